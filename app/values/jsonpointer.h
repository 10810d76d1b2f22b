// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace inflight {

/// The reference tokens of a JSON Pointer (RFC 6901), unescaped, UTF-8.
struct JsonPointer {
    QList<QByteArray> tokens; ///< none: the whole document

    /// Nothing when the text is no pointer: not empty and without a leading '/', or a '~' not followed by 0
    /// or 1.
    static std::optional<JsonPointer> parse(const QString &text);
};

} // namespace inflight
