// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/timelineview.h"

#include "ui/requests/timelinepicture.h"
#include "ui/text/roundnumber.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace inflight {

namespace {

constexpr double highestLane = 24; // pixels
constexpr double highestLaneOfWhole = 18;
constexpr double mostPixels = 5e8; // what a scroll bar can count, with room to spare
constexpr double zoomStep = 1.3;

/// Pixels that must be scrolled to see all. Half a pixel is none: lanes made to fill the room add up to a
/// little more or less than it.
int outOfSight(double length, int room)
{
    return qMax(0, int(std::ceil(length - 0.5)) - room);
}

} // namespace

TimelineView::TimelineView(const RequestLanes &lanes, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_lanes(lanes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(80);
    viewport()->setMouseTracking(true);
    fit();
}

void TimelineView::refresh()
{
    if (m_mode == Mode::Whole)
        fit();
    else if (m_mode == Mode::Follow)
        follow();
    else
        updateScrollBars();
    viewport()->update();
}

void TimelineView::restart()
{
    choose({});
    if (m_mode == Mode::Free)
        setMode(Mode::Whole);
    refresh();
}

void TimelineView::setMode(Mode mode)
{
    const bool isNew = mode != m_mode;
    m_mode = mode;
    refresh();
    if (isNew)
        Q_EMIT modeChanged(mode);
}

void TimelineView::zoomIn()
{
    zoom(zoomStep, QRectF(plot()).center());
}

void TimelineView::zoomOut()
{
    zoom(1 / zoomStep, QRectF(plot()).center());
}

/// What is left of the viewport between the page numbers and the time axis.
QRect TimelineView::plot() const
{
    const int left = std::max(fontMetrics().horizontalAdvance(QStringLiteral("00000")),
                         fontMetrics().horizontalAdvance(QLocale().toString(m_lanes.highestPage() + 1)))
        + 12;
    const int bottom = fontMetrics().height() + 6;
    return viewport()->rect().adjusted(left, 4, -fontMetrics().height(), -bottom);
}

TimelineScale TimelineView::scale() const
{
    return { QRectF(plot()), m_pixelsPerSecond, m_laneHeight,
        QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()) };
}

double TimelineView::lowestLaneHeight() const
{
    return double(qMax(1, plot().height())) / mostLanesInSight;
}

/// Seconds on the time axis when the whole run is in sight.
double TimelineView::wholeRange() const
{
    // In small steps, so that little of the picture is empty and it does not creep while a run goes on.
    return roundedUp(qMax(inSeconds(m_lanes.now()), 0.1),
        { 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2.0, 2.2, 2.4, 2.6, 2.8, 3.0, 3.2, 3.5, 3.8, 4.0, 4.4, 4.8,
            5.0, 5.5, 6.0, 6.5, 7.0, 7.5, 8.0, 8.5, 9.0, 9.5 });
}

void TimelineView::fit()
{
    m_pixelsPerSecond = qMax(1, plot().width()) / wholeRange();
    const double height = double(plot().height()) / qMax(1, m_lanes.expectedLanes());
    m_laneHeight = qBound(lowestLaneHeight(), height, highestLaneOfWhole);
    updateScrollBars();
    moveScrollBars(0, 0);
}

void TimelineView::follow()
{
    updateScrollBars();
    moveScrollBars(inSeconds(m_lanes.now()) * m_pixelsPerSecond - plot().width() * 0.95,
        double(m_lanes.lanes().size()) * m_laneHeight - plot().height());
}

void TimelineView::updateScrollBars()
{
    const QRect room = plot();
    const double margin = m_mode == Mode::Whole ? 0 : room.width() * 0.05;
    const double width = m_mode == Mode::Whole ? 0 : inSeconds(m_lanes.now()) * m_pixelsPerSecond + margin;
    const double height = double(m_lanes.lanes().size()) * m_laneHeight;
    m_isMoving = true;
    horizontalScrollBar()->setRange(0, outOfSight(width, room.width()));
    horizontalScrollBar()->setPageStep(qMax(1, room.width()));
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, outOfSight(height, room.height()));
    verticalScrollBar()->setPageStep(qMax(1, room.height()));
    verticalScrollBar()->setSingleStep(qMax(10, int(m_laneHeight)));
    m_isMoving = false;
}

void TimelineView::moveScrollBars(double horizontal, double vertical)
{
    m_isMoving = true;
    horizontalScrollBar()->setValue(int(qBound(0.0, horizontal, mostPixels)));
    verticalScrollBar()->setValue(int(qBound(0.0, vertical, mostPixels)));
    m_isMoving = false;
}

void TimelineView::zoom(double factor, const QPointF &around)
{
    const TimelineScale before = scale();
    const double least = before.plot.width() / wholeRange();
    const double most = qMax(least, mostPixels / qMax(1.0, inSeconds(m_lanes.now())));
    if (m_pixelsPerSecond * factor <= least) {
        setMode(Mode::Whole);
        return;
    }
    m_pixelsPerSecond = qMin(m_pixelsPerSecond * factor, most);
    m_laneHeight = qBound(lowestLaneHeight(), m_laneHeight * factor, highestLane);
    if (m_mode == Mode::Whole)
        setMode(Mode::Free);
    refresh();
    if (m_mode == Mode::Free) {
        const QPointF inPlot = around - before.plot.topLeft();
        moveScrollBars(before.seconds(around.x()) * m_pixelsPerSecond - inPlot.x(),
            before.lane(around.y()) * m_laneHeight - inPlot.y());
    }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    TimelinePicture picture(painter, m_lanes, scale(), palette());
    picture.drawAxis();
    picture.drawPages();
    picture.drawLanes();
    if (m_chosen)
        picture.drawFrame(bars().rect(*m_chosen));
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (!m_isMoving && m_mode != Mode::Free)
        setMode(Mode::Free);
    viewport()->update();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragFrom = event->position();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom) {
        choose(bars().at(event->position()));
        return;
    }
    const QPointF moved = event->position() - *m_dragFrom;
    m_dragFrom = event->position();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(moved.y()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragFrom.reset();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto place = bars().at(event->position()))
        Q_EMIT activated(*place);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return setMode(Mode::Whole);
    case Qt::Key_Up:
        return goTo(-1, 0);
    case Qt::Key_Down:
        return goTo(1, 0);
    case Qt::Key_Left:
        return goTo(0, -1);
    case Qt::Key_Right:
        return goTo(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen)
            Q_EMIT activated(*m_chosen);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::goTo(int laneStep, int barStep)
{
    const std::optional<Place> place = bars().neighbour(m_chosen, laneStep, barStep);
    if (!place)
        return;
    choose(place);
    const QPointF by = bars().outOfSightBy(*place);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(by.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::ceil(by.y())));
}

void TimelineView::choose(const std::optional<Place> &place)
{
    if (place == m_chosen)
        return;
    m_chosen = place;
    viewport()->update();
    Q_EMIT pointed(place);
}

} // namespace inflight
