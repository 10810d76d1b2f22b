// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/attemptrecord.h"

namespace inflight {

/// How long the pages that arrived would have taken one at a time: an estimate, to be labelled so.
///
/// It is the sum of their service times (request written out to last byte), unless those were stretched by
/// our own load: a server (or this machine) that is saturated answers each of many requests more slowly than
/// it would answer one. A page that had the server to itself, as every run's first one has, shows that; where
/// the others took more than 1.3 times as long on average, its time counts for each of them. Pure, any one
/// thread.
class SyncEstimate {
public:
    void add(const AttemptStart &start);
    void add(const AttemptRecord &record);

    /// The sum of service times.
    Microseconds serviceTime() const { return m_serviceTime; }
    /// What the sum must be multiplied by to be the estimate; at most 1.
    double correction() const;
    Microseconds total() const;

private:
    int m_inFlight = 0;
    quint64 m_alone = 0; ///< the attempt that is in flight with no other; 0: none
    Microseconds m_serviceTime { 0 };
    int m_arrived = 0;
    Microseconds m_serviceTimeAlone { 0 };
    int m_arrivedAlone = 0;
};

} // namespace inflight
