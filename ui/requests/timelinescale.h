// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/requests/requestlanes.h"

#include <QPointF>
#include <QRectF>

namespace inflight {

/// Where times and lanes lie on the picture: two scales, a plot area and how far it is scrolled, all in
/// pixels. Made once for a picture and asked for each bar. Pure.
struct TimelineScale {
    QRectF plot;
    double pixelsPerSecond = 100;
    double laneHeight = 16;
    QPointF scrolled;

    double x(Microseconds time) const
    {
        return plot.left() - scrolled.x() + inSeconds(time) * pixelsPerSecond;
    }
    double y(double lane) const { return plot.top() - scrolled.y() + lane * laneHeight; }
    double seconds(double x) const { return (x - plot.left() + scrolled.x()) / pixelsPerSecond; }
    double lane(double y) const { return (y - plot.top() + scrolled.y()) / laneHeight; }

    /// At least one pixel wide and high.
    QRectF rect(const RequestLanes::Span &span, std::size_t lane) const
    {
        const double gap = laneHeight >= 10 ? 2 : laneHeight >= 4 ? 1 : 0;
        const double left = x(span.from);
        return { left, y(double(lane)), qMax(1.0, x(span.until) - left), qMax(1.0, laneHeight - gap) };
    }
};

} // namespace inflight
