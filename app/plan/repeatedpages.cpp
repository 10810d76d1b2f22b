// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/repeatedpages.h"

#include <iterator>

namespace inflight {

void RepeatedPages::keep(int page, const PageInfo &info)
{
    if (const std::optional<Pair> pair = m_texts.add(page, info)) {
        m_own.erase(pair->later);
        page = pair->earlier;
    }
    m_own.insert(page);
}

bool RepeatedPages::isNew(int page, const PageInfo &info)
{
    const std::optional<Pair> pair = m_texts.add(page, info);
    if (!pair) {
        m_own.insert(page);
        return true;
    }
    m_repeats[pair->later] = pair->earlier;
    if (page == pair->later)
        return false;
    m_own.erase(pair->later);
    m_own.insert(page);
    // The later one is here already: its records are kept in place of these, which are the same, unless they
    // would stand behind others that belong behind them.
    const auto between = m_own.upper_bound(page);
    return between != m_own.end() && *between < pair->later;
}

std::optional<RepeatedPages::Pair> RepeatedPages::leftOut() const
{
    const auto first = m_repeats.begin();
    if (first == m_repeats.end() || first->first > lastOwn())
        return std::nullopt;
    return Pair { first->second, first->first };
}

int RepeatedPages::pagesLeftOut() const
{
    return int(std::distance(m_repeats.begin(), m_repeats.upper_bound(lastOwn())));
}

std::optional<RepeatedPages::Pair> RepeatedPages::end() const
{
    const auto first = m_repeats.upper_bound(lastOwn());
    return first == m_repeats.end() ? std::nullopt : std::optional(Pair { first->second, first->first });
}

} // namespace inflight
