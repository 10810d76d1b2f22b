// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/steadytime.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace inflight {

/// How long requests over HTTP/2 may go unanswered. A server that ends a connection (GOAWAY) serves the
/// streams that it knows and none after them. Of those Qt 6.4 reports some, or none, and forgets others,
/// which would wait for their deadline. Which they are nothing tells, but that one of them is reported or a
/// new connection is made, and that they take longer than any page did. Any one thread.
class AnswerPatience {
public:
    using milliseconds = std::chrono::milliseconds;

    void pageTook(SteadyTime::duration time)
    {
        ++m_pages;
        m_longest = std::max(m_longest, time);
    }
    /// Once the connection is in doubt.
    milliseconds inDoubt() const { return std::max(milliseconds(1000), longest() * 4); }
    /// Of a page's attempt of that number where there is no sign, since nothing else may be under way that
    /// could give one. A page may be slower than all before it, so this is much, and twice as much each time.
    /// Nothing: too few pages to go by.
    std::optional<milliseconds> withoutDoubt(int attempt) const
    {
        constexpr int enoughPages = 20;
        constexpr int mostDoublings = 8;
        if (m_pages < enoughPages)
            return std::nullopt;
        return std::max(milliseconds(2000), longest() * 8) * (1 << std::min(attempt - 1, mostDoublings));
    }

private:
    milliseconds longest() const { return std::chrono::ceil<milliseconds>(m_longest); }

    int m_pages = 0;
    SteadyTime::duration m_longest { 0 }; ///< from being asked for to the last byte
};

} // namespace inflight
