// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/comparerun.h"
#include "ui/runs/runhistory.h"
#include "ui/runs/speedupsweep.h"

namespace inflight {

/// The runs of a window, one at a time: single ones, comparisons and sweeps, and what is kept of those that
/// ended. Knows which hand may be laid on them at the moment, and no widget.
class RunDesk final {
    Q_DISABLE_COPY_MOVE(RunDesk)
public:
    /// Both must outlive it.
    RunDesk(FetchThread &engine, practice::PracticeServer &practice);

    RunController &controller() { return m_controller; }
    const RunController &controller() const { return m_controller; }
    CompareRun &comparison() { return m_comparison; }
    SpeedupSweep &sweep() { return m_sweep; }
    const RunHistory &history() const { return m_history; }

    void compare(const RunRequest &request);
    void sweepCaps(const RunRequest &request);
    /// Whatever goes on: a run, a comparison or a sweep.
    void stop();
    void stopForGood();
    /// Held, no further run of a comparison or sweep begins, which would clear the records on show.
    void hold(bool isHeld);
    void setConcurrency(int concurrency);
    void setAutomatic(bool automatic);
    /// The run that has just ended stays for comparison.
    void keep(const RunSummary &summary, const QList<QPointF> &pagesOverTime);
    void clearHistory() { m_history.clear(); }

    /// Also between two runs of a series, while the engine rests for a moment: no time for other orders.
    bool isBusy() const;
    /// Where times are measured neither a pause nor a hand on cap or server may come between.
    bool isMeasuring() const;
    bool canPause() const { return m_controller.canPause() && !isMeasuring(); }
    /// While the sync run of a comparison goes on, the cap is that of the run behind it, and may still be
    /// chosen.
    bool isCapFree() const;

private:
    RunController m_controller;
    RunHistory m_history;
    std::function<void()> m_resetWorld; ///< of the practice server
    CompareRun m_comparison;
    SpeedupSweep m_sweep;
    int m_series = 0; ///< counts comparisons and sweeps
};

} // namespace inflight
