// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/syncestimate.h"

namespace inflight {

void SyncEstimate::add(const AttemptStart &start)
{
    if (start.page < 0)
        return;
    m_alone = ++m_inFlight == 1 ? start.id : 0;
}

void SyncEstimate::add(const AttemptRecord &record)
{
    if (record.page < 0)
        return;
    --m_inFlight;
    if (record.outcome != AttemptRecord::Outcome::Arrived)
        return;
    // From when it was written out: a sync run connects once, and waits in no queue of ours.
    const Microseconds time = record.ended - record.sent.value_or(record.started);
    m_serviceTime += time;
    ++m_arrived;
    if (record.id == m_alone) {
        m_serviceTimeAlone += time;
        ++m_arrivedAlone;
    }
}

double SyncEstimate::correction() const
{
    constexpr double stretched = 1.3; // less may be the server's own unsteadiness
    if (m_arrivedAlone == 0 || m_serviceTimeAlone.count() == 0)
        return 1;
    const double alone = double(m_serviceTimeAlone.count()) / m_arrivedAlone;
    const double average = double(m_serviceTime.count()) / m_arrived;
    return average > stretched * alone ? alone / average : 1;
}

Microseconds SyncEstimate::total() const
{
    return Microseconds(qint64(double(m_serviceTime.count()) * correction()));
}

} // namespace inflight
