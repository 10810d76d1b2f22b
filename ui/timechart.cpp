// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timechart.h"

#include "ui/roundnumber.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>
#include <initializer_list>

namespace inflight {

namespace {

/// Where an axis may end: close above what it shows.
double roundEnd(double value)
{
    return roundedUp(value, { 1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0 });
}

/// Ticks at round numbers, with as many digits as they need.
void setTicks(QValueAxis *axis, double range, int about, double finest)
{
    // One tick besides the zero at least, however little room there is.
    const double interval
        = qMax(finest, qMin(roundedUp(range / about, { 1.0, 2.0, 5.0 }), roundedDown(range)));
    const int digits = interval >= 1 && interval == std::floor(interval) ? 0 : interval >= 0.1 ? 1 : 2;
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(interval);
    axis->setLabelFormat(QStringLiteral("%.%1f").arg(digits));
}

/// From 0 to `range`. Between the two steps the axis must not have a fine interval on a long range: it would
/// draw thousands of ticks for nobody to see, and the window would stand still for seconds.
void setRange(QValueAxis *axis, double range, int about, double finest)
{
    if (range == axis->max() && axis->min() == 0)
        return;
    const bool grows = range > axis->max();
    if (grows)
        setTicks(axis, range, about, finest);
    axis->setRange(0, range);
    if (!grows)
        setTicks(axis, range, about, finest);
}

constexpr double finestTime = 0.1; // seconds
constexpr double finestCount = 1; // there is no half a request

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QChartView(parent)
    , m_time(new QValueAxis(this))
    , m_value(new QValueAxis(this))
{
    chart()->legend()->hide();
    chart()->setLocalizeNumbers(true);
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({});
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    for (QValueAxis *axis : { m_time, m_value })
        axis->setLineVisible(false);
    // Room is made for them, by as many as fit; a number cut off to "..." tells nothing.
    m_value->setTruncateLabels(false);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    // Drawn every time: the background holds the pauses, which move.
    setCacheMode(QGraphicsView::CacheNone);
    setFocusPolicy(Qt::NoFocus);
    showRange(1, 1);
}

QLineSeries *TimeChart::addLine()
{
    auto *series = new QLineSeries(this);
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
    return series;
}

QScatterSeries *TimeChart::addMarks()
{
    auto *series = new QScatterSeries(this);
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
    return series;
}

void TimeChart::setPauses(const QList<std::pair<double, double>> &pauses)
{
    if (pauses == m_pauses)
        return;
    m_pauses = pauses;
    viewport()->update();
}

void TimeChart::showRange(double seconds, double top)
{
    setRange(m_time, roundEnd(qMax(seconds, 0.5)), 7, finestTime);
    setRange(m_value, roundEnd(qMax(top, 1.0)), m_valueTicks, finestCount);
}

void TimeChart::setTimeLabels(bool visible)
{
    m_hasTimeLabels = visible;
    m_time->setLabelsVisible(visible);
    placePlot();
}

void TimeChart::setLeftMargin(int width)
{
    m_leftMargin = width;
    placePlot();
}

void TimeChart::paintIn(const ChartColours &colours)
{
    m_pauseColour = colours.pause;
    for (QValueAxis *axis : { m_time, m_value }) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(colours.text);
        axis->setGridLinePen(QPen(colours.grid, 1));
    }
    setBackgroundBrush(colours.background);
    placePlot();
}

void TimeChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    const QRectF plot = chart()->plotArea();
    for (const auto &[from, until] : std::as_const(m_pauses)) {
        const auto x = [&](double seconds) {
            return qBound(plot.left(), plot.left() + plot.width() * seconds / m_time->max(), plot.right());
        };
        painter->fillRect(
            QRectF(QPointF(x(from), plot.top()), QPointF(x(until), plot.bottom())), m_pauseColour);
    }
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void TimeChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        chart()->setLocale(locale());
    QChartView::changeEvent(event);
}

void TimeChart::placePlot()
{
    const int line = fontMetrics().height();
    // Room for two labels of the values and, below them, those of the time, in any size of type.
    setMinimumHeight(line * (m_hasTimeLabels ? 4 : 3) + 8);
    const int bottom = m_hasTimeLabels ? line + 8 : line / 2 + 3;
    const int height = viewport()->height() - bottom - line / 2 - 2;
    m_valueTicks = qBound(1, height / (line * 2), 4);
    setTicks(m_value, m_value->max(), m_valueTicks, finestCount);
    chart()->setPlotArea(QRect(
        m_leftMargin, line / 2 + 2, qMax(10, viewport()->width() - m_leftMargin - line), qMax(10, height)));
}

} // namespace inflight
