// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisontab.h"

#include "ui/bardelegate.h"
#include "ui/emptyhint.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

namespace inflight {

ComparisonTab::ComparisonTab(const RunHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_model(history)
    , m_pages(new QStackedLayout(this))
    , m_empty(new EmptyHint(this))
    , m_view(new QTableView(this))
{
    m_view->setObjectName(QStringLiteral("comparisonTable"));
    m_view->setModel(&m_model);
    m_view->setItemDelegateForColumn(ComparisonModel::Wall, new BarDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(ComparisonModel::Wall, QHeaderView::Stretch);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);

    connect(&m_model, &ComparisonModel::modelReset, this, [this] {
        m_pages->setCurrentWidget(m_view);
        sizeColumns();
    });
    retranslate();
    sizeColumns();
}

void ComparisonTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

void ComparisonTab::sizeColumns()
{
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    const QFontMetrics metrics(m_view->horizontalHeader()->font());
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
        if (column == ComparisonModel::Wall)
            continue;
        int width = metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString());
        // A session has tens of runs, not thousands: all of them may be measured.
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = qMax(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        m_view->setColumnWidth(column, width + 24);
    }
}

void ComparisonTab::retranslate()
{
    m_empty->setText(
        tr("Runs show here side by side. \"Compare with sync\" makes two: one request at a time, then "
           "many at once."));
    m_view->setAccessibleName(tr("Runs of this session"));
}

} // namespace inflight
