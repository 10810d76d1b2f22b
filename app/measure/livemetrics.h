// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/syncestimate.h"
#include "measure/timeseries.h"
#include "values/runupdate.h"

#include <QSet>

namespace inflight {

/// Makes a run's updates into the lines of the live chart. Every point derives from AttemptStart,
/// AttemptRecord, CapChange and SharedPause; sign-ins are left out. x is in seconds since the run's start; at
/// most 800 points a line with the peaks kept, in bounded memory, O(1) amortised for each event. Pure, any
/// one thread.
class LiveMetrics {
public:
    void add(const RunUpdate &update);
    /// For a run that asks so many times a second at most; 0: as often as it can.
    void clear(double requestsPerSecond = 0);

    /// How far the lines reach.
    Microseconds now() const { return m_now; }

    QList<QPointF> inFlight() const { return m_inFlight.steps(m_now); }
    QList<QPointF> cap() const { return m_cap.steps(m_now); }
    /// Pages between a failed attempt and the next one.
    QList<QPointF> waiting() const { return m_waiting.steps(m_now); }
    /// Each 429, at the height of what was in flight just before; those close together are one.
    QList<QPointF> marks429() const { return m_marks429.peaks(); }
    /// Pauses that all shared; neighbours become one where there are more than 600.
    const QList<SharedPause> &pauses() const { return m_pauses; }
    /// When the user's pause, and nothing else, held the run up.
    const QList<SharedPause> &userPauses() const { return m_userPauses; }
    QList<QPointF> pagesDone() const { return m_pagesDone.steps(m_now); }
    /// Pages done by one request at a time: an estimate (SyncEstimate) from the service times of the pages
    /// that arrived, one after the other in the order of arrival. Its x reaches beyond now(). Empty where no
    /// honest estimate can be made, and where it is a lower bound that tells nothing: not beyond now().
    QList<QPointF> syncEstimate() const;
    /// pagesDone() as it would have been without the user's pauses.
    QList<QPointF> pagesDoneUnpaused() const;
    /// The line of another run as it would have been, had the user's pauses held that one up as well.
    QList<QPointF> heldByUser(QList<QPointF> line) const;

private:
    void begin(const AttemptStart &start);
    void end(const AttemptRecord &record);
    void setWaiting(int page, bool waiting, Microseconds at);
    void add(const SharedPause &pause);

    Microseconds m_now { 0 };
    TimeSeries m_inFlight;
    TimeSeries m_cap;
    TimeSeries m_waiting;
    TimeSeries m_marks429;
    TimeSeries m_pagesDone;
    TimeSeries m_oneAtATime; ///< pages over the sum of their service times
    SyncEstimate m_syncEstimate;
    QList<SharedPause> m_pauses;
    QList<SharedPause> m_userPauses;
    QSet<int> m_waitingPages;
    int m_flying = 0;
    int m_done = 0;
};

} // namespace inflight
