// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/rowsview.h"

#include "records/recordquery.h"

#include <algorithm>
#include <utility>

namespace inflight {

namespace {

using namespace std::chrono_literals;

/// 16 MB. What a word's first letters find is most of it.
constexpr qsizetype rowsKept = 4'000'000;
constexpr qsizetype answersKept = 32;

/// A sorted view is sorted anew as rows arrive, but not with every page.
constexpr auto sortAgainAfter = 400ms;

quint32 rowsOf(const QList<RecordBatch> &batches, qsizetype count)
{
    quint32 rows = 0;
    for (qsizetype i = 0; i < count; ++i)
        rows += quint32(batches[i].rowCount());
    return rows;
}

} // namespace

RowsView::RowsView(RecordTable &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{
    m_worker.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!isWorking() && !m_question.isAll())
            work(m_isAnswered && m_question.sortColumn.isEmpty());
    });
    connectTable();
}

RowsView::~RowsView()
{
    cancel();
    m_worker.waitForDone();
}

void RowsView::connectTable()
{
    connect(&m_table, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) {
            if (!m_shown)
                beginInsertRows({}, first, last);
        });
    connect(&m_table, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_shown)
            endInsertRows();
        m_earlier.clear();
        if (!m_question.isAll())
            askAgainSoon();
        Q_EMIT countChanged();
    });
    connect(&m_table, &QAbstractItemModel::columnsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) { beginInsertColumns({}, first, last); });
    connect(&m_table, &QAbstractItemModel::columnsInserted, this, [this] { endInsertColumns(); });
    connect(&m_table, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        cancel();
        beginResetModel();
    });
    connect(&m_table, &QAbstractItemModel::modelReset, this, [this] {
        m_question.sortColumn.clear();
        m_shown.reset();
        if (!m_question.isAll())
            m_shown.emplace();
        m_earlier.clear();
        m_answeredBatches = 0;
        m_isAnswered = true;
        endResetModel();
        Q_EMIT countChanged();
    });
    connect(&m_table, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        m_before = persistentIndexList();
        for (const QModelIndex &index : std::as_const(m_before))
            m_behind.append(m_table.index(tableRow(index.row()), index.column()));
    });
    connect(&m_table, &QAbstractItemModel::layoutChanged, this, [this] {
        QModelIndexList after;
        for (const QPersistentModelIndex &behind : std::as_const(m_behind))
            after.append(m_shown ? QModelIndex() : index(behind.row(), behind.column()));
        changePersistentIndexList(m_before, after);
        m_before.clear();
        m_behind.clear();
        Q_EMIT layoutChanged({}, VerticalSortHint);
        m_earlier.clear();
        if (!m_question.isAll() || m_shown) {
            // The numbers of all rows have changed: the old answer would show other records.
            cancel();
            m_isAnswered = false;
            replaceRows(QList<quint32>());
            work(false);
        }
    });
}

void RowsView::setFilter(const QString &text)
{
    Question question = m_question;
    // Who typed blanks looks for nothing.
    question.text = text.trimmed().isEmpty() ? QString() : text;
    ask(question);
}

void RowsView::sort(int column, Qt::SortOrder order)
{
    Question question = m_question;
    question.sortColumn = column < 0 ? QString() : m_table.columnNames().value(column);
    question.order = order;
    ask(question);
}

void RowsView::ask(const Question &question)
{
    if (question == m_question)
        return;
    keepAnswer();
    m_question = question;
    cancel();
    const auto earlier = std::find_if(m_earlier.cbegin(), m_earlier.cend(),
        [&](const Answer &answer) { return answer.question == question; });
    m_isAnswered = question.isAll() || earlier != m_earlier.cend();
    if (question.isAll()) {
        replaceRows(std::nullopt);
    } else if (m_isAnswered) {
        m_answeredBatches = m_table.batches().size();
        replaceRows(earlier->rows);
    } else {
        work(false);
    }
}

void RowsView::keepAnswer()
{
    if (!isSettled() || !m_shown)
        return;
    m_earlier.removeIf([this](const Answer &answer) { return answer.question == m_question; });
    m_earlier.append({ m_question, *m_shown });
    qsizetype rows = 0;
    for (const Answer &answer : std::as_const(m_earlier))
        rows += answer.rows.size();
    while (rows > rowsKept || m_earlier.size() > answersKept)
        rows -= m_earlier.takeFirst().rows.size();
}

void RowsView::askAgainSoon()
{
    if (isWorking() || m_again.isActive())
        return;
    m_again.start(m_question.sortColumn.isEmpty() ? 0ms : sortAgainAfter);
}

void RowsView::work(bool onlyNew)
{
    m_again.stop();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const QList<RecordBatch> batches = m_table.batches();
    const qsizetype from = onlyNew ? m_answeredBatches : 0;
    m_worker.start([this, batches, from, onlyNew, question = m_question, cancelled = m_cancelled] {
        QList<quint32> rows
            = filterRows(from == 0 ? batches : batches.sliced(from), question.text, cancelled.get());
        if (from > 0) {
            const quint32 before = rowsOf(batches, from);
            for (quint32 &row : rows)
                row += before;
        }
        if (!question.sortColumn.isEmpty())
            rows = sortRows(batches, rows, question.sortColumn, question.order, cancelled.get());
        QMetaObject::invokeMethod(
            this,
            [this, rows = std::move(rows), answered = batches.size(), onlyNew, cancelled] {
                if (cancelled->load())
                    return;
                m_cancelled.reset();
                m_answeredBatches = answered;
                m_isAnswered = true;
                if (m_answeredBatches < m_table.batches().size())
                    askAgainSoon();
                onlyNew ? addRows(rows) : replaceRows(rows);
            },
            Qt::QueuedConnection);
    });
}

void RowsView::cancel()
{
    m_again.stop();
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled.reset();
}

void RowsView::replaceRows(std::optional<QList<quint32>> rows)
{
    // All rows out, all rows in: a reset would throw away the columns' widths, order and visibility.
    Q_EMIT rowsAboutToBeReplaced();
    const int before = rowCount();
    if (before > 0)
        beginRemoveRows({}, 0, before - 1);
    m_shown.emplace();
    if (before > 0)
        endRemoveRows();
    const int after = rows ? int(rows->size()) : m_table.rowCount();
    if (after > 0)
        beginInsertRows({}, 0, after - 1);
    m_shown = std::move(rows);
    if (after > 0)
        endInsertRows();
    Q_EMIT rowsReplaced();
    Q_EMIT countChanged();
}

void RowsView::addRows(const QList<quint32> &rows)
{
    if (!rows.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
        *m_shown += rows;
        endInsertRows();
    }
    Q_EMIT countChanged();
}

int RowsView::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_shown ? int(m_shown->size()) : m_table.rowCount();
}

int RowsView::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

QVariant RowsView::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return m_table.data(m_table.index(tableRow(index.row()), index.column()), role);
}

QVariant RowsView::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section + 1;
    return m_table.headerData(section, orientation, role);
}

} // namespace inflight
