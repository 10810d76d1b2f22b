// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/celltext.h"

namespace inflight {

namespace {

/// The four hexadecimal digits at `at`; -1 where there are none.
int hexUnit(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size())
        return -1;
    int unit = 0;
    for (const char digit : text.sliced(at, 4)) {
        const char lower = char(digit | 0x20);
        if (digit >= '0' && digit <= '9')
            unit = unit * 16 + digit - '0';
        else if (lower >= 'a' && lower <= 'f')
            unit = unit * 16 + lower - 'a' + 10;
        else
            return -1;
    }
    return unit;
}

/// Appends what the \u escape stands for whose digits are at `at`; returns the place of its last digit.
qsizetype appendUnicodeEscape(QByteArray &result, QByteArrayView text, qsizetype at)
{
    const int first = hexUnit(text, at);
    char32_t codePoint = char32_t(first < 0 ? int(QChar::ReplacementCharacter) : first);
    qsizetype last = at + 3;
    if (QChar::isSurrogate(codePoint)) {
        const bool escapeFollows = text.sliced(qMin(at + 4, text.size())).startsWith("\\u");
        const int second = escapeFollows ? hexUnit(text, at + 6) : -1;
        if (QChar::isHighSurrogate(codePoint) && second >= 0 && QChar::isLowSurrogate(char32_t(second))) {
            codePoint = QChar::surrogateToUcs4(char16_t(first), char16_t(second));
            last = at + 9;
        } else {
            codePoint = QChar::ReplacementCharacter;
        }
    }
    result += QStringView(QChar::fromUcs4(codePoint)).toUtf8();
    return qMin(last, text.size() - 1);
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            result += text[at];
            continue;
        }
        const char escape = text[++at];
        switch (escape) {
        case 'b':
            result += '\b';
            break;
        case 'f':
            result += '\f';
            break;
        case 'n':
            result += '\n';
            break;
        case 'r':
            result += '\r';
            break;
        case 't':
            result += '\t';
            break;
        case 'u':
            at = appendUnicodeEscape(result, text, at + 1);
            break;
        default:
            result += escape;
        }
    }
    return result;
}

} // namespace

CellKind cellKind(QByteArrayView raw)
{
    if (raw.isEmpty())
        return CellKind::Absent;
    switch (raw.front()) {
    case 'n':
        return CellKind::Null;
    case 't':
    case 'f':
        return CellKind::Bool;
    case '"':
        return CellKind::Text;
    case '[':
    case '{':
        return CellKind::Json;
    default:
        return CellKind::Number;
    }
}

QByteArray cellUtf8(QByteArrayView raw)
{
    switch (cellKind(raw)) {
    case CellKind::Absent:
    case CellKind::Null:
        return {};
    case CellKind::Text: {
        const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
        return inner.contains('\\') ? unescaped(inner) : inner.toByteArray();
    }
    default:
        return raw.toByteArray();
    }
}

QString cellText(QByteArrayView raw)
{
    if (cellKind(raw) == CellKind::Text && !raw.contains('\\'))
        return textFromUtf8(raw.sliced(1, raw.size() - 2));
    return textFromUtf8(cellUtf8(raw));
}

QString textFromUtf8(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace inflight
