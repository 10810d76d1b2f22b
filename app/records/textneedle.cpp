// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/textneedle.h"

#include <QList>

#include <cstring>

namespace inflight {

namespace {

constexpr qsizetype blockBytes = 64;

QByteArray utf8Of(char32_t character)
{
    return QString::fromUcs4(&character, 1).toUtf8();
}

} // namespace

TextNeedle::TextNeedle(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const QByteArray same = utf8Of(character);
        Unit unit { { same, same, same }, {}, m_text.size(), same.size() };
        const QByteArray lower = utf8Of(QChar::toLower(character));
        const QByteArray upper = utf8Of(QChar::toUpper(character));
        if (lower.size() == same.size())
            unit.cases[1] = lower;
        if (upper.size() == same.size())
            unit.cases[2] = upper;
        for (size_t i = 0; i < unit.cases.size(); ++i)
            unit.firstBytes[i] = unit.cases[i].front();
        m_units.push_back(unit);
        m_text += same;
    }
    if (m_units.empty())
        return;
    for (size_t i = 0; i < m_first.size(); ++i) {
        m_first[i] = m_units.front().cases[i].front();
        m_last[i] = m_units.back().cases[i].back();
    }
}

bool TextNeedle::matchesAt(const char *place) const
{
    for (const Unit &unit : m_units) {
        const char *const at = place + unit.at;
        bool isSame = false;
        for (size_t i = 0; i < unit.cases.size() && !isSame; ++i) {
            isSame = *at == unit.firstBytes[i]
                && (unit.length == 1 || std::memcmp(at, unit.cases[i].constData(), size_t(unit.length)) == 0);
        }
        if (!isSame)
            return false;
    }
    return true;
}

template <bool isWhole> bool TextNeedle::mayBeginIn(const char *block, qsizetype length) const
{
    const auto [f0, f1, f2] = m_first;
    const auto [l0, l1, l2] = m_last;
    const char *const ends = block + m_text.size() - 1;
    // No branch and a fixed count for whole blocks: compilers make vector instructions of it.
    const qsizetype count = isWhole ? blockBytes : length;
    unsigned char may = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const auto first = static_cast<unsigned char>((block[i] == f0) | (block[i] == f1) | (block[i] == f2));
        const auto last = static_cast<unsigned char>((ends[i] == l0) | (ends[i] == l1) | (ends[i] == l2));
        may = static_cast<unsigned char>(may | (first & last));
    }
    return may != 0;
}

/// For a single letter: it stands nearly everywhere, so that telling blocks without it is of no use.
qsizetype TextNeedle::indexOfByte(QByteArrayView haystack, qsizetype from) const
{
    const char *const begin = haystack.data() + from;
    const char *end = haystack.data() + haystack.size();
    const char *found = nullptr;
    for (size_t i = 0; i < m_first.size() && begin < end; ++i) {
        if (i > 0 && m_first[i] == m_first[0])
            continue;
        if (const void *place = std::memchr(begin, m_first[i], size_t(end - begin)))
            end = found = static_cast<const char *>(place); // the next ones only matter before it
    }
    return found ? found - haystack.data() : -1;
}

qsizetype TextNeedle::indexIn(QByteArrayView haystack, qsizetype from) const
{
    if (m_text.size() == 1)
        return from < haystack.size() ? indexOfByte(haystack, from) : -1;
    const qsizetype places = haystack.size() - m_text.size() + 1;
    while (from < places) {
        const char *const block = haystack.data() + from;
        const qsizetype count = qMin(blockBytes, places - from);
        const bool may
            = count == blockBytes ? mayBeginIn<true>(block, count) : mayBeginIn<false>(block, count);
        if (may) {
            for (qsizetype i = 0; i < count; ++i) {
                const char first = block[i];
                if ((first == m_first[0] || first == m_first[1] || first == m_first[2])
                    && matchesAt(block + i))
                    return from + i;
            }
        }
        from += count;
    }
    return -1;
}

} // namespace inflight
