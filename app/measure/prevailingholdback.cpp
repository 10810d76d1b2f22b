// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/prevailingholdback.h"

#include <algorithm>

namespace inflight {

namespace {

/// One long stretch; once it is over nobody is to read that it goes on.
bool isPause(const HoldBack &heldBack)
{
    return heldBack.reason == HoldBack::Reason::RetryAfter || heldBack.reason == HoldBack::Reason::UserPause;
}

} // namespace

void PrevailingHoldBack::restart()
{
    *this = {};
}

void PrevailingHoldBack::add(const RunCounts &counts)
{
    const bool isOther = counts.heldBack.reason != m_told.reason;
    if (isOther && (isPause(counts.heldBack) || isPause(m_told))) {
        m_told = counts.heldBack;
        m_shares.clear();
        return;
    }
    if (m_shares.isEmpty())
        m_from = counts.elapsed;
    auto share = std::find_if(m_shares.begin(), m_shares.end(),
        [&counts](const Share &other) { return other.heldBack.reason == counts.heldBack.reason; });
    if (share == m_shares.end())
        share = m_shares.insert(m_shares.cend(), Share {});
    share->heldBack = counts.heldBack;
    ++share->times;
    if (counts.elapsed - m_from < window)
        return;
    m_told = std::max_element(m_shares.cbegin(), m_shares.cend(), [](const Share &a, const Share &b) {
        return a.times < b.times;
    })->heldBack;
    m_shares.clear();
}

} // namespace inflight
