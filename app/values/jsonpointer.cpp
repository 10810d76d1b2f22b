// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/jsonpointer.h"

namespace inflight {

namespace {

std::optional<QByteArray> unescaped(const QByteArray &token)
{
    QByteArray result;
    result.reserve(token.size());
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (token[i] != '~') {
            result += token[i];
            continue;
        }
        ++i;
        if (i == token.size() || (token[i] != '0' && token[i] != '1'))
            return std::nullopt;
        result += token[i] == '0' ? '~' : '/';
    }
    return result;
}

} // namespace

std::optional<JsonPointer> JsonPointer::parse(const QString &text)
{
    JsonPointer pointer;
    if (text.isEmpty())
        return pointer;
    if (!text.startsWith(u'/'))
        return std::nullopt;
    const QList<QByteArray> tokens = text.toUtf8().sliced(1).split('/');
    for (const QByteArray &token : tokens) {
        const std::optional<QByteArray> plain = unescaped(token);
        if (!plain)
            return std::nullopt;
        pointer.tokens += *plain;
    }
    return pointer;
}

} // namespace inflight
