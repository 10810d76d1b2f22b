// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace inflight {

struct ExportError {
    enum class Kind {
        None,
        CannotOpen, ///< the file could not be begun
        WriteFailed, ///< disk full, short write, or the finished file could not be put in place
        Cancelled, ///< the progress callback said so
    };

    Kind kind = Kind::None;
    QString detail; ///< the operating system's words

    explicit operator bool() const { return kind != Kind::None; }
};

struct ExportResult {
    qint64 records = 0; ///< written (to a device: also where it failed later)
    qint64 guardedCells = 0; ///< texts (column names too) that got an apostrophe in front; CSV only
    /// Values that a later one of the same record kept out of a column that is written: a key that came
    /// twice, or `a.b` beside b inside a. JSON Lines holds them all; CSV only.
    qint64 hiddenCells = 0;
    ExportError error;
};

/// Called now and then, on the exporting thread, with the number of records written; false cancels. May be
/// empty.
using ExportProgress = std::function<bool(qint64 records)>;

} // namespace inflight
