// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/steadytime.h"

#include <optional>

namespace inflight {

/// Tells a limit so slow that almost nothing is admitted between one episode of refusals and the next. What
/// was admitted in that time, the pauses included, is then a better measure of it than any fit to a few gaps.
/// Pure, any one thread.
class SlowLimit {
public:
    /// An episode of refusals begins. `isQuick`: right after the one before. `started`: requests since that.
    void episodeBegan(bool isQuick, int started, SteadyTime now)
    {
        if (!isQuick) {
            *this = {};
            m_from = now;
            return;
        }
        ++m_episodes;
        m_admitted += started - 1; // but for the one refused; too many where refusals come late
        m_time = now - m_from;
    }

    /// Requests a second admitted since the episodes follow on one another; nothing where these are no sign
    /// of slowness.
    std::optional<double> rate() const
    {
        const bool isSlow
            = m_episodes >= leastEpisodes && m_admitted > 0 && m_admitted <= mostBetween * m_episodes;
        return isSlow ? std::optional(m_admitted / m_time.count()) : std::nullopt;
    }

private:
    static constexpr int leastEpisodes = 3;
    static constexpr int mostBetween = 3; // requests from one to the next

    int m_episodes = 0;
    int m_admitted = 0;
    SteadyTime m_from {};
    std::chrono::duration<double> m_time { 0 };
};

} // namespace inflight
