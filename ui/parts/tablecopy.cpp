// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStringList>
#include <QTableView>

#include <algorithm>

namespace inflight {

namespace {

QString cell(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

QList<int> visibleColumns(const QTableView &view)
{
    QList<int> columns;
    const QHeaderView *header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QString selectionAsTsv(const QTableView &view, int role)
{
    const QAbstractItemModel &model = *view.model();
    const QList<int> columns = visibleColumns(view);
    QString text;
    QStringList cells;
    for (const int column : columns)
        cells << cell(model.headerData(column, Qt::Horizontal).toString());
    text += cells.join(u'\t') + u'\n';

    // Ranges, not indexes: "select all" over a million rows is one range.
    QItemSelection selection = view.selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
        [](const QItemSelectionRange &one, const QItemSelectionRange &other) {
            return one.top() < other.top();
        });
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        for (int row = std::max(next, range.top()); row <= range.bottom(); ++row) {
            cells.clear();
            for (const int column : columns)
                cells << cell(model.index(row, column).data(role).toString());
            text += cells.join(u'\t') + u'\n';
        }
        next = std::max(next, range.bottom() + 1);
    }
    return text;
}

void copySelection(const QTableView &view, int role)
{
    if (view.selectionModel() && view.selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectionAsTsv(view, role));
}

} // namespace inflight
