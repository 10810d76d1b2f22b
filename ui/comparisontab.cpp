// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisontab.h"

#include "ui/bardelegate.h"
#include "ui/emptyhint.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace inflight {

ComparisonTab::ComparisonTab(const RunHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_model(history)
    , m_pages(new QStackedLayout(this))
    , m_empty(new EmptyHint(this))
    , m_view(new QTableView(this))
    , m_legend(new QLabel(this))
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
    m_legend->setObjectName(QStringLiteral("comparisonLegend"));
    m_legend->setWordWrap(true);
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setContentsMargins(6, 0, 6, 2);
    auto *runs = new QWidget(this);
    auto *layout = new QVBoxLayout(runs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    m_pages->addWidget(runs);

    connect(&m_model, &ComparisonModel::modelReset, this, [this, runs] {
        m_pages->setCurrentWidget(runs);
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
    m_view->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 8);
    const QFontMetrics metrics(m_view->horizontalHeader()->font());
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
        if (column == ComparisonModel::Wall)
            continue;
        int width = metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString());
        // A session has tens of runs, not thousands: all of them may be measured.
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QString text = m_model.index(row, column).data().toString();
            for (const QString &line : text.split(u'\n'))
                width = qMax(width, metrics.horizontalAdvance(line));
        }
        // A world with every fault needs a tooltip; the bars need the room.
        constexpr int mostLetters = 42;
        m_view->setColumnWidth(column, qMin(width, mostLetters * metrics.averageCharWidth()) + 24);
    }
}

void ComparisonTab::retranslate()
{
    m_empty->setText(
        tr("Runs show here side by side. \"Compare with sync\" makes two: one request at a time, then "
           "many at once."));
    m_legend->setText(tr(
        "The tick at a bar is the ideal, which no program could beat with that cap; there is none where cap "
        "or server were changed during the run. \"\u2013\": nothing to compare with, because no sync run "
        "with "
        "these settings was made, pages are missing, or the server was changed during the run."));
    m_view->setAccessibleName(tr("Runs of this session"));
}

} // namespace inflight
