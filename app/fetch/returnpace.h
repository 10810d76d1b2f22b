// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/steadytime.h"

#include <chrono>
#include <optional>

namespace inflight {

/// How a fixed cap comes back after pauses that follow right on one another.
///
/// A cap that is too high for a server's rate would meet the next 429 a moment after each pause, for ever:
/// a pause of a second for a handful of pages. So a pause that comes within some seconds of the one before
/// makes the return slower: it begins at half the pace that met it (multiplicative decrease, as in AIMD; Chiu
/// & Jain 1989), climbs by doubling (the slow start of TCP, RFC 5681), and each further one climbs half as
/// fast. Once the cap is reached, the cap is what limits, and all is forgotten. Pure; times are passed in.
class ReturnPace {
public:
    /// A shared pause until `until` begins, or goes on, because of a request that began at `started`.
    void paused(SteadyTime started, SteadyTime until, SteadyTime now);
    /// A request starts now. `isFull`: with it the cap is reached.
    void started(SteadyTime now, bool isFull);
    /// When the next request may start: `now`, or later.
    SteadyTime earliest(SteadyTime now) const;

private:
    double paceAt(SteadyTime now) const;

    std::optional<SteadyTime> m_pausedAt; ///< when the latest pause began,
    SteadyTime m_until {}; ///< and its end
    int m_starts = 0; ///< since then
    SteadyTime m_last {}; ///< of the starts
    double m_pace = 0; ///< starts a second right after the pause; 0: no limit
    std::chrono::duration<double> m_doubling { 0 }; ///< time in which the pace doubles
};

} // namespace inflight
