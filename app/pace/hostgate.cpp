// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/hostgate.h"

#include <algorithm>

namespace inflight {

namespace {

using namespace std::chrono_literals;

constexpr auto rampTime = 1s;

} // namespace

void HostGate::hold(SteadyTime until, SteadyTime now)
{
    if (until <= now)
        return;
    if (!m_until || until > *m_until)
        m_until = until;
    m_ramp = Ramp { *m_until, 0 };
}

SteadyTime HostGate::earliest(SteadyTime now) const
{
    return m_ramp ? std::max(now, m_ramp->next) : now;
}

void HostGate::started(SteadyTime now, int perSecond)
{
    if (!m_ramp)
        return;
    ++m_ramp->starts;
    if (m_ramp->starts >= perSecond)
        m_ramp.reset();
    else
        m_ramp->next = now + SteadyTime::duration(rampTime) / perSecond;
}

bool HostGate::isClosed(SteadyTime now) const
{
    return m_until && now < *m_until;
}

std::optional<std::chrono::milliseconds> HostGate::remaining(SteadyTime now) const
{
    if (!isClosed(now))
        return {};
    return std::chrono::ceil<std::chrono::milliseconds>(*m_until - now);
}

} // namespace inflight
