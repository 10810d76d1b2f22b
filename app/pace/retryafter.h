// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/headers.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace inflight {

/// Longer than anybody waits, and short enough to add to any clock: what numbers too large to count become.
constexpr std::chrono::milliseconds longestRetryAfter = std::chrono::hours(24 * 365 * 100);

/// The wait that a Retry-After header asks for (RFC 9110, section 10.2.3): seconds, with a fraction rounded
/// up, or a date in any of the three forms of section 5.6.7. Nothing for garbage, and for a date that is
/// past: such a header counts as absent. Numbers too large to count are the longest wait there is. Pure, does
/// not depend on the locale.
///
/// A date is one of the server's clock, so it is measured from what that clock said, the answer's Date header
/// (section 6.6.1), where there is a valid one: Date is cut to whole seconds, which makes the wait longer,
/// never shorter. Otherwise from `now`, the clock of this machine.
std::optional<std::chrono::milliseconds> retryAfterDelay(
    const QByteArray &value, const QByteArray &dateHeader, const QDateTime &now);

/// What an answer says of the load that the server wants.
struct ServerWish {
    bool isTooMany = false; ///< it refused because there were too many requests
    std::optional<std::chrono::milliseconds> wait; ///< before it wants to be asked again
};

/// 429 is too many (RFC 6585), and so is the 403 of GitHub and others that comes with a Retry-After or with
/// nothing remaining. Where there is no Retry-After, the wait of those is read from `X-RateLimit-Reset` or
/// `RateLimit-Reset`, unless some requests remain: seconds, or a moment in seconds or milliseconds since
/// 1970. `status` 0: no answer. Pure.
ServerWish wishOf(int status, const Headers &headers, const QDateTime &now);

/// The wait is meant for all requests to the host, not for the one alone.
inline bool isForAll(const ServerWish &wish, int status)
{
    return wish.wait > std::chrono::milliseconds(0) && (wish.isTooMany || status == 503);
}

} // namespace inflight
