// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/requests/requestlanes.h"
#include "ui/style/theme.h"

#include <QPalette>
#include <QPen>
#include <QRectF>

class QPainter;

namespace inflight {

/// The ink of a timeline: bars, waits, pauses and the frame. Colours tell the outcome, a pattern or a mark
/// tells it again to eyes that cannot see the colour. Knows no scale. Window's thread.
class TimelinePainter {
public:
    TimelinePainter(QPainter &painter, const QPalette &palette);

    static QColor colour(RequestLanes::State state, const ChartColours &colours);

    /// `sentAt` and `answeredAt` are x positions within the bar, for its phases; NaN where there is none.
    void bar(const QRectF &rect, RequestLanes::State state, double sentAt, double answeredAt);
    /// A line at every zoom, so that it looks as in the legend and leaves a pause behind it to be seen.
    void wait(const QRectF &rect);
    void pause(const QRectF &rect);
    void frame(const QRectF &rect);

private:
    void mark(const QRectF &rect, RequestLanes::State state);
    void phases(const QRectF &rect, double sentAt, double answeredAt);

    QPainter &m_painter;
    ChartColours m_colours;
    QBrush m_hatch;
};

} // namespace inflight
