// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/recordtable.h"

#include "records/celltext.h"

#include <algorithm>
#include <numeric>

namespace inflight {

namespace {

constexpr qsizetype longestShownText
    = 300; // characters; a cell is one line, and laying out a megabyte freezes
constexpr qsizetype longestTip = 4000;
constexpr qsizetype shortEnoughToSee = 12; // wherever it stands in a column as narrow as numbers have

bool isTold(int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::TextAlignmentRole
        || role == RecordTable::WholeTextRole;
}

QString cut(QString text, qsizetype characters)
{
    if (text.size() <= characters)
        return text;
    text.truncate(text[characters - 1].isHighSurrogate() ? characters - 1 : characters);
    return text + QChar(0x2026);
}

/// The text, or the beginning of one that is too long to be shown.
QString shownText(QByteArrayView raw, qsizetype characters)
{
    // Four bytes make a character of UTF-8 at most, twelve one of its escapes.
    const qsizetype bytes = characters * 12;
    if (raw.size() <= bytes)
        return cut(cellText(raw), characters);
    QByteArray beginning = raw.first(bytes).toByteArray();
    if (cellKind(raw) == CellKind::Text)
        beginning += '"';
    return cut(cellText(beginning), characters);
}

QString onOneLine(QString text)
{
    constexpr QChar lineEnd(0x21B5);
    constexpr QChar tab(0x21E5);
    text.replace(QStringLiteral("\r\n"), QString(lineEnd));
    text.replace(u'\n', lineEnd).replace(u'\r', lineEnd).replace(u'\t', tab);
    return text;
}

/// A tool tip takes what looks like HTML for HTML.
QString withoutMarkup(const QString &text)
{
    return text.contains(u'<')
        ? QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped())
        : text;
}

} // namespace

int RecordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    // A view asks each cell for its font, its colours and more, which are its own affair.
    if (!index.isValid() || !isTold(role))
        return {};
    const QByteArrayView text = raw(index.row(), index.column());
    const CellKind kind = cellKind(text);
    switch (role) {
    case Qt::DisplayRole:
        return onOneLine(shownText(text, longestShownText));
    case Qt::ToolTipRole:
        return text.size() > shortEnoughToSee ? withoutMarkup(shownText(text, longestTip)) : QVariant();
    case WholeTextRole:
        return cellText(text);
    case Qt::TextAlignmentRole:
        return int(
            kind == CellKind::Number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0
        && section < m_columns.size())
        return m_columns[section];
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section >= 0 && section < m_rows)
        return section + 1;
    return {};
}

void RecordTable::append(const QList<RecordBatch> &batches)
{
    QStringList newColumns;
    const RecordBatch *last = nullptr;
    int newRows = 0;
    for (const RecordBatch &batch : batches) {
        newRows += batch.rowCount();
        if (last && shareColumns(batch, *last))
            continue;
        last = &batch;
        for (const QString &name : batch.columns) {
            if (m_columnPlaces.contains(name))
                continue;
            m_columnPlaces.insert(name, int(m_columns.size() + newColumns.size()));
            newColumns += name;
        }
    }
    if (!newColumns.isEmpty()) {
        const int first = int(m_columns.size());
        beginInsertColumns({}, first, first + int(newColumns.size()) - 1);
        m_columns += newColumns;
        endInsertColumns();
    }

    const qsizetype firstBatch = m_batches.size();
    if (newRows > 0)
        beginInsertRows({}, m_rows, m_rows + newRows - 1);
    m_batches += batches;
    m_firstRows.resize(size_t(m_batches.size()));
    for (qsizetype i = firstBatch; i < m_batches.size(); ++i)
        m_mappings.push_back(mappingFor(m_batches[i]));
    indexRows(firstBatch);
    if (newRows > 0)
        endInsertRows();
}

void RecordTable::clear()
{
    beginResetModel();
    m_batches.clear();
    m_firstRows.clear();
    m_mappings.clear();
    m_columns.clear();
    m_columnPlaces.clear();
    m_rows = 0;
    endResetModel();
}

void RecordTable::sortByPage()
{
    std::vector<size_t> order(m_mappings.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto page = [this](size_t batch) { return m_batches[qsizetype(batch)].page; };
    if (std::is_sorted(order.begin(), order.end(), [&](size_t a, size_t b) { return page(a) < page(b); }))
        return;

    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return page(a) < page(b); });
    const QModelIndexList before = persistentIndexList();
    std::vector<Place> places;
    for (const QModelIndex &index : before)
        places.push_back(placeOf(index.row()));

    std::vector<int> newPlace(order.size());
    QList<RecordBatch> batches;
    batches.reserve(m_batches.size());
    std::vector<Mapping> mappings;
    mappings.reserve(m_mappings.size());
    for (size_t place = 0; place < order.size(); ++place) {
        newPlace[order[place]] = int(place);
        batches.append(std::move(m_batches[qsizetype(order[place])]));
        mappings.push_back(std::move(m_mappings[order[place]]));
    }
    m_batches.swap(batches);
    m_mappings.swap(mappings);
    indexRows(0);

    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Place place = places[size_t(i)];
        after += index(m_firstRows[size_t(newPlace[size_t(place.batch)])] + place.row, before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QByteArrayView RecordTable::recordJson(int row) const
{
    const Place place = placeOf(row);
    return m_batches[place.batch].record(place.row);
}

RecordTable::Place RecordTable::placeOf(int row) const
{
    const auto after = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row);
    const int batch = int(after - m_firstRows.begin()) - 1;
    return { batch, row - m_firstRows[size_t(batch)] };
}

QByteArrayView RecordTable::raw(int row, int column) const
{
    const Place place = placeOf(row);
    const std::vector<int> &mapping = *m_mappings[size_t(place.batch)];
    if (size_t(column) >= mapping.size() || mapping[size_t(column)] < 0)
        return {};
    return m_batches[place.batch].raw(place.row, mapping[size_t(column)]);
}

RecordTable::Mapping RecordTable::mappingFor(const RecordBatch &batch) const
{
    if (!m_mappings.empty() && shareColumns(m_batches[qsizetype(m_mappings.size()) - 1], batch))
        return m_mappings.back();
    std::vector<int> mapping(size_t(m_columns.size()), -1);
    for (qsizetype i = 0; i < batch.columns.size(); ++i)
        mapping[size_t(m_columnPlaces.value(batch.columns[i]))] = int(i);
    return std::make_shared<const std::vector<int>>(std::move(mapping));
}

void RecordTable::indexRows(qsizetype firstBatch)
{
    int next
        = firstBatch == 0 ? 0 : m_firstRows[size_t(firstBatch) - 1] + m_batches[firstBatch - 1].rowCount();
    for (qsizetype i = firstBatch; i < m_batches.size(); ++i) {
        m_firstRows[size_t(i)] = next;
        next += m_batches[i].rowCount();
    }
    m_rows = next;
}

} // namespace inflight
