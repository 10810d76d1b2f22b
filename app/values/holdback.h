// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace inflight {

/// What kept the latest request from starting that was to start: why fewer are in flight than may be.
struct HoldBack {
    enum class Reason {
        None, ///< none was to start yet
        Cap, ///< as many are in flight as may be
        Rate, ///< the user's limit of starts a second
        Pace, ///< the one that automatic concurrency feels its way with, and learns
        RetryAfter, ///< the pause that the server asked for
        Ramp, ///< the gentle start behind such a pause
        NextPage, ///< which page comes next, or that there is one, is told by a page that is in flight
        Retries, ///< all that is left waits for its retry
        SignIn,
        UserPause,
        AllAsked, ///< no page is left to ask for
        Ending, ///< pages are left, and are not asked for: a Retry-After is longer than allowed
    };

    Reason reason = Reason::None;
    double perSecond = 0; ///< starts, where the reason is Rate or Pace

    friend bool operator==(const HoldBack &, const HoldBack &) = default;
};

} // namespace inflight
