// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timechart.h"

#include "ui/text/roundnumber.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace inflight {

namespace {

/// Where an axis may end: close above what it shows.
double roundEnd(double value)
{
    return roundedUp(value, { 1.0, 1.2, 1.5, 2.0, 2.4, 3.0, 4.0, 5.0, 6.0, 8.0 });
}

/// Whether it is one of these digits and zeros behind it.
bool isOneOf(double number, std::initializer_list<double> digits)
{
    const double power = std::pow(10, std::floor(std::log10(number) + 1e-9));
    return std::any_of(digits.begin(), digits.end(),
        [&](double digit) { return std::abs(digit * power - number) < 1e-6 * number; });
}

/// Between ticks, `most` of them besides the zero. There is no half a request, and the axis ends at a tick,
/// so that its height can be read; only one that ends below 3 has its last tick at the last whole number.
double countInterval(double range, int most)
{
    if (range < 3)
        return qMax(1.0, qMin(roundedUp(range / most, { 1.0, 2.0 }), roundedDown(range)));
    // Twenties are easier to count by than fifteens.
    const std::initializer_list<double> kinds[]
        = { { 1.0, 2.0, 5.0 }, { 1.2, 1.5, 2.5, 3.0, 4.0, 6.0, 8.0 } };
    for (const auto &digits : kinds) {
        for (int ticks = most; ticks > 1; --ticks) {
            const double interval = range / ticks;
            if (interval == std::floor(interval) && isOneOf(interval, digits))
                return interval;
        }
    }
    return range;
}

void setTicks(QValueAxis *axis, double interval)
{
    axis->setTickInterval(interval);
    axis->setLabelFormat(QStringLiteral("%.0f")); // also lays it out anew, in whatever size it has by now
}

/// From 0 to `range`. Between the two steps the axis must not have a fine interval on a long range: it would
/// draw thousands of ticks for nobody to see, and the window would stand still for seconds.
void setRange(QValueAxis *axis, double range, double interval)
{
    const bool grows = range > axis->max();
    if (grows)
        setTicks(axis, interval);
    axis->setRange(0, range);
    if (!grows)
        setTicks(axis, interval);
}

constexpr double finestTime = 0.001; // seconds
constexpr double mostTimeTicks = 7;

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
    for (QValueAxis *axis : { m_time, m_value }) {
        axis->setLineVisible(false);
        axis->setTickInterval(1);
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
    }
    m_time->setLabelsVisible(false); // drawn here: an axis knows no minutes
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

void TimeChart::showRange(double seconds, double top, double leastSeconds)
{
    const double range = roundEnd(qMax(seconds, leastSeconds));
    if (range != m_time->max())
        setRange(m_time, range, timeTicks(range).step());
    const double values = roundEnd(qMax(top, 1.0));
    if (values != m_value->max())
        setRange(m_value, values, countInterval(values, m_valueTicks));
}

void TimeChart::setTimeLabels(bool visible)
{
    m_hasTimeLabels = visible;
    placePlot();
}

QStringList TimeChart::timeLabels() const
{
    QStringList texts;
    for (const TimeLabel &label : placedTimeLabels())
        texts.append(label.text);
    return texts;
}

/// As many as there is room for.
TimeTicks TimeChart::timeTicks(double range) const
{
    const double least = qMax(finestTime, range / mostTimeTicks);
    const int label
        = fontMetrics().horizontalAdvance(TimeTicks(least).label(range)) + 2 * fontMetrics().height();
    return TimeTicks(qMax(least, range * label / qMax(1.0, chart()->plotArea().width())));
}

QList<TimeChart::TimeLabel> TimeChart::placedTimeLabels() const
{
    if (!m_hasTimeLabels)
        return {};
    QList<TimeLabel> labels;
    const QRectF plot = chart()->plotArea();
    const TimeTicks ticks = timeTicks(m_time->max());
    // Counted, not added up: a sum of steps would drift.
    for (int n = 0; n * ticks.step() <= m_time->max() * 1.000001; ++n) {
        const double seconds = n * ticks.step();
        const QString text = ticks.label(seconds);
        const int width = fontMetrics().horizontalAdvance(text);
        const double middle = plot.left() + plot.width() * seconds / m_time->max();
        // The first one does not reach below the counts, the last one not to the chart's edge.
        const double last = viewport()->width() - width - TimeTicks::edge;
        const double left = qBound(plot.left(), middle - width / 2.0, qMax(plot.left(), last));
        labels.append({ text, QRectF(left, plot.bottom() + 4, width, fontMetrics().height()) });
    }
    return labels;
}

void TimeChart::setLeftMargin(int width)
{
    if (width == m_leftMargin)
        return;
    m_leftMargin = width;
    placePlot();
}

int TimeChart::valueLabelWidth() const
{
    return fontMetrics().horizontalAdvance(QLocale().toString(qRound64(m_value->max())));
}

void TimeChart::paintIn(const ChartColours &colours)
{
    m_pauseColour = colours.pause;
    m_textColour = colours.text;
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

void TimeChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    painter->setFont(font());
    painter->setPen(m_textColour);
    for (const TimeLabel &label : placedTimeLabels())
        painter->drawText(label.room, Qt::AlignCenter | Qt::TextDontClip, label.text);
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
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
    QChartView::changeEvent(event);
}

void TimeChart::placePlot()
{
    const int line = fontMetrics().height();
    // Room for two labels of the values and, below them, those of the time, in any size of type.
    setMinimumHeight(line * (m_hasTimeLabels ? 4 : 3) + 8);
    const int bottom = m_hasTimeLabels ? line + 8 : line / 2 + 3;
    const int height = viewport()->height() - bottom - line / 2 - 2;
    m_valueTicks = qBound(1, height / (line * 2), 5);
    setTicks(m_value, countInterval(m_value->max(), m_valueTicks));
    chart()->setPlotArea(QRect(
        m_leftMargin, line / 2 + 2, qMax(10, viewport()->width() - m_leftMargin - line), qMax(10, height)));
    setTicks(m_time, timeTicks(m_time->max()).step());
}

} // namespace inflight
