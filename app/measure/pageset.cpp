// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/pageset.h"

#include <iterator>

namespace inflight {

void PageSet::add(int page)
{
    auto behind = m_lastByFirst.upper_bound(page);
    if (behind != m_lastByFirst.begin()) {
        const auto before = std::prev(behind);
        if (page <= before->second)
            return;
        if (page == before->second + 1) {
            before->second = page;
            if (behind != m_lastByFirst.end() && behind->first == page + 1) {
                before->second = behind->second;
                m_lastByFirst.erase(behind);
            }
            return;
        }
    }
    int last = page;
    if (behind != m_lastByFirst.end() && behind->first == page + 1) {
        last = behind->second;
        m_lastByFirst.erase(behind);
    }
    m_lastByFirst.emplace(page, last);
}

QList<PageRange> PageSet::gapsBefore(int end) const
{
    QList<PageRange> gaps;
    int next = 0;
    for (const auto &[first, last] : m_lastByFirst) {
        if (first >= end)
            break;
        if (first > next)
            gaps.append({ next, first - 1 });
        next = last + 1;
    }
    if (next < end)
        gaps.append({ next, end - 1 });
    return gaps;
}

} // namespace inflight
