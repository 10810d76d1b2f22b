// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/celltext.h"
#include "records/recordquery.h"
#include "records/textneedle.h"

#include <QThread>

#include <future>
#include <numeric>
#include <vector>

namespace inflight {

namespace {

/// JSON writes these as an escape, so a text with one of them does not stand in it as it is.
bool isEscaped(QChar c)
{
    return c == u'"' || c == u'\\' || c < u' ';
}

/// The longest part of a text that stands in JSON as it is.
QString longestPlainPart(const QString &text)
{
    QString longest;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = from;
        while (end < text.size() && !isEscaped(text[end]))
            ++end;
        if (end - from > longest.size())
            longest = text.sliced(from, end - from);
        from = end + 1;
    }
    return longest;
}

/// Searches the JSON of whole batches for a part that every hit must have, and looks at single cells only
/// where it was found.
class BatchFilter {
public:
    explicit BatchFilter(const QString &text)
        : m_needle(text)
        , m_part(longestPlainPart(text))
        , m_isPartAll(m_part.size() == m_needle.size())
    {
    }

    void filter(const RecordBatch &batch, quint32 firstRow, QList<quint32> &found) const
    {
        if (m_part.isEmpty()) {
            for (int row = 0; row < batch.rowCount(); ++row) {
                if (hasCell(batch, batch.rowBegin(row), batch.rowEnd(row)))
                    found += firstRow + quint32(row);
            }
            return;
        }
        const QByteArrayView json(batch.json);
        qsizetype from = 0;
        for (int row = 0; row < batch.rowCount();) {
            const qsizetype hit = m_part.indexIn(json, from);
            if (hit < 0)
                return;
            while (row + 1 < batch.rowCount() && batch.rows[row + 1].jsonStart <= hit)
                ++row;
            const qsizetype end = row + 1 < batch.rowCount() ? batch.rows[row + 1].jsonStart : json.size();
            from = afterHit(batch, row, hit, end);
            if (from == matched) {
                found += firstRow + quint32(row);
                from = end;
            }
            if (from >= end)
                ++row;
        }
    }

private:
    static constexpr qsizetype matched = -1;

    /// The part was found in the JSON of this row. Either the row matches, or here is where to go on.
    qsizetype afterHit(const RecordBatch &batch, int row, qsizetype hit, qsizetype rowEnd) const
    {
        const RecordBatch::Cell *const end = batch.rowEnd(row);
        const RecordBatch::Cell *cell = batch.rowBegin(row);
        if (!m_isPartAll)
            return hasCell(batch, cell, end) ? matched : rowEnd;
        while (cell != end && cell->offset + cell->length <= hit)
            ++cell;
        if (cell == end)
            return rowEnd;
        if (cell->offset > hit)
            return cell->offset; // in a column's name; the fast search goes on behind it
        return isIn(batch.text(*cell)) ? matched : cell->offset + cell->length;
    }

    bool hasCell(const RecordBatch &batch, const RecordBatch::Cell *cell, const RecordBatch::Cell *end) const
    {
        for (; cell != end; ++cell) {
            if (isIn(batch.text(*cell)))
                return true;
        }
        return false;
    }

    bool isIn(QByteArrayView raw) const
    {
        switch (cellKind(raw)) {
        case CellKind::Absent:
        case CellKind::Null:
            return false;
        case CellKind::Text:
            if (raw.contains('\\'))
                return m_needle.isIn(cellUtf8(raw));
            return m_needle.isIn(raw.sliced(1, raw.size() - 2));
        default:
            return m_needle.isIn(raw);
        }
    }

    TextNeedle m_needle;
    TextNeedle m_part;
    bool m_isPartAll;
};

/// Some of the batches, next to each other.
struct Part {
    qsizetype from;
    qsizetype until;
    quint32 firstRow;
};

/// As many parts as there are processors, of about the same number of batches; one where that is no work
/// worth sharing.
std::vector<Part> partsOf(const QList<RecordBatch> &batches)
{
    constexpr qsizetype worthAThread = 200;
    const qsizetype most = qMin<qsizetype>(QThread::idealThreadCount(), batches.size() / worthAThread);
    const qsizetype count = qMax<qsizetype>(1, most);
    std::vector<Part> parts;
    quint32 row = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Part part { batches.size() * i / count, batches.size() * (i + 1) / count, row };
        for (qsizetype batch = part.from; batch < part.until; ++batch)
            row += quint32(batches[batch].rowCount());
        parts.push_back(part);
    }
    return parts;
}

QList<quint32> filterPart(const QList<RecordBatch> &batches, const Part &part, const QString &text,
    const std::atomic_bool *cancelled)
{
    QList<quint32> found;
    const BatchFilter filter(text);
    quint32 firstRow = part.firstRow;
    for (qsizetype i = part.from; i < part.until; ++i) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return {};
        const quint32 rows = quint32(batches[i].rowCount());
        if (text.isEmpty()) {
            found.resize(found.size() + rows);
            std::iota(found.end() - rows, found.end(), firstRow);
        } else {
            filter.filter(batches[i], firstRow, found);
        }
        firstRow += rows;
    }
    return found;
}

} // namespace

QList<quint32> filterRows(
    const QList<RecordBatch> &batches, const QString &text, const std::atomic_bool *cancelled)
{
    const std::vector<Part> parts = partsOf(batches);
    std::vector<std::future<QList<quint32>>> others;
    for (auto part = parts.begin() + 1; part != parts.end(); ++part) {
        others.push_back(std::async(
            std::launch::async, [&, part = *part] { return filterPart(batches, part, text, cancelled); }));
    }
    QList<quint32> found = filterPart(batches, parts.front(), text, cancelled);
    for (std::future<QList<quint32>> &other : others)
        found += other.get();
    return found;
}

} // namespace inflight
