// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/steadytime.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace inflight {

/// How long a request over HTTP/2 may go without the beginning of an answer before its connection is in
/// doubt. A server that ends a connection (GOAWAY) serves the streams that it knows and none after them. Of
/// those Qt 6.4 reports some, or none, and forgets others, which would wait for their deadline. Nothing tells
/// which they are, but that they take longer than any answer did. Any one thread.
class AnswerPatience {
public:
    using milliseconds = std::chrono::milliseconds;

    void answered(SteadyTime::duration after) { m_longest = std::max(m_longest, after); }
    /// Of a request on a connection that has lost another one.
    milliseconds once() const
    {
        return std::max<milliseconds>(
            std::chrono::seconds(1), std::chrono::ceil<milliseconds>(4 * m_longest));
    }
    /// Of a page's attempt of that number, twice as much each time; nothing: no answer came yet to go by.
    std::optional<milliseconds> ofAttempt(int number) const
    {
        constexpr int mostDoublings = 8;
        if (m_longest.count() == 0)
            return std::nullopt;
        return once() * (1 << std::min(number - 1, mostDoublings));
    }

private:
    SteadyTime::duration m_longest { 0 };
};

} // namespace inflight
