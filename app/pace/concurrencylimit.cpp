// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/concurrencylimit.h"

#include <algorithm>

namespace inflight {

namespace {

using namespace std::chrono_literals;

constexpr double decrease = 0.85;
constexpr int searchFrom = 10;
constexpr double doubledUpTo = 14; // behind long latencies a slow start costs as much as a 429
constexpr double smoothing = 0.1;

/// Added to the cap in one round trip before the first congestion: doubled at first. What is overrun when a
/// limit is met at last grows with this; what an unlimited server is left idle shrinks with it.
double searchStep(double cap)
{
    return cap < doubledUpTo ? cap : std::max({ 1.4, 75 / cap, cap / 20 });
}

} // namespace

ConcurrencyLimit::ConcurrencyLimit(int cap, bool automatic)
    : m_cap(std::clamp(cap, minimum, automatic ? searchFrom : maximum))
    , m_automatic(automatic)
{
}

void ConcurrencyLimit::setFixed(int cap)
{
    m_automatic = false;
    m_cap = std::clamp(cap, minimum, maximum);
}

void ConcurrencyLimit::setAutomatic(bool automatic)
{
    m_cap = current();
    m_automatic = automatic;
}

int ConcurrencyLimit::current() const
{
    return int(m_cap);
}

double ConcurrencyLimit::pace() const
{
    return m_automatic ? m_learner.pace() : 0;
}

RateLimiter::Lateness ConcurrencyLimit::paceLateness() const
{
    return m_learner.isStrict() ? RateLimiter::Lateness::Kept : RateLimiter::Lateness::MadeUp;
}

void ConcurrencyLimit::attemptStarted(SteadyTime now)
{
    if (++m_inFlight >= current())
        m_lastFull = now;
    m_learner.started(now, m_smoothed > 0s ? m_cap / m_smoothed.count() : 0);
}

void ConcurrencyLimit::attemptWritten(SteadyTime started, SteadyTime now)
{
    m_learner.written(started, std::max<SteadyTime>(started, now - RateLimiter::usualWriting));
}

void ConcurrencyLimit::attemptEnded(
    Result result, std::chrono::microseconds serviceTime, SteadyTime started, SteadyTime now)
{
    // With fewer in flight the cap is not what limits, and success proves nothing.
    const bool capInUse = m_lastFull >= started;
    --m_inFlight;
    m_learner.ended(started, result != Result::Throttled, now);
    if (result == Result::Throttled) {
        if (started > m_lastDecrease)
            shrink(now);
        return;
    }
    if (result == Result::Failed)
        return;
    m_smoothed = m_smoothed == 0s ? serviceTime : m_smoothed + smoothing * (serviceTime - m_smoothed);
    if (m_latency.congested(serviceTime, started, now, current())) {
        m_searching = false;
        shrink(now);
    } else if (capInUse && m_automatic) {
        m_cap = std::min<double>(maximum, m_cap + (m_searching ? searchStep(m_cap) : 1) / m_cap);
    }
}

void ConcurrencyLimit::shrink(SteadyTime now)
{
    if (m_automatic)
        m_cap = std::max<double>(minimum, std::min(m_cap * decrease, m_cap - 1));
    m_lastDecrease = now;
}

} // namespace inflight
