// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ledger.h"

#include <algorithm>

namespace practice {

quint64 Ledger::arrived(bool early)
{
    const QMutexLocker lock(&m_mutex);
    ++m_stats.requests;
    if (early)
        ++m_stats.earlyAfter429;
    m_stats.peakInFlight = std::max(m_stats.peakInFlight, ++m_stats.inFlight);
    return m_era;
}

void Ledger::answered(quint64 era, int status)
{
    const QMutexLocker lock(&m_mutex);
    --m_stats.inFlight;
    if (era == m_era)
        ++m_stats.byStatus[status];
}

void Ledger::abandoned(quint64 era)
{
    const QMutexLocker lock(&m_mutex);
    --m_stats.inFlight;
    if (era == m_era)
        ++m_stats.abandoned;
}

void Ledger::connectionOpened()
{
    const QMutexLocker lock(&m_mutex);
    m_stats.peakConnections = std::max(m_stats.peakConnections, ++m_stats.connections);
}

void Ledger::connectionClosed()
{
    const QMutexLocker lock(&m_mutex);
    --m_stats.connections;
}

void Ledger::loginTried()
{
    const QMutexLocker lock(&m_mutex);
    ++m_stats.logins;
}

Stats Ledger::stats() const
{
    const QMutexLocker lock(&m_mutex);
    return m_stats;
}

void Ledger::reset()
{
    const QMutexLocker lock(&m_mutex);
    Stats fresh;
    fresh.inFlight = fresh.peakInFlight = m_stats.inFlight;
    fresh.connections = fresh.peakConnections = m_stats.connections;
    m_stats = fresh;
    ++m_era;
}

} // namespace practice
