// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parts/columnmemory.h"

#include <QHash>
#include <QObject>

class QMenu;
class QPoint;
class QTableView;

namespace inflight {

class RecordTable;

/// The columns of the table of records: as wide as what is in them, hidden, moved and sorted as the user
/// likes, and found again so when the same API is fetched the next time, be it another day.
class RecordColumns final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordColumns)
public:
    /// `view` shows the rows of `table`. Both must outlive it.
    RecordColumns(QTableView &view, const RecordTable &table);

    /// Remembers how the columns were left; those of this API come next. Before the table is cleared.
    void restart(const QString &api);
    /// An API has another name from now on, and keeps its columns.
    void rename(const QString &from, const QString &to);
    /// Columns that are new get their width, and the place where the user had them.
    void arrange();
    /// After a change of type: what was wide enough is no longer.
    void measureAnew();

    /// As they are kept from one day to the next.
    ColumnLayouts layouts();
    void restore(const ColumnLayouts &layouts);

    /// In the order shown. Nothing when all are, in the order first seen.
    QStringList shown() const;
    int hiddenCount() const;
    void showAll();
    /// Sorts by the column at this place of the screen, or the one that the keyboard is at; shows and hides
    /// each.
    void addTo(QMenu &menu, const QPoint &place);

Q_SIGNALS:
    void shownChanged(); ///< which there are, or in which order

private:
    void addSorting(QMenu &menu, const QPoint &place);
    void remember();

    QTableView &m_view;
    const RecordTable &m_table;
    QString m_api; ///< whose columns they are
    QHash<QString, ColumnMemory> m_memory; ///< by API
    int m_arranged = 0; ///< columns that have got their widths
};

} // namespace inflight
