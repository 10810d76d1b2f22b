// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "plan/fanout.h"
#include "plan/firsttext.h"
#include "plan/listsize.h"
#include "plan/pageaddress.h"
#include "plan/pagewalk.h"
#include "plan/refusals.h"
#include "plan/repeatedpages.h"
#include "plan/repeatguard.h"
#include "plan/shortpages.h"
#include "plan/totaldoubt.h"
#include "values/runsettings.h"

#include <optional>

namespace inflight {

/// Pages by number or by offset. The first page with records tells the page size that the server really
/// gives; with a total all others follow at once, without one they are asked ahead until an empty or short
/// page, one that is not there or one that repeats an earlier one ends it. A page behind such an end that
/// arrives takes it back, except where pages repeat. Where the user expects several pages by number, these do
/// not wait for the first; it must still be the first to be told of, or have failed.
class NumberedWalk final : public PageWalk {
public:
    NumberedWalk(const ApiProfile &profile, const RunSettings &settings, NoteBook &notes);

    std::optional<PageRequest> next() override;
    bool pageArrived(const PageRequest &request, const PageInfo &info, const Headers &headers) override;
    bool pageFailed(const PageRequest &request, const FetchError &error) override;
    void setLookAhead(int pages) override { m_fanOut.setLookAhead(pages); }
    std::optional<bool> isCounted(int page) const override;
    int end() const override { return m_fanOut.end(); }
    bool isDone() const override { return m_fanOut.isDone(); }
    int plannedPages() const override { return m_fanOut.planned(); }
    int knownEnd() const override { return m_fanOut.knownEnd(); }
    bool planIsComplete() const override { return m_fanOut.isComplete() && !m_isEndless; }
    std::optional<qint64> announcedRecords() const override;
    std::optional<qint64> claimedTotal() const override { return m_size.claim().total(); }

private:
    void firstArrived(const PageInfo &info);
    bool laterArrived(int page, const PageInfo &info, bool isFollowed);
    bool settleStep(int page, const PageInfo *info);
    void lookBeyond(const PageRequest &request, const PageInfo &info, const Headers &headers);
    void beginEmpty();
    void learnPageSize(int page, const PageInfo &info);
    bool isRepeat(int page, const PageInfo &info);
    void endAtRepeats();
    void settlePageZero(bool isTwin);
    void checkTotal(int page, const PageInfo &info);
    void judgeTotal();
    void lookAhead(int page, const PageInfo &info, bool isFollowed);
    void countPages();
    void noteClamp();
    void noteEnd();

    Pagination m_pagination;
    int m_maxPages; ///< 0: all
    PageAddress m_address;
    int m_asked; ///< as PageAddress::askedSize()
    NoteBook &m_notes;
    ListSize m_size;
    TotalDoubt m_doubt;
    FanOut m_fanOut;
    SamePageGuard m_samePage;
    RepeatedPages m_repeats;
    ShortPages m_shortPages;
    FirstText m_firstText;
    bool m_isLinked = false; ///< the first page has a Link header that names the next one
    bool m_isEndless = false; ///< asking stopped at pages that had come before, where there may be others
    std::optional<int> m_endless; ///< the page at which one and the same had come for long enough
    Refusals m_refusals; ///< of pages asked ahead
    qint64 m_records = 0; ///< that arrived
    bool m_isFirstEmpty = false;
    bool m_isTwinAsked = false; ///< page 1 is page 0 once more, and the next one tells whether it is the end
    bool m_isTwinLeftOut = false; ///< it was not
    bool m_isSizeGuessed = false; ///< no page has brought a record yet, though there is a total
    bool m_isFirstShort = false;
    bool m_isProbing = false; ///< the first page was short: the second tells whether that was all
    bool m_hasShortPages = false; ///< in the middle, so that a short page tells nothing
};

} // namespace inflight
