// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/syncestimate.h"
#include "values/attemptrecord.h"

#include <QSet>

namespace inflight {

/// What is counted from every attempt of a run. Sign-ins (page -1) count for the sync estimate only. All is
/// O(1) to read. Pure, any one thread.
class AttemptCounts {
public:
    void add(const AttemptStart &start);
    void add(const AttemptRecord &record);

    int attempts() const { return m_attempts; } ///< at pages, begun
    /// Attempts that were not the first at their page, those at a page given up before among them.
    int retries() const { return m_retries; }
    int status429() const { return m_status429; } ///< answers to pages
    int peakInFlight() const { return m_peakInFlight; }
    qint64 bytes() const { return m_bytes; } ///< body bytes of all pages' attempts
    /// What one request at a time would have taken, estimated.
    const SyncEstimate &syncEstimate() const { return m_syncEstimate; }
    void worldMoved(Microseconds at) { m_syncEstimate.worldMoved(at); }
    Protocol protocol() const { return m_protocol; } ///< of the latest attempt that knew

private:
    int m_attempts = 0;
    int m_retries = 0;
    int m_status429 = 0;
    int m_inFlight = 0;
    int m_peakInFlight = 0;
    qint64 m_bytes = 0;
    SyncEstimate m_syncEstimate;
    QSet<int> m_triedInVain; ///< pages whose last attempt failed for good or was cut off
    Protocol m_protocol = Protocol::Unknown;
};

} // namespace inflight
