// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/exportrows.h"

#include <algorithm>
#include <numeric>

namespace inflight {

namespace {

bool isEarlier(const RecordBatch &a, const RecordBatch &b)
{
    return a.page < b.page;
}

} // namespace

ExportRows::ExportRows(QList<RecordBatch> batches)
    : m_batches(std::move(batches))
{
    std::stable_sort(m_batches.begin(), m_batches.end(), isEarlier);
    for (const RecordBatch &batch : std::as_const(m_batches))
        m_count += batch.rowCount();
}

ExportRows::ExportRows(const QList<RecordBatch> &batches, const QList<quint32> &rows)
    : m_isSelection(true)
    , m_count(rows.size())
{
    std::vector<quint32> order(size_t(batches.size()));
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(
        order.begin(), order.end(), [&](quint32 a, quint32 b) { return isEarlier(batches[a], batches[b]); });
    std::vector<quint32> sortedPlace(order.size());
    for (quint32 place = 0; place < order.size(); ++place) {
        sortedPlace[order[place]] = place;
        m_batches += batches[order[place]];
    }

    std::vector<quint32> firstRows; // of the batches as given
    firstRows.reserve(order.size());
    quint32 next = 0;
    for (const RecordBatch &batch : batches) {
        firstRows.push_back(next);
        next += quint32(batch.rowCount());
    }
    m_selection.reserve(size_t(rows.size()));
    for (const quint32 row : rows) {
        const auto after = std::upper_bound(firstRows.begin(), firstRows.end(), row);
        const auto given = size_t(after - firstRows.begin()) - 1;
        m_selection.push_back({ sortedPlace[given], row - firstRows[given] });
    }
}

} // namespace inflight
