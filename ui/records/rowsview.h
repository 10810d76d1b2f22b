// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/recordtable.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace inflight {

/// The rows of a RecordTable that a filter lets through, in the order of a column. Which rows those are is
/// worked out on a worker thread; until the answer comes the old rows stay on show. The last few answers are
/// kept: who takes a letter back has the rows at once. Without filter and sorting rows are passed on as they
/// arrive.
class RowsView final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsView)
public:
    explicit RowsView(RecordTable &table, QObject *parent = nullptr);
    ~RowsView() override;

    void setFilter(const QString &text);
    /// Column -1: the table's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// True while a worker has not answered the latest question.
    bool isWorking() const { return m_cancelled != nullptr; }
    /// True when the rows on show are the answer to the latest question, over all rows of the table.
    bool isSettled() const { return m_isAnswered && !isWorking() && !m_again.isActive(); }
    /// The row of the table behind a row on show.
    int tableRow(int row) const { return m_shown ? int(m_shown->at(row)) : row; }
    /// The rows on show, numbered as in the table; nothing when all are, in the table's order.
    const std::optional<QList<quint32>> &shownRows() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Other rows come in place of those on show; rowsReplaced() says that they have.
    void rowsAboutToBeReplaced();
    void rowsReplaced();
    /// The question was answered, or rows were added.
    void countChanged();

private:
    struct Question {
        QString text;
        QString sortColumn; ///< empty: none
        Qt::SortOrder order = Qt::AscendingOrder;

        bool isAll() const { return text.isEmpty() && sortColumn.isEmpty(); }
        friend bool operator==(const Question &, const Question &) = default;
    };

    /// A complete answer, kept as long as the table stays as it is.
    struct Answer {
        Question question;
        QList<quint32> rows;
    };

    void connectTable();
    void ask(const Question &question);
    void askAgainSoon();
    void work(bool onlyNew);
    void cancel();
    void keepAnswer();
    void replaceRows(std::optional<QList<quint32>> rows);
    void addRows(const QList<quint32> &rows);

    RecordTable &m_table;
    Question m_question;
    std::optional<QList<quint32>> m_shown;
    qsizetype m_answeredBatches = 0; ///< of the table: how many the shown rows were taken from
    bool m_isAnswered = true; ///< the shown rows answer the question as far as m_answeredBatches
    QList<Answer> m_earlier; ///< the latest last
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the work under way
    QTimer m_again;
    QThreadPool m_worker;
    QModelIndexList m_before; ///< persistent indexes over a layout change of the table
    QList<QPersistentModelIndex> m_behind;
};

} // namespace inflight
