// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/waitingpages.h"

#include <algorithm>

namespace inflight {

void WaitingPages::add(const RunUpdate &update)
{
    // A retry may begin and fail again within one update: the attempt number tells which start ends the wait.
    for (const AttemptRecord &record : update.ended) {
        const bool isPage = record.page >= 0; // and not a sign-in
        if (isPage && record.outcome == AttemptRecord::Outcome::WillRetry)
            m_waiting.insert(
                record.page, { record.page, record.number + 1, record.ended + record.retryIn, record.ended });
    }
    for (const AttemptStart &start : update.started) {
        const auto found = m_waiting.constFind(start.page);
        if (found != m_waiting.cend() && start.number >= found->attempt)
            m_waiting.erase(found);
    }
    // Asked anew, it may wait again by now.
    for (const DroppedRetry &retry : update.dropped) {
        const auto found = m_waiting.constFind(retry.page);
        if (found != m_waiting.cend() && found->failed <= retry.at)
            m_waiting.erase(found);
    }
}

std::optional<WaitingPages::Next> WaitingPages::next() const
{
    const auto first = std::min_element(m_waiting.cbegin(), m_waiting.cend(),
        [](const Next &one, const Next &other) { return one.due < other.due; });
    if (first == m_waiting.cend())
        return {};
    return *first;
}

} // namespace inflight
