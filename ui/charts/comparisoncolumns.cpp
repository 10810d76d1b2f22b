// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/comparisoncolumns.h"

#include "ui/charts/comparisonmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace inflight {

namespace {

constexpr int margins = 16; ///< of a cell, both sides
constexpr int betweenRows = 8;
constexpr int leastRunLetters = 22;
constexpr int leastBarLetters = 9; ///< so long is the longest bar at least
constexpr int leastHeaderLetters = 5;

} // namespace

ComparisonWidths sharedOut(int room, WidthNeed run, int barsLeast, const QList<WidthNeed> &numbers)
{
    const auto sum
        = [](const QList<int> &widths) { return std::accumulate(widths.begin(), widths.end(), 0); };
    const auto atMost = [&](int cap) {
        QList<int> widths;
        for (const WidthNeed &number : numbers)
            widths << std::max(number.least, std::min(number.wanted, cap));
        return widths;
    };
    int cap = 0;
    for (const WidthNeed &number : numbers)
        cap = std::max(cap, number.wanted);
    const int forNumbers = room - run.least - barsLeast;
    while (cap > 0 && sum(atMost(cap)) > forNumbers)
        --cap;
    ComparisonWidths widths { 0, atMost(cap) };
    const int rest = room - sum(widths.numbers);
    const int bars = std::max(barsLeast, rest * 2 / 5);
    widths.run = std::max(run.least, std::min(run.wanted, rest - bars));
    return widths;
}

ComparisonColumns::ComparisonColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    table.viewport()->installEventFilter(this);
}

bool ComparisonColumns::eventFilter(QObject *watched, QEvent *event)
{
    // Another font changes the header's height, and so the viewport's.
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ComparisonColumns::fit()
{
    const QAbstractItemModel &model = *m_table.model();
    const QFontMetrics metrics = m_table.fontMetrics();
    QList<WidthNeed> numbers;
    for (int column = ComparisonModel::SpeedUp; column < ComparisonModel::ColumnCount; ++column)
        numbers << need(column);
    const QString widestTime
        = model.index(0, ComparisonModel::Wall).data(ComparisonModel::WidestTextRole).toString();
    const int barsLeast
        = metrics.horizontalAdvance(widestTime) + leastBarLetters * metrics.averageCharWidth() + margins;
    const ComparisonWidths widths
        = sharedOut(m_table.viewport()->width(), need(ComparisonModel::Run), barsLeast, numbers);
    m_table.setColumnWidth(ComparisonModel::Run, widths.run);
    for (int i = 0; i < widths.numbers.size(); ++i)
        m_table.setColumnWidth(ComparisonModel::SpeedUp + i, widths.numbers[i]);
    m_table.resizeRowsToContents();
    for (int row = 0; row < model.rowCount(); ++row)
        m_table.setRowHeight(row, m_table.rowHeight(row) + betweenRows);
}

WidthNeed ComparisonColumns::need(int column) const
{
    const QAbstractItemModel &model = *m_table.model();
    const QFontMetrics cells = m_table.fontMetrics();
    const QFontMetrics headers = m_table.horizontalHeader()->fontMetrics();
    int widest = 0;
    // A session has tens of runs, not thousands: all of them may be measured.
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const QString &line : model.index(row, column).data().toString().split(u'\n'))
            widest = std::max(widest, cells.horizontalAdvance(line));
    }
    const int header = headers.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
    const int letter = cells.averageCharWidth();
    const int wanted = std::max(widest, header);
    const int least = column == ComparisonModel::Run ? leastRunLetters * letter
                                                     : std::max(widest, leastHeaderLetters * letter);
    return { wanted + margins, std::min(wanted, least) + margins };
}

} // namespace inflight
