// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace inflight {

/// The beginning of a text for a message of one line: at most that many characters, then "...";
/// what is not printable is left out.
inline QString shortText(QByteArrayView utf8, int characters)
{
    // Four bytes a character at most: a text of megabytes must not be converted for a few words.
    const QString text = QString::fromUtf8(utf8.first(qMin(utf8.size(), qsizetype(characters) * 4 + 4)));
    QString result;
    for (const QChar c : text) {
        if (result.size() == characters)
            return result + QStringLiteral("...");
        if (c.isPrint() || c.isSurrogate())
            result += c;
    }
    return result;
}

} // namespace inflight
