// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/offsetstep.h"

#include <QSet>

#include <algorithm>

namespace inflight {

void OffsetStep::begin(const PageInfo &first, std::optional<qint64> all)
{
    m_records = first.records;
    if (m_asked == 0 || first.records == 0 || all == first.records || first.records == m_asked)
        return;
    m_first = first;
    m_all = all;
    m_state = first.records > m_asked ? State::MoreDoubted : State::FewerDoubted;
    if (m_state == State::MoreDoubted)
        m_records = m_asked;
}

bool OffsetStep::settle(const PageInfo *page)
{
    switch (m_state) {
    case State::MoreDoubted:
        m_state = State::Known;
        return !page || page->records <= m_asked || probed(State::Known, m_first.records);
    case State::FewerDoubted:
        m_state = State::Known;
        if (!page || !looksHidden(*page))
            return true;
        m_second = *page;
        return probed(State::HiddenDoubted, m_asked);
    case State::HiddenDoubted:
        m_state = State::Hidden;
        m_isOver = page && bringsNothing(*page);
        return (page && !m_isOver && isConfirmedBy(*page)) || probed(State::Hidden, m_first.records);
    case State::Known:
    case State::Hidden:
        break;
    }
    return true;
}

/// For the return value of settle().
bool OffsetStep::probed(State state, int records)
{
    m_state = state;
    m_records = records;
    ++m_probes;
    return false;
}

/// So many records at the end of the first page are those at the beginning of the second.
int OffsetStep::overlap(const PageInfo &second) const
{
    const QList<quint64> &first = m_first.recordHashes;
    const QList<quint64> &later = second.recordHashes;
    const bool areDistinct = QSet<quint64>(first.begin(), first.end()).size() == first.size();
    if (later.isEmpty() || !areDistinct) // alike by nature, they prove nothing
        return 0;
    const qsizetype begin = first.indexOf(later.first());
    const qsizetype count = begin < 0 ? 0 : first.size() - begin;
    const bool isFirstPage = begin == 0 && count == later.size(); // once more
    const bool isSame = begin >= 0 && !isFirstPage && count <= later.size()
        && std::equal(first.begin() + begin, first.end(), later.begin());
    return isSame ? int(count) : 0;
}

bool OffsetStep::looksHidden(const PageInfo &second) const
{
    const bool isShortInTheMiddle
        = second.records < m_first.records && m_all && m_first.records + second.records < *m_all;
    return second.records > m_first.records || overlap(second) > 0 || isShortInTheMiddle;
}

/// What the second page had and the first one had not.
QList<quint64> OffsetStep::beyondFirst() const
{
    return m_second.recordHashes.sliced(overlap(m_second));
}

/// Some servers give the end of the list again where there is nothing more.
bool OffsetStep::bringsNothing(const PageInfo &third) const
{
    const bool isEmpty = m_second.records == 0 && third.records == 0;
    const bool isEndAgain = third.records == 0 || third.recordHashes == m_second.recordHashes;
    return isEmpty || (m_second.records > 0 && beyondFirst().isEmpty() && isEndAgain);
}

/// It begins with the first record that the second page had beyond the first one. Where a new record came at
/// the list's beginning meanwhile, and so the second page began with one of the first, it does not.
bool OffsetStep::isConfirmedBy(const PageInfo &third) const
{
    const QList<quint64> beyond = beyondFirst();
    return third.records > 0 && (beyond.isEmpty() || third.recordHashes.value(0) == beyond.first());
}

} // namespace inflight
