// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/runtally.h"

#include <algorithm>

namespace inflight {

RunTally::RunTally(const Paginator &plan, double requestsPerSecond)
    : m_plan(plan)
{
    m_log.setRate(requestsPerSecond);
}

void RunTally::begin()
{
    m_isStopped = false;
    m_error = {};
    m_failures.forgive();
}

void RunTally::pageArrived(const PageRequest &request, const DecodedPage &page)
{
    m_failures.setEnd(m_plan.end());
    m_failures.succeeded(request);
    m_answered.add(request.page);
    ++m_pagesArrived;
    m_records += page.info.records;
    m_duplicates += m_seen.add(page.batch);
}

void RunTally::pageWasNone(const PageRequest &request)
{
    m_failures.setEnd(m_plan.end());
    m_failures.forget(request.page);
    m_answered.add(request.page);
}

void RunTally::pageFailed(
    const PageRequest &request, const FetchError &error, int attempts, bool isPastTheEnd)
{
    m_failures.setEnd(m_plan.end());
    if (isPastTheEnd && !request.speculative)
        m_failures.forget(request.page);
    else
        m_failures.failed(request, error, attempts);
}

RunEnding RunTally::ending(bool isAllAsked) const
{
    if (m_isStopped)
        return RunEnding::Stopped;
    if (m_pagesArrived == 0)
        return RunEnding::NothingFetched;
    const bool wasLast = m_error.kind == FetchError::Kind::RetryAfterTooLong && isAllAsked;
    if (m_error && !wasLast)
        return RunEnding::ServerGaveUp;
    return m_failures.count() > 0 || isCutShort() ? RunEnding::PagesFailed : RunEnding::Complete;
}

/// By a link that must not or cannot be followed, or is not there though it should be.
bool RunTally::isCutShort() const
{
    const QList<RunNote> &notes = m_plan.notes();
    return std::any_of(notes.begin(), notes.end(), [](const RunNote &note) {
        return note.kind == RunNote::Kind::OtherOriginLink || note.kind == RunNote::Kind::UnreadableNext
            || note.kind == RunNote::Kind::AddressForCursor || note.kind == RunNote::Kind::CursorForAddress
            || note.kind == RunNote::Kind::UnusableCursor || note.kind == RunNote::Kind::NoNextNamed;
    });
}

RunSummary RunTally::summary(bool isAllAsked) const
{
    RunSummary summary;
    fill(summary);
    summary.ending = ending(isAllAsked);
    summary.isRestLeft = !isAllAsked;
    summary.failed = m_failures.pages();
    summary.error = m_error;
    if (summary.ending == RunEnding::NothingFetched && !m_error && !summary.failed.isEmpty())
        summary.error = summary.failed.first().error;
    summary.attempts = m_log.attempts();
    summary.retries = m_log.retries();
    summary.peakInFlight = m_log.peakInFlight();
    summary.syncEstimate = m_log.syncEstimate().total();
    summary.isEstimateLeast = m_log.syncEstimate().isLowerBound();
    summary.setup = m_log.syncEstimate().setup();
    summary.protocol = m_log.protocol();
    summary.duplicates = m_duplicates;
    summary.areRecordsAlike = m_seen.hasTwins();
    const auto announced = m_plan.announcedRecords();
    summary.totalKnown = announced.has_value();
    summary.serverTotal = m_plan.claimedTotal();
    if (announced) {
        summary.missing
            = std::max<qint64>(0, *announced - m_records + (m_seen.hasTwins() ? 0 : m_duplicates));
    }
    if (summary.ending == RunEnding::PagesFailed) // all others were asked for, but in a chain
        summary.notFetched = knownPages().gapsBefore(m_plan.knownEnd());
    else if (summary.ending != RunEnding::Complete)
        summary.notFetched = notFetched();
    summary.notes = m_notes + m_plan.notes();
    // As long as it is not only what came twice.
    if (announced && m_records - m_duplicates > *announced) {
        summary.notes.append(
            { RunNote::Kind::MoreThanAnnounced, QStringLiteral("%1/%2").arg(*announced).arg(m_records) });
    }
    return summary;
}

/// That arrived, failed or were found to be none.
PageSet RunTally::knownPages() const
{
    PageSet known = m_answered;
    for (const FailedPage &page : m_failures.pages())
        known.add(page.page);
    return known;
}

/// A page before one that arrived or failed exists, even where no plan names it.
QList<PageRange> RunTally::notFetched() const
{
    const PageSet known = knownPages();
    return known.gapsBefore(std::max(m_plan.knownEnd(), known.end()));
}

void RunTally::fill(RunTotals &totals) const
{
    totals.pagesPlanned = m_plan.plannedPages();
    totals.planIsComplete = m_plan.planIsComplete();
    totals.pagesArrived = m_pagesArrived;
    totals.pagesFailed = m_failures.count();
    totals.records = m_records;
    totals.bytes = m_log.bytes();
    totals.status429 = m_log.status429();
}

} // namespace inflight
