// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/jsonrepair.h"

#include <algorithm>
#include <cstring>

namespace inflight {

namespace {

constexpr qsizetype escapeLength = 6; // \uXXXX

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The code unit of the \uXXXX escape at `at`, -1 where there is none.
int escapedUnit(QByteArrayView json, qsizetype at)
{
    if (at + escapeLength > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return -1;
    bool isHex = false;
    const uint unit = json.sliced(at + 2, 4).toByteArray().toUInt(&isHex, 16);
    return isHex ? int(unit) : -1;
}

bool isHighSurrogate(int unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLowSurrogate(int unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/// The next escape at or after `from`; the size of the document where there is none.
qsizetype nextEscape(QByteArrayView json, qsizetype from)
{
    const qsizetype at = json.size() > from ? json.indexOf('\\', from) : -1;
    return at < 0 ? json.size() : at;
}

/// The end of the number (RFC 8259, section 6) that begins at `from`, `from` itself where it is none.
qsizetype numberEnd(QByteArrayView json, qsizetype from)
{
    const qsizetype size = json.size();
    qsizetype at = from;
    const auto digits = [&] {
        const qsizetype first = at;
        while (at < size && isDigit(json[at]))
            ++at;
        return at > first;
    };
    if (at < size && json[at] == '-')
        ++at;
    if (at < size && json[at] == '0')
        ++at;
    else if (!digits())
        return from;
    if (at < size && json[at] == '.') {
        ++at;
        if (!digits())
            return from;
    }
    if (at < size && (json[at] == 'e' || json[at] == 'E')) {
        ++at;
        if (at < size && (json[at] == '+' || json[at] == '-'))
            ++at;
        if (!digits())
            return from;
    }
    return at;
}

/// Behind what looks like a number and is none; looked at once, however long it is.
qsizetype notNumberEnd(QByteArrayView json, qsizetype from)
{
    const auto end = std::find_if(json.begin() + from + 1, json.end(),
        [](char c) { return !isDigit(c) && !QByteArrayView("+-.eE").contains(c); });
    return end - json.begin();
}

} // namespace

bool hasSurrogateEscape(QByteArrayView json)
{
    for (qsizetype at = nextEscape(json, 0); at < json.size(); at = nextEscape(json, at + 2)) {
        if (at + 3 < json.size() && json[at + 1] == 'u' && (json[at + 2] | 0x20) == 'd'
            && json[at + 3] >= '8')
            return true;
    }
    return false;
}

void replaceLoneSurrogates(QByteArray &json)
{
    for (qsizetype at = nextEscape(json, 0); at < json.size(); at = nextEscape(json, at + 2)) {
        const int unit = escapedUnit(json, at);
        if (isHighSurrogate(unit) && isLowSurrogate(escapedUnit(json, at + escapeLength))) {
            at += escapeLength;
        } else if (isHighSurrogate(unit) || isLowSurrogate(unit)) {
            json.replace(at, escapeLength, "\\ufffd");
        }
    }
}

RepairedJson replaceBigNumbers(const QByteArray &json)
{
    // Any number this long or with an exponent of three digits may be beyond double: whether it really is
    // does not matter, its text is kept either way.
    constexpr qsizetype longest = 300;
    RepairedJson result { json, {} };
    char *const data = result.json.data();
    for (qsizetype at = 0; at < json.size(); ++at) {
        if (json[at] == '"') {
            for (++at; at < json.size() && json[at] != '"'; ++at) {
                if (json[at] == '\\')
                    ++at;
            }
        } else if (json[at] == '-' || isDigit(json[at])) {
            const qsizetype end = numberEnd(json, at);
            if (end == at) {
                at = notNumberEnd(json, at) - 1;
                continue;
            }
            const QByteArrayView number = QByteArrayView(json).sliced(at, end - at);
            const qsizetype exponent = qMax(number.lastIndexOf('e'), number.lastIndexOf('E'));
            if (number.size() > longest || (exponent >= 0 && number.size() - exponent > 3)) {
                std::memset(data + at, '_', size_t(end - at));
                data[at] = data[end - 1] = '"';
                result.bigNumberEnds.push_back(size_t(end));
            }
            at = end - 1;
        }
    }
    return result;
}

} // namespace inflight
