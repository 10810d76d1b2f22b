// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/repeatguard.h"

#include <map>
#include <optional>
#include <set>

namespace inflight {

/// Which pages of a list only repeat earlier ones, in whatever order they arrive, and whether the list goes
/// on behind them. As it looks now: every page may change it. Pure; memory grows with the pages.
class RepeatedPages {
public:
    using Pair = SameTextFinder::Pair;

    /// A page that is kept whatever its text, since a total says that it is one.
    void keep(int page, const PageInfo &info);
    /// The same as none before it, as far as is known.
    bool isOwn(int page) const { return m_own.contains(page); }
    /// False: its records came with another page, which is kept in its place.
    bool isNew(int page, const PageInfo &info);

    /// The first that repeats another, where pages with a text of their own come behind it.
    std::optional<Pair> leftOut() const;
    /// How many such there are.
    int pagesLeftOut() const;
    /// The first that repeats another with no such page behind it: there the list ends.
    std::optional<Pair> end() const;

private:
    int lastOwn() const { return m_own.empty() ? -1 : *m_own.rbegin(); }

    SameTextFinder m_texts;
    std::set<int> m_own; ///< pages that are the same as none before them, as far as is known
    std::map<int, int> m_repeats; ///< pages that are the same as an earlier one; value: which
};

} // namespace inflight
