// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/notebook.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace inflight {

/// Knows which pages hold fewer records than others, as far as pages have arrived. Pure; memory grows with
/// the sizes that occur.
class ShortPages {
public:
    void add(int page, int records)
    {
        if (page >= m_last) {
            m_last = page;
            m_recordsOfLast = records;
        }
        const auto known = m_firstOfSize.find(records);
        if (known == m_firstOfSize.end())
            m_firstOfSize[records] = page;
        else
            known->second = std::min(known->second, page);
    }
    /// Writes what the user must know of it as things stand now. To be called whenever that may have changed.
    /// @param pageSize records a page that the server is taken to give
    /// @param isEndUnseen nobody looked behind the last page
    void note(int pageSize, bool hasTotal, bool isEndUnseen, NoteBook &notes) const
    {
        const std::optional<int> shortPage = firstBefore(m_last);
        // With a total, what is lacking is counted.
        notes.set(
            RunNote::Kind::ShortPage, shortPage && !hasTotal, QString::number(shortPage.value_or(0) + 1));
        notes.set(RunNote::Kind::ShortEnd, isEndUnseen && !hasTotal && !isLargest(m_recordsOfLast),
            QString::number(m_last + 1));
        if (!isLargest(pageSize)) // others have more
            notes.remove(RunNote::Kind::PageSizeClamped);
    }

private:
    bool isLargest(int records) const { return m_firstOfSize.upper_bound(records) == m_firstOfSize.end(); }
    /// The first such page before this one.
    std::optional<int> firstBefore(int page) const
    {
        int first = std::numeric_limits<int>::max();
        for (const auto &[records, firstOfSize] : m_firstOfSize) {
            if (!isLargest(records))
                first = std::min(first, firstOfSize);
        }
        return first < page ? std::optional(first) : std::nullopt;
    }

    int m_last = -1; ///< page
    int m_recordsOfLast = 0;
    std::map<int, int> m_firstOfSize; ///< by records; value: the first page with so many
};

} // namespace inflight
