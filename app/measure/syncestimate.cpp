// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/syncestimate.h"

namespace inflight {

void SyncEstimate::Pages::add(Microseconds serviceTime)
{
    time += serviceTime;
    ++count;
}

void SyncEstimate::add(const AttemptStart &start)
{
    if (start.page < 0)
        return;
    m_alone = ++m_inFlight == 1 ? start.id : 0;
}

void SyncEstimate::add(const AttemptRecord &record)
{
    if (record.page < 0) {
        m_setup += record.ended - record.started;
        return;
    }
    --m_inFlight;
    if (record.outcome != AttemptRecord::Outcome::Arrived)
        return;
    // From when it was written out: a sync run connects once, and waits in no queue of ours.
    const Microseconds sent = record.sent.value_or(record.started);
    const Microseconds time = record.ended - sent + record.earlierHops;
    if (m_all.count == 0)
        m_setup += sent - record.started - record.earlierHops;
    const bool wasAlone = record.id == m_alone;
    const bool wasBefore = !m_movedAt || sent < *m_movedAt;
    m_all.add(time);
    if (wasAlone)
        m_allAlone.add(time);
    if (wasBefore)
        m_before.add(time);
    if (wasBefore && wasAlone)
        m_beforeAlone.add(time);
}

void SyncEstimate::worldMoved(Microseconds at)
{
    if (!m_movedAt)
        m_movedAt = at;
}

bool SyncEstimate::isKnown() const
{
    constexpr int enoughToShowTheLoad = 3;
    const bool hadCompanyNever = m_allAlone.count == m_all.count;
    return !m_movedAt || hadCompanyNever || m_before.count - m_beforeAlone.count >= enoughToShowTheLoad;
}

double SyncEstimate::correction() const
{
    constexpr double stretched = 1.3; // less may be the server's own unsteadiness
    const double alone = m_beforeAlone.average();
    const double average = m_before.average();
    return alone > 0 && average > stretched * alone ? alone / average : 1;
}

Microseconds SyncEstimate::total() const
{
    if (m_all.count == 0 || !isKnown())
        return Microseconds(0);
    return m_setup + Microseconds(qint64(double(m_all.time.count()) * correction()));
}

} // namespace inflight
