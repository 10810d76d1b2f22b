// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/requests/requestlanes.h"
#include "ui/requests/timelineview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace inflight {

class ChartLegend;
class CompareRun;
class EmptyHint;
class RunChoice;
class RunController;

/// The timeline of a run: one request at a time is a staircase, many at once are a wall. A line below it
/// tells about the attempt under the pointer.
class RequestsTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestsTab)
public:
    RequestsTab(const RunController &controller, const CompareRun &compare, QWidget *parent = nullptr);

    const RequestLanes &lanes() const { return m_lanes; }
    /// Before an audience. Details that are open are masked by the window.
    void setSecretsMasked(bool isMasked);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton();
    void begin();
    void restart();
    void drawSoon();
    void draw();
    void showMode(TimelineView::Mode mode);
    void describe(const std::optional<TimelineView::Place> &place);
    static QString inFlightText(const RequestLanes::Lane &lane, Microseconds since);
    void openDetails(const TimelineView::Place &place);
    void retranslate();

    const RunController &m_controller;
    bool m_isMasked = false;
    RequestLanes m_lanes;
    RequestLanes m_aside; ///< of a comparison's two runs the one that is not on show
    QTimer m_frame; ///< at most 20 pictures a second
    ChartLegend *m_legend;
    RunChoice *m_choice;
    QToolButton *m_whole;
    QToolButton *m_follow;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QStackedLayout *m_pages;
    EmptyHint *m_empty;
    TimelineView *m_view;
    QLabel *m_detail;
    std::optional<TimelineView::Place> m_place; ///< that m_detail tells about
};

} // namespace inflight
