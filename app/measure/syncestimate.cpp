// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/syncestimate.h"

#include <algorithm>

namespace inflight {

namespace {

constexpr double mostUnexplained = 2; // times as long as our load accounts for

} // namespace

void SyncEstimate::Pages::add(Microseconds serviceTime, int company)
{
    time += serviceTime;
    inFlight += company;
    ++count;
}

SyncEstimate::Pages SyncEstimate::Pages::without(const Pages &others) const
{
    return { time - others.time, inFlight - others.inFlight, count - others.count };
}

void SyncEstimate::add(const AttemptStart &start)
{
    if (start.page < 0)
        return;
    const int inFlight = int(m_inFlight.size()) + 1;
    m_inFlight.insert_or_assign(start.id, inFlight);
    m_alone = inFlight == 1 ? start.id : 0;
    if (!m_movedAt)
        m_first.started(start.id);
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
    m_first.ended(record.id, sent, time, arrived);
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

Microseconds SyncEstimate::atRate(Microseconds time, int pages) const
{
    if (m_rate <= 0 || pages == 0)
        return time;
    const auto turns = Microseconds(qint64(1e6 * (pages - 1) / m_rate));
    const auto last = Microseconds(qint64(m_all.average() * correction()));
    return std::max(time, m_setup + turns + last);
}

std::optional<double> SyncEstimate::pageStretch() const
{
    constexpr int enoughToShowTheLoad = 3;
    constexpr double stretched = 1.3; // less may be the server's own unsteadiness
    const bool hadCompanyNever = m_allAlone.count == m_all.count;
    if (hadCompanyNever)
        return 1;
    const Pages together = m_before.without(m_beforeAlone);
    if (m_movedAt && together.count < enoughToShowTheLoad)
        return std::nullopt;
    const auto stretch = m_first.isQueue() ? stretchInQueue(together) : stretchOfNone(together);
    return stretch && *stretch <= stretched ? 1 : stretch;
}

std::optional<double> SyncEstimate::stretchInQueue(const Pages &together) const
{
    const double stretch = together.average() / std::max<double>(1, double(m_first.quickest().count()));
    const double byQueue = m_first.stretch(together.averageInFlight());
    return stretch > mostUnexplained * byQueue ? std::nullopt : std::optional(std::min(stretch, byQueue));
}

/// 1 where pages with company took as long as those without.
std::optional<double> SyncEstimate::stretchOfNone(const Pages &together) const
{
    constexpr double like = 1.3;
    constexpr double share = 0.2; // of times that differ by chance one in five is quicker than this
    const double alone = m_beforeAlone.average();
    if (alone <= 0)
        return std::nullopt;
    if (together.average() <= like * alone)
        return 1;
    const bool isLikeAlone = m_first.isTold() && double(m_first.quantile(share).count()) <= like * alone;
    const bool isUnexplained = together.average() > mostUnexplained * double(m_first.quantile(0.5).count());
    return isLikeAlone && !isUnexplained ? std::optional(1.0) : std::nullopt;
}

double SyncEstimate::correction() const
{
    const double stretch = pageStretch().value_or(1);
    const auto all = double(m_all.time.count());
    const auto alone = double(m_allAlone.time.count());
    return all > 0 ? (alone + (all - alone) / stretch) / all : 1;
}

Microseconds SyncEstimate::total() const
{
    if (m_all.count == 0 || !isKnown())
        return Microseconds(0);
    return atRate(m_setup + Microseconds(qint64(double(m_all.time.count()) * correction())), m_all.count);
}

} // namespace inflight
