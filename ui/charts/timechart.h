// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"
#include "ui/text/timeticks.h"

#include <QChartView>
#include <QList>
#include <QStringList>

#include <utility>

class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace inflight {

/// One pane over a time axis in seconds: lines, marks and shaded stretches, with a plot area whose edges are
/// where the caller wants them, so that two panes stand exactly above one another.
class TimeChart final : public QChartView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeChart)
public:
    explicit TimeChart(QWidget *parent = nullptr);

    QLineSeries *addLine();
    QScatterSeries *addMarks();
    void setPauses(const QList<std::pair<double, double>> &pauses);
    const QList<std::pair<double, double>> &pauses() const { return m_pauses; }
    /// The axes only ever grow in steps, so that the picture does not creep. The time reaches to
    /// `leastSeconds` at least.
    void showRange(double seconds, double top, double leastSeconds = 0.5);
    void setTimeLabels(bool visible);
    /// What stands below the plot, from left to right; nothing without time labels.
    QStringList timeLabels() const;
    /// Room for the numbers left of the plot, in pixels.
    void setLeftMargin(int width);
    int valueLabelWidth() const; ///< of the widest
    void paintIn(const ChartColours &colours);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct TimeLabel {
        QString text;
        QRectF room;
    };
    QList<TimeLabel> placedTimeLabels() const;
    TimeTicks timeTicks(double range) const;
    void placePlot();

    QValueAxis *m_time;
    QValueAxis *m_value;
    QList<std::pair<double, double>> m_pauses;
    QColor m_pauseColour;
    QColor m_textColour;
    int m_leftMargin = 48;
    int m_valueTicks = 2; ///< as many as the height has room for
    bool m_hasTimeLabels = true;
};

} // namespace inflight
