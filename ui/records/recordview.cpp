// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/recordview.h"

#include "ui/parts/destroyelsewhere.h"
#include "ui/parts/emptyhint.h"
#include "ui/parts/growingtable.h"
#include "ui/parts/tablecopy.h"
#include "ui/parts/textdialog.h"
#include "ui/runs/runcontroller.h"
#include "ui/style/icons.h"
#include "ui/text/humantext.h"
#include "ui/text/prettyjson.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

#include <utility>

namespace inflight {

using namespace std::chrono_literals;

RecordView::RecordView(const RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_hidden(new QToolButton(this))
    , m_pages(new QStackedLayout)
    , m_start(new StartScreen(this))
    , m_view(new GrowingTable(this))
    , m_columns(*m_view, m_table)
    , m_noMatch(new EmptyHint(m_view->viewport()))
{
    buildTable();
    m_filter->setObjectName(QStringLiteral("recordFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QLatin1String("filter")), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_hidden->setObjectName(QStringLiteral("hiddenColumns"));
    m_hidden->setFocusPolicy(Qt::TabFocus);
    m_hidden->hide();
    m_noMatch->setObjectName(QStringLiteral("noMatch"));
    m_noMatch->setTextFormat(Qt::PlainText);
    m_noMatch->hide();
    m_noMatch->coverParent();
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_view);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_hidden);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addLayout(bar);
    layout->addLayout(m_pages, 1);

    connect(&controller, &RunController::recordsBegan, this,
        [this, &controller] { restart(controller.recordsOrigin().api); });
    connect(&controller, &RunController::updated, this, [this, &controller](const RunUpdate &update) {
        if (!controller.showsEarlierRecords()) // else they are pages without a record
            take(update.batches);
    });
    connect(&controller, &RunController::allArrived, this, [this] {
        append();
        m_table.sortByPage();
        showWhatIsThere();
    });
    m_appendSoon.setSingleShot(true);
    m_appendSoon.setInterval(100ms);
    connect(&m_appendSoon, &QTimer::timeout, this, &RecordView::append);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(1ms); // 0 ms would come before the timers that are due
    connect(&m_showSoon, &QTimer::timeout, this, &RecordView::showRows);
    connect(m_filter, &QLineEdit::textChanged, &m_rows, &RowsView::setFilter);
    connect(&m_rows, &RowsView::countChanged, this, &RecordView::showCount);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &RecordView::showHidden);
    connect(m_hidden, &QToolButton::clicked, &m_columns, &RecordColumns::showAll);
    connect(&m_columns, &RecordColumns::shownChanged, this, &RecordView::showHidden);
    connect(&m_columns, &RecordColumns::shownChanged, this, &RecordView::shownChanged);
    connect(&m_rows, &RowsView::countChanged, this, &RecordView::shownChanged);
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
        [this, header](const QPoint &place) { openMenu(header->mapToGlobal(place)); });
    // The header has no focus: the menu key, pressed in the table, opens its menu too.
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { openMenu(m_view->viewport()->mapToGlobal(place)); });
}

ExportSource RecordView::exportSource() const
{
    return { m_table.batches(), m_rows.shownRows(), m_rows.isSettled(), m_columns.shown() };
}

void RecordView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RecordView::focusRows()
{
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
        m_columns.measureAnew();
    }
    QWidget::changeEvent(event);
}

void RecordView::restart(const QString &api)
{
    m_columns.restart(api);
    QList<RecordBatch> gone = m_table.batches();
    m_table.clear();
    destroyElsewhere(std::move(gone));
    m_arrived.clear();
    m_appendSoon.stop();
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
    m_columns.arrange();
    if (m_pages->currentWidget() != m_view && !m_showSoon.isActive())
        m_showSoon.start();
}

/// A run that brought no record leaves no empty frame: the screen that stood there before the first rows says
/// why.
void RecordView::showWhatIsThere()
{
    if (m_table.rowCount() > 0 || m_pages->currentWidget() == m_start)
        return;
    m_showSoon.stop();
    const bool hadFocus = m_view->hasFocus();
    m_pages->setCurrentWidget(m_start);
    if (hadFocus)
        focusRows();
}

/// The first rows are the dearest. What else the window has to do comes between measuring and painting them,
/// and so does the table's own layout for new columns, which would have it painted twice.
void RecordView::showRows()
{
    m_pages->setCurrentWidget(m_view);
}

void RecordView::showCount()
{
    const int all = m_table.rowCount();
    const int shown = m_rows.rowCount();
    m_count->setText(shown == all
            ? tr("%1 rows", "numerus", all).arg(countText(all))
            : tr("%1 of %2 rows", "numerus", all).arg(countText(shown), countText(all)));
    m_noMatch->setText(tr("No row has \"%1\". Esc in the filter clears it.").arg(m_filter->text()));
    m_noMatch->setVisible(all > 0 && shown == 0 && m_rows.isSettled());
}

void RecordView::showHidden()
{
    const int hidden = m_columns.hiddenCount();
    m_hidden->setText(tr("%1 columns hidden", "numerus", hidden).arg(countText(hidden)));
    m_hidden->setVisible(hidden > 0);
}

void RecordView::openRecord(const QModelIndex &index)
{
    if (!index.isValid())
        return; // its row has gone while a menu was open
    const int row = m_rows.tableRow(index.row());
    showText(this, tr("Record %1").arg(countText(row + 1)),
        QString::fromUtf8(prettyJson(m_table.recordJson(row))));
}

void RecordView::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addRecordActions(*menu, place);
    m_columns.addTo(*menu, place);
    menu->popup(place);
}

/// What can be done with the row under the mouse, or the one that the keyboard is at.
void RecordView::addRecordActions(QMenu &menu, const QPoint &place)
{
    if (m_view->horizontalHeader()->rect().contains(m_view->horizontalHeader()->mapFromGlobal(place)))
        return;
    QModelIndex index = m_view->indexAt(m_view->viewport()->mapFromGlobal(place));
    if (!index.isValid())
        index = m_view->currentIndex();
    QAction *copyAction = menu.addAction(tr("Copy"), this, &RecordView::copy);
    copyAction->setEnabled(m_view->selectionModel()->hasSelection());
    QAction *showAction = menu.addAction(tr("Show record"));
    showAction->setEnabled(index.isValid());
    connect(showAction, &QAction::triggered, this,
        [this, index = QPersistentModelIndex(index)] { openRecord(index); });
    menu.addSeparator();
}

void RecordView::copy()
{
    copySelection(*m_view, RecordTable::WholeTextRole);
}

void RecordView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter records..."));
    m_filter->setAccessibleName(tr("Filter records"));
    m_filter->setToolTip(tr("Shows only rows with this text in any cell"));
    m_view->setAccessibleName(tr("Records"));
    m_view->horizontalHeader()->setToolTip(tr("Click to sort, drag to move, right-click to hide columns"));
    m_hidden->setToolTip(tr("Show all columns"));
    showCount();
    showHidden();
}

} // namespace inflight
