// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runupdate.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace inflight {

/// A run as lanes of requests, the way a browser's network panel draws them: one lane per page, in the order
/// in which pages were first asked for; in it one bar per attempt. Everything derives from AttemptStart,
/// AttemptRecord and SharedPause. Pure, any one thread; adding is O(1) for each attempt.
class RequestLanes {
public:
    enum class State {
        InFlight,
        Arrived,
        TooMany, ///< answered 429, tried again
        Failed, ///< failed otherwise, tried again
        GivenUp, ///< the page's last attempt failed
        PastTheEnd, ///< a look-ahead that found no page
        Stopped, ///< cut off by the user
    };
    struct Bar {
        Microseconds started { 0 };
        Microseconds ended { 0 }; ///< while in flight, 0
        int record = -1; ///< for record(); -1 while in flight
        State state = State::InFlight;
        std::optional<Microseconds> waitDropped {}; ///< no retry came any more
    };
    struct Lane {
        int page = 0; ///< PageRequest::page; -1 for the sign-in
        std::vector<Bar> bars; ///< in order of starting
    };
    struct Span {
        Microseconds from { 0 };
        Microseconds until { 0 };
    };

    void clear();
    void add(const RunUpdate &update);

    const std::vector<Lane> &lanes() const { return m_lanes; }
    /// Lanes there will be soon: the next power of two, or as many as there will be in the end where those
    /// are fewer. A picture made to this measure grows in steps, and its first lanes are no hairlines.
    int expectedLanes() const;
    const AttemptRecord &record(int index) const { return m_records[index]; }
    /// The bar's time on the wire, until now() while it is in flight.
    Span onTheWire(const Bar &bar) const;
    /// The wait behind an attempt that is tried again: until the next one really began or was given up, or
    /// until now().
    /// Empty (from == until) behind any other.
    Span wait(const Lane &lane, std::size_t bar) const;
    const QList<SharedPause> &pauses() const { return m_pauses; } ///< that the server asked for
    /// As RunUpdate::userPauses; none of them meets one of pauses().
    const QList<SharedPause> &userPauses() const { return m_userPauses; }
    int highestPage() const { return m_highestPage; } ///< asked for
    /// How far the run has come, since its start.
    Microseconds now() const { return m_now; }

private:
    struct Place {
        std::size_t lane;
        std::size_t bar;
    };

    void begin(const AttemptStart &start);
    void end(const AttemptRecord &record);
    void drop(const DroppedRetry &retry);

    std::vector<Lane> m_lanes;
    QList<AttemptRecord> m_records;
    QHash<int, std::size_t> m_laneOf; ///< by page
    QHash<quint64, Place> m_flying; ///< by attempt
    QList<SharedPause> m_pauses;
    QList<SharedPause> m_userPauses;
    Microseconds m_now { 0 };
    int m_planned = 0;
    int m_highestPage = 0; ///< PageRequest::page
};

} // namespace inflight
