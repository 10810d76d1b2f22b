// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace inflight {

enum class CellKind { Absent, Null, Bool, Number, Text, Json };

/// What a cell's JSON text (RecordBatch::raw) is. Json: an array or an empty object.
CellKind cellKind(QByteArrayView raw);
/// The cell as a person or a CSV reads it, UTF-8: a string without quotes and escapes, null and absent as
/// nothing, everything else as it came.
QByteArray cellUtf8(QByteArrayView raw);
QString cellText(QByteArrayView raw);
/// Every character of it, U+FEFF in front too, which QString::fromUtf8() takes for a byte order mark.
QString textFromUtf8(QByteArrayView utf8);

} // namespace inflight
