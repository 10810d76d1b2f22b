// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace inflight {

/// The records of one page as they came. Implicitly shared: a copy is cheap and may cross threads.
///
/// The text of all records is kept once, as minified JSON, one record a line; cells are ranges of it, so
/// that a number leaves as it came (`19.90`) and a million records fit in memory. Strings hold escapes only
/// where JSON demands them (quote, backslash, control characters): searching counts on it.
struct RecordBatch {
    struct Cell {
        quint32 column; ///< index into columns
        quint32 offset; ///< bytes into json
        quint32 length; ///< bytes
    };
    struct Row {
        quint32 firstCell; ///< index into cells; the row ends where the next one begins
        quint32 jsonStart; ///< bytes into json; the record ends before the newline in front of the next one
    };

    int page = 0; ///< PageRequest::page
    QStringList columns; ///< in the order first seen in this page; nested objects as dotted names
    QByteArray json; ///< every record as minified UTF-8 JSON, each followed by '\n'
    QList<Cell> cells; ///< in the order of the record's own keys; a key that came twice stands twice
    QList<Row> rows;

    int rowCount() const { return int(rows.size()); }
    /// The cells of one row.
    const Cell *rowBegin(int row) const { return cells.constData() + rows[row].firstCell; }
    const Cell *rowEnd(int row) const
    {
        return cells.constData() + (row + 1 < rows.size() ? rows[row + 1].firstCell : quint32(cells.size()));
    }
    /// The record as minified JSON, without a newline.
    QByteArrayView record(int row) const
    {
        const qsizetype end = row + 1 < rows.size() ? rows[row + 1].jsonStart : json.size();
        return QByteArrayView(json).sliced(rows[row].jsonStart, end - 1 - rows[row].jsonStart);
    }
    QByteArrayView text(const Cell &cell) const
    {
        return QByteArrayView(json).sliced(cell.offset, cell.length);
    }
    /// The JSON text of one cell (`"a \"b\""`, `19.90`, `[1,2]`); empty where the record has no such key.
    /// The last one wins where a key came twice.
    QByteArrayView raw(int row, int column) const
    {
        const Cell *const begin = rowBegin(row);
        for (const Cell *cell = rowEnd(row); cell != begin;) {
            --cell;
            if (int(cell->column) == column)
                return text(*cell);
        }
        return {};
    }
};

/// Batches of one run mostly share one list of names: then what was found out for one goes for the other.
inline bool shareColumns(const RecordBatch &one, const RecordBatch &other)
{
    return one.columns.constData() == other.columns.constData() && one.columns.size() == other.columns.size();
}

} // namespace inflight

Q_DECLARE_METATYPE(inflight::RecordBatch)
