// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/syncestimate.h"
#include "values/attemptrecord.h"

#include <QList>
#include <QSet>

namespace inflight {

/// Every attempt of a run, and what is counted from them. All counts are O(1) to read.
///
/// Memory: a million attempts must fit, so only the latest 20,000 records keep headers and URL; older ones
/// keep everything else. They are kept so that the engine's thread is the last to let go of them: given back
/// by another, a long run's hold up the window by a tenth of a second, while the next one streams in.
/// Sign-ins (page -1) are kept as records but counted apart. Pure, any one thread.
class RunLog {
public:
    static constexpr int recordsInFull = 20'000;

    void add(const AttemptStart &start);
    void add(const AttemptRecord &record);

    /// In the order in which they ended.
    const QList<AttemptRecord> &records() const { return m_records; }

    int attempts() const { return m_attempts; } ///< at pages, begun
    /// Attempts at a page at which one had failed before, those at a page given up before among them.
    int retries() const { return m_retries; }
    int status429() const { return m_status429; } ///< answers to pages
    int peakInFlight() const { return m_peakInFlight; }
    qint64 bytes() const { return m_bytes; } ///< body bytes of all pages' attempts
    /// What one request at a time would have taken, estimated.
    const SyncEstimate &syncEstimate() const { return m_syncEstimate; }
    void setRate(double requestsPerSecond) { m_syncEstimate.setRate(requestsPerSecond); }
    void worldMoved(Microseconds at) { m_syncEstimate.worldMoved(at); }
    Protocol protocol() const { return m_protocol; } ///< of the latest attempt that knew

private:
    QList<AttemptRecord> m_records;
    qsizetype m_shortened = 0;
    int m_attempts = 0;
    int m_retries = 0;
    int m_status429 = 0;
    int m_inFlight = 0;
    int m_peakInFlight = 0;
    qint64 m_bytes = 0;
    SyncEstimate m_syncEstimate;
    QSet<int> m_triedInVain; ///< pages whose last attempt failed for good
    Protocol m_protocol = Protocol::Unknown;
};

} // namespace inflight
