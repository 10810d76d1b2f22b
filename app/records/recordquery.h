// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/recordbatch.h"

#include <Qt>

#include <atomic>

namespace inflight {

/// The numbers of the rows that have a cell with this text in it, ascending; all rows for an empty text.
/// Rows count through the batches in the order given. Case is not regarded (see TextNeedle); names of columns
/// are not searched, null shows no text. Any thread; set `cancelled` from another to get back soon, with a
/// result of no use.
QList<quint32> filterRows(
    const QList<RecordBatch> &batches, const QString &text, const std::atomic_bool *cancelled = nullptr);

/// These rows (numbered as above) in the order of one column. Numbers by value, before texts; texts without
/// regard to case and locale, but where every text of these rows is a decimal number (amounts often come so),
/// by value too; null and absent last in either order; equal ones stay as they were. Any thread.
QList<quint32> sortRows(const QList<RecordBatch> &batches, const QList<quint32> &rows, const QString &column,
    Qt::SortOrder order, const std::atomic_bool *cancelled = nullptr);

} // namespace inflight
