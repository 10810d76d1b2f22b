// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/startrules.h"

#include <algorithm>
#include <cmath>

namespace inflight {

using Reason = HoldBack::Reason;

StartRules::StartRules(const RunSettings &settings, HostGate &gate)
    : m_gate(gate)
    , m_rate(settings.requestsPerSecond)
    , m_pace(0, RateLimiter::Lateness::Kept)
    , m_limit(settings.sequential ? 1 : settings.concurrency, settings.automatic && !settings.sequential)
{
    keepPace();
}

void StartRules::setFixed(int cap)
{
    m_limit.setFixed(cap);
    keepPace();
}

void StartRules::setAutomatic(bool automatic)
{
    m_limit.setAutomatic(automatic);
    keepPace();
}

void StartRules::keepPace()
{
    m_pace.setRate(m_limit.pace(), m_limit.paceLateness());
}

SteadyTime StartRules::returnEarliest(SteadyTime now) const
{
    return std::max(m_gate.earliest(now), m_limit.isAutomatic() ? now : m_return.earliest(now));
}

SteadyTime StartRules::earliest(SteadyTime now) const
{
    return std::max(hopEarliest(now), m_pace.earliest(now));
}

SteadyTime StartRules::hopEarliest(SteadyTime now) const
{
    return std::max(m_rate.earliest(now), returnEarliest(now));
}

HoldBack StartRules::waitsFor(SteadyTime now) const
{
    const SteadyTime pace = m_pace.earliest(now);
    const SteadyTime rate = m_rate.earliest(now);
    if (returnEarliest(now) >= std::max(pace, rate))
        return { m_gate.isClosed(now) ? Reason::RetryAfter : Reason::Ramp };
    if (pace > rate)
        return { Reason::Pace, m_pace.rate() };
    return { Reason::Rate, m_rate.rate() };
}

bool StartRules::countsEachGap() const
{
    return m_limit.pace() > 0 && m_limit.paceLateness() == RateLimiter::Lateness::Kept;
}

void StartRules::started(SteadyTime now)
{
    hopStarted(now);
    m_pace.take(now);
    m_limit.attemptStarted(now);
    keepPace();
}

void StartRules::hopStarted(SteadyTime now)
{
    m_rate.take(now);
    m_gate.started(now, std::max(cap(), int(std::ceil(m_limit.pace()))));
    m_return.started(now);
}

void StartRules::written(SteadyTime started, SteadyTime now)
{
    m_pace.written(started, now);
    m_limit.attemptWritten(started, now);
}

void StartRules::ended(
    const FetchError &error, bool isTooMany, SteadyTime started, SteadyTime now, SteadyTime::duration waited)
{
    using Result = ConcurrencyLimit::Result;
    // A 4xx of the page's own is work done; a 503 asks for a pause but says nothing about a rate.
    const bool isWorkDone = !error || (error.status >= 400 && error.status < 500 && error.status != 408);
    Result result = isWorkDone ? Result::Success : Result::Failed;
    if (isTooMany)
        result = Result::Throttled;
    m_limit.attemptEnded(
        result, std::chrono::duration_cast<std::chrono::microseconds>(now - started - waited), started, now);
    keepPace();
}

} // namespace inflight
