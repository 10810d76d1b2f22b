// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runseries.h"

#include <optional>

namespace inflight {

/// The sync run, then the concurrent one, against the same world. Ends in finished() or cancelled().
class CompareRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareRun)
public:
    /// `resetWorld` is called before each of the two runs, so that both meet the same server.
    CompareRun(RunController &controller, std::function<void()> resetWorld, QObject *parent = nullptr);

    /// Ignored while a run goes on.
    void start(const RunRequest &request);
    /// Stops the run under way; the second one does not begin.
    void cancel() { m_series.cancel(); }
    /// See RunSeries.
    void hold(bool isHeld) { m_series.hold(isHeld); }
    /// The cap of the second run, while the first one still goes on.
    void setConcurrency(int concurrency);
    void setAutomatic(bool automatic);
    bool isActive() const { return m_series.isActive(); }
    bool isSyncStep() const { return m_series.step() == 0; }
    /// The sync run of the comparison under way, or of the last one, once it has ended.
    std::optional<RunSummary> sync() const;

Q_SIGNALS:
    void changed();
    void finished(const inflight::RunSummary &sync, const inflight::RunSummary &concurrent);
    /// By the user, or because the sync run got no page at all and there is nothing to compare with.
    void cancelled();

private:
    RunSeries m_series;
    QList<RunSummary> m_summaries;
};

} // namespace inflight
