// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/requests/timelinebars.h"

#include <QAbstractScrollArea>

#include <optional>

namespace inflight {

/// Draws RequestLanes over a time axis and lets people look around in them: wheel and drag to pan,
/// Ctrl+wheel, + and - to zoom, 0 for the whole run; the arrow keys go from bar to bar. Only what is in sight
/// is drawn, never more than `mostLanesInSight` lanes, so that a picture takes milliseconds however long the
/// run.
class TimelineView final : public QAbstractScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)
public:
    static constexpr int mostLanesInSight = 20'000;

    enum class Mode {
        Whole, ///< the scales follow the run, so that all of it is in sight
        Follow, ///< the scales stay, the newest is in sight
        Free, ///< stays where the user went
    };
    using Place = TimelineBars::Place;

    explicit TimelineView(const RequestLanes &lanes, QWidget *parent = nullptr);

    /// The lanes changed: fits or follows as the mode says, and draws.
    void refresh();
    /// Nothing is chosen any more, and the mode is Whole unless it was Follow: a new run begins.
    void restart();
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    void zoomIn();
    void zoomOut();

    /// Where the bars are, in the viewport's pixels.
    TimelineBars bars() const { return { m_lanes, scale() }; }
    TimelineScale scale() const;

Q_SIGNALS:
    void modeChanged(inflight::TimelineView::Mode mode);
    /// The pointer or the arrow keys came to a bar, or to none.
    void pointed(const std::optional<inflight::TimelineView::Place> &place);
    /// Enter or a double click.
    void activated(const inflight::TimelineView::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect plot() const;
    double lowestLaneHeight() const;
    double wholeRange() const;
    void fit();
    void follow();
    void updateScrollBars();
    void zoom(double factor, const QPointF &around);
    void goTo(int laneStep, int barStep);
    void choose(const std::optional<Place> &place);
    void moveScrollBars(double horizontal, double vertical);

    const RequestLanes &m_lanes;
    Mode m_mode = Mode::Whole;
    double m_pixelsPerSecond = 100;
    double m_laneHeight = 16;
    std::optional<Place> m_chosen;
    std::optional<QPointF> m_dragFrom;
    bool m_isMoving = false; ///< the scroll bars move by our own doing
};

} // namespace inflight
