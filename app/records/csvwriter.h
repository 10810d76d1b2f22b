// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/exportresult.h"
#include "records/exportrows.h"

#include <QStringList>

class QIODevice;

namespace inflight {

struct CsvOptions {
    char delimiter = ','; ///< one ASCII character; not a quote, CR or LF
    bool bom = false; ///< some spreadsheets take a file without a byte order mark for Latin-1
    bool guardFormulas = true;
    QStringList columns = {}; ///< those to write, in this order; empty: all
};

/// Writes CSV (RFC 4180, UTF-8): a header line, then the records. Unless said otherwise, columns are those of
/// all batches in the order first seen, by page. Null and absent are empty. Nothing but an empty file when
/// there is no column.
///
/// Guarded, a text that a spreadsheet would take for a formula (first character = + - @ tab or CR) gets an
/// apostrophe in front: OWASP, "CSV Injection", https://owasp.org/www-community/attacks/CSV_Injection.
/// Numbers never do.
ExportResult writeCsv(QIODevice &device, const ExportRows &rows, const CsvOptions &options,
    const ExportProgress &progress = {});

} // namespace inflight
