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

} // namespace inflight
