// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/records/exportjob.h"
#include "ui/records/recordcolumns.h"
#include "ui/records/rowsview.h"
#include "ui/records/startscreen.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace inflight {

class EmptyHint;
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
    RecordColumns &columns() { return m_columns; }
    void focusFilter();
    /// The table, or what stands in its place: no key that the window means otherwise is taken there.
    void focusRows();

Q_SIGNALS:
    void shownChanged(); ///< exportSource() is another

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void restart(const QString &api);
    void take(const QList<RecordBatch> &batches);
    void append();
    void showRows();
    void showWhatIsThere();
    void showCount();
    void showHidden();
    void openRecord(const QModelIndex &index);
    void addRecordActions(QMenu &menu, const QPoint &place);
    void openMenu(const QPoint &place);
    void copy();
    void retranslate();

    RecordTable m_table;
    RowsView m_rows { m_table };
    int m_scrolled = 0;
    QList<RecordBatch> m_arrived; ///< not in the table yet
    QTimer m_appendSoon;
    QTimer m_showSoon;
    QLineEdit *m_filter;
    QLabel *m_count;
    QToolButton *m_hidden; ///< says that columns are hidden, and brings them back
    QStackedLayout *m_pages;
    StartScreen *m_start;
    GrowingTable *m_view;
    RecordColumns m_columns;
    EmptyHint *m_noMatch; ///< over the table, where the filter leaves no row
};

} // namespace inflight
