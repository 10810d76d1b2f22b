// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/listsize.h"

#include <algorithm>

namespace inflight {

ListSize::ListSize(const Pagination &pagination, int asked, NoteBook &notes)
    : m_pagination(pagination)
    , m_asked(asked)
    , m_notes(notes)
    , m_claim(pagination.total, notes)
    , m_step(asked)
{
}

void ListSize::begin(const PageInfo &first)
{
    m_pageSize = first.records;
    m_largerFirst = m_asked > 0 && first.records > m_asked ? first.records : 0;
    if (first.records == 0 && isBegunAtZero())
        m_pageZero = PageZero::Empty;
    if (isPage()) {
        const qint64 pages = std::max(0, m_pagination.firstPage - 1);
        // The list's last page tells no size: it has fewer than the others, or nothing where it lies behind.
        const bool isLast = m_asked > 0 && pages > 0 && m_claim.total() == pages * m_asked + first.records;
        if (isLast)
            m_pageSize = m_asked;
        m_skipped = pages * (isLast || first.records == 0 ? m_asked : first.records);
    } else {
        m_skipped = m_pagination.firstOffset;
    }
    if (records().value_or(first.records) < first.records)
        m_claim.disbelieve();
    if (!isPage()) {
        m_step.begin(first, records());
        m_pageSize = m_step.records();
    }
}

bool ListSize::settleStep(const PageInfo *page)
{
    const bool isPage = m_step.settle(page);
    m_pageSize = m_step.records();
    if (m_step.isServersOwn())
        m_notes.add(RunNote::Kind::PageSizeRaised, QStringLiteral("%1/%2").arg(m_asked).arg(m_pageSize));
    return isPage;
}

void ListSize::laterArrived(int page, int records)
{
    const bool isInTheMiddle = page + 1 < pages().value_or(0);
    if (m_largerFirst == 0 || !isPage() || records != m_asked || !isInTheMiddle)
        return;
    m_largerFirst = 0;
    m_pageSize = m_asked;
}

std::optional<qint64> ListSize::records() const
{
    const std::optional<qint64> total = m_claim.total();
    return total ? std::optional(std::max<qint64>(0, *total - m_skipped)) : std::nullopt;
}

std::optional<int> ListSize::pages() const
{
    const std::optional<qint64> all = records();
    if (!all || m_pageSize == 0 || isProbed())
        return std::nullopt;
    return int((*all + m_pageSize - 1) / m_pageSize) + int(isPageZeroNone()) + m_step.probes()
        + m_furtherPages;
}

bool ListSize::isCountOfOnePage(const PageInfo &info) const
{
    return !isBegunAtZero() && m_asked > 0 && info.records == m_asked && info.total == info.records;
}

bool ListSize::isProofOfPageZero(int page) const
{
    return m_pageZero == PageZero::Doubted && page > 1 && pages() == page + 1;
}

bool ListSize::isPassedBy(int page, int records) const
{
    const std::optional<qint64> all = this->records();
    return all && !m_step.areSomeHidden() && fullPagesBefore(page) * m_pageSize + records > *all;
}

} // namespace inflight
