// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/speeduptab.h"

#include <QTabWidget>

namespace inflight {

class Actions;
class CompareRun;
class ComparisonTab;
class LiveTab;
class LogTab;
class RequestsTab;
class RunController;
class RunHistory;

/// What happened, in five ways: live charts, timeline, comparison, speed-up, log.
class DetailTabs final : public QTabWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailTabs)
public:
    struct Sources {
        const RunController &controller;
        const RunHistory &history;
        const CompareRun &compare;
        const SpeedupSweep &sweep;
        std::function<SweepOffer()> sweepOffer;
    };

    DetailTabs(const Sources &sources, Actions &actions, QWidget *parent = nullptr);

    const LiveTab &live() const { return *m_live; }
    ComparisonTab &comparison() { return *m_comparison; }
    SpeedupTab &speedup() { return *m_speedup; }
    void showComparison();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LiveTab *m_live;
    RequestsTab *m_requests;
    ComparisonTab *m_comparison;
    SpeedupTab *m_speedup;
    LogTab *m_log;
};

} // namespace inflight
