// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/behaviour.h"

#include <optional>

namespace practice {

/// The rate limiter: a bucket that fills at `rate` tokens a second up to its capacity; each request takes
/// one. Pure: time comes from the caller. Not thread-safe.
class TokenBucket {
public:
    /// rate: tokens a second, 0 for no limit; burst: capacity, 0 for one second's worth (at least 1).
    /// A bucket that had no limit starts full; otherwise the tokens that fit are kept.
    void configure(double rate, int burst, TimePoint now);

    /// Takes a token. Nothing: there was one. Else the time until there is one again.
    std::optional<std::chrono::nanoseconds> take(TimePoint now);

private:
    void fill(TimePoint now);

    double m_rate = 0;
    int m_burst = 0;
    double m_capacity = 0;
    double m_tokens = 0;
    TimePoint m_filledAt {};
};

/// For the Retry-After field (RFC 9110, section 10.2.3): whole seconds, rounded up, at least one.
int retryAfterSeconds(std::chrono::nanoseconds wait);

} // namespace practice
