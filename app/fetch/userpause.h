// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runupdate.h"

#include <algorithm>
#include <optional>

namespace inflight {

/// How long the user's pause, and nothing else, held a run up: that time is told apart and compared with
/// nothing. Times are since the run's start. Pure, any one thread.
class UserPause {
public:
    void begin(Microseconds now) { m_began = now; }
    /// The run goes on after it had ended; what kept it before has passed.
    void restart(Microseconds now) { m_busyUntil = now; }
    bool isOn() const { return m_began.has_value(); }
    /// Until then something else kept the run: a request in flight, a wait that would have passed anyway.
    void busyUntil(Microseconds time) { m_busyUntil = std::max(m_busyUntil, time); }
    /// What of the pause that goes on was the user's alone, if any.
    std::optional<SharedPause> held(Microseconds now) const
    {
        if (!m_began)
            return std::nullopt;
        const Microseconds from = std::max(*m_began, m_busyUntil);
        return from < now ? std::optional(SharedPause { from, now }) : std::nullopt;
    }
    /// As held(), for the last time.
    std::optional<SharedPause> end(Microseconds now)
    {
        const std::optional<SharedPause> last = held(now);
        m_began.reset();
        m_total += last ? last->until - last->from : Microseconds(0);
        return last;
    }
    Microseconds total() const { return m_total; } ///< of all pauses that have ended

private:
    std::optional<Microseconds> m_began; ///< nothing: not paused
    Microseconds m_busyUntil { 0 };
    Microseconds m_total { 0 };
};

} // namespace inflight
