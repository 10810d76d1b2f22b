// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runrequest.h"
#include "ui/runs/runwords.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace inflight {

class ChartLegend;
class SpeedupChart;
class SpeedupSweep;

/// What a sweep started now would ask, and of whom.
struct SweepOffer {
    RunRequest request;
    std::optional<Microseconds> estimate; ///< of the whole sweep
};

/// Speed-up over the cap as a sweep measured it, with a fitted curve, and a sentence about the knee.
class SpeedupTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeedupTab)
public:
    /// `offer` is asked whenever the tab is shown or refreshed.
    SpeedupTab(const SpeedupSweep &sweep, std::function<SweepOffer()> offer, QWidget *parent = nullptr);

    /// While a run goes on no sweep may be started.
    void setBusy(bool isBusy);
    /// Something that the offer is made of has changed.
    void refresh();

    const SpeedupChart &chart() const { return *m_chart; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sweepWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void askOrStart();
    void setAsking(bool isAsking);
    void draw();
    void describe();
    RunWords words() const;
    QString offerText(const SweepOffer &offer) const;
    void paint();

    const SpeedupSweep &m_sweep;
    std::function<SweepOffer()> m_offer;
    bool m_isAsking = false; ///< an API that is somebody's is asked only after a second click
    QLabel *m_headline;
    QLabel *m_details;
    QPushButton *m_start;
    QPushButton *m_confirm;
    QPushButton *m_decline;
    ChartLegend *m_legend;
    SpeedupChart *m_chart;
};

} // namespace inflight
