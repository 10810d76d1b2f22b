// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/retryafter.h"
#include "values/fetcherror.h"
#include "values/runsettings.h"

#include <chrono>
#include <random>

namespace inflight {

struct RetryDecision {
    bool retry = false;
    std::chrono::milliseconds delay { 0 }; ///< to wait before the next attempt, if there is one
    /// How long no request to the host may start, also where this page is given up or the run, since the wait
    /// is longer than allowed: the server asked for peace, not for this page's. A longer wait for a page that
    /// fails for another reason holds nobody.
    std::optional<std::chrono::milliseconds> pauseForAll {};
    FetchError error {}; ///< to report when giving up: as given, or RetryAfterTooLong with the wait asked for
};

/// The server or the way to it is to blame, and a later attempt may meet neither.
bool isFault(const FetchError &error);

/// The one place that decides whether a page is tried again, and when.
///
/// The wait is "full jitter": random between 0 and min(cap, base * 2^n), so that requests which failed
/// together do not come back together. Source: Marc Brooker, "Exponential Backoff And Jitter", AWS
/// Architecture Blog, 2015. Any one thread; the same seed gives the same waits.
class RetryPolicy {
public:
    RetryPolicy(const RunSettings &settings, quint32 seed);

    /// `attempt` is the number of the attempt that failed, 1 for the first; `notJsonSoFar` counts this page's
    /// attempts that ended as NotJson, this one included; `wish` is what the answer says of the load.
    RetryDecision decide(const FetchError &error, int attempt, int notJsonSoFar, const ServerWish &wish);

private:
    RetryDecision ofThisPage(const FetchError &error, int attempt, int notJsonSoFar, const ServerWish &wish);
    std::chrono::milliseconds jitter(int attempt);

    int m_attempts;
    std::chrono::milliseconds m_base;
    std::chrono::milliseconds m_cap;
    std::chrono::milliseconds m_retryAfterCap;
    bool m_sharedPause;
    std::mt19937 m_random;
};

} // namespace inflight
