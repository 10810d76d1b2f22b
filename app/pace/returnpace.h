// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/steadytime.h"

#include <chrono>
#include <optional>

namespace inflight {

/// How a fixed cap comes back after refusals (429) that follow right on one another.
///
/// A cap that is too high for a server's rate would meet the next 429 a moment after each pause, for ever:
/// a pause of a second for a handful of pages. So a refusal that comes within some seconds of the one before
/// makes the return slower: it begins at half the pace that met it (multiplicative decrease, as in AIMD; Chiu
/// & Jain 1989), climbs by doubling (the slow start of TCP, RFC 5681), and each further one climbs half as
/// fast. A pace that is higher than requests are made limits nothing, and is forgotten in the end. A server
/// that is down (503) says nothing about a pace. Pure; times are passed in.
class ReturnPace {
public:
    /// Refused was a request that began at `started`; all pause until `until`, which is `now` where the
    /// server asks for no pause.
    void refused(SteadyTime started, SteadyTime until, SteadyTime now);
    /// A request starts now.
    void started(SteadyTime now);
    /// When the next request may start: `now`, or later.
    SteadyTime earliest(SteadyTime now) const;

private:
    double paceAt(SteadyTime now) const;

    std::optional<SteadyTime> m_refusedAt; ///< the latest refusal,
    SteadyTime m_until {}; ///< and the end of its pause
    int m_starts = 0; ///< since then
    SteadyTime m_last {}; ///< of the starts
    double m_pace = 0; ///< starts a second right after the pause; 0: no limit
    std::chrono::duration<double> m_doubling { 0 }; ///< time in which the pace doubles
};

} // namespace inflight
