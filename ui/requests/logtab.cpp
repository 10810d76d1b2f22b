// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/logtab.h"

#include "ui/parts/destroyelsewhere.h"
#include "ui/parts/emptyhint.h"
#include "ui/parts/tablecopy.h"
#include "ui/requests/attemptdialog.h"
#include "ui/runs/runchoice.h"
#include "ui/runs/runcontroller.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace inflight {

LogTab::LogTab(const RunController &controller, const CompareRun &compare, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_text(new QLineEdit(this))
    , m_onlyProblems(new QCheckBox(this))
    , m_choice(new RunChoice(controller, compare, this))
    , m_view(new QTableView(this))
    , m_empty(new EmptyHint(m_view->viewport()))
{
    m_text->setObjectName(QStringLiteral("logFilter"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QLatin1String("filter")), QLineEdit::LeadingPosition);
    m_onlyProblems->setObjectName(QStringLiteral("logOnlyProblems"));
    m_choice->setObjectName(QStringLiteral("logRun"));
    m_view->setObjectName(QStringLiteral("logTable"));
    m_view->setModel(&m_filter);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    m_empty->coverParent();
    m_empty->setObjectName(QStringLiteral("logEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    auto *copy = new QAction(m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_text, 1);
    bar->addWidget(m_onlyProblems);
    bar->addWidget(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(bar);
    layout->addWidget(m_view);

    connect(m_text, &QLineEdit::textChanged, &m_filter, &AttemptFilter::setText);
    connect(m_onlyProblems, &QCheckBox::toggled, &m_filter, &AttemptFilter::setOnlyProblems);
    connect(m_text, &QLineEdit::textChanged, this, &LogTab::showWhyEmpty);
    connect(m_onlyProblems, &QCheckBox::toggled, this, &LogTab::showWhyEmpty);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &LogTab::showWhyEmpty);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &LogTab::showWhyEmpty);
    connect(m_view, &QTableView::activated, this, &LogTab::openDetails);
    connect(copy, &QAction::triggered, this, [this] { copySelection(*m_view); });
    connect(m_choice, &RunChoice::swapped, this, &LogTab::swapRuns);
    connect(&controller, &RunController::started, this, [this](const RunRequest &request) {
        destroyElsewhere(std::exchange(
            m_aside, m_choice->isSecondBeginning() ? m_model.records() : QList<AttemptRecord>()));
        m_model.restart(request.settings.attempts);
    });
    connect(&controller, &RunController::updated, this, [this](const RunUpdate &update) {
        // Follows the newest row only while the last one is in sight, and is the newest.
        const QScrollBar *bar = m_view->verticalScrollBar();
        const bool isAtEnd = bar->value() >= bar->maximum() && m_filter.sortColumn() < 0;
        m_model.append(update.ended);
        if (isAtEnd && isVisible() && !update.ended.isEmpty())
            m_view->scrollToBottom();
    });
    retranslate();
    sizeColumns();
}

void LogTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

void LogTab::showWhyEmpty()
{
    m_empty->setVisible(m_filter.rowCount() == 0);
    if (m_filter.rowCount() > 0)
        return;
    if (m_model.records().isEmpty())
        m_empty->setText(
            tr("Each request shows here when it has ended: what the server answered, how long that "
               "took and what happened next."));
    else if (!m_text->text().isEmpty())
        m_empty->setText(tr("No request has \"%1\". Esc in the filter clears it.").arg(m_text->text()));
    else
        m_empty->setText(tr("Nothing went wrong."));
}

void LogTab::openDetails(const QModelIndex &index)
{
    const AttemptRecord &record = m_model.record(m_filter.mapToSource(index).row());
    showAttempt(this, record, m_controller.request().settings.attempts, m_isMasked);
}

void LogTab::setSecretsMasked(bool isMasked)
{
    m_isMasked = isMasked;
    m_model.setSecretsMasked(isMasked);
}

void LogTab::swapRuns()
{
    const QList<AttemptRecord> shown = std::exchange(m_aside, m_model.records());
    m_model.restart(m_controller.request().settings.attempts);
    m_model.append(shown);
}

void LogTab::sizeColumns()
{
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    const QFontMetrics metrics(m_view->horizontalHeader()->font());
    for (int column = 0; column < AttemptModel::WhatNext; ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        m_view->setColumnWidth(
            column, qMax(metrics.horizontalAdvance(title), metrics.horizontalAdvance(u"0000000"_qs)) + 24);
    }
}

void LogTab::retranslate()
{
    m_text->setPlaceholderText(tr("Filter: page, status or words"));
    m_text->setAccessibleName(tr("Filter the log"));
    m_onlyProblems->setText(tr("Only what went wrong"));
    m_view->setAccessibleName(tr("Log of attempts"));
    m_view->setToolTip(tr("Double-click a row for its headers"));
    showWhyEmpty();
}

} // namespace inflight
