// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/failuretally.h"

#include <algorithm>

namespace inflight {

namespace {

/// A refusal tells that the server is alive and means it.
bool isRefusal(const FetchError &error)
{
    return error.kind == FetchError::Kind::HttpStatus && error.status >= 400 && error.status < 500
        && error.status != 408 && error.status != 429;
}

} // namespace

void FailureTally::failed(const PageRequest &request, const FetchError &error, int attempts)
{
    m_failed[request.page] = { request, { request.page, error, attempts } };
    if (!isFailure(request))
        return;
    if (isRefusal(error)) {
        m_refusedInRow += request.speculative ? 0 : 1;
    } else {
        ++m_exhaustedInRow;
        m_attemptsInRow += attempts;
    }
}

bool FailureTally::isHopeless() const
{
    const bool isDead = m_exhaustedInRow >= deadAfterPages && m_attemptsInRow >= deadAfterAttempts;
    return isDead || m_refusedInRow >= refusedAfter;
}

void FailureTally::succeeded(const PageRequest &request)
{
    m_failed.erase(request.page);
    forgive();
}

int FailureTally::count() const
{
    return int(std::count_if(m_failed.begin(), m_failed.end(),
        [this](const auto &failed) { return isFailure(failed.second.request); }));
}

QList<FailedPage> FailureTally::pages() const
{
    QList<FailedPage> pages;
    for (const auto &[number, entry] : m_failed) {
        if (isFailure(entry.request))
            pages.append(entry.page);
    }
    return pages;
}

QList<PageRequest> FailureTally::requests() const
{
    QList<PageRequest> requests;
    for (const auto &[number, entry] : m_failed) {
        if (isFailure(entry.request))
            requests.append(entry.request);
    }
    return requests;
}

void FailureTally::forgive()
{
    m_exhaustedInRow = 0;
    m_attemptsInRow = 0;
    m_refusedInRow = 0;
}

} // namespace inflight
