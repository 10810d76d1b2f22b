// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/returnpace.h"

#include <algorithm>
#include <cmath>

namespace inflight {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds soonAfter { 5 }; // a refusal that comes later has another reason than too quick a return
constexpr Seconds shortestLook { 0.25 }; // a shorter time tells no pace
constexpr Seconds firstDoubling { 2 };
constexpr Seconds slowestDoubling { 8 }; // who was mistaken is back at 64 times the pace within a minute
constexpr double lowestPace = 0.5; // starts a second
constexpr double highestPace = 1000; // of which more than a program starts

} // namespace

void ReturnPace::refused(SteadyTime started, SteadyTime until, SteadyTime now)
{
    if (m_refusedAt && started <= *m_refusedAt) { // sent before that: the same refusal, heard of later
        m_until = std::max(m_until, until);
        return;
    }
    const Seconds open = now - m_until;
    const double climbed = paceAt(now);
    // One request behind a pause, which is refused again, was not too quick a return.
    const bool isLoneRetry = m_starts == 1 && m_refusedAt && m_until > *m_refusedAt;
    if (climbed > 0) {
        m_doubling = std::min(2 * m_doubling, slowestDoubling);
        m_pace = std::max(climbed / 2, lowestPace);
    } else if (m_refusedAt && open <= soonAfter && !isLoneRetry) {
        m_doubling = firstDoubling;
        m_pace = std::max(m_starts / std::max(open, shortestLook).count() / 2, lowestPace);
    } else {
        m_pace = 0;
    }
    m_refusedAt = now;
    m_until = until;
    m_starts = 0;
}

void ReturnPace::started(SteadyTime now)
{
    ++m_starts;
    m_last = now;
}

SteadyTime ReturnPace::earliest(SteadyTime now) const
{
    const double pace = paceAt(now);
    if (pace == 0)
        return now;
    return std::max(now, m_last + std::chrono::ceil<SteadyTime::duration>(Seconds(1 / pace)));
}

/// 0: no limit, or none any more.
double ReturnPace::paceAt(SteadyTime now) const
{
    if (m_pace == 0)
        return 0;
    const Seconds open = std::max(Seconds(0), Seconds(now - m_until));
    const double pace = m_pace * std::exp2(open / m_doubling);
    return pace <= highestPace ? pace : 0;
}

} // namespace inflight
