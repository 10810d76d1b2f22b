// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/pageinfo.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace inflight {

/// Tells when a chain of pages stops bringing anything new: one server names a next page and gives the same
/// one for ever, another gives empty pages that always name a next one. Pure.
class RepeatGuard {
public:
    static constexpr int mostSame = 5; ///< pages with the very same records
    static constexpr int mostEmpty = 100; ///< empty pages with none between that brings records

    /// True when this page is one too many.
    bool isEnough(const PageInfo &info)
    {
        if (info.records == 0)
            return ++m_empty >= mostEmpty;
        m_empty = 0;
        return info.fingerprint != 0 && ++m_seen[info.fingerprint] >= mostSame;
    }

private:
    QHash<quint64, int> m_seen;
    int m_empty = 0;
};

/// Tells which numbered pages are the same to the letter, in whatever order they arrive. Servers that know no
/// page behind the last give that one again and again, others begin anew. Any page before it counts, not only
/// the one just before: which one that is shows only when all between have arrived. Pure; 16 bytes a page.
class SameTextFinder {
public:
    struct Pair {
        int earlier = 0;
        int later = 0;
    };
    /// The page that it repeats or that repeats it; nothing where its text is new.
    std::optional<Pair> add(int page, const PageInfo &info)
    {
        if (info.fingerprint == 0)
            return std::nullopt;
        const auto known = m_lowest.find(info.fingerprint);
        if (known == m_lowest.end()) {
            m_lowest.insert(info.fingerprint, page);
            return std::nullopt;
        }
        const Pair pair { std::min(*known, page), std::max(*known, page) };
        *known = pair.earlier;
        return pair;
    }

private:
    QHash<quint64, int> m_lowest; ///< by fingerprint
};

/// Tells when a list of numbered pages, of which there should be more, gives but one page again and again:
/// the first, because the server ignores the page's number, or the last, because its total is wrong. Records
/// that are alike by nature make such pages too: hence many, and not one other between. Pure.
class SamePageGuard {
public:
    static constexpr int mostSame = 100;

    /// True when this page is one too many.
    bool isEnough(const PageInfo &info)
    {
        const bool isSame = info.fingerprint != 0 && info.fingerprint == m_last;
        m_last = info.fingerprint;
        m_same = isSame ? m_same + 1 : 0;
        return m_same >= mostSame;
    }

private:
    quint64 m_last = 0; ///< PageInfo::fingerprint
    int m_same = 0;
};

} // namespace inflight
