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
/// fast. Once the cap is reached, or the pace is higher than requests are made, it limits nothing, and all is
/// forgotten. A server that is down says nothing about a pace: its pauses count only where it served
/// something between them. Pure; times are passed in.
class ReturnPace {
public:
    enum class Why {
        TooMany, ///< 429
        PerhapsDown, ///< 503, though some servers mean as much by it
    };
    /// A shared pause until `until` begins, or goes on, because of a request that began at `started`.
    void paused(Why why, SteadyTime started, SteadyTime until, SteadyTime now);
    /// A request starts now. `isFull`: with it the cap is reached.
    void started(SteadyTime now, bool isFull);
    /// A request that began at `started` was served.
    void served(SteadyTime started);
    /// When the next request may start: `now`, or later.
    SteadyTime earliest(SteadyTime now) const;

private:
    struct Return {
        double pace = 0; ///< starts a second right after the pause; 0: no limit
        std::chrono::duration<double> doubling { 0 }; ///< time in which the pace doubles
    };
    double paceAt(SteadyTime now) const;
    Return slower(std::chrono::duration<double> open, double pace) const;

    std::optional<SteadyTime> m_pausedAt; ///< when the latest pause began,
    SteadyTime m_until {}; ///< and its end
    int m_starts = 0; ///< since then
    SteadyTime m_last {}; ///< of the starts
    bool m_isServing = false; ///< one of those starts was served
    Return m_return;
    std::optional<Return> m_slower; ///< what the latest pause makes of it if a start before it was served,
    SteadyTime m_slowerSince {}; ///< but behind this moment
};

} // namespace inflight
