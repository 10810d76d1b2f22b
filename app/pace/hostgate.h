// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/steadytime.h"

#include <optional>

namespace inflight {

/// The pause that all requests to a host share after a 429 or 503 with Retry-After, and the gentle ramp
/// behind it: the first starts are spread, so that they do not fall upon the server in one instant. Pure;
/// times are passed in.
class HostGate {
public:
    /// Nothing starts before `until`. A pause that goes on is made longer by this, never shorter.
    void hold(SteadyTime until, SteadyTime now);

    /// When the next request may start: `now`, or later; never before the end of a pause.
    SteadyTime earliest(SteadyTime now) const;
    /// A request starts now. Behind a pause the first `perSecond` starts are spread over one second. Give the
    /// cap on requests in flight, or the pace learnt where that is higher: max(cap, pace).
    void started(SteadyTime now, int perSecond);

    bool isClosed(SteadyTime now) const;
    /// What is left of the pause; nothing when open.
    std::optional<std::chrono::milliseconds> remaining(SteadyTime now) const;
    /// The end of the last pause, also when it is over; nothing when there was none.
    std::optional<SteadyTime> until() const { return m_until; }

private:
    struct Ramp {
        SteadyTime next; ///< no start before; at first the pause's end
        int starts; ///< since the pause ended
    };

    std::optional<SteadyTime> m_until;
    std::optional<Ramp> m_ramp; ///< from the pause's beginning to the last of the starts that it spreads
};

} // namespace inflight
