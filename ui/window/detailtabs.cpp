// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/detailtabs.h"

#include "ui/charts/comparisontab.h"
#include "ui/charts/livetab.h"
#include "ui/requests/logtab.h"
#include "ui/requests/requeststab.h"
#include "ui/window/actions.h"

#include <QEvent>

namespace inflight {

DetailTabs::DetailTabs(const Sources &sources, Actions &actions, QWidget *parent)
    : QTabWidget(parent)
    , m_live(new LiveTab(sources.controller, sources.history))
    , m_requests(new RequestsTab(sources.controller, sources.compare))
    , m_comparison(new ComparisonTab(sources.history))
    , m_speedup(new SpeedupTab(sources.sweep, sources.sweepOffer))
    , m_log(new LogTab(sources.controller, sources.compare))
{
    setDocumentMode(true);
    const auto add = [this](QWidget *tab, QAction &action) {
        addTab(tab, QString());
        connect(&action, &QAction::triggered, this, [this, tab] { setCurrentWidget(tab); });
    };
    add(m_live, actions.liveTab);
    add(m_requests, actions.requestsTab);
    add(m_comparison, actions.comparisonTab);
    add(m_speedup, actions.speedupTab);
    add(m_log, actions.logTab);
    connect(&actions.projector, &QAction::toggled, m_requests, &RequestsTab::setSecretsMasked);
    connect(&actions.projector, &QAction::toggled, m_log, &LogTab::setSecretsMasked);
    retranslate();
}

void DetailTabs::showComparison()
{
    setCurrentWidget(m_comparison);
}

void DetailTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void DetailTabs::retranslate()
{
    setTabText(indexOf(m_live), tr("Live"));
    setTabText(indexOf(m_requests), tr("Requests"));
    setTabText(indexOf(m_comparison), tr("Comparison"));
    setTabText(indexOf(m_speedup), tr("Speed-up"));
    setTabText(indexOf(m_log), tr("Log"));
    setAccessibleName(tr("Charts and log"));
}

} // namespace inflight
