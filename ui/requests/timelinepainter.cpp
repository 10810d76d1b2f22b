// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/timelinepainter.h"

#include <QPainter>

#include <cmath>

namespace inflight {

namespace {

// Below these sizes a pattern or a mark is only dirt.
constexpr double patternHeight = 5;
constexpr double markHeight = 7;
constexpr double phaseWidth = 10;
constexpr double waitThickness = 2;
constexpr double waitSpacing = 3;

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const QPalette &palette)
    : m_painter(painter)
    , m_colours(chartColours(palette))
    , m_hatch(m_colours.background, Qt::BDiagPattern)
{
}

QColor TimelinePainter::colour(RequestLanes::State state, const ChartColours &colours)
{
    QColor grey = colours.text;
    grey.setAlpha(110);
    switch (state) {
    case RequestLanes::State::InFlight:
        return colours.inFlight;
    case RequestLanes::State::Arrived:
        return colours.pages;
    case RequestLanes::State::TooMany:
        return colours.tooMany;
    case RequestLanes::State::Failed:
        return colours.waiting;
    case RequestLanes::State::GivenUp:
        return colours.text;
    case RequestLanes::State::PastTheEnd:
    case RequestLanes::State::Stopped:
        break;
    }
    return grey;
}

void TimelinePainter::bar(const QRectF &rect, RequestLanes::State state, double sentAt, double answeredAt)
{
    const QColor fill = colour(state, m_colours);
    m_painter.fillRect(rect, fill);
    if (rect.height() < patternHeight)
        return;
    if (state == RequestLanes::State::Arrived && rect.width() >= phaseWidth)
        phases(rect, sentAt, answeredAt);
    if (state == RequestLanes::State::Failed)
        m_painter.fillRect(rect, m_hatch);
    if (rect.height() >= markHeight)
        mark(rect, state);
}

/// Connecting and sending, waiting for the server, the body coming in.
void TimelinePainter::phases(const QRectF &rect, double sentAt, double answeredAt)
{
    if (!std::isnan(sentAt)) {
        QRectF sending = rect;
        sending.setRight(sentAt);
        m_painter.fillRect(sending, m_colours.sending);
    }
    if (!std::isnan(answeredAt)) {
        QRectF body = rect;
        body.setLeft(answeredAt);
        m_painter.fillRect(body, m_colours.receiving);
    }
}

/// A triangle ends a 429, as in the live chart, and a cross a page that was given up.
void TimelinePainter::mark(const QRectF &rect, RequestLanes::State state)
{
    const QPointF at(rect.right(), rect.center().y());
    const double size = qMin(rect.height() / 2, 5.0);
    if (state == RequestLanes::State::TooMany) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.tooMany);
        m_painter.drawPolygon(
            QPolygonF { at + QPointF(-size, size), at + QPointF(size, size), at + QPointF(0, -size) });
    } else if (state == RequestLanes::State::GivenUp) {
        m_painter.setPen(QPen(m_colours.tooMany, 2));
        m_painter.drawLine(at + QPointF(-size, -size), at + QPointF(size, size));
        m_painter.drawLine(at + QPointF(-size, size), at + QPointF(size, -size));
    }
}

void TimelinePainter::wait(const QRectF &rect)
{
    const double thickness = rect.height() < patternHeight ? 1 : waitThickness;
    QRectF line = rect;
    line.setTop(std::floor(rect.center().y() - thickness / 2));
    // Lanes next to each other share a line where one for each would hide the pause behind them.
    if (rect.height() < waitSpacing)
        line.moveTop(std::floor(line.top() / waitSpacing) * waitSpacing);
    line.setHeight(thickness);
    m_painter.fillRect(line, m_colours.waiting);
}

void TimelinePainter::pause(const QRectF &rect)
{
    m_painter.fillRect(rect, m_colours.pause);
}

void TimelinePainter::frame(const QRectF &rect)
{
    m_painter.setPen(QPen(m_colours.text, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(-1, -1, 1, 1));
}

} // namespace inflight
