// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/returnpace.h"

#include <algorithm>
#include <cmath>

namespace inflight {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds soonAfter { 5 }; // a pause that comes later has another reason than too quick a return
constexpr Seconds firstDoubling { 2 };
constexpr Seconds slowestDoubling { 8 }; // who was mistaken is back at 64 times the pace within a minute
constexpr double lowestPace = 0.5; // starts a second

} // namespace

void ReturnPace::paused(SteadyTime started, SteadyTime until, SteadyTime now)
{
    if (m_pausedAt && started <= *m_pausedAt) { // sent before that pause: the same refusal, heard of later
        m_until = std::max(m_until, until);
        return;
    }
    const Seconds open = now - m_until;
    if (!m_pausedAt || (m_pace == 0 && open > soonAfter)) {
        m_pace = 0;
    } else {
        const double met = m_pace > 0 ? paceAt(now) : m_starts / std::max(open, Seconds(1)).count();
        m_doubling = m_pace > 0 ? std::min(2 * m_doubling, slowestDoubling) : firstDoubling;
        m_pace = std::max(met / 2, lowestPace);
    }
    m_pausedAt = now;
    m_until = until;
    m_starts = 0;
}

void ReturnPace::started(SteadyTime now, bool isFull)
{
    ++m_starts;
    m_last = now;
    if (isFull)
        m_pace = 0;
}

SteadyTime ReturnPace::earliest(SteadyTime now) const
{
    if (m_pace == 0 || m_starts == 0)
        return now;
    const Seconds gap { 1 / paceAt(now) };
    return std::max(now, m_last + std::chrono::ceil<SteadyTime::duration>(gap));
}

double ReturnPace::paceAt(SteadyTime now) const
{
    const Seconds open = std::max(Seconds(0), Seconds(now - m_until));
    return m_pace * std::exp2(open / m_doubling);
}

} // namespace inflight
