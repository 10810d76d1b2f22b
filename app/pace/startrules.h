// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/concurrencylimit.h"
#include "pace/hostgate.h"
#include "pace/ratelimiter.h"
#include "pace/returnpace.h"
#include "values/fetcherror.h"
#include "values/holdback.h"
#include "values/runsettings.h"

namespace inflight {

/// How many requests may be in flight, and when the next one may start: the cap, the user's rate, the pace
/// that automatic concurrency has learnt, the host's gate and the return from its pauses, taken together.
/// Pure; times are passed in. Engine thread.
class StartRules {
public:
    /// `gate` must outlive it.
    StartRules(const RunSettings &settings, HostGate &gate);

    int cap() const { return m_limit.current(); }
    void setFixed(int cap);
    void setAutomatic(bool automatic);

    /// When the next request may start: `now`, or later.
    SteadyTime earliest(SteadyTime now) const;
    /// What the next start waits for, of all the one that comes last; only while earliest() is later than
    /// now.
    HoldBack waitsFor(SteadyTime now) const;
    /// A start that is a fraction of a millisecond late is lost for good.
    bool countsEachGap() const;

    /// A request starts now.
    void started(SteadyTime now);
    /// The same for one more request of an attempt that has started: a redirect. Automatic mode learns and
    /// paces attempts, so this one takes its turn at the user's rate and behind pauses only.
    SteadyTime hopEarliest(SteadyTime now) const;
    void hopStarted(SteadyTime now);
    /// It is out on the wire, which a server that counts gaps sees rather than the start.
    void written(SteadyTime started, SteadyTime now);
    /// It ended: with an answer, good or bad, or without. `waited`: what of that time was no service.
    void ended(const FetchError &error, bool isTooMany, SteadyTime started, SteadyTime now,
        SteadyTime::duration waited = {});
    /// An answer asks for a pause of all until then.
    void paused(SteadyTime until, SteadyTime now) { m_gate.hold(until, now); }
    /// A request was refused because there were too many; `until` is the end of the pause asked for, `now`
    /// where there is none.
    void refused(SteadyTime started, SteadyTime until, SteadyTime now)
    {
        m_return.refused(started, until, now);
    }

private:
    SteadyTime returnEarliest(SteadyTime now) const;
    void keepPace();

    HostGate &m_gate;
    RateLimiter m_rate; ///< the user's limit
    RateLimiter m_pace; ///< what automatic mode has learnt
    ReturnPace m_return; ///< of a fixed cap; automatic has a pace of its own
    ConcurrencyLimit m_limit;
};

} // namespace inflight
