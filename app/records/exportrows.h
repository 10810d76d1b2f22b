// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/recordbatch.h"

#include <vector>

namespace inflight {

/// Which records an export holds, and in which order. A value; batches are shared, not copied.
class ExportRows {
public:
    /// All records, in server order (by page) whatever the order of the batches.
    explicit ExportRows(QList<RecordBatch> batches);
    /// These records, in this order. The numbers count through the batches in the order given here.
    ExportRows(const QList<RecordBatch> &batches, const QList<quint32> &rows);

    /// In server order; columns come from all of them, so that a selection has the columns of the whole.
    const QList<RecordBatch> &batches() const { return m_batches; }
    qint64 count() const { return m_count; }

    /// Calls visit(index into batches(), row in that batch) until it returns false; true when all were
    /// visited.
    template <typename Visit> bool visit(Visit visit) const
    {
        if (m_isSelection) {
            for (const auto &[batch, row] : m_selection) {
                if (!visit(int(batch), int(row)))
                    return false;
            }
            return true;
        }
        for (int batch = 0; batch < int(m_batches.size()); ++batch) {
            for (int row = 0; row < m_batches[batch].rowCount(); ++row) {
                if (!visit(batch, row))
                    return false;
            }
        }
        return true;
    }

private:
    struct Place {
        quint32 batch;
        quint32 row;
    };

    QList<RecordBatch> m_batches;
    std::vector<Place> m_selection;
    bool m_isSelection = false;
    qint64 m_count = 0;
};

} // namespace inflight
