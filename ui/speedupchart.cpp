// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speedupchart.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace inflight {

namespace {

/// Room beside the first and the last number of an axis, as a factor, so that no mark is cut.
constexpr double margin = 1.15;

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
    chart()->setLocalizeNumbers(true);
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({});
    chart()->addAxis(m_cap, Qt::AlignBottom);
    chart()->addAxis(m_speedup, Qt::AlignLeft);
    for (QLogValueAxis *axis : { m_cap, m_speedup }) {
        axis->setBase(2);
        axis->setLabelFormat(QStringLiteral("%.3g")); // Qt writes nothing where no precision is given
        axis->setLineVisible(false);
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
    setMinimumHeight(90);
}

template <typename Series> Series *SpeedupChart::add()
{
    auto *series = new Series(this);
    chart()->addSeries(series);
    series->attachAxis(m_cap);
    series->attachAxis(m_speedup);
    return series;
}

void SpeedupChart::show(const QList<QPointF> &measured, int largest)
{
    double lowest = 1;
    double highest = 1;
    for (const QPointF &point : measured) {
        lowest = std::min(lowest, point.y());
        highest = std::max(highest, point.y());
    }
    // The ideal leaves a low chart at its top: what was measured needs the room.
    const double top
        = measured.size() < 2 ? largest : std::min<double>(largest, 4 * powerOfTwoAtLeast(highest));
    const double bottom = std::exp2(std::floor(std::log2(lowest)));
    m_cap->setRange(1 / margin, largest * margin);
    m_speedup->setRange(bottom / margin, std::max(top, 2.0) * margin);
    m_ideal->replace(QList<QPointF> { { 1, 1 }, { top, top } });
    m_measured->replace(measured);
    m_marks->replace(measured);
    showFit(measured, largest);

    const Knee knee = kneeOf(measured);
    const bool isFound = knee.kind == Knee::Kind::Found;
    m_knee->replace(isFound ? QList<QPointF> { knee.at } : QList<QPointF>());
    m_kneeLine->replace(
        isFound ? QList<QPointF> { { knee.at.x(), m_speedup->min() }, knee.at } : QList<QPointF>());
    placePlot();
}

void SpeedupChart::showFit(const QList<QPointF> &measured, int largest)
{
    constexpr int pointsADoubling = 8;
    QList<QPointF> curve;
    if (const auto fit = fitScalability(measured)) {
        for (int i = 0; std::exp2(double(i) / pointsADoubling) <= largest; ++i) {
            const double cap = std::exp2(double(i) / pointsADoubling);
            curve.append({ cap, fit->speedup(cap) });
        }
    }
    m_fitted->replace(curve);
}

void SpeedupChart::paintIn(const ChartColours &colours)
{
    for (QLogValueAxis *axis : { m_cap, m_speedup }) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(colours.text);
        axis->setGridLinePen(QPen(colours.grid, 1));
    }
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

void SpeedupChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void SpeedupChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        chart()->setLocale(locale());
    QChartView::changeEvent(event);
}

void SpeedupChart::placePlot()
{
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("0000")) + 10;
    chart()->setPlotArea(QRect(left, line / 2 + 2, qMax(10, viewport()->width() - left - line),
        qMax(10, viewport()->height() - line - 8 - line / 2 - 2)));
}

} // namespace inflight
