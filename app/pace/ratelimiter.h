// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/steadytime.h"

#include <chrono>

namespace inflight {

/// Spaces starts so that no more than so many happen a second.
///
/// A token bucket kept as the "theoretical arrival time" of its next token (the Generic Cell Rate Algorithm,
/// ITU-T I.371): one timestamp, exact at fractions such as 0.5 a second. The bucket is small, 20 ms worth and
/// at least one token, so that starts are spread and not bunched. Pure; times are passed in and must not run
/// backwards.
class RateLimiter {
public:
    enum class Lateness {
        MadeUp, ///< a start that came some ms late lets the next one come sooner: the long-run rate is exact
        Kept, ///< up to 300 a second, starts are never closer than 1/rate: for servers that count each gap
    };

    /// So much of the rate the bucket holds with Lateness::MadeUp.
    static constexpr std::chrono::milliseconds bucketTime { 20 };
    /// From a start to the word that it is written out, on an idle machine.
    static constexpr std::chrono::microseconds usualWriting { 300 };

    /// Starts a second; 0: no limit.
    explicit RateLimiter(double perSecond = 0, Lateness lateness = Lateness::MadeUp);

    /// Takes effect from the last start on: changing the rate gives nothing for free.
    void setRate(double perSecond, Lateness lateness);
    double rate() const { return m_rate; }

    /// When the next request may start: `now`, or later.
    SteadyTime earliest(SteadyTime now) const;
    /// A request starts now.
    void take(SteadyTime now);
    /// The one that started then is written out now, some ms later on a busy machine. With Lateness::Kept the
    /// next one keeps its distance from that, since the server counts arrivals.
    void written(SteadyTime started, SteadyTime now);

private:
    SteadyTime::duration interval() const;
    SteadyTime::duration tolerance() const;

    double m_rate;
    Lateness m_lateness;
    SteadyTime m_last {}; ///< the token time of the last start: the start itself, or a little before it
    bool m_started = false;
};

} // namespace inflight
