// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runcontroller.h"

#include <QList>

#include <functional>

namespace inflight {

/// Several runs one after another against the same world. Ends in finished() or cancelled().
class RunSeries final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunSeries)
public:
    /// `resetWorld` is called before each run, so that all of them meet the same server.
    RunSeries(RunController &controller, std::function<void()> resetWorld, QObject *parent = nullptr);

    bool canStart() const { return !m_controller.isActive() && !isActive(); }
    /// Ignored when it cannot.
    void start(const QList<RunRequest> &runs);
    /// Adds to the end; ignored when none is under way.
    void append(const QList<RunRequest> &runs);
    /// Stops the run under way; no further one begins.
    void cancel();
    /// While held no further run begins; the one under way goes on.
    void hold(bool isHeld);
    /// Changes the settings of the runs that have not begun.
    void changeRest(const std::function<void(RunSettings &)> &change);

    bool isActive() const { return m_step >= 0; }
    int step() const { return m_step; } ///< of the run under way, from 0
    const QList<RunRequest> &runs() const { return m_runs; }

Q_SIGNALS:
    /// Another run begins, or none is under way any more.
    void changed();
    /// Before the next run begins. Pages may have failed.
    void runEnded(int step, const inflight::RunSummary &summary);
    void finished();
    /// By the user, or because a run could not go to its end.
    void cancelled();

private:
    void begin(int step);
    void beginNext();
    void conclude(const RunSummary &summary);
    void clear();

    RunController &m_controller;
    std::function<void()> m_resetWorld;
    QList<RunRequest> m_runs;
    int m_step = -1;
    bool m_isHeld = false;
    bool m_isNextDue = false; ///< the run of this step has ended
};

} // namespace inflight
