// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/steadytime.h"

#include <span>

namespace inflight {

/// What became of one request, as the server's rate limit saw it.
struct LimitObservation {
    SteadyTime arrived; ///< as near as is known: when it was started, or written out
    bool admitted; ///< false: answered 429
    // No part of the fit:
    SteadyTime started {}; ///< what its sender knows it by
    bool isWritten = false; ///< `arrived` is when it was written out
};

/// A server's limit, as a token bucket.
struct TokenBucketFit {
    double rate = 0; ///< tokens a second; 0 when nothing can be said
    double burst = 0; ///< tokens that the bucket holds, at that rate
    double gap = 0; ///< below 0: no token bucket explains it all; then `rate` is the one that comes closest
};

/// Finds the token bucket that admits what was admitted and refuses what was refused. Needs at least one of
/// both. `mostRate`: no higher rate is thought of.
///
/// For a rate R let D be the leaky bucket that every admitted request fills by one and that drains at R (the
/// bucket as a meter: ITU-T I.371, annex A). All that was admitted fits when the burst is at least the
/// largest D just after an admission; each refusal is explained when the burst is less than D + 1 at that
/// moment. Between the two lies the burst, in a gap whose width tells how well R fits: below 0, R is
/// impossible. Few observations leave many rates possible, a lower one with a larger burst; since a limit
/// that was taken too high shows soon, and one too low never, a higher rate is worth a narrower gap. Before
/// the first observation the bucket is taken to be full. Observations in order of arrival. O(n), pure.
TokenBucketFit fitTokenBucket(std::span<const LimitObservation> observations, double mostRate = 1e6);

} // namespace inflight
