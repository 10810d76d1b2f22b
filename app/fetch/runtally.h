// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/duplicatecounter.h"
#include "fetch/failuretally.h"
#include "measure/pageset.h"
#include "measure/runlog.h"
#include "measure/runsummary.h"
#include "plan/paginator.h"
#include "records/pagedecoder.h"
#include "values/runtotals.h"

namespace inflight {

/// What a run adds up to: its attempts, pages, records and failures, and from them how it ended. It is told
/// facts and decides nothing. Engine thread.
class RunTally {
public:
    /// `requestsPerSecond` at most; 0: any number.
    RunTally(const Paginator &plan, double requestsPerSecond);

    /// The run begins, or goes on with what failed: how it ended before is forgotten, all counts stay, and so
    /// do the failed pages until they arrive.
    void begin();
    void add(const AttemptStart &start) { m_log.add(start); }
    void add(const AttemptRecord &record) { m_log.add(record); }
    void worldMoved(Microseconds at) { m_log.worldMoved(at); }
    void add(const RunNote &note) { m_notes.append(note); }
    void pageArrived(const PageRequest &request, const DecodedPage &page);
    /// It was answered and is no page of the result: empty, or a repeat.
    void pageWasNone(const PageRequest &request);
    /// @param isPastTheEnd as Paginator::pageFailed() says
    void pageFailed(const PageRequest &request, const FetchError &error, int attempts, bool isPastTheEnd);
    void stoppedByUser() { m_isStopped = true; }
    void endedBy(const FetchError &error) { m_error = error; }

    const FailureTally &failures() const { return m_failures; }

    /// @param isAllAsked no page is left that the plan or an earlier stop would still have asked for
    RunEnding ending(bool isAllAsked) const;
    /// Pages, records, attempts, failures and the ending; settings, wall time and connections are the run's
    /// own to add.
    RunSummary summary(bool isAllAsked) const;
    void fill(RunTotals &totals) const;

private:
    bool isCutShort() const;
    PageSet knownPages() const;
    QList<PageRange> notFetched() const;

    const Paginator &m_plan;
    RunLog m_log;
    DuplicateCounter m_seen;
    FailureTally m_failures;
    QList<RunNote> m_notes; ///< of the run itself; the plan keeps its own
    FetchError m_error; ///< that ended the run
    PageSet m_answered; ///< arrived, or found to be no page of the result
    int m_pagesArrived = 0;
    qint64 m_records = 0;
    qint64 m_duplicates = 0;
    bool m_isStopped = false;
};

} // namespace inflight
