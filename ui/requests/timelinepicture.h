// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/requests/timelinescale.h"

#include <QPalette>

class QPainter;

namespace inflight {

/// One picture of a timeline: what of the lanes is in sight at this scale, with its time axis below and page
/// numbers beside it. Takes time in proportion to what is in sight. Window's thread.
class TimelinePicture {
public:
    TimelinePicture(
        QPainter &painter, const RequestLanes &lanes, const TimelineScale &scale, const QPalette &palette);

    void drawAxis();
    /// As many page numbers as there is room for.
    void drawPages();
    /// Waits, bars and pauses; nothing outside of the plot.
    void drawLanes();
    /// Around a chosen bar.
    void drawFrame(const QRectF &rect);

private:
    std::size_t firstLane() const { return std::size_t(m_scale.scrolled.y() / m_scale.laneHeight); }

    QPainter &m_painter;
    const RequestLanes &m_lanes;
    TimelineScale m_scale;
    QPalette m_palette;
};

} // namespace inflight
