// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/spelling.h"

#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace inflight {

namespace {

/// One way to read the beginning of a text: as this character, which takes so many UTF-16 units.
struct Reading {
    uint character;
    qsizetype length;
};
using Readings = QVarLengthArray<Reading, 8>;

/// At the end of a text that was cut, fewer characters are taken for chance.
constexpr qsizetype leastBeginning = 4;

/// Stands for a letter beyond ASCII that cannot be known any more.
constexpr uint anyLetter = 0xffffffff;
constexpr uint replacement = 0xfffd;

std::optional<uint> hexNumber(QStringView digits, qsizetype count)
{
    bool isNumber = false;
    const uint number = digits.size() >= count ? digits.first(count).toUInt(&isNumber, 16) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

/// No further than `most`: a text of nothing else must not be read to its end from each place in it.
qsizetype countAtFront(QStringView text, char16_t character)
{
    constexpr qsizetype most = 16;
    const QStringView front = text.first(std::min(text.size(), most));
    const auto other = std::find_if(front.begin(), front.end(), [=](QChar c) { return c != character; });
    return other - front.begin();
}

/// `\uXXXX` behind any number of backslashes.
std::optional<Reading> unicodeEscape(QStringView text)
{
    const qsizetype slashes = countAtFront(text, u'\\');
    const QStringView rest = text.sliced(slashes);
    if (slashes == 0 || !rest.startsWith(u'u', Qt::CaseInsensitive))
        return std::nullopt;
    const auto unit = hexNumber(rest.sliced(1), 4);
    return unit ? std::optional(Reading { *unit, slashes + 5 }) : std::nullopt;
}

void readJson(QStringView text, Readings &readings)
{
    const qsizetype slashes = countAtFront(text, u'\\');
    for (const qsizetype written : { 2, 4 }) { // 4: JSON within JSON
        if (slashes >= written)
            readings.append({ u'\\', written });
    }
    if (slashes < text.size()) {
        constexpr QStringView letters = u"\"/'bfnrt";
        constexpr QStringView meanings = u"\"/'\b\f\n\r\t";
        const qsizetype at = letters.indexOf(text[slashes]);
        if (at >= 0)
            readings.append({ meanings[at].unicode(), slashes + 1 });
    }
    const auto first = unicodeEscape(text);
    if (!first)
        return;
    readings.append(*first);
    const auto second = unicodeEscape(text.sliced(first->length));
    if (second && QChar::isHighSurrogate(first->character) && QChar::isLowSurrogate(second->character))
        readings.append({ QChar::surrogateToUcs4(char16_t(first->character), char16_t(second->character)),
            first->length + second->length });
}

/// `%XX`, also where its percent sign was escaped again: `%25XX`.
std::optional<Reading> percentByte(QStringView text)
{
    if (!text.startsWith(u'%'))
        return std::nullopt;
    qsizetype at = 1;
    while (text.sliced(at).startsWith(u"25") && hexNumber(text.sliced(at + 2), 2))
        at += 2;
    const auto byte = hexNumber(text.sliced(at), 2);
    return byte ? std::optional(Reading { *byte, at + 2 }) : std::nullopt;
}

void readPercent(QStringView text, Readings &readings)
{
    const auto first = percentByte(text);
    if (!first)
        return;
    readings.append(*first); // ASCII, or Latin-1
    if (text.startsWith(u"%25"))
        readings.append({ u'%', 3 });
    const uint lead = first->character;
    const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    QByteArray utf8(1, char(lead));
    qsizetype length = first->length;
    for (int i = 0; i < more; ++i) {
        const auto byte = percentByte(text.sliced(length));
        if (!byte)
            return;
        utf8 += char(byte->character);
        length += byte->length;
    }
    const QList<uint> decoded = QString::fromUtf8(utf8).toUcs4();
    if (more > 0 && decoded.size() == 1)
        readings.append({ decoded.first(), length });
}

void readHtml(QStringView text, Readings &readings)
{
    if (!text.startsWith(u'&'))
        return;
    qsizetype at = 1;
    while (text.sliced(at).startsWith(u"amp;") && text.size() > at + 4)
        at += 4;
    if (at > 1) {
        readings.append({ u'&', 5 });
        readings.append({ u'&', at });
    }
    constexpr qsizetype longestName = 10;
    const qsizetype end = text.sliced(at).first(std::min(longestName, text.size() - at)).indexOf(u';');
    if (end < 1)
        return;
    const QStringView name = text.sliced(at, end);
    const qsizetype length = at + end + 1;
    bool isNumber = false;
    if (name.startsWith(u"#x", Qt::CaseInsensitive))
        readings.append({ name.sliced(2).toUInt(&isNumber, 16), length });
    else if (name.startsWith(u'#'))
        readings.append({ name.sliced(1).toUInt(&isNumber, 10), length });
    else if (name == u"quot")
        readings.append({ u'"', length });
    else if (name == u"apos")
        readings.append({ u'\'', length });
    else if (name == u"lt")
        readings.append({ u'<', length });
    else if (name == u"gt")
        readings.append({ u'>', length });
    else if (name == u"amp")
        readings.append({ u'&', length });
    else
        readings.append({ anyLetter, length }); // &auml; and its many friends
}

Readings readingsOf(QStringView text)
{
    Readings readings;
    const QChar first = text.front();
    if (first.isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate())
        readings.append({ QChar::surrogateToUcs4(first, text[1]), 2 });
    else
        readings.append({ first.unicode(), 1 });
    if (first == u'\\') {
        readJson(text, readings);
    } else if (first == u'%') {
        readPercent(text, readings);
    } else if (first == u'&') {
        readHtml(text, readings);
    } else if (first == u'+') {
        readings.append({ u' ', 1 });
    } else if (first == u'?' || first == QChar(replacement)) {
        // Each byte of it may have become one.
        for (qsizetype length = 1; length <= std::min<qsizetype>(4, countAtFront(text, first.unicode()));
             ++length)
            readings.append({ anyLetter, length });
    }
    return readings;
}

/// Asked of every character of every header of every answer: most can begin nothing, and that must be quick.
bool mayBegin(QChar unit, uint character)
{
    constexpr QStringView escapes = u"\\%&+?\ufffd";
    return QChar::toCaseFolded(uint(unit.unicode())) == character || unit.isSurrogate()
        || escapes.contains(unit);
}

bool mayBeHalfAnEscape(QStringView rest)
{
    constexpr QStringView begins = u"\\%&";
    constexpr qsizetype longest = 12; // a surrogate pair
    return rest.size() < longest && begins.contains(rest.front());
}

bool means(const Reading &reading, uint character)
{
    constexpr uint lastAscii = 0x7f;
    return reading.character == anyLetter ? character > lastAscii
                                          : QChar::toCaseFolded(reading.character) == character;
}

} // namespace

Spelling::Spelling(const QString &text)
    : m_text(text)
    , m_characters(text.toUcs4())
{
    for (uint &character : m_characters)
        character = QChar::toCaseFolded(character);
}

qsizetype Spelling::lengthAt(QStringView rest, End restEnd) const
{
    // Text may be read in more than one way (`%25` is a percent sign, or three characters): all are followed.
    QVarLengthArray<qsizetype, 8> ends { 0 };
    qsizetype matched = 0;
    for (const uint character : m_characters) {
        QVarLengthArray<qsizetype, 8> next;
        for (const qsizetype end : ends) {
            const bool isCutHere = end >= rest.size() || mayBeHalfAnEscape(rest.sliced(end));
            if (restEnd == End::Cut && isCutHere && matched >= leastBeginning)
                return rest.size();
            if (end >= rest.size())
                continue;
            for (const Reading &reading : readingsOf(rest.sliced(end))) {
                const qsizetype behind = end + reading.length;
                if (means(reading, character) && !next.contains(behind))
                    next.append(behind);
            }
        }
        if (next.isEmpty())
            return 0;
        ends = next;
        ++matched;
    }
    return *std::max_element(ends.begin(), ends.end());
}

QString Spelling::replacedIn(const QString &where, QStringView blot, End end) const
{
    QString result;
    const QStringView text(where);
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size() && !m_characters.isEmpty();) {
        const qsizetype length
            = mayBegin(text[at], m_characters.first()) ? lengthAt(text.sliced(at), end) : 0;
        if (length > 0) {
            result.append(text.sliced(copied, at - copied)).append(blot);
            copied = at + length;
        }
        at += std::max<qsizetype>(1, length);
    }
    return copied == 0 ? where : result.append(text.sliced(copied));
}

} // namespace inflight
