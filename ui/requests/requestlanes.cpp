// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/requestlanes.h"

#include "ui/parts/destroyelsewhere.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace inflight {

namespace {

RequestLanes::State stateOf(const AttemptRecord &record)
{
    using State = RequestLanes::State;
    switch (record.outcome) {
    case AttemptRecord::Outcome::Arrived:
        return State::Arrived;
    case AttemptRecord::Outcome::WillRetry:
        return record.status == 429 ? State::TooMany : State::Failed;
    case AttemptRecord::Outcome::Failed:
        return State::GivenUp;
    case AttemptRecord::Outcome::PastTheEnd:
        return State::PastTheEnd;
    case AttemptRecord::Outcome::Stopped:
        return State::Stopped;
    }
    return State::Stopped;
}

/// A later one that begins where the last one does is that one, grown.
void keep(QList<SharedPause> &pauses, const SharedPause &pause)
{
    if (!pauses.isEmpty() && pauses.last().from == pause.from)
        pauses.last() = pause;
    else
        pauses.append(pause);
}

} // namespace

void RequestLanes::clear()
{
    destroyElsewhere(std::exchange(*this, {}));
}

void RequestLanes::add(const RunUpdate &update)
{
    m_now = std::max(m_now, update.counts.elapsed);
    m_planned = update.counts.planIsComplete ? update.counts.pagesPlanned : 0;
    for (const AttemptStart &start : update.started)
        begin(start);
    for (const AttemptRecord &record : update.ended)
        end(record);
    for (const DroppedRetry &retry : update.dropped)
        drop(retry);
    for (const SharedPause &pause : update.pauses)
        keep(m_pauses, pause);
    for (const SharedPause &pause : update.userPauses)
        keep(m_userPauses, pause);
}

void RequestLanes::begin(const AttemptStart &start)
{
    const auto found = m_laneOf.constFind(start.page);
    const std::size_t lane = found != m_laneOf.cend() ? *found : m_lanes.size();
    if (lane == m_lanes.size()) {
        m_laneOf.insert(start.page, lane);
        m_lanes.push_back({ start.page, {} });
    }
    m_highestPage = std::max(m_highestPage, start.page);
    m_flying.insert(start.id, { lane, m_lanes[lane].bars.size() });
    m_lanes[lane].bars.push_back({ .started = start.at });
    m_now = std::max(m_now, start.at);
}

void RequestLanes::end(const AttemptRecord &record)
{
    const auto place = m_flying.constFind(record.id);
    if (place == m_flying.cend())
        return;
    Bar &bar = m_lanes[place->lane].bars[place->bar];
    bar.ended = record.ended;
    bar.state = stateOf(record);
    bar.record = int(m_records.size());
    m_records.append(record);
    m_flying.erase(place);
    m_now = std::max(m_now, record.ended);
}

void RequestLanes::drop(const DroppedRetry &retry)
{
    const auto lane = m_laneOf.constFind(retry.page);
    if (lane == m_laneOf.cend())
        return;
    // Behind it may stand what was asked anew since then.
    std::vector<Bar> &bars = m_lanes[*lane].bars;
    const auto failed = std::find_if(bars.rbegin(), bars.rend(),
        [&retry](const Bar &bar) { return bar.record >= 0 && bar.ended <= retry.at; });
    if (failed != bars.rend())
        failed->waitDropped = retry.at;
}

int RequestLanes::expectedLanes() const
{
    const int stepped = int(std::bit_ceil(m_lanes.size()));
    return m_planned > 0 ? std::min(stepped, std::max(int(m_lanes.size()), m_planned)) : stepped;
}

RequestLanes::Span RequestLanes::onTheWire(const Bar &bar) const
{
    return { bar.started, bar.record < 0 ? m_now : bar.ended };
}

RequestLanes::Span RequestLanes::wait(const Lane &lane, std::size_t bar) const
{
    const Bar &failed = lane.bars[bar];
    const bool isTriedAgain = failed.state == State::TooMany || failed.state == State::Failed;
    if (!isTriedAgain)
        return {};
    const bool hasNext = bar + 1 < lane.bars.size();
    const Microseconds until = hasNext ? lane.bars[bar + 1].started : m_now;
    return { failed.ended, std::min(until, failed.waitDropped.value_or(until)) };
}

} // namespace inflight
