// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/fanout.h"

#include <algorithm>
#include <iterator>

namespace inflight {

FanOut::FanOut(int maxPages, int expected)
    : m_maxPages(maxPages > 0 ? maxPages : unlimited)
    , m_expected(expected)
{
}

int FanOut::end() const
{
    const bool isFailureEnd = m_failedBeyond && m_pageCount && *m_pageCount <= *m_failedBeyond;
    return std::min({ m_end, m_stop, emptyFrom(), isFailureEnd ? *m_failedBeyond : unlimited });
}

void FanOut::beyondFailed()
{
    m_failedBeyond = m_beyond;
    failed(*m_beyond);
}

int FanOut::emptyFrom() const
{
    const auto empty = std::count_if(
        m_nothing.begin(), m_nothing.end(), [](const auto &entry) { return entry.second == Nothing::Empty; });
    const bool isEnd = m_pageCount ? empty >= emptyRow : !m_nothing.empty();
    return isEnd ? m_nothing.begin()->first : unlimited;
}

int FanOut::limit() const
{
    return looksBeyond() ? std::min({ m_maxPages, end(), *m_pageCount + 1 }) : countedEnd();
}

int FanOut::countedEnd() const
{
    return std::min({ m_maxPages, end(), m_pageCount.value_or(unlimited) });
}

int FanOut::waitsAt() const
{
    if (!m_waitsFor)
        return unlimited;
    return m_waitsFor == 0 ? m_expected : *m_waitsFor + 1;
}

std::optional<FanOut::Turn> FanOut::next()
{
    if (m_next >= std::min(limit(), waitsAt()))
        return std::nullopt;
    // The first page is asked because the user wants it to exist.
    const bool speculative = m_next > 0 && m_next >= m_pageCount.value_or(0);
    if (speculative && !mayLookAhead())
        return std::nullopt;
    if (speculative)
        m_unsettled.insert(m_next);
    else
        ++m_counted;
    return Turn { m_next++, speculative };
}

void FanOut::setPageCount(std::optional<int> count)
{
    m_pageCount = count;
    const auto isKnown = [count](int page) { return count && page < *count; };
    m_counted += int(m_unsettled.removeIf([&isKnown](auto page) { return isKnown(page); }));
    m_counted += int(std::erase_if(m_failedAhead, isKnown));
}

bool FanOut::mayLookAhead() const
{
    if (m_next - std::max(m_highest, m_lastProbe) > m_lookAhead)
        return false;
    // Behind a page that failed there may be nothing: those in flight will tell, and if there are none, one.
    const bool isInDoubt = !m_failedAhead.empty() && *m_failedAhead.rbegin() > m_highest;
    return !isInDoubt || !isAnyUnsettled();
}

bool FanOut::isAnyUnsettled() const
{
    return std::any_of(
        m_unsettled.begin(), m_unsettled.end(), [end = end()](int page) { return page < end; });
}

void FanOut::waitFor(int page)
{
    m_stop = unlimited;
    m_waitsFor = page;
    if (m_failedAhead.contains(page)) {
        m_waitsFor.reset();
        stopBehind(page);
    }
}

void FanOut::goOn()
{
    m_waitsFor.reset();
    m_stop = unlimited;
}

void FanOut::arrived(int page)
{
    if (m_unsettled.remove(page) || m_failedAhead.erase(page) > 0)
        ++m_counted;
    m_highest = std::max(m_highest, page);
    // The list goes on behind those before it, whatever the server said.
    const auto behind = m_nothing.upper_bound(page);
    for (auto entry = m_nothing.begin(); entry != behind; ++entry) {
        if (entry->second == Nothing::Empty && entry->first != page)
            noteHole(entry->first);
    }
    m_nothing.erase(m_nothing.begin(), behind);
}

void FanOut::foundNothing(int page, Nothing nothing)
{
    if (page > m_highest)
        m_nothing.insert_or_assign(page, nothing);
    else if (nothing == Nothing::Empty)
        noteHole(page);
}

void FanOut::wasEmpty(int page)
{
    drop(page);
    foundNothing(page, Nothing::Empty);
}

void FanOut::wasRefused(int page)
{
    failed(page);
    foundNothing(page, Nothing::Refused);
}

void FanOut::drop(int page)
{
    const bool wasFailed = m_failedAhead.erase(page) > 0;
    if (!m_unsettled.remove(page) && !wasFailed)
        --m_counted;
}

void FanOut::dropProbe(int page)
{
    drop(page);
    m_lastProbe = page;
    if (m_maxPages != unlimited)
        ++m_maxPages;
}

bool FanOut::isEndEmpty() const
{
    return std::any_of(m_nothing.begin(), m_nothing.end(), [this](const auto &entry) {
        return entry.second == Nothing::Empty && m_pageCount && entry.first < *m_pageCount;
    });
}

void FanOut::failed(int page)
{
    if (m_unsettled.remove(page))
        m_failedAhead.insert(page);
    if (m_waitsFor == page) {
        m_waitsFor.reset();
        if (page > m_highest)
            stopBehind(page);
    }
}

int FanOut::planned() const
{
    // A page that failed exists, as far as we know, unless it lies past the end.
    const auto failed = std::distance(m_failedAhead.begin(), m_failedAhead.lower_bound(end()));
    const int unasked = m_pageCount ? std::max(0, countedEnd() - m_next) : 0;
    return m_counted + int(failed) + unasked;
}

bool FanOut::isComplete() const
{
    return m_pageCount || (isDone() && !isAnyUnsettled());
}

} // namespace inflight
