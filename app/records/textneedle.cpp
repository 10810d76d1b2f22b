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
    // Not QString::fromUcs4(), which takes U+FEFF for a byte order mark and leaves it out.
    return QStringView(QChar::fromUcs4(character)).toUtf8();
}

/// The first of the whole blocks from `block` to `end` where a match may begin: first and last byte of the
/// needle fit somewhere. `end` where there is none.
[[gnu::always_inline]] inline const char *nextBlockHere(const char *block, const char *end,
    const TextNeedle::Choices &first, const TextNeedle::Choices &last, qsizetype lastAt)
{
    const auto [f0, f1, f2] = first;
    const auto [l0, l1, l2] = last;
    for (; block != end; block += blockBytes) {
        // No branch and a fixed count: compilers make vector instructions of it.
        unsigned char may = 0;
        for (qsizetype i = 0; i < blockBytes; ++i) {
            const char at = block[i];
            const char atEnd = block[i + lastAt];
            const auto begins = static_cast<unsigned char>((at == f0) | (at == f1) | (at == f2));
            const auto ends = static_cast<unsigned char>((atEnd == l0) | (atEnd == l1) | (atEnd == l2));
            may = static_cast<unsigned char>(may | (begins & ends));
        }
        if (may)
            break;
    }
    return block;
}

#ifdef __x86_64__
/// The same with vectors twice as wide, which not every such processor has.
[[gnu::target("avx2")]] const char *nextBlockWide(const char *block, const char *end,
    const TextNeedle::Choices &first, const TextNeedle::Choices &last, qsizetype lastAt)
{
    return nextBlockHere(block, end, first, last, lastAt);
}

const bool isWide = __builtin_cpu_supports("avx2");
#endif

const char *nextBlock(const char *block, const char *end, const TextNeedle::Choices &first,
    const TextNeedle::Choices &last, qsizetype lastAt)
{
#ifdef __x86_64__
    if (isWide)
        return nextBlockWide(block, end, first, last, lastAt);
#endif
    return nextBlockHere(block, end, first, last, lastAt);
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
    if (haystack.size() - from < m_text.size())
        return -1;
    const char *place = haystack.data() + from;
    const char *const end = haystack.data() + haystack.size() - m_text.size() + 1;
    while (place < end) {
        const qsizetype blocks = (end - place) / blockBytes;
        place = nextBlock(place, place + blocks * blockBytes, m_first, m_last, m_text.size() - 1);
        const char *const blockEnd = place + qMin(blockBytes, end - place);
        for (; place < blockEnd; ++place) {
            if ((*place == m_first[0] || *place == m_first[1] || *place == m_first[2]) && matchesAt(place))
                return place - haystack.data();
        }
    }
    return -1;
}

} // namespace inflight
