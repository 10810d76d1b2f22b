// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/fanout.h"

#include <algorithm>

namespace inflight {

FanOut::FanOut(int maxPages)
    : m_maxPages(maxPages > 0 ? maxPages : unlimited)
{
}

int FanOut::limit() const
{
    return std::min({ m_maxPages, m_end, m_stop, m_pageCount.value_or(unlimited) });
}

std::optional<FanOut::Turn> FanOut::next()
{
    if (m_next >= std::min(limit(), m_waitsAt.value_or(unlimited)))
        return std::nullopt;
    // The first page is asked because the user wants it to exist.
    const bool speculative = m_next > 0 && !m_pageCount;
    if (speculative)
        m_unsettled.insert(m_next);
    else
        ++m_counted;
    return Turn { m_next++, speculative };
}

void FanOut::askOneMore()
{
    m_waitsAt = m_next + 1;
    m_stop = unlimited;
}

void FanOut::goOn()
{
    m_waitsAt.reset();
    m_stop = unlimited;
}

void FanOut::endAt(int page)
{
    m_end = std::min(m_end, page);
    m_counted -= int(m_failedAhead.removeIf([this](int failed) { return failed >= m_end; }));
}

void FanOut::arrived(int page)
{
    m_failedAhead.remove(page);
    if (m_unsettled.remove(page))
        ++m_counted;
}

void FanOut::wasPastTheEnd(int page)
{
    m_failedAhead.remove(page);
    if (!m_unsettled.remove(page))
        --m_counted;
    endAt(page);
}

void FanOut::failed(int page)
{
    if (m_unsettled.remove(page)) { // it exists, as far as we know
        ++m_counted;
        m_failedAhead.insert(page);
    }
    if (m_waitsAt == page + 1) {
        m_waitsAt.reset();
        stopBehind(page);
    }
}

int FanOut::planned() const
{
    const int unasked = m_pageCount ? std::max(0, limit() - m_next) : 0;
    return m_counted + unasked;
}

bool FanOut::isComplete() const
{
    if (m_pageCount)
        return true;
    const bool openQuestion
        = std::any_of(m_unsettled.begin(), m_unsettled.end(), [this](int page) { return page < m_end; });
    return isDone() && !openQuestion;
}

} // namespace inflight
