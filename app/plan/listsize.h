// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "plan/offsetstep.h"
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
    /// Another page. Of the pages in the middle one with just as many records as were asked for tells that
    /// the first had some besides, such as pinned ones: it tells no size.
    void laterArrived(int page, int records);
    bool isFirstLarger() const { return m_largerFirst > 0; } ///< than was asked for
    /// Of a list by offset; OffsetStep::settle() by way of settleStep().
    const OffsetStep &step() const { return m_step; }
    bool settleStep(const PageInfo *page);
    /// A page is asked for to find out, whatever the total says.
    bool isProbed() const { return m_step.isDoubted() && m_step.probes() > 0; }
    /// Behind the last one that a total tells of there is another, as records before it are hidden.
    void addPage() { ++m_furtherPages; }
    /// Records to ask for with the next page.
    int sizeToAsk() const { return m_step.isDoubted() ? m_step.sizeToAsk() : m_pageSize; }
    /// Where in the list the page with that number is, counted in steps.
    int placeOf(int page) const { return page - m_step.probes(); }
    bool isBegunAtZero() const { return isPage() && m_pagination.firstPage == 0; }
    /// Page 0 is none of the list, as it looks: its pages are counted from 1.
    bool isPageZeroNone() const { return m_pageZero != PageZero::Page; }
    /// Page 0 was page 1 once more.
    bool isPageZeroTwin() const { return m_pageZero == PageZero::Twin; }
    /// Page 1 is page 0 to the letter. Whether the server counts from 1 shows in that it has a page more.
    void doubtPageZero() { m_pageZero = PageZero::Doubted; }
    bool isProofOfPageZero(int page) const;
    void settlePageZero(bool isTwin) { m_pageZero = isTwin ? PageZero::Twin : PageZero::Page; }

    /// What the total leaves for this run; nothing where none is known.
    std::optional<qint64> records() const;
    std::optional<int> pages() const;
    qint64 fullPagesBefore(int page) const { return placeOf(page) - int(isPageZeroNone()); }
    /// The total is just what this one page holds, and just what was asked for.
    bool isCountOfOnePage(const PageInfo &info) const;
    /// So many records on that page would be more than there are.
    bool isPassedBy(int page, int records) const;

private:
    enum class PageZero { Page, Empty, Doubted, Twin };

    bool isPage() const { return m_pagination.kind == PaginationKind::Page; }

    const Pagination m_pagination;
    const int m_asked;
    NoteBook &m_notes;
    TotalClaim m_claim;
    int m_pageSize = 0;
    int m_largerFirst = 0; ///< records of a first page with more than asked; so may all others have
    OffsetStep m_step; ///< of offsets
    int m_furtherPages = 0; ///< see addPage()
    qint64 m_skipped = 0; ///< records before the first page asked for
    PageZero m_pageZero = PageZero::Page; ///< where the list was asked for from 0
};

} // namespace inflight
