// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/latencywatch.h"
#include "pace/ratelearner.h"
#include "pace/ratelimiter.h"
#include "pace/steadytime.h"
#include "values/limits.h"

#include <chrono>

namespace inflight {

/// The cap on requests in flight: fixed by the user, or automatic.
///
/// Automatic is AIMD, additive increase and multiplicative decrease (Chiu & Jain, "Analysis of the Increase
/// and Decrease Algorithms for Congestion Avoidance in Computer Networks", 1989): a 429 or a sharp rise of
/// latency shrinks the cap, steady success adds to it. Because each 429 costs a whole pause, a limit in
/// requests a second is learnt as well (RateLearner) and kept to as a pace. Pure; times are passed in. Any
/// one thread.
class ConcurrencyLimit {
public:
    static constexpr int minimum = 1;
    static constexpr int maximum = limits::concurrency;

    enum class Result {
        Success, ///< the server did the work, whatever the answer says (a 404 too)
        Throttled, ///< 429
        Failed, ///< anything else: says nothing about the load
    };

    /// `cap`: the fixed cap, or where automatic starts from.
    ConcurrencyLimit(int cap, bool automatic);

    void setFixed(int cap);
    void setAutomatic(bool automatic);
    bool isAutomatic() const { return m_automatic; }

    /// Requests that may be in flight now.
    int current() const;
    /// Requests a second to keep to, for RateLimiter::setRate(pace(), paceLateness()); 0: no limit. May
    /// change with every call of attemptStarted() and attemptEnded().
    double pace() const;
    RateLimiter::Lateness paceLateness() const;

    void attemptStarted(SteadyTime now);
    /// The one that started then is written out now, some ms later on a busy machine.
    void attemptWritten(SteadyTime started, SteadyTime now);
    /// `serviceTime` is from start to last byte; `started` is what attemptStarted() was given.
    void attemptEnded(
        Result result, std::chrono::microseconds serviceTime, SteadyTime started, SteadyTime now);

private:
    void shrink(SteadyTime now);

    double m_cap; ///< with the fractions of the additive increase
    bool m_automatic;
    bool m_searching = true; ///< no congestion was met yet
    int m_inFlight = 0;
    std::chrono::duration<double> m_smoothed { 0 }; ///< service time, exponentially weighted
    SteadyTime m_lastFull = SteadyTime::min(); ///< when the cap was reached
    SteadyTime m_lastDecrease = SteadyTime::min();
    RateLearner m_learner;
    LatencyWatch m_latency;
};

} // namespace inflight
