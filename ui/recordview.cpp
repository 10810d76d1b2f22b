// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordview.h"

#include "ui/growingtable.h"
#include "ui/humantext.h"
#include "ui/icons.h"
#include "ui/prettyjson.h"
#include "ui/runcontroller.h"
#include "ui/tablecopy.h"
#include "ui/textdialog.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>

#include <utility>

namespace inflight {

using namespace std::chrono_literals;

RecordView::RecordView(const RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_pages(new QStackedLayout)
    , m_start(new StartScreen(this))
    , m_view(new GrowingTable(this))
{
    buildTable();
    m_filter->setObjectName(QStringLiteral("recordFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QLatin1String("filter")), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_view);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addLayout(bar);
    layout->addLayout(m_pages, 1);

    connect(&controller, &RunController::started, this, &RecordView::restart);
    connect(&controller, &RunController::updated, this,
        [this](const RunUpdate &update) { take(update.batches); });
    connect(&controller, &RunController::allArrived, this, [this] {
        append();
        m_table.sortByPage();
    });
    m_appendSoon.setSingleShot(true);
    m_appendSoon.setInterval(100ms);
    connect(&m_appendSoon, &QTimer::timeout, this, &RecordView::append);
    connect(m_filter, &QLineEdit::textChanged, &m_rows, &RowsView::setFilter);
    connect(&m_rows, &RowsView::countChanged, this, &RecordView::showCount);
    // A sorted table is sorted anew as rows arrive: who reads further down stays there.
    connect(&m_rows, &RowsView::rowsAboutToBeReplaced, this,
        [this] { m_scrolled = m_view->verticalScrollBar()->value(); });
    connect(&m_rows, &RowsView::rowsReplaced, this,
        [this] { m_view->verticalScrollBar()->setValue(m_scrolled); });
    retranslate();
}

void RecordView::buildTable()
{
    m_view->setObjectName(QStringLiteral("recordTable"));
    m_view->setModel(&m_rows);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    // Rows are all of one height: nothing is measured, however many there are.
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->verticalHeader()->hide();
    m_view->setSortingEnabled(true);

    auto *copyAction = new QAction(m_view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &RecordView::copy);
    connect(m_view, &QTableView::activated, this, &RecordView::openRecord);
    connect(header, &QHeaderView::customContextMenuRequested, this,
        [this, header](const QPoint &place) { openColumnMenu(header->mapToGlobal(place)); });
    // The header has no focus: the menu key, pressed in the table, opens its menu too.
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { openColumnMenu(m_view->viewport()->mapToGlobal(place)); });
}

ExportSource RecordView::exportSource() const
{
    return { m_table.batches(), m_rows.shownRows(), m_rows.isSettled() };
}

void RecordView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
        m_columns = {};
        m_arranged = 0;
        arrangeColumns();
    }
    QWidget::changeEvent(event);
}

void RecordView::restart()
{
    m_columns.remember(*m_view->horizontalHeader(), m_table.columnNames());
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table.clear();
    m_arranged = 0;
    m_arrived.clear();
    m_appendSoon.stop();
    m_pages->setCurrentWidget(m_start);
}

/// Rows that can be seen come at once. Further down only their number shows: ten times a second are enough.
void RecordView::take(const QList<RecordBatch> &batches)
{
    constexpr int surelyBelowTheFold = 500;
    m_arrived += batches;
    if (m_table.rowCount() < surelyBelowTheFold)
        append();
    else if (!m_appendSoon.isActive())
        m_appendSoon.start();
}

void RecordView::append()
{
    m_appendSoon.stop();
    if (m_arrived.isEmpty())
        return;
    m_table.append(std::exchange(m_arrived, {}));
    if (m_table.rowCount() == 0)
        return;
    if (m_pages->currentWidget() != m_view)
        m_pages->setCurrentWidget(m_view);
    if (m_arranged < m_table.columnCount())
        arrangeColumns();
}

void RecordView::arrangeColumns()
{
    const QStringList names = m_table.columnNames();
    const QFontMetrics metrics(m_view->font());
    const int widest = metrics.averageCharWidth() * 40;
    // A glance at the first rows only: measuring all would freeze the window.
    const int glance = qMin(15, m_rows.rowCount());
    for (int column = m_arranged; column < names.size(); ++column) {
        int width = metrics.horizontalAdvance(names[column]) + metrics.height() * 2;
        for (int row = 0; row < glance; ++row)
            width = qMax(
                width, metrics.horizontalAdvance(m_rows.index(row, column).data().toString().left(60)) + 16);
        m_view->setColumnWidth(column, qMin(width, widest));
    }
    m_arranged = int(names.size());
    m_columns.apply(*m_view->horizontalHeader(), names);
}

void RecordView::showCount()
{
    const int all = m_table.rowCount();
    const int shown = m_rows.rowCount();
    m_count->setText(shown == all
            ? tr("%1 rows", "numerus", all).arg(countText(all))
            : tr("%1 of %2 rows", "numerus", all).arg(countText(shown), countText(all)));
}

void RecordView::openRecord(const QModelIndex &index)
{
    const int row = m_rows.tableRow(index.row());
    showText(this, tr("Record %1").arg(countText(row + 1)),
        QString::fromUtf8(prettyJson(m_table.recordJson(row))));
}

void RecordView::openColumnMenu(const QPoint &place)
{
    QHeaderView *header = m_view->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList names = m_table.columnNames();
    addSorting(*menu, place);
    const bool isLastVisible = header->count() - header->hiddenSectionCount() <= 1;
    for (int visual = 0; visual < names.size(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(QString(names[column]).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!(action->isChecked() && isLastVisible));
        connect(action, &QAction::toggled, header,
            [header, column](bool visible) { header->setSectionHidden(column, !visible); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Show all columns")), &QAction::triggered, header, [header] {
        for (int column = 0; column < header->count(); ++column)
            header->showSection(column);
    });
    menu->popup(place);
}

/// For the column under the mouse, or the one that the keyboard is at.
void RecordView::addSorting(QMenu &menu, const QPoint &place)
{
    QHeaderView *header = m_view->horizontalHeader();
    const QPoint inHeader = header->mapFromGlobal(place);
    const int column = header->rect().contains(inHeader) ? header->logicalIndexAt(inHeader)
                                                         : m_view->currentIndex().column();
    if (column < 0)
        return;
    const auto add = [&](const QString &text, int by, Qt::SortOrder order) {
        connect(menu.addAction(text), &QAction::triggered, header,
            [header, by, order] { header->setSortIndicator(by, order); });
    };
    const QString name = QString(m_table.columnNames().value(column)).replace(u'&', QStringLiteral("&&"));
    add(tr("Sort by %1, ascending").arg(name), column, Qt::AscendingOrder);
    add(tr("Sort by %1, descending").arg(name), column, Qt::DescendingOrder);
    add(tr("Do not sort"), -1, Qt::AscendingOrder);
    menu.addSeparator();
}

void RecordView::copy()
{
    QGuiApplication::clipboard()->setText(selectionAsTsv(*m_view));
}

void RecordView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter records..."));
    m_filter->setAccessibleName(tr("Filter records"));
    m_filter->setToolTip(tr("Shows only rows with this text in any cell"));
    m_view->setAccessibleName(tr("Records"));
    m_view->horizontalHeader()->setToolTip(tr("Click to sort, drag to move, right-click to hide columns"));
    showCount();
}

} // namespace inflight
