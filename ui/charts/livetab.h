// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/livemetrics.h"
#include "ui/runs/runrequest.h"

#include <QTimer>
#include <QWidget>

#include <utility>

class QLineSeries;
class QScatterSeries;

namespace inflight {

class ChartLegend;
class RunController;
class RunHistory;
class TimeChart;
struct FinishedRun;

/// Two panes over one time axis: requests in flight, and pages done against a sync run. Where there is no
/// room for both, as in large type, the latter goes.
class LiveTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveTab)
public:
    LiveTab(const RunController &controller, const RunHistory &history, QWidget *parent = nullptr);

    /// Without the user's pauses.
    QList<QPointF> pagesOverTime() const { return m_metrics.pagesDoneUnpaused(); }
    /// True when the sync line on show was measured, false when it is an estimate.
    bool isSyncMeasured() const { return m_isSyncMeasured; }

    QLineSeries *inFlightLine() const { return m_inFlight; }
    QLineSeries *capLine() const { return m_cap; }
    QLineSeries *waitingLine() const { return m_waiting; }
    QScatterSeries *marks429() const { return m_tooMany; }
    QLineSeries *pagesLine() const { return m_pages; }
    QLineSeries *syncLine() const { return m_sync; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveRoom();
    void restart();
    void drawSoon();
    void draw();
    void alignCharts();
    void tellNumbers();
    void drawRequests();
    void drawPages();
    double leastSeconds() const; ///< that the axes reach to, however short the run
    void drawSync();
    const FinishedRun *measuredSync() const;
    QList<std::pair<double, double>> pauses() const; ///< in seconds
    void paint();
    void describe();

    const RunController &m_controller;
    const RunHistory &m_history;
    LiveMetrics m_metrics;
    QTimer m_frame; ///< at most 20 pictures a second
    QTimer m_restOfFrame; ///< the lower pane comes a moment after the upper one
    double m_end = 0; ///< of both panes' time, in seconds
    bool m_isSyncMeasured = false;
    ChartLegend *m_upperLegend;
    TimeChart *m_upper;
    ChartLegend *m_lowerLegend;
    TimeChart *m_lower;
    QLineSeries *m_cap; ///< below the next one: at the cap, what counts is in flight
    QLineSeries *m_inFlight;
    QLineSeries *m_waiting;
    QScatterSeries *m_tooMany;
    QLineSeries *m_pages;
    QLineSeries *m_sync;
};

} // namespace inflight
