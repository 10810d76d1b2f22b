// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/columnmemory.h"
#include "ui/exportjob.h"
#include "ui/rowsview.h"
#include "ui/startscreen.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;

namespace inflight {

class GrowingTable;
class RunController;

/// The records: filter, table, and the start screen in their place while there are none.
class RecordView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordView)
public:
    explicit RecordView(const RunController &controller, QWidget *parent = nullptr);

    StartScreen &startScreen() { return *m_start; }
    int recordCount() const { return m_table.rowCount(); }
    const RowsView &rows() const { return m_rows; }
    ExportSource exportSource() const;
    void focusFilter();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void restart();
    void take(const QList<RecordBatch> &batches);
    void append();
    void arrangeColumns();
    void showCount();
    void openRecord(const QModelIndex &index);
    void addSorting(QMenu &menu, const QPoint &place);
    void openColumnMenu(const QPoint &place);
    void copy();
    void retranslate();

    RecordTable m_table;
    RowsView m_rows { m_table };
    ColumnMemory m_columns;
    int m_scrolled = 0;
    QList<RecordBatch> m_arrived; ///< not in the table yet
    QTimer m_appendSoon;
    int m_arranged = 0; ///< columns that have got their widths
    QLineEdit *m_filter;
    QLabel *m_count;
    QStackedLayout *m_pages;
    StartScreen *m_start;
    GrowingTable *m_view;
};

} // namespace inflight
