// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/runpages.h"

#include "values/texthash.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace inflight {

RunPages::RunPages(Paginator &plan, RunTally &tally)
    : m_plan(plan)
    , m_tally(tally)
{
}

std::optional<PageRequest> RunPages::nextPage(int cap)
{
    const auto again = std::find_if(
        m_again.cbegin(), m_again.cend(), [this](const PageRequest &request) { return isWanted(request); });
    if (again != m_again.cend())
        return m_again.takeAt(std::distance(m_again.cbegin(), again));
    m_plan.setLookAhead(cap);
    return m_plan.next();
}

bool RunPages::isWanted(const PageRequest &request) const
{
    const bool seemsToExist = m_plan.isCounted(request.page).value_or(request.page < m_plan.end());
    return !request.speculative || seemsToExist;
}

/// Asked along with the first page, which told that there are fewer. Should the total turn out to be wrong,
/// it is asked again.
bool RunPages::isLeftOut(const PageRequest &request) const
{
    return request.speculative && !m_plan.isCounted(request.page).value_or(true);
}

bool RunPages::pageArrived(const PageRequest &request, const DecodedPage &page, const Headers &headers)
{
    if (isEarly(request)) {
        m_early.insert_or_assign(request.page, Early { request, page, headers });
        return page.info.records > 0;
    }
    const bool exists = file(request, page, headers);
    if (request.page == 0)
        fileEarly();
    return exists;
}

void RunPages::fileEarly()
{
    m_isFirstSettled = true;
    for (const auto &[number, early] : std::exchange(m_early, {})) {
        if (early.page)
            file(early.request, *early.page, early.headers);
        else
            fileFailure(early.request, early.error, early.attempts);
    }
}

bool RunPages::file(const PageRequest &request, const DecodedPage &page, const Headers &headers)
{
    if (isLeftOut(request)) {
        m_again.append(request);
        return false;
    }
    PageInfo info = page.info;
    info.fingerprint = textHash(page.batch.json) | 1;
    for (int row = 0; request.page < 3 && row < page.batch.rowCount(); ++row)
        info.recordHashes.append(textHash(page.batch.record(row)));
    const bool exists = m_plan.pageArrived(request, info, headers);
    if (!exists) {
        m_tally.pageWasNone(request);
        return false;
    }
    m_tally.pageArrived(request, page);
    Q_EMIT arrived(page.batch);
    return true;
}

bool RunPages::pageFailed(const PageRequest &request, const FetchError &error, int attempts)
{
    if (error.kind == FetchError::Kind::RetryAfterTooLong)
        Q_EMIT waitTooLong(error);
    if (isEarly(request)) {
        m_early.insert_or_assign(request.page, Early { request, std::nullopt, {}, error, attempts });
        return false;
    }
    const bool isPastTheEnd = fileFailure(request, error, attempts);
    if (request.page == 0)
        fileEarly();
    return isPastTheEnd;
}

bool RunPages::fileFailure(const PageRequest &request, const FetchError &error, int attempts)
{
    if (isLeftOut(request)) {
        m_again.append(request);
        return true;
    }
    const bool isPastTheEnd = m_plan.pageFailed(request, error);
    m_tally.pageFailed(request, error, attempts, isPastTheEnd);
    if (!isPastTheEnd && m_tally.failures().isHopeless())
        Q_EMIT hopeless(error);
    return isPastTheEnd;
}

void RunPages::askFailedAgain()
{
    const QList<PageRequest> failed = m_tally.failures().requests();
    // A page that failed and was then cut off while it was asked again is to be asked once.
    m_again.removeIf([&failed](const PageRequest &request) {
        return std::any_of(failed.begin(), failed.end(),
            [&request](const PageRequest &other) { return other.page == request.page; });
    });
    m_again = failed + m_again;
}

bool RunPages::areAllAsked() const
{
    return m_plan.isDone()
        && std::none_of(
            m_again.begin(), m_again.end(), [this](const PageRequest &request) { return isWanted(request); });
}

} // namespace inflight
