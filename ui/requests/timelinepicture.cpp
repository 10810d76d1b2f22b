// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/timelinepicture.h"

#include "ui/requests/lanenumbers.h"
#include "ui/requests/timelinepainter.h"
#include "ui/text/timeticks.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace inflight {

namespace {

constexpr double leastWidthOfTrouble = 3; // a refusal is quick, and what people look for

} // namespace

TimelinePicture::TimelinePicture(
    QPainter &painter, const RequestLanes &lanes, const TimelineScale &scale, const QPalette &palette)
    : m_painter(painter)
    , m_lanes(lanes)
    , m_scale(scale)
    , m_palette(palette)
{
}

void TimelinePicture::drawAxis()
{
    const QRectF room = m_scale.plot;
    const ChartColours colours = chartColours(m_palette);
    const QFontMetrics metrics = m_painter.fontMetrics();
    const int labelWidth = metrics.horizontalAdvance(QStringLiteral("0000.000 s"));
    const TimeTicks ticks(labelWidth * 1.4 / m_scale.pixelsPerSecond);
    // Counted, not added up: a sum of steps would drift.
    for (double n = std::ceil(m_scale.seconds(room.left()) / ticks.step());; ++n) {
        const double at = m_scale.x(Microseconds(qRound64(n * ticks.step() * 1e6)));
        if (at > room.right() + 1)
            break;
        m_painter.setPen(colours.grid);
        m_painter.drawLine(QPointF(at, room.top()), QPointF(at, room.bottom()));
        m_painter.setPen(colours.text);
        const QString label = ticks.label(n * ticks.step());
        const int width = metrics.horizontalAdvance(label);
        // The first one does not reach below the page numbers, the last one not to the picture's edge.
        const double last = m_painter.window().right() - width - TimeTicks::edge;
        const double left = qBound(room.left(), at - width / 2.0, qMax(room.left(), last));
        m_painter.drawText(QPointF(left, room.bottom() + 3 + metrics.ascent()), label);
    }
}

void TimelinePicture::drawPages()
{
    const QRectF room = m_scale.plot;
    const int line = m_painter.fontMetrics().height();
    const LaneNumbers numbers(m_scale.laneHeight, line);
    m_painter.setPen(m_palette.color(QPalette::Text));
    for (std::size_t i = firstLane(); i < m_lanes.lanes().size(); ++i) {
        const double middle = m_scale.y(double(i) + 0.5);
        if (middle > room.bottom())
            break;
        const int number = m_lanes.lanes()[i].page + 1;
        if (!numbers.has(number) || middle < room.top())
            continue;
        // The first one is not cut off where its lane is lower than the text.
        m_painter.drawText(QRectF(0, std::max(0.0, middle - line / 2.0), room.left() - 8, line),
            Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(number));
    }
}

void TimelinePicture::drawLanes()
{
    const std::vector<RequestLanes::Lane> &lanes = m_lanes.lanes();
    const QRectF room = m_scale.plot;
    m_painter.setClipRect(room);
    TimelinePainter ink(m_painter, m_palette);
    for (const SharedPause &pause : m_lanes.pauses() + m_lanes.userPauses()) {
        QRectF rect = room;
        rect.setLeft(m_scale.x(pause.from));
        rect.setRight(m_scale.x(std::min(pause.until, m_lanes.now())));
        ink.pause(rect & room);
    }
    const std::size_t last
        = std::min(lanes.size(), firstLane() + std::size_t(room.height() / m_scale.laneHeight) + 2);
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t i = firstLane(); i < last; ++i) {
        const RequestLanes::Lane &lane = lanes[i];
        for (std::size_t b = 0; b < lane.bars.size(); ++b) {
            const RequestLanes::Bar &bar = lane.bars[b];
            if (const RequestLanes::Span wait = m_lanes.wait(lane, b); wait.until > wait.from)
                ink.wait(m_scale.rect(wait, i));
            QRectF rect = m_scale.rect(m_lanes.onTheWire(bar), i);
            if (bar.state != RequestLanes::State::Arrived)
                rect.setWidth(qMax(leastWidthOfTrouble, rect.width()));
            if (rect.right() < room.left() || rect.left() > room.right())
                continue;
            const AttemptRecord *record = bar.record < 0 ? nullptr : &m_lanes.record(bar.record);
            ink.bar(rect, bar.state, record && record->sent ? m_scale.x(*record->sent) : none,
                record && record->answered ? m_scale.x(*record->answered) : none);
        }
    }
}

void TimelinePicture::drawFrame(const QRectF &rect)
{
    m_painter.setClipRect(m_scale.plot);
    TimelinePainter(m_painter, m_palette).frame(rect);
}

} // namespace inflight
