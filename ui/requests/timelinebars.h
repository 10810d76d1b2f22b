// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/requests/timelinescale.h"

#include <optional>

namespace inflight {

/// Which bar lies where on the timeline's picture: from a point to a bar and back, and from a bar to its
/// neighbours. Made for one scale and asked at once. Pure.
class TimelineBars {
public:
    struct Place {
        int lane = 0;
        int bar = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };

    TimelineBars(const RequestLanes &lanes, const TimelineScale &scale); ///< lanes must outlive it

    /// The bar under a point; nothing outside the plot.
    std::optional<Place> at(const QPointF &point) const;
    /// At least one pixel wide and high.
    QRectF rect(const Place &place) const;
    /// So many lanes down and bars to the right, as far as there are any; the first one from nowhere. Nothing
    /// without lanes.
    std::optional<Place> neighbour(const std::optional<Place> &from, int lanes, int bars) const;
    /// How far the picture must be scrolled, in pixels, to bring the bar into sight.
    QPointF outOfSightBy(const Place &place) const;

private:
    const RequestLanes &m_lanes;
    TimelineScale m_scale;
};

} // namespace inflight
