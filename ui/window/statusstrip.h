// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/prevailingholdback.h"
#include "ui/runs/remainingtime.h"
#include "ui/runs/runcontroller.h"
#include "ui/runs/waitingpages.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace inflight {

/// Progress, counts, why no more are in flight, waiting retries with a countdown, elapsed, left.
class StatusStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusStrip)
public:
    explicit StatusStrip(const RunController &controller, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Length { Whole, Short };

    void restart();
    void take(const RunUpdate &update);
    void display();
    void showCounts(Microseconds now, Microseconds pauseLeft);
    QString inFlightNumbers() const;
    QString inFlightText(Microseconds pauseLeft) const;
    QString waitingText(Microseconds now, Microseconds pauseLeft, Length length) const;

    const RunController &m_controller;
    QProgressBar *m_progress;
    QLabel *m_counts;
    QLabel *m_time;
    QTimer m_tick; ///< countdowns go on between two updates
    QElapsedTimer m_sinceUpdate;
    RemainingTime m_remaining;
    WaitingPages m_waiting;
    PrevailingHoldBack m_heldBack;
};

} // namespace inflight
