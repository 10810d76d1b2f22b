// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "plan/totalclaim.h"

#include <optional>

namespace inflight {

/// How large a numbered list is for this run, by the total that the server claims and the records that a page
/// really has. Pure.
class ListSize {
public:
    /// @param asked records a page asked for; 0: the server's own choice
    ListSize(const Pagination &pagination, int asked, NoteBook &notes);

    TotalClaim &claim() { return m_claim; }
    const TotalClaim &claim() const { return m_claim; }
    /// Records of a full page; 0: not known.
    int pageSize() const { return m_pageSize; }
    void setPageSize(int records) { m_pageSize = records; }

    /// The first page asked for has arrived. What lies before it is not expected.
    void begin(const PageInfo &first);
    /// A list whose pages are counted from 1 was asked for from 0, and that page is none of its own.
    void leaveOutPageZero(bool isNone) { m_isPageZeroNone = isNone; }
    bool isPageZeroNone() const { return m_isPageZeroNone; }

    /// What the total leaves for this run; nothing where none is known.
    std::optional<qint64> records() const;
    std::optional<int> pages() const;
    qint64 fullPagesBefore(int page) const { return page - int(m_isPageZeroNone); }
    /// So many records on that page would be more than there are.
    bool isPassedBy(int page, int records) const;

private:
    bool isPage() const { return m_pagination.kind == PaginationKind::Page; }

    const Pagination m_pagination;
    const int m_asked;
    TotalClaim m_claim;
    int m_pageSize = 0;
    qint64 m_skipped = 0; ///< records before the first page asked for
    bool m_isPageZeroNone = false;
};

} // namespace inflight
