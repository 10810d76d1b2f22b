// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/firstcompany.h"
#include "values/attemptrecord.h"

#include <optional>
#include <unordered_map>

namespace inflight {

/// Of quicker pages no estimate is told: what is measured there is mostly the queue in our own machine.
constexpr std::chrono::milliseconds quickestToTell { 30 };

/// How long the pages that arrived would have taken one at a time: an estimate, to be labelled so.
///
/// It is the sum of their service times (request written out to last byte, of each hop of a redirect), unless
/// those were stretched by our own load. The first pages that had company show that (FirstCompany):
/// - They formed a queue: the quickest of them waited for nobody, and where the others took more than 1.3
///   times as long on average, each is told as that much shorter.
/// - They took about as long as those that had the server to themselves, as a run's first page has as a rule:
///   the sum stands as it is.
/// - Each of them took longer than those. A server that is slower to all of many shows this, and one that had
///   the first page ready; which it is nobody can tell, so no estimate is made. Nor where no page was alone,
///   as where several were expected and asked for at once.
/// Before them comes what every run has: its sign-ins and the first connection.
///
/// A server that is known to behave otherwise from some moment on is compared with its own pages only: how
/// far our load stretches a page is what it was before. Pure, any one thread.
class SyncEstimate {
public:
    void add(const AttemptStart &start);
    void add(const AttemptRecord &record);
    /// As many requests a second as the user allows: one at a time may not go faster either. 0: any number.
    void setRate(double requestsPerSecond) { m_rate = requestsPerSecond; }
    /// From `at` (since the run's start) on the server is another one: slower or quicker by itself. Only the
    /// first such moment counts.
    void worldMoved(Microseconds at);

    /// False where the run cannot show what our load did to a page (above, or because the world moved too
    /// soon), and where pages took more than twice as long as that explains.
    bool isKnown() const { return pageStretch().has_value(); }
    /// Sign-ins and connecting, which one at a time would need as well. Part of total().
    Microseconds setup() const { return m_setup; }
    /// The sum of service times.
    Microseconds serviceTime() const { return m_all.time; }
    /// So many pages, which would need that long, at no more than the rate.
    Microseconds atRate(Microseconds time, int pages) const;
    /// Something was tried again, or refused because there were too many requests: one at a time would have
    /// lost time so as well, how much is not known.
    bool isLowerBound() const { return m_isLowerBound; }
    /// What the sum must be multiplied by to be the estimate; at most 1. Nothing to go by: 1.
    double correction() const;
    /// Zero where nothing arrived or isKnown() is false.
    Microseconds total() const;

private:
    struct Pages {
        Microseconds time { 0 }; ///< the sum of their service times
        qint64 inFlight = 0; ///< when each was asked for, itself included, added up
        int count = 0;

        void add(Microseconds serviceTime, int company);
        Pages without(const Pages &others) const;
        double average() const { return count > 0 ? double(time.count()) / count : 0; }
        double averageInFlight() const { return count > 0 ? double(inFlight) / count : 0; }
    };

    /// How many times as long as alone our load made those take that had company; nothing: not known.
    std::optional<double> pageStretch() const;
    std::optional<double> stretchInQueue(const Pages &together) const;
    std::optional<double> stretchOfNone(const Pages &together) const;

    std::unordered_map<quint64, int> m_inFlight; ///< by attempt: how many there were, when it was the latest
    quint64 m_alone = 0; ///< the attempt that is in flight with no other; 0: none
    Microseconds m_setup { 0 };
    double m_rate = 0;
    bool m_isLowerBound = false;
    std::optional<Microseconds> m_movedAt;
    Pages m_all;
    Pages m_allAlone; ///< had the server to themselves
    Pages m_before; ///< asked for before the world moved
    Pages m_beforeAlone;
    FirstCompany m_first;
};

} // namespace inflight
