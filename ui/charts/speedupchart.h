// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/speedup.h"
#include "ui/style/theme.h"

#include <QChartView>

class QLineSeries;
class QLogValueAxis;
class QScatterSeries;

namespace inflight {

/// Speed-up over the cap, both in powers of two, so that every doubling has the same room and the ideal is a
/// diagonal.
class SpeedupChart final : public QChartView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeedupChart)
public:
    explicit SpeedupChart(QWidget *parent = nullptr);

    /// `largest`: the last cap of the axis, a power of two. While points are still to come both axes go as
    /// far as it; then the speed-up's goes no further than what was measured needs.
    void show(const QList<QPointF> &measured, int largest, const Knee &knee, bool isUnderWay);
    void paintIn(const ChartColours &colours);

    QLineSeries *measuredLine() const { return m_measured; }
    QScatterSeries *measuredMarks() const { return m_marks; }
    QLineSeries *idealLine() const { return m_ideal; }
    QLineSeries *fittedLine() const { return m_fitted; }
    QScatterSeries *kneeMark() const { return m_knee; }

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    template <typename Series> Series *add();
    void showFit(const QList<QPointF> &measured);
    void placePlot();
    void drawGrid(QPainter &painter, QLogValueAxis *axis);

    ChartColours m_colours;
    QLogValueAxis *m_cap;
    QLogValueAxis *m_speedup;
    QLineSeries *m_ideal;
    QLineSeries *m_fitted;
    QLineSeries *m_kneeLine; ///< from the axis up to the knee
    QLineSeries *m_measured;
    QScatterSeries *m_marks;
    QScatterSeries *m_knee;
};

} // namespace inflight
