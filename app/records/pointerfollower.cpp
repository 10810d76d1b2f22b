// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/pointerfollower.h"

namespace inflight {

PointerFollower::PointerFollower(std::vector<std::optional<JsonPointer>> pointers)
    : m_pointers(std::move(pointers))
{
    Q_ASSERT(m_pointers.size() <= 8);
    for (size_t i = 0; i < m_pointers.size(); ++i) {
        if (m_pointers[i])
            m_current = Mask(m_current | 1U << i);
    }
}

PointerFollower::Mask PointerFollower::matching(QByteArrayView token) const
{
    const Level &level = m_levels.back();
    Mask mask = 0;
    for (size_t i = 0; i < m_pointers.size(); ++i) {
        if (!(level.through >> i & 1U))
            continue;
        const QList<QByteArray> &tokens = m_pointers[i]->tokens;
        const qsizetype place = qsizetype(m_levels.size()) - 1;
        if (place < tokens.size() && token == QByteArrayView(tokens[place]))
            mask = Mask(mask | 1U << i);
    }
    return mask;
}

void PointerFollower::key(QByteArrayView name)
{
    m_current = m_levels.back().through ? matching(name) : Mask(0);
}

PointerFollower::Mask PointerFollower::value()
{
    if (!m_levels.empty() && m_levels.back().isArray) {
        Level &level = m_levels.back();
        m_current = level.through ? matching(QByteArray::number(level.nextIndex++)) : Mask(0);
    }
    if (!m_current)
        return 0;
    Mask here = 0;
    for (size_t i = 0; i < m_pointers.size(); ++i) {
        if ((m_current >> i & 1U) && size_t(m_pointers[i]->tokens.size()) == m_levels.size())
            here = Mask(here | 1U << i);
    }
    return here;
}

void PointerFollower::enter(bool isArray)
{
    m_levels.push_back({ m_current, isArray, 0 });
}

} // namespace inflight
