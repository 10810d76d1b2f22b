// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runwords.h"

#include "cli/failurewords.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <chrono>

namespace inflight {

namespace {

using namespace std::chrono_literals;

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

QString factorText(double factor)
{
    return QString::number(factor, 'f', factor < 100 ? 1 : 0);
}

QString mannerText(const RunSummary &summary)
{
    if (summary.sequential)
        return QStringLiteral("one at a time");
    if (summary.automatic)
        return QStringLiteral("automatic, up to %1 at a time").arg(number(summary.peakInFlight));
    // What there was, where that is not what was allowed: a short list, or pages that each name the next.
    return isCapReached(summary) ? QStringLiteral("%1 at a time").arg(number(summary.concurrency))
                                 : QStringLiteral("at most %1 at a time").arg(number(summary.peakInFlight));
}

/// `100 pages`, or `97 of 100 pages` where some are not here and it is known how many there are.
QString pagesText(const RunSummary &summary)
{
    if (summary.pagesArrived >= summary.pagesPlanned || !summary.planIsComplete)
        return counted(summary.pagesArrived, QStringLiteral("page"));
    return QStringLiteral("%1 of %2")
        .arg(number(summary.pagesArrived), counted(summary.pagesPlanned, QStringLiteral("page")));
}

/// Whether, and how much, it was faster than the sync run would have been. Only an estimate, and says so.
QString estimateText(const RunSummary &summary)
{
    const double wall = inSeconds(summary.wall);
    const double sync = inSeconds(summary.syncEstimate);
    if (!canTellSyncEstimate(summary))
        return {};
    const QString estimate = QStringLiteral(" (%1, estimated)").arg(durationInWords(summary.syncEstimate));
    if (sync / wall < leastSpeedup)
        return QStringLiteral(": no faster than one at a time") + estimate;
    const QString bound = QLatin1String(isSyncEstimateLeast(summary) ? "at least" : "about");
    return QStringLiteral(": %1 %2x faster than one at a time").arg(bound, factorText(sync / wall))
        + estimate;
}

/// What the run cost besides: 429s and repeated tries, behind a space; nothing where there were none.
QString repeatsText(const RunSummary &summary)
{
    const int tooMany = summary.status429;
    const int repeats = summary.retries;
    QStringList parts;
    if (tooMany > 0)
        parts << counted(tooMany, QStringLiteral("answer"))
                + QLatin1String(tooMany == 1 ? " was 429" : " were 429");
    if (repeats == 1)
        parts << QStringLiteral("1 request was a retry");
    else if (repeats > 1)
        parts << QStringLiteral("%1 requests were retries").arg(number(repeats));
    return parts.isEmpty() ? QString() : u' ' + parts.join(QStringLiteral("; ")) + u'.';
}

QString notFetchedText(const QList<PageRange> &ranges)
{
    const int pages = pagesIn(ranges);
    return QStringLiteral("%1 %2 not fetched: %3.")
        .arg(counted(pages, QStringLiteral("page")), QLatin1String(pages == 1 ? "was" : "were"),
            rangesText(ranges));
}

/// Told for information: nothing is missing, repeated or cut off.
bool isHarmless(const RunNote &note)
{
    using Kind = RunNote::Kind;
    static constexpr std::array harmless = { Kind::SequentialByNature, Kind::PageSizeClamped,
        Kind::LastLinkTooEarly, Kind::ShortEnd, Kind::Http2Unavailable };
    return std::find(harmless.begin(), harmless.end(), note.kind) != harmless.end();
}

QString workText(const RunSummary &summary)
{
    return QStringLiteral("%1 of %2")
        .arg(counted(summary.records, QStringLiteral("record")), pagesText(summary));
}

QString fetchedText(const RunSummary &summary)
{
    return QStringLiteral("%1 in %2 (%3)")
        .arg(workText(summary), durationInWords(summary.wall), mannerText(summary));
}

} // namespace

QString counted(qint64 count, const QString &singular)
{
    return number(count) + u' ' + singular + (count == 1 ? QString() : QStringLiteral("s"));
}

QString durationInWords(Microseconds duration)
{
    if (duration < 10ms)
        return QStringLiteral("%1 s").arg(inSeconds(duration), 0, 'f', 3);
    if (duration < 10s)
        return QStringLiteral("%1 s").arg(inSeconds(duration), 0, 'f', 2);
    if (duration < 60s)
        return QStringLiteral("%1 s").arg(inSeconds(duration), 0, 'f', 1);
    const auto whole = std::chrono::round<std::chrono::seconds>(duration).count();
    if (whole < 3600)
        return QStringLiteral("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return QStringLiteral("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString endWords(const RunSummary &summary, const Remedy &remedy, Estimate estimate)
{
    const QString repeats = repeatsText(summary);
    switch (summary.ending) {
    case RunEnding::Complete:
        if (summary.missing > 0)
            return fetchedText(summary) + QStringLiteral("; ") + missingWords(summary) + repeats;
        return fetchedText(summary) + (estimate == Estimate::Told ? estimateText(summary) : QString()) + u'.'
            + repeats;
    case RunEnding::PagesFailed:
        if (summary.pagesFailed == 0)
            return fetchedText(summary)
                + QStringLiteral("; there the run was cut off, since the next page could not be asked for.")
                + repeats;
        return QStringLiteral("%1; %2 failed.")
                   .arg(fetchedText(summary), counted(summary.pagesFailed, QStringLiteral("page")))
            + repeats;
    case RunEnding::ServerGaveUp:
        // One refusal was enough.
        if (summary.error.kind == FetchError::Kind::RetryAfterTooLong
            || summary.error.kind == FetchError::Kind::SignIn)
            return QStringLiteral("Gave up after %1. %2")
                       .arg(fetchedText(summary), remedy.inWords(summary.error))
                + repeats;
        return QStringLiteral("Gave up after %1, because pages kept failing with no success between. %2")
                   .arg(fetchedText(summary), remedy.inWords(summary.error))
            + repeats;
    case RunEnding::NothingFetched:
        return QStringLiteral("Nothing could be fetched. ") + remedy.inWords(summary.error);
    case RunEnding::Stopped:
        break;
    }
    return QStringLiteral("Interrupted after %1.").arg(fetchedText(summary)) + repeats;
}

QString missingWords(const RunSummary &summary)
{
    // What came twice proves nothing for certain: records may be alike by nature.
    const QString absent = summary.missing > summary.duplicates
        ? QStringLiteral("%1 that the server announced did not come.")
        : QStringLiteral("%1 that the server announced may be missing, since as many came twice.");
    return absent.arg(counted(summary.missing, QStringLiteral("record")));
}

QStringList remarkWords(const RunSummary &summary, const Remedy &remedy, Remarks which)
{
    QStringList lines = failureWords(summary.failed, remedy);
    if (summary.ending == RunEnding::NothingFetched && lines.size() == 1) // the first sentence says it
        lines.clear();
    if (!summary.notFetched.isEmpty())
        lines << notFetchedText(summary.notFetched);
    if (!summary.planIsComplete && summary.pagesArrived > 0)
        lines << QStringLiteral("How many pages there are in all is not known.");
    if (isPartAskedFor(summary) && which == Remarks::All)
        lines << QStringLiteral("The server announces %1 in all.")
                     .arg(counted(*summary.serverTotal, QStringLiteral("record")));
    for (const RunNote &note : summary.notes) {
        if (which == Remarks::All || !isHarmless(note))
            lines << remedy.inWords(note);
    }
    if (summary.missing > 0 && summary.ending != RunEnding::Complete && summary.ending != RunEnding::Stopped)
        lines << missingWords(summary);
    if (summary.duplicates > 0)
        lines << QStringLiteral(
            "%1 came more than once, the same to the letter; each is kept as often as it came.")
                     .arg(counted(summary.duplicates, QStringLiteral("record")));
    return lines;
}

double speedupFactor(const RunSummary &sync, const RunSummary &concurrent)
{
    const bool isTold = isSameWork(sync, concurrent) && concurrent.wall.count() > 0;
    return isTold ? inSeconds(sync.wall) / inSeconds(concurrent.wall) : 0;
}

QString cancelledComparisonWords(const std::optional<RunSummary> &sync)
{
    return sync ? QStringLiteral("Comparison cancelled. Sync run: %1, measured. Concurrent run: cut off.")
                      .arg(durationInWords(sync->wall))
                : QStringLiteral("Comparison cancelled. Sync run: cut off; nothing was measured.");
}

QString incompleteComparisonWords(const RunSummary &sync, const RunSummary &concurrent)
{
    const bool isSyncWhole = sync.ending == RunEnding::Complete;
    const bool isConcurrentWhole = concurrent.ending == RunEnding::Complete;
    const QString times
        = QStringLiteral("One at a time %1, %2 %3 (measured).")
              .arg(durationInWords(sync.wall), mannerText(concurrent), durationInWords(concurrent.wall));
    if (isSyncWhole && isConcurrentWhole) {
        return times
            + QStringLiteral(" The sync run got %1, the concurrent one %2: nothing can be compared.")
                  .arg(workText(sync), workText(concurrent));
    }
    const QString where = isSyncWhole ? QStringLiteral("the concurrent run")
        : isConcurrentWhole           ? QStringLiteral("the sync run")
                                      : QStringLiteral("both runs");
    return times + QStringLiteral(" Not every page arrived in %1: nothing can be compared.").arg(where);
}

QString comparisonWords(const RunSummary &sync, const RunSummary &concurrent)
{
    const double factor = speedupFactor(sync, concurrent);
    const QString verdict = factor >= leastSpeedup
        ? QStringLiteral("%1x faster").arg(factorText(factor))
        : QStringLiteral("%1 faster (%2 times as long)")
              .arg(QLatin1String(factor > 1 ? "hardly" : "no"), QString::number(1 / factor, 'f', 2));
    const QString doubt = isBeyondConcurrency(sync, concurrent)
        ? QStringLiteral(
            " That is more than %1 at a time can explain: the sync run, which came first, may have "
            "filled a cache.")
              .arg(number(concurrent.peakInFlight))
        : QString();
    return QStringLiteral("%1: one at a time %2, %3 %4: %5 (measured).")
               .arg(workText(concurrent), durationInWords(sync.wall), mannerText(concurrent),
                   durationInWords(concurrent.wall), verdict)
        + doubt;
}

} // namespace inflight
