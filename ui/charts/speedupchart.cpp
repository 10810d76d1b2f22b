// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/speedupchart.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QLogValueAxis>
#include <QPainter>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace inflight {

namespace {

/// Room beside the first and the last number of an axis, as a factor, so that no mark is cut.
constexpr double axisMargin = 1.15;

double powerOfTwoAtLeast(double value)
{
    return std::exp2(std::ceil(std::log2(value)));
}

} // namespace

SpeedupChart::SpeedupChart(QWidget *parent)
    : QChartView(parent)
    , m_cap(new QLogValueAxis(this))
    , m_speedup(new QLogValueAxis(this))
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({});
    chart()->addAxis(m_cap, Qt::AlignBottom);
    chart()->addAxis(m_speedup, Qt::AlignLeft);
    for (QLogValueAxis *axis : { m_cap, m_speedup }) {
        axis->setBase(2);
        // Drawn by us: Qt's own grid and numbers stay behind when the plot's place is set.
        axis->setVisible(false);
    }
    m_ideal = add<QLineSeries>();
    m_kneeLine = add<QLineSeries>();
    m_fitted = add<QLineSeries>();
    m_measured = add<QLineSeries>();
    m_marks = add<QScatterSeries>();
    m_knee = add<QScatterSeries>();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setCacheMode(QGraphicsView::CacheNone); // the grid moves with the range
}

template <typename Series> Series *SpeedupChart::add()
{
    auto *series = new Series(this);
    chart()->addSeries(series);
    series->attachAxis(m_cap);
    series->attachAxis(m_speedup);
    return series;
}

void SpeedupChart::show(const QList<QPointF> &measured, int largest, const Knee &knee, bool isUnderWay)
{
    double lowest = 1;
    double highest = 1;
    for (const QPointF &point : measured) {
        lowest = std::min(lowest, point.y());
        highest = std::max(highest, point.y());
    }
    // The ideal leaves a low chart at its top: what was measured needs the room.
    const double needed = powerOfTwoAtLeast(highest);
    const double top = isUnderWay || measured.size() < 2
        ? std::max<double>(largest, needed)
        : std::max(needed, std::min<double>(largest, 4 * needed));
    const double bottom = std::exp2(std::floor(std::log2(lowest)));
    m_cap->setRange(1 / axisMargin, largest * axisMargin);
    m_speedup->setRange(bottom / axisMargin, std::max(top, 2.0) * axisMargin);
    m_ideal->replace(QList<QPointF> { { 1, 1 }, QPointF(1, 1) * std::min<double>(top, largest) });
    m_measured->replace(measured);
    m_marks->replace(measured);
    showFit(measured);

    const bool isFound = knee.kind == Knee::Kind::Found;
    m_knee->replace(isFound ? QList<QPointF> { knee.at } : QList<QPointF>());
    m_kneeLine->replace(
        isFound ? QList<QPointF> { { knee.at.x(), m_speedup->min() }, knee.at } : QList<QPointF>());
    placePlot();
}

void SpeedupChart::showFit(const QList<QPointF> &measured)
{
    constexpr int pointsADoubling = 8;
    QList<QPointF> curve;
    if (const auto fit = fitScalability(measured)) {
        // No further than was measured: a fit is no forecast.
        const int last = qRound(std::log2(measured.last().x()) * pointsADoubling);
        for (int i = 0; i <= last; ++i) {
            const double cap = std::exp2(double(i) / pointsADoubling);
            curve.append({ cap, fit->speedup(cap) });
        }
    }
    m_fitted->replace(curve);
}

void SpeedupChart::paintIn(const ChartColours &colours)
{
    constexpr int fewestLines = 6;
    m_colours = colours;
    setMinimumHeight(fewestLines * fontMetrics().height());
    m_ideal->setPen(QPen(colours.cap, 1.4, Qt::DashLine));
    m_fitted->setPen(QPen(colours.pages, 2, Qt::DotLine));
    m_kneeLine->setPen(QPen(colours.tooMany, 1));
    m_measured->setPen(QPen(colours.inFlight, 2.2));
    m_marks->setColor(colours.inFlight);
    m_marks->setBorderColor(Qt::transparent);
    m_marks->setMarkerSize(9);
    m_knee->setColor(Qt::transparent);
    m_knee->setPen(QPen(colours.tooMany, 2));
    m_knee->setMarkerSize(17);
    setBackgroundBrush(colours.background);
    placePlot();
}

void SpeedupChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    painter->setFont(font());
    drawGrid(*painter, m_cap);
    drawGrid(*painter, m_speedup);
}

/// A line at each power of two, and its number where the one before leaves room.
void SpeedupChart::drawGrid(QPainter &painter, QLogValueAxis *axis)
{
    const QRectF plot = chart()->plotArea();
    const bool isCap = axis == m_cap;
    const int lineHeight = fontMetrics().height();
    double free = isCap ? plot.left() - lineHeight : plot.bottom() + lineHeight;
    for (double value = powerOfTwoAtLeast(axis->min()); value <= axis->max(); value *= 2) {
        const QPointF at = chart()->mapToPosition({ isCap ? value : 1, isCap ? 1 : value }, m_ideal);
        painter.setPen(QPen(m_colours.grid, 1));
        if (isCap)
            painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
        else
            painter.drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()));
        const QString text = locale().toString(value, 'g', 3);
        const double half = isCap ? fontMetrics().horizontalAdvance(text) / 2.0 : lineHeight / 2.0;
        if (isCap ? at.x() - half < free : at.y() + half > free)
            continue;
        painter.setPen(m_colours.text);
        if (isCap) {
            painter.drawText(
                QRectF(at.x() - half, plot.bottom() + 4, 2 * half + 1, lineHeight), Qt::AlignCenter, text);
            free = at.x() + half + lineHeight / 2.0;
        } else {
            painter.drawText(QRectF(0, at.y() - half, plot.left() - 6, lineHeight),
                Qt::AlignVCenter | Qt::AlignRight, text);
            free = at.y() - half;
        }
    }
}

void SpeedupChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void SpeedupChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        viewport()->update();
    QChartView::changeEvent(event);
}

void SpeedupChart::placePlot()
{
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("0.0625")) + 10;
    chart()->setPlotArea(QRect(left, line / 2 + 2, qMax(10, viewport()->width() - left - line),
        qMax(10, viewport()->height() - line - 8 - line / 2 - 2)));
}

} // namespace inflight
