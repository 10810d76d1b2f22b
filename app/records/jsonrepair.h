// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace inflight {

/// A document in which what RapidJSON 1.1 refuses although RFC 8259 allows it stands in another form of the
/// same length, so that offsets stay true.
struct RepairedJson {
    QByteArray json;
    /// Ends (offsets) of numbers beyond the range of double, in ascending order. In `json` a string stands
    /// in their place; their digits are those of the original.
    std::vector<size_t> bigNumberEnds;
};

/// Replaces escapes of half a surrogate pair (`\ud83d` alone) by `\ufffd`, the replacement character.
void replaceLoneSurrogates(QByteArray &json);
/// True when the document has an escape of a surrogate, paired or not.
bool hasSurrogateEscape(QByteArrayView json);
/// Puts strings in place of numbers like `1e400`.
RepairedJson replaceBigNumbers(const QByteArray &json);

} // namespace inflight
