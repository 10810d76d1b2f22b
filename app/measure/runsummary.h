// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/attemptrecord.h"
#include "values/pagerange.h"
#include "values/runnote.h"
#include "values/runsettings.h"
#include "values/runtotals.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

#include <optional>

namespace inflight {

/// How a run ended.
enum class RunEnding {
    Complete, ///< every page arrived that could be asked for; whether that is all: planIsComplete
    PagesFailed, ///< some pages failed, the rest is here
    ServerGaveUp, ///< stopped because pages kept failing with no success between, or were to wait too long
    NothingFetched, ///< not one page arrived; see error
    Stopped, ///< by the user
};

struct FailedPage {
    int page = 0; ///< PageRequest::page, zero-based (people are shown page + 1)
    FetchError error;
    int attempts = 0;
};

struct RunSummary;
/// Both are whole and got as many pages, and but for a hundredth as many records: their times may be
/// compared. Without a total, where a list ends may depend on how many were asked for at once.
bool isSameWork(const RunSummary &one, const RunSummary &other);

/// The numbers a person is told about a run, all counted from its AttemptRecords.
struct RunSummary : RunTotals {
    RunEnding ending = RunEnding::Complete;
    FetchError error; ///< what ended the run, for NothingFetched and ServerGaveUp
    int attempts = 0; ///< on pages; sign-in not counted
    int retries = 0;
    int peakInFlight = 0;
    Microseconds wall { 0 };
    Microseconds paused { 0 }; ///< the part of wall in which the user's pause, and nothing else, held it up
    Microseconds syncEstimate { 0 }; ///< an estimate, see SyncEstimate; zero where none can be made
    bool isEstimateLeast = false; ///< as SyncEstimate::isLowerBound()
    Microseconds setup { 0 }; ///< the part of syncEstimate that was no page: sign-in and connecting
    int concurrency = 0; ///< the cap at the end of the run
    int lowestCap = 0; ///< of those under which requests began; zero where none did
    int highestCap = 0;
    bool automatic = false;
    bool sequential = false;
    Protocol protocol = Protocol::Unknown;
    int connections = 0; ///< the most kept open at once
    bool areRecordsAlike
        = false; ///< by nature, since one page holds the same twice: duplicates prove nothing
    qint64 duplicates = 0; ///< records that are the same, to the letter, as one of another page
    /// Announced by the server's total and not received. A duplicate does not count as received, except where
    /// records are alike by nature: where one page alone holds some twice.
    qint64 missing = 0;
    bool totalKnown = false; ///< the server announced how many records there are
    /// So many, where that is believed; also of a run that asked for a part of them.
    std::optional<qint64> serverTotal;
    QList<FailedPage> failed; ///< in page order
    /// Of a run that was cut short: the pages known to exist that neither arrived nor failed, in order.
    QList<PageRange> notFetched;
    /// Pages are left that the run would still have asked for, whether their number is known or not.
    bool isRestLeft = false;
    QList<RunNote> notes;
};

/// Less is called no faster, by the command line and the window.
inline constexpr double leastSpeedup = 1.05;

/// The wall time that may be compared: without the user's own pauses.
inline Microseconds activeTime(const RunSummary &summary)
{
    return summary.wall - summary.paused;
}

/// Nothing is left to be done or looked into: all pages, and all records that were announced, each once.
inline bool isWhole(const RunSummary &summary)
{
    return summary.ending == RunEnding::Complete && summary.planIsComplete && summary.missing == 0
        && (summary.duplicates == 0 || summary.areRecordsAlike);
}

/// More of the list is lacking than its pages that are known: a chain ends at its first gap.
inline bool isEndUnknown(const RunSummary &summary)
{
    return summary.ending != RunEnding::Complete && !summary.planIsComplete && summary.pagesArrived > 0;
}

/// The server announces more records than the run asked for, as with a page limit.
bool isPartAskedFor(const RunSummary &summary);

/// As many were in flight as the cap at the end allows: where not, a run is told with what it had.
bool isCapReached(const RunSummary &summary);

/// Faster than so many in flight can make it, all else being the same: the sync run, which came first, may
/// have filled a cache. Of runs that may be compared.
bool isBeyondConcurrency(const RunSummary &sync, const RunSummary &concurrent);

/// Whether the estimate may be told as a comparison. Of pages quicker than 30 ms most of the time in flight
/// is a queue in this machine, and an estimate made from it was found to promise ten times where a measured
/// sync run was as fast. And it knows nothing of the retries and pauses that a sync run would have had as
/// well: after a run that had some it is a lower bound, from which "no faster" does not follow.
bool canTellSyncEstimate(const RunSummary &summary);
/// A sync run would have had retries and pauses as well, how long ones nobody can tell.
bool isSyncEstimateLeast(const RunSummary &summary);

int pagesIn(const QList<PageRange> &ranges);
/// As people count, from 1: `12-13`, or `12`.
QString rangeText(const PageRange &range);

/// The `--summary` file: pages_planned pages_arrived pages_failed records attempts retries status_429
/// peak_in_flight wall_s sync_estimate_s bytes concurrency protocol connections duplicates missing
/// failed:[{page,reason}] not_fetched:["12-13"], and more. Locale-free.
QByteArray summaryToJson(const RunSummary &summary);

} // namespace inflight

Q_DECLARE_METATYPE(inflight::RunSummary)
