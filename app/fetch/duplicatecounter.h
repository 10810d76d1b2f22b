// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/recordbatch.h"

#include <QSet>

namespace inflight {

/// Counts records that are the same, to the letter, as an earlier one: the trace of a list that shifted while
/// it was read. Keeps 8 bytes a record, a hash of its text; two different records share one with a
/// probability of about one in ten million for a million records.
class DuplicateCounter {
public:
    /// How many of these repeat an earlier record.
    qint64 add(const RecordBatch &batch)
    {
        qint64 repeated = 0;
        for (int row = 0; row < batch.rowCount(); ++row) {
            const quint64 hash = qHash(batch.record(row), 0x1af11947);
            if (m_seen.contains(hash))
                ++repeated;
            else
                m_seen.insert(hash);
        }
        return repeated;
    }

private:
    QSet<quint64> m_seen;
};

} // namespace inflight
