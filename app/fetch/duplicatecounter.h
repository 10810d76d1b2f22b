// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/recordbatch.h"
#include "values/texthash.h"

#include <QSet>

namespace inflight {

/// Counts records that are the same, to the letter, as one of another page: the trace of a list that shifted
/// while it was read. Keeps 8 bytes a record: its textHash().
class DuplicateCounter {
public:
    /// How many of these repeat a record of an earlier page.
    qint64 add(const RecordBatch &batch)
    {
        qint64 repeated = 0;
        QSet<quint64> page;
        for (int row = 0; row < batch.rowCount(); ++row) {
            const quint64 hash = textHash(batch.record(row));
            repeated += m_seen.contains(hash) ? 1 : 0;
            const qsizetype before = page.size();
            page.insert(hash);
            m_hasTwins = m_hasTwins || page.size() == before;
        }
        m_seen.unite(page);
        return repeated;
    }
    /// Some page held two that are the same. No shift of the list does that: such records are alike by
    /// nature, and one that comes on two pages proves nothing.
    bool hasTwins() const { return m_hasTwins; }

private:
    QSet<quint64> m_seen;
    bool m_hasTwins = false;
};

} // namespace inflight
