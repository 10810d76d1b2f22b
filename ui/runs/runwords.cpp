// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runwords.h"

#include "ui/text/humantext.h"
#include "words/errorwords.h"
#include "words/notewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace inflight {

namespace {

constexpr qsizetype rangesShown = 8; ///< in the summary line; the list of failed pages has all

/// A count with its noun. The number is put in by us: %n alone would come without digit grouping.
QString records(qint64 n)
{
    return QCoreApplication::translate("inflight", "%1 record(s)", "numerus", forPlural(n)).arg(countText(n));
}

/// How long it took, and how much of that was the user's own pause.
QString wallText(const RunSummary &summary)
{
    const QString wall = elapsedText(summary.wall);
    if (!isPauseTold(summary))
        return wall;
    return QCoreApplication::translate("inflight", "%1, %2 of it paused")
        .arg(wall, elapsedText(summary.paused));
}

/// Without all pages there is nothing to compare: how long it took, and no more.
QString timeSentence(const RunSummary &summary)
{
    return QCoreApplication::translate("inflight", "%1 in %2.")
        .arg(records(summary.records), wallText(summary));
}

QString speedSentence(const RunSummary &summary, std::optional<Microseconds> measuredSync)
{
    const QString what = records(summary.records);
    const QString wall = wallText(summary);
    if (summary.sequential) {
        return QCoreApplication::translate("inflight", "%1 in %2, one request at a time.").arg(what, wall);
    }
    if (!measuredSync && !canTellSyncEstimate(summary))
        return timeSentence(summary);
    const Microseconds sync = measuredSync.value_or(summary.syncEstimate);
    const double factor = double(sync.count()) / double(activeTime(summary).count());
    if (factor < leastSpeedup) {
        return (measuredSync ? QCoreApplication::translate(
                    "inflight", "%1 in %2: no faster than one at a time (%3, measured).")
                             : QCoreApplication::translate("inflight",
                                 "%1 in %2: no faster than one at a time (about %3, an estimate)."))
            .arg(what, wall, elapsedText(sync));
    }
    return (measuredSync ? QCoreApplication::translate(
                "inflight", "%1 in %2: %3x faster than one at a time (%4, measured).")
            : isSyncEstimateLeast(summary)
            ? QCoreApplication::translate(
                "inflight", "%1 in %2: at least %3x faster than one at a time (%4 or more, an estimate).")
            : QCoreApplication::translate(
                "inflight", "%1 in %2: about %3x faster than one at a time (%4, an estimate)."))
        .arg(what, wall, factorText(factor), elapsedText(sync));
}

QString arrivalSentence(const RunSummary &summary, int maxPages)
{
    // Who asked for a few pages is not told that nothing is missing.
    if (summary.ending == RunEnding::Complete && maxPages > 0 && summary.pagesArrived == maxPages) {
        QString asked = withCount(QCoreApplication::translate("inflight", "The %1 pages asked for arrived.",
                                      "numerus", summary.pagesArrived),
            summary.pagesArrived);
        if (isPartAskedFor(summary)) {
            asked += u' '
                + QCoreApplication::translate("inflight", "The server announces %1 records in all.")
                      .arg(countText(*summary.serverTotal));
        }
        return asked;
    }
    const bool isAll = summary.planIsComplete && summary.pagesArrived >= summary.pagesPlanned;
    if (summary.ending == RunEnding::Complete && isAll) {
        QString all = withCount(
            QCoreApplication::translate("inflight", "All %1 pages arrived.", "numerus", summary.pagesArrived),
            summary.pagesArrived);
        if (summary.duplicates == 0 && summary.missing == 0) {
            all += u' '
                + (summary.totalKnown
                        ? QCoreApplication::translate("inflight", "No record is missing, none came twice.")
                        : QCoreApplication::translate("inflight", "No record came twice."));
        }
        return all;
    }
    if (!summary.planIsComplete) {
        return withCount(
            QCoreApplication::translate("inflight",
                "%1 pages arrived; how many there are in all is not known.", "numerus", summary.pagesArrived),
            summary.pagesArrived);
    }
    return QCoreApplication::translate("inflight", "%1 of %2 pages arrived.", "numerus", summary.pagesPlanned)
        .arg(countText(summary.pagesArrived), countText(summary.pagesPlanned));
}

/// What is not here of all there should be, and what else there is to know of it.
QStringList caveats(const RunSummary &summary)
{
    QStringList sentences = missingTexts(summary);
    if (summary.duplicates > 0) {
        sentences << QCoreApplication::translate(
            "inflight", "%1 records came more than once.", "numerus", forPlural(summary.duplicates))
                         .arg(countText(summary.duplicates));
    }
    if (summary.status429 > 0) {
        sentences << withCount(
            QCoreApplication::translate(
                "inflight", "The server asked to slow down %1 times (429).", "numerus", summary.status429),
            summary.status429);
    }
    // Repeats that followed on a 429 each are told of already.
    if (summary.retries > summary.status429) {
        sentences << withCount(
            QCoreApplication::translate("inflight", "%1 requests were retries.", "numerus", summary.retries),
            summary.retries);
    }
    for (const RunNote &note : summary.notes)
        sentences << inWords(note);
    return sentences;
}

QStringList failedCount(const RunSummary &summary)
{
    const int failed = int(summary.failed.size());
    if (failed == 0)
        return {};
    return { withCount(
        QCoreApplication::translate("inflight", "%1 pages failed.", "numerus", failed), failed) };
}

/// How many pages failed, before anything that a server may say about one of them, however long.
QStringList failuresFirst(const RunSummary &summary)
{
    if (summary.failed.isEmpty()) {
        return QStringList { QCoreApplication::translate(
                   "inflight", "The run ended there, because the next page could not be requested.") }
        + caveats(summary);
    }
    RunSummary told = summary; // how much faster it might have been is no matter now
    told.notes.removeIf([](const RunNote &note) { return note.kind == RunNote::Kind::SequentialByNature; });
    return failedCount(told) + caveats(told) + QStringList { failedPageText(told.failed.first()) };
}

QString comparisonVerdict(const RunSummary &sync, const RunSummary &concurrent)
{
    const bool isSyncWhole = sync.ending == RunEnding::Complete;
    const bool isConcurrentWhole = concurrent.ending == RunEnding::Complete;
    if (!isSyncWhole && !isConcurrentWhole)
        return QCoreApplication::translate("inflight", "Pages failed in both runs: nothing can be compared.");
    if (!isSyncWhole)
        return QCoreApplication::translate(
            "inflight", "Pages failed in the sync run: nothing can be compared.");
    if (!isConcurrentWhole)
        return QCoreApplication::translate(
            "inflight", "Pages failed in the concurrent run: nothing can be compared.");
    if (!isSameWork(sync, concurrent))
        return QCoreApplication::translate(
            "inflight", "They did not get the same pages: nothing can be compared.");
    const double factor
        = concurrent.wall.count() > 0 ? double(sync.wall.count()) / double(concurrent.wall.count()) : 0;
    if (factor < leastSpeedup)
        return QCoreApplication::translate("inflight", "That is no faster, measured.");
    return QCoreApplication::translate("inflight", "That is %1x faster, measured.").arg(factorText(factor));
}

/// What two runs took, and whether that can be compared.
QString comparisonHeadline(const RunSummary &sync, const RunSummary &concurrent)
{
    const QString cap = isCapReached(concurrent)
        ? QCoreApplication::translate("inflight", "%1 at a time", "numerus", concurrent.concurrency)
              .arg(countText(concurrent.concurrency))
        : QCoreApplication::translate("inflight", "At most %1 at a time")
              .arg(countText(concurrent.peakInFlight));
    //: %1: how long a sync run took, %2: such as 10 at a time, %3: how long that took
    const QString times
        = QCoreApplication::translate("inflight", "One at a time: %1. %2: %3.")
              .arg(elapsedText(sync.wall),
                  concurrent.automatic ? QCoreApplication::translate("inflight", "Automatic") : cap,
                  elapsedText(concurrent.wall));
    return sentencesText({ times, comparisonVerdict(sync, concurrent) });
}

} // namespace

RunWords wordsFor(RunState state, const RunRequest &request)
{
    const QString api = request.practice ? QCoreApplication::translate("inflight", "the practice server")
                                         : request.profile.name;
    switch (state) {
    case RunState::Idle:
        return { QCoreApplication::translate("inflight", "Nothing fetched yet."), {} };
    case RunState::Connecting:
        return { QCoreApplication::translate("inflight", "Asking %1 for the first page...").arg(api), {} };
    case RunState::Running:
        if (request.settings.sequential)
            return {
                QCoreApplication::translate("inflight", "Fetching from %1, one request at a time.").arg(api),
                {}
            };
        return { QCoreApplication::translate("inflight", "Fetching from %1.").arg(api), {} };
    case RunState::Paused:
        return { QCoreApplication::translate("inflight",
                     "Paused: no request starts, those in flight will finish. Press Space to continue."),
            {} };
    case RunState::Stopping:
        return { QCoreApplication::translate("inflight", "Stopping..."), {} };
    case RunState::Finished:
        break;
    }
    return {};
}

RunWords wordsFor(const RunSummary &summary, std::optional<Microseconds> measuredSync, int maxPages)
{
    switch (summary.ending) {
    case RunEnding::Complete:
        return { speedSentence(summary, measuredSync),
            QStringList { arrivalSentence(summary, maxPages) } + caveats(summary) };
    case RunEnding::PagesFailed:
        return { sentencesText({ arrivalSentence(summary, maxPages), timeSentence(summary) }),
            failuresFirst(summary) };
    case RunEnding::ServerGaveUp:
        // One refusal was enough.
        if (summary.error.kind == FetchError::Kind::RetryAfterTooLong
            || summary.error.kind == FetchError::Kind::SignIn)
            return { arrivalSentence(summary, maxPages),
                failedCount(summary) + caveats(summary) + QStringList { inWords(summary.error) } };
        return { sentencesText({ QCoreApplication::translate("inflight", "Stopped: page after page failed."),
                     arrivalSentence(summary, maxPages) }),
            failedCount(summary) + caveats(summary) + QStringList { inWords(summary.error) } };
    case RunEnding::NothingFetched:
        return { QCoreApplication::translate("inflight", "Nothing could be fetched."),
            QStringList { inWords(summary.error) } };
    case RunEnding::Stopped:
        return { QCoreApplication::translate("inflight", "Stopped after %1. %2 kept.")
                     .arg(wallText(summary), records(summary.records)),
            QStringList { arrivalSentence(summary, maxPages) } + failedCount(summary) + caveats(summary) };
    }
    return {};
}

RunWords wordsForComparison(const RunSummary &sync, const RunSummary &concurrent, int maxPages)
{
    RunWords words;
    words.headline = comparisonHeadline(sync, concurrent);
    if (isSameWork(sync, concurrent) && isBeyondConcurrency(sync, concurrent)) {
        words.details << QCoreApplication::translate("inflight",
            "That is more than %1 at a time can explain: the sync run, which came first, may have filled a "
            "cache.")
                             .arg(countText(concurrent.peakInFlight));
    }
    if (!sync.failed.isEmpty()) {
        //: %1: such as 3 pages failed.
        words.details
            << QCoreApplication::translate("inflight", "Sync run: %1").arg(failedCount(sync).constFirst())
            << failedPageText(sync.failed.first());
    }
    words.details << arrivalSentence(concurrent, maxPages);
    words.details += failedCount(concurrent) + caveats(concurrent);
    if (!concurrent.failed.isEmpty())
        words.details << failedPageText(concurrent.failed.first());
    return words;
}

RunWords wordsForCancelled(const std::optional<RunSummary> &sync, const RunSummary &last, int maxPages)
{
    const RunWords ending = wordsFor(last, {}, maxPages);
    RunWords words;
    words.details = QStringList { ending.headline } + ending.details;
    const bool isCutOff = last.ending == RunEnding::Stopped;
    if (sync && isCutOff) {
        words.headline = QCoreApplication::translate(
            "inflight", "Comparison cancelled. Sync run: %1, measured. Concurrent run: cut off.")
                             .arg(elapsedText(sync->wall));
    } else if (isCutOff) {
        words.headline = QCoreApplication::translate(
            "inflight", "Comparison cancelled. Sync run: cut off; nothing was measured.");
    } else {
        words.headline = QCoreApplication::translate(
            "inflight", "Comparison cancelled. Sync run: %1, measured. Concurrent run: not begun.")
                             .arg(elapsedText(last.wall));
    }
    return words;
}

QStringList missingTexts(const RunSummary &summary, bool counted)
{
    QStringList sentences;
    // Who stopped knows why the rest did not come.
    const bool isTold = counted && summary.ending != RunEnding::Stopped;
    // What came twice proves nothing for certain: records may be alike by nature.
    if (summary.missing > summary.duplicates && isTold) {
        sentences << QCoreApplication::translate("inflight",
            "%1 records that the server announced did not come.", "numerus", forPlural(summary.missing))
                         .arg(countText(summary.missing));
    } else if (summary.missing > 0 && isTold) {
        sentences << QCoreApplication::translate("inflight",
            "%1 records that the server announced may be missing, since as many came twice.", "numerus",
            forPlural(summary.missing))
                         .arg(countText(summary.missing));
    }
    if (!summary.notFetched.isEmpty())
        sentences << notFetchedText(summary.notFetched, rangesShown);
    return sentences;
}

QString notFetchedText(const QList<PageRange> &ranges, qsizetype most)
{
    QStringList shown;
    for (const PageRange &range : ranges.first(std::min(most, ranges.size())))
        shown << rangeText(range);
    if (shown.size() < ranges.size())
        shown << QStringLiteral("\u2026");
    const int pages = pagesIn(ranges);
    return QCoreApplication::translate("inflight", "%1 pages were not fetched: %2.", "numerus", pages)
        .arg(countText(pages), shown.join(QStringLiteral(", ")));
}

bool isPauseTold(const RunSummary &summary)
{
    constexpr std::chrono::milliseconds tooShort(50);
    return summary.paused >= tooShort;
}

QString failedPageText(const FailedPage &page)
{
    return QCoreApplication::translate("inflight", "Page %1: %2")
        .arg(countText(page.page + 1), inWords(page.error));
}

} // namespace inflight
