// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/speedup.h"
#include "ui/runs/runseries.h"

namespace inflight {

/// What a sweep has measured so far.
struct SweepResult {
    RunRequest request; ///< what each cap was asked with; its own cap does not matter
    int pages = 0; ///< 0 until the first run has ended
    QList<CapTime> measured; ///< runs that brought every page
    QList<int> leftOut; ///< caps whose run did not, or other pages than the first: its time tells nothing
    int first429 = 0; ///< the smallest cap at which the server asked to slow down; 0: none
    int status429 = 0; ///< how often it did, in all runs
    bool isSequentialByNature = false; ///< each page names the next one
    bool isWhole = false; ///< every cap had its run
};

/// Fetches everything once with each cap of sweepCaps(), the first time as the sync run that a comparison
/// makes, each time against the same world.
class SpeedupSweep final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeedupSweep)
public:
    SpeedupSweep(RunController &controller, std::function<void()> resetWorld, QObject *parent = nullptr);

    /// The cap of the request does not matter. Ignored while a run goes on.
    void start(const RunRequest &request);
    /// Stops the run under way; what is measured stays, where nothing is that of the sweep before.
    void cancel() { m_series.cancel(); }
    /// See RunSeries.
    void hold(bool isHeld) { m_series.hold(isHeld); }

    bool isActive() const { return m_series.isActive(); }
    int step() const { return m_series.step(); } ///< from 0
    int steps() const { return int(m_series.runs().size()); } ///< known once the first run has ended
    int cap() const; ///< of the run under way
    const SweepResult &result() const { return m_result; }

Q_SIGNALS:
    /// A run begins or has ended, or the sweep has.
    void changed();
    /// Every cap had its run.
    void finished();

private:
    void take(int step, const RunSummary &summary);

    RunSeries m_series;
    RunRequest m_request;
    RunSummary m_first;
    SweepResult m_result;
    SweepResult m_before; ///< of the sweep before
};

} // namespace inflight
