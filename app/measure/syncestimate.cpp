// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/syncestimate.h"

#include <algorithm>

namespace inflight {

void SyncEstimate::Pages::add(Microseconds serviceTime, int company)
{
    time += serviceTime;
    inFlight += company;
    ++count;
}

void SyncEstimate::add(const AttemptStart &start)
{
    if (start.page < 0)
        return;
    const int inFlight = int(m_inFlight.size()) + 1;
    m_inFlight.insert_or_assign(start.id, inFlight);
    m_alone = inFlight == 1 ? start.id : 0;
    if (m_beforeAlone.count > 0 && !m_movedAt)
        m_load.started(start.id);
}

void SyncEstimate::add(const AttemptRecord &record)
{
    m_isLowerBound = m_isLowerBound || record.status == 429
        || record.outcome == AttemptRecord::Outcome::WillRetry
        || record.outcome == AttemptRecord::Outcome::Failed;
    if (record.page < 0) {
        m_setup += record.ended - record.started - record.waited;
        return;
    }
    const auto node = m_inFlight.extract(record.id);
    const int inFlight = node ? node.mapped() : 1;
    // From when it was written out: a sync run connects once, and waits in no queue of ours.
    const Microseconds sent = record.sent.value_or(record.started);
    const Microseconds time = record.ended - sent + record.earlierHops;
    const bool arrived = record.outcome == AttemptRecord::Outcome::Arrived;
    m_load.ended(record.id, time, arrived);
    if (!arrived)
        return;
    if (m_all.count == 0)
        m_setup += sent - record.started - record.earlierHops - record.waited;
    const bool wasAlone = record.id == m_alone;
    const bool wasBefore = !m_movedAt || sent < *m_movedAt;
    m_all.add(time, inFlight);
    if (wasAlone)
        m_allAlone.add(time, inFlight);
    if (wasBefore)
        m_before.add(time, inFlight);
    if (wasBefore && wasAlone)
        m_beforeAlone.add(time, inFlight);
}

void SyncEstimate::worldMoved(Microseconds at)
{
    if (!m_movedAt)
        m_movedAt = at;
}

bool SyncEstimate::isKnown() const
{
    constexpr int enoughToShowTheLoad = 3;
    constexpr double mostUnexplained = 2;
    const bool hadCompanyNever = m_allAlone.count == m_all.count;
    if (stretch() > mostUnexplained * stretchByLoad().value_or(stretch()))
        return false;
    return !m_movedAt || hadCompanyNever || m_before.count - m_beforeAlone.count >= enoughToShowTheLoad;
}

Microseconds SyncEstimate::atRate(Microseconds time, int pages) const
{
    if (m_rate <= 0 || pages == 0)
        return time;
    const auto turns = Microseconds(qint64(1e6 * (pages - 1) / m_rate));
    const auto last = Microseconds(qint64(m_all.average() * correction()));
    return std::max(time, m_setup + turns + last);
}

double SyncEstimate::stretch() const
{
    const double alone = m_beforeAlone.average();
    return alone > 0 ? m_before.average() / alone : 1;
}

std::optional<double> SyncEstimate::stretchByLoad() const
{
    return m_load.of(m_before.averageInFlight(), m_beforeAlone.average());
}

double SyncEstimate::correction() const
{
    constexpr double stretched = 1.3; // less may be the server's own unsteadiness
    const double byUs = std::min(stretch(), stretchByLoad().value_or(stretch()));
    return byUs > stretched ? 1 / byUs : 1;
}

Microseconds SyncEstimate::total() const
{
    if (m_all.count == 0 || !isKnown())
        return Microseconds(0);
    return atRate(m_setup + Microseconds(qint64(double(m_all.time.count()) * correction())), m_all.count);
}

} // namespace inflight
