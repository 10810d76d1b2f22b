// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/timelinebars.h"

namespace inflight {

TimelineBars::TimelineBars(const RequestLanes &lanes, const TimelineScale &scale)
    : m_lanes(lanes)
    , m_scale(scale)
{
}

std::optional<TimelineBars::Place> TimelineBars::at(const QPointF &point) const
{
    if (!m_scale.plot.contains(point))
        return {};
    // Lanes thinner than a pixel: any that this pixel shows.
    const auto first = std::size_t(qMax(0.0, m_scale.lane(point.y())));
    const auto last = qMin(m_lanes.lanes().size(), first + 1 + std::size_t(1 / m_scale.laneHeight));
    for (std::size_t lane = first; lane < last; ++lane) {
        const std::size_t bars = m_lanes.lanes()[lane].bars.size();
        for (std::size_t bar = 0; bar < bars; ++bar) {
            const Place place { int(lane), int(bar) };
            if (rect(place).adjusted(-1, -1, 1, 1).contains(point))
                return place;
        }
    }
    return {};
}

QRectF TimelineBars::rect(const Place &place) const
{
    const RequestLanes::Lane &lane = m_lanes.lanes()[std::size_t(place.lane)];
    return m_scale.rect(m_lanes.onTheWire(lane.bars[std::size_t(place.bar)]), std::size_t(place.lane));
}

std::optional<TimelineBars::Place> TimelineBars::neighbour(
    const std::optional<Place> &from, int lanes, int bars) const
{
    if (m_lanes.lanes().empty())
        return {};
    if (!from)
        return Place {};
    const int lane = qBound(0, from->lane + lanes, int(m_lanes.lanes().size()) - 1);
    const int last = int(m_lanes.lanes()[std::size_t(lane)].bars.size()) - 1;
    return Place { lane, qBound(0, from->bar + bars, last) };
}

QPointF TimelineBars::outOfSightBy(const Place &place) const
{
    const QRectF room = m_scale.plot;
    const QRectF bar = rect(place);
    QPointF by;
    if (bar.left() < room.left() || bar.left() > room.right())
        by.setX(bar.left() - room.center().x());
    if (bar.top() < room.top())
        by.setY(bar.top() - room.top());
    else if (bar.bottom() > room.bottom())
        by.setY(bar.bottom() - room.bottom());
    return by;
}

} // namespace inflight
