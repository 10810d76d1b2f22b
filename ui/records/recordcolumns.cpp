// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/recordcolumns.h"

#include "records/recordtable.h"
#include "ui/parts/tablecopy.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace inflight {

namespace {

bool isOfNumbers(const QAbstractItemModel &rows, int column)
{
    return rows.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

/// A column's name as a menu shows it.
QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

RecordColumns::RecordColumns(QTableView &view, const RecordTable &table)
    : m_view(view)
    , m_table(table)
{
    QHeaderView *header = view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    // To hide a column is to give it no width.
    connect(
        header, &QHeaderView::sectionResized, this,
        [this](int, int before, int now) {
            if (before == 0 || now == 0)
                Q_EMIT shownChanged();
        },
        Qt::QueuedConnection); // the header counts it a moment later
    connect(header, &QHeaderView::sectionMoved, this, &RecordColumns::shownChanged);
}

void RecordColumns::restart(const QString &api)
{
    remember();
    m_api = api;
    m_arranged = 0;
    m_view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void RecordColumns::rename(const QString &from, const QString &to)
{
    remember();
    if (m_memory.contains(from))
        m_memory.insert(to, m_memory.take(from));
    if (m_api == from)
        m_api = to;
}

void RecordColumns::arrange()
{
    const QStringList names = m_table.columnNames();
    if (m_arranged >= names.size())
        return;
    const QFontMetrics metrics(m_view.font());
    const int widest = metrics.averageCharWidth() * 40;
    // Where a filter leaves none, at what comes when it is cleared.
    const QAbstractItemModel *rows = m_view.model();
    if (rows->rowCount() == 0)
        rows = &m_table;
    // A glance at the first rows only: measuring all would freeze the window.
    const int glance = qMin(15, rows->rowCount());
    for (int column = m_arranged; column < names.size(); ++column) {
        int width = metrics.horizontalAdvance(names[column]) + metrics.height() * 2;
        for (int row = 0; row < glance; ++row) {
            const QString cell = rows->index(row, column).data().toString();
            width = qMax(width, metrics.horizontalAdvance(cell.left(60)) + 16);
        }
        // Numbers grow longer further down, and half a number is a wrong one.
        if (glance > 0 && isOfNumbers(*rows, column))
            width = qMax(width, metrics.horizontalAdvance(QStringLiteral("0,000,000")) + 16);
        m_view.setColumnWidth(column, qMin(width, widest));
    }
    m_arranged = int(names.size());
    m_memory[m_api].apply(*m_view.horizontalHeader(), names);
}

void RecordColumns::measureAnew()
{
    remember();
    for (ColumnMemory &columns : m_memory)
        columns.forgetWidths();
    m_arranged = 0;
    arrange();
}

void RecordColumns::remember()
{
    m_memory[m_api].remember(*m_view.horizontalHeader(), m_table.columnNames());
}

ColumnLayouts RecordColumns::layouts()
{
    remember();
    ColumnLayouts layouts;
    for (auto api = m_memory.cbegin(); api != m_memory.cend(); ++api) {
        if (const std::optional<ColumnLayout> layout = api->layout())
            layouts.insert(api.key(), *layout);
    }
    return layouts;
}

void RecordColumns::restore(const ColumnLayouts &layouts)
{
    for (auto api = layouts.cbegin(); api != layouts.cend(); ++api)
        m_memory.insert(api.key(), ColumnMemory(*api));
}

QStringList RecordColumns::shown() const
{
    const QStringList names = m_table.columnNames();
    QStringList shown;
    for (const int column : visibleColumns(m_view))
        shown.append(names.value(column));
    return shown == names ? QStringList() : shown;
}

int RecordColumns::hiddenCount() const
{
    return m_view.horizontalHeader()->hiddenSectionCount();
}

void RecordColumns::showAll()
{
    QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->showSection(column);
}

void RecordColumns::addTo(QMenu &menu, const QPoint &place)
{
    addSorting(menu, place);
    QHeaderView *header = m_view.horizontalHeader();
    const QStringList names = m_table.columnNames();
    const bool isLastVisible = header->count() - hiddenCount() <= 1;
    for (int visual = 0; visual < names.size(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu.addAction(menuText(names[column]));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!(action->isChecked() && isLastVisible));
        connect(action, &QAction::toggled, header,
            [header, column](bool visible) { header->setSectionHidden(column, !visible); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Show all columns")), &QAction::triggered, this, &RecordColumns::showAll);
}

void RecordColumns::addSorting(QMenu &menu, const QPoint &place)
{
    QHeaderView *header = m_view.horizontalHeader();
    const QPoint inHeader = header->mapFromGlobal(place);
    const int column = header->rect().contains(inHeader) ? header->logicalIndexAt(inHeader)
                                                         : m_view.currentIndex().column();
    if (column < 0)
        return;
    const auto add = [&](const QString &text, int by, Qt::SortOrder order) {
        connect(menu.addAction(text), &QAction::triggered, header,
            [header, by, order] { header->setSortIndicator(by, order); });
    };
    const QString name = menuText(m_table.columnNames().value(column));
    add(tr("Sort by %1, ascending").arg(name), column, Qt::AscendingOrder);
    add(tr("Sort by %1, descending").arg(name), column, Qt::DescendingOrder);
    add(tr("Do not sort"), -1, Qt::AscendingOrder);
    menu.addSeparator();
}

} // namespace inflight
