// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace inflight {

namespace {

using namespace std::chrono_literals;

constexpr auto strictBucketTime = 3ms; // timers cannot keep shorter gaps
constexpr auto mostLatenessMadeUp = 10ms;
constexpr auto longestWriting = 20ms; // what takes longer waits for a new connection to somewhere far away
constexpr double longestInterval = 365.0 * 24 * 3600; // seconds: rates below make no timestamp

double checkedRate(double perSecond)
{
    return std::isfinite(perSecond) && perSecond > 0 ? perSecond : 0;
}

} // namespace

RateLimiter::RateLimiter(double perSecond, Lateness lateness)
    : m_rate(checkedRate(perSecond))
    , m_lateness(lateness)
{
}

void RateLimiter::setRate(double perSecond, Lateness lateness)
{
    m_rate = checkedRate(perSecond);
    m_lateness = lateness;
}

SteadyTime RateLimiter::earliest(SteadyTime now) const
{
    if (m_rate == 0 || !m_started)
        return now;
    return std::max(now, m_last + interval());
}

void RateLimiter::take(SteadyTime now)
{
    if (m_rate == 0 || !m_started)
        m_last = now;
    else
        m_last = std::max(m_last + interval(), now - tolerance());
    m_started = true;
}

void RateLimiter::written(SteadyTime started, SteadyTime now)
{
    if (m_lateness == Lateness::Kept && now - started < longestWriting)
        m_last = std::max<SteadyTime>(m_last, now - usualWriting);
}

SteadyTime::duration RateLimiter::interval() const
{
    const std::chrono::duration<double> seconds(std::min(1 / m_rate, longestInterval));
    return std::chrono::duration_cast<SteadyTime::duration>(seconds);
}

/// How far the token time may lag behind the start: what the bucket holds beyond its first token.
SteadyTime::duration RateLimiter::tolerance() const
{
    using Duration = SteadyTime::duration;
    if (m_lateness == Lateness::Kept)
        return std::max<Duration>(strictBucketTime - interval(), 0ms);
    return std::max<Duration>(
        bucketTime - interval(), std::min<Duration>(interval() / 2, mostLatenessMadeUp));
}

} // namespace inflight
