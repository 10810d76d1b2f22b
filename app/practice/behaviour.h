// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/manners.h"

#include <chrono>

namespace practice {

/// A point on the server's steady clock; tests pass their own.
using TimePoint = std::chrono::steady_clock::time_point;

enum class Verdict {
    Answer,
    InternalError, ///< 500
    Unavailable, ///< 503
    Drop, ///< the connection is closed without a byte
    Truncate, ///< half the body, then the connection is closed
    Stall, ///< half the body, then nothing
};

struct Fate {
    std::chrono::microseconds latency; ///< from the whole request to the first byte of the answer
    Verdict verdict;
};

/// What happens to request n (counted from 0 since the last reset). Pure: the same manners and number give
/// the same fate. Shares that add up to more than 1 are served in the order drop, error, truncate, stall.
Fate fateOf(const Manners &manners, quint64 n);

/// The manners with every value inside its range.
Manners clamped(const Manners &manners);

} // namespace practice
