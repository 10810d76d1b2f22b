// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/pageinfo.h"

#include <QHash>

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

/// Tells when a list of numbered pages is but its first page again and again, because the server ignores the
/// page's number. Records that are alike by nature make such pages too: hence many, and not one other. Pure.
class SamePageGuard {
public:
    static constexpr int mostSame = 100;

    void first(quint64 fingerprint) { m_first = fingerprint; }
    bool isFirstAgain(const PageInfo &info) const { return m_first != 0 && info.fingerprint == m_first; }
    /// True when this page, not the first, is one too many.
    bool isEnough(const PageInfo &info)
    {
        m_hasOther = m_hasOther || !isFirstAgain(info);
        return !m_hasOther && ++m_same >= mostSame;
    }

private:
    quint64 m_first = 0; ///< PageInfo::fingerprint; 0: not taken
    int m_same = 0;
    bool m_hasOther = false;
};

} // namespace inflight
