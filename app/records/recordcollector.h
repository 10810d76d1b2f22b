// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/columntable.h"
#include "values/recordbatch.h"

#include <QByteArrayView>

#include <vector>

namespace inflight {

/// Builds a RecordBatch from the events of a JSON document: every value given at its outermost level is one
/// record. Writes the records as minified JSON and notes which part of it is which cell.
class RecordCollector {
public:
    static constexpr int maxRecords = 1'000'000;
    static constexpr int maxCells = 8'000'000;

    /// Starts over. `bodyBytes` bounds the memory that will be needed.
    void reset(qsizetype bodyBytes);
    /// The batch so far, its page not set.
    RecordBatch take();
    qsizetype records() const { return m_batch.rows.size(); }
    /// Which bound was passed, after an event was refused (returned false).
    Remark refusal() const { return m_refusal; }

    /// null, true, false or a number, as it stands.
    bool literal(QByteArrayView text);
    bool string(QByteArrayView text);
    bool key(QByteArrayView name);
    bool beginObject();
    bool endObject();
    bool beginArray();
    bool endArray();

private:
    struct Level {
        bool isArray;
        bool isEmpty;
        qsizetype pathLength; ///< of the dotted name of this container
        qsizetype start; ///< bytes into json
    };

    bool beginValue();
    bool endValue(qsizetype start, bool isCell);
    void writeString(QByteArrayView text);

    ColumnTable m_columns;
    RecordBatch m_batch;
    std::vector<Level> m_levels;
    int m_arrays = 0; ///< how many arrays are open: what is inside them is part of one cell
    QByteArray m_path; ///< dotted name of the value that comes next
    qsizetype m_cellsOfLastPage = 0;
    Remark m_refusal { Remark::Kind::TooManyRecords };
};

} // namespace inflight
