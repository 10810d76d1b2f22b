// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/returnpace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace inflight {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds soonAfter { 5 }; // a pause that comes later has another reason than too quick a return
constexpr Seconds firstDoubling { 2 };
constexpr Seconds slowestDoubling { 8 }; // who was mistaken is back at 64 times the pace within a minute
constexpr double lowestPace = 0.5; // starts a second
constexpr double highestPace = 1000; // of which more than a program starts

} // namespace

void ReturnPace::paused(Why why, SteadyTime started, SteadyTime until, SteadyTime now)
{
    if (m_pausedAt && started <= *m_pausedAt) { // sent before that pause: the same refusal, heard of later
        m_until = std::max(m_until, until);
        return;
    }
    const Seconds open = now - m_until;
    const double pace = paceAt(now);
    m_slower.reset();
    if (pace == 0)
        m_return = {};
    if (m_pausedAt && (pace > 0 || open <= soonAfter)) {
        m_slower = slower(open, pace);
        m_slowerSince = *m_pausedAt;
    }
    if (m_slower && (why == Why::TooMany || m_isServing))
        m_return = *std::exchange(m_slower, std::nullopt);
    m_pausedAt = now;
    m_until = until;
    m_starts = 0;
    m_isServing = false;
}

ReturnPace::Return ReturnPace::slower(Seconds open, double pace) const
{
    if (pace == 0)
        return { std::max(m_starts / std::max(open, Seconds(1)).count() / 2, lowestPace), firstDoubling };
    return { std::max(pace / 2, lowestPace), std::min(2 * m_return.doubling, slowestDoubling) };
}

void ReturnPace::started(SteadyTime now, bool isFull)
{
    ++m_starts;
    m_last = now;
    if (!isFull)
        return;
    m_return = {};
    m_slower.reset();
}

void ReturnPace::served(SteadyTime started)
{
    if (!m_pausedAt)
        return;
    if (started > *m_pausedAt)
        m_isServing = true;
    else if (m_slower && started > m_slowerSince)
        m_return = *std::exchange(m_slower, std::nullopt);
}

SteadyTime ReturnPace::earliest(SteadyTime now) const
{
    const double pace = paceAt(now);
    if (pace == 0 || m_starts == 0)
        return now;
    return std::max(now, m_last + std::chrono::ceil<SteadyTime::duration>(Seconds(1 / pace)));
}

/// 0: no limit, or none any more.
double ReturnPace::paceAt(SteadyTime now) const
{
    if (m_return.pace == 0)
        return 0;
    const Seconds open = std::max(Seconds(0), Seconds(now - m_until));
    const double pace = m_return.pace * std::exp2(open / m_return.doubling);
    return pace <= highestPace ? pace : 0;
}

} // namespace inflight
