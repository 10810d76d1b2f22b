// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"

#include <tl/expected.hpp>

namespace inflight {

class Interrupt;

struct Saved {
    QString where; ///< a file, or empty for standard output
    qint64 guardedCells = 0;
    qint64 hiddenCells = 0;
    QString problem; ///< one sentence when it did not go where it should
};

/// Writes the records where the options say. What cannot be written there goes into the folder for temporary
/// files instead, because it took time to fetch.
Saved saveRecords(const QList<RecordBatch> &batches, const OutputOptions &output, const Interrupt &interrupt);

/// In one piece or not at all. Empty: done; else the sentence.
QString saveSummary(const QByteArray &json, const QString &file);

} // namespace inflight
