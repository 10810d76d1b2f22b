// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/comparisontab.h"

#include "ui/charts/bardelegate.h"
#include "ui/charts/comparisoncolumns.h"
#include "ui/charts/scaledtable.h"
#include "ui/parts/emptyhint.h"
#include "ui/parts/foldedlabel.h"
#include "ui/style/icons.h"
#include "ui/text/humantext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace inflight {

namespace {

constexpr int legendLines = 4;

} // namespace

ComparisonTab::ComparisonTab(const RunHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_model(history)
    , m_pages(new QStackedLayout)
    , m_empty(new EmptyHint(this))
    , m_view(new ScaledTable(this))
    , m_columns(new ComparisonColumns(*m_view))
    , m_legend(new FoldedLabel(legendLines, this))
    , m_clear(new QToolButton(this))
{
    m_view->setObjectName(QStringLiteral("comparisonTable"));
    m_view->setModel(&m_model);
    m_view->setItemDelegateForColumn(ComparisonModel::Wall, new BarDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    // Every run shares the width out anew: what is dragged would not last.
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSectionResizeMode(ComparisonModel::Wall, QHeaderView::Stretch);
    m_legend->setObjectName(QStringLiteral("comparisonLegend"));
    m_clear->setObjectName(QStringLiteral("comparisonClear"));
    m_clear->setIcon(icon(QLatin1String("clear")));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setFocusPolicy(Qt::TabFocus);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(12);
    head->addWidget(m_legend, 1);
    head->addWidget(m_clear, 0, Qt::AlignTop | Qt::AlignRight);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(m_pages, 1);

    connect(&m_model, &ComparisonModel::modelReset, this, &ComparisonTab::showRuns);
    connect(m_clear, &QToolButton::clicked, this, &ComparisonTab::clearWanted);
    retranslate();
    showRuns();
}

void ComparisonTab::setMeasuring(bool isMeasuring)
{
    m_isMeasuring = isMeasuring;
    showRuns();
}

void ComparisonTab::showRuns()
{
    const bool hasRuns = m_model.rowCount() > 0;
    m_pages->setCurrentWidget(hasRuns ? static_cast<QWidget *>(m_view) : m_empty);
    m_legend->setVisible(hasRuns);
    m_clear->setEnabled(hasRuns && !m_isMeasuring);
    showLegend();
    m_columns->fit();
}

void ComparisonTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.reload();
    }
    QWidget::changeEvent(event);
}

void ComparisonTab::showLegend()
{
    QStringList sentences { tr(
        "The tick at a bar is the ideal with that cap and the rates that are set, where every request takes "
        "as long as it would alone, by the estimate; there is none without one, or where cap or server were "
        "changed during the run. "
        "\"\u2013\": nothing to compare with, because no sync run with these settings was made, pages are "
        "missing, or the server was changed during the run.") };
    if (m_model.hasSeveralScales())
        sentences << tr("A line parts bars of different scales, of runs that cannot be compared.");
    m_legend->setWhole(sentencesText(sentences));
}

void ComparisonTab::retranslate()
{
    m_empty->setText(
        tr("Runs show here side by side. \"Compare with sync\" makes two: one request at a time, then "
           "many at once."));
    showLegend();
    m_view->setAccessibleName(tr("Runs of this session"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(
        tr("Take all runs off this list; the bars of the next ones have a scale of their own"));
    m_clear->setAccessibleName(tr("Clear the list of runs"));
}

} // namespace inflight
