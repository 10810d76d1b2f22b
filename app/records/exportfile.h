// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/csvwriter.h"
#include "records/exportresult.h"
#include "records/exportrows.h"

#include <QString>

#include <optional>

class QIODevice;

namespace inflight {

enum class ExportFormat { Csv, JsonLines };

/// By the name's ending (.csv, .jsonl, any case); nothing for another.
std::optional<ExportFormat> exportFormatFor(const QString &path);

struct ExportOptions {
    ExportFormat format = ExportFormat::Csv;
    CsvOptions csv; ///< for Csv
};

/// To a device that is open for writing, stdout for one. Any thread.
ExportResult writeRecords(QIODevice &device, const ExportRows &rows, const ExportOptions &options,
    const ExportProgress &progress = {});

/// To a file. Whatever fails (or kills the program), a file that stood there stays whole: the new one is
/// written beside it and takes its place at the end. A pipe or device (/dev/stdout) is written directly.
/// Any thread. Errors: CannotOpen, WriteFailed, Cancelled.
ExportResult exportToFile(const QString &path, const ExportRows &rows, const ExportOptions &options,
    const ExportProgress &progress = {});

} // namespace inflight
