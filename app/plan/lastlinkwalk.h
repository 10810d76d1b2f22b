// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/fanout.h"
#include "plan/linkheader.h"
#include "plan/pagewalk.h"
#include "plan/repeatguard.h"
#include "plan/totalclaim.h"

namespace inflight {

/// Page addresses that can be made from a first page's `next` and `last` links, because they differ in one
/// number only.
struct NumberedLinks {
    QUrl pattern; ///< any page's address
    QString parameter; ///< whose value is the page's number
    int first = 1; ///< number of the first page
    int last = 1;

    /// Nothing where the links of the first page show no such pattern: then they must be followed.
    static std::optional<NumberedLinks> from(const QList<WebLink> &links, const QUrl &page, int records);
    /// The number that a link of this pattern carries.
    std::optional<int> numberOf(const QUrl &url) const;
    QUrl address(int page) const;
};

/// Pages 2 to N of a list whose Link header names the last one, and on from there while that names a next
/// one. Begins after the first page.
class LastLinkWalk final : public PageWalk {
public:
    LastLinkWalk(const NumberedLinks &links, const QString &total, int maxPages, NoteBook &notes);

    std::optional<PageRequest> next() override;
    bool pageArrived(const PageRequest &request, const PageInfo &info, const Headers &headers) override;
    bool pageFailed(const PageRequest &request, const FetchError &error) override;
    int end() const override { return m_fanOut.end(); }
    bool isDone() const override { return m_fanOut.isDone(); }
    int plannedPages() const override { return m_fanOut.planned(); }
    int knownEnd() const override { return m_fanOut.knownEnd(); }
    bool planIsComplete() const override { return m_fanOut.isComplete(); }
    std::optional<qint64> announcedRecords() const override;
    std::optional<qint64> claimedTotal() const override { return m_claim.total(); }

private:
    void follow(int page, const QList<WebLink> &links);
    bool isRepeat(int page, const PageInfo &info);

    NumberedLinks m_links;
    NoteBook &m_notes;
    TotalClaim m_claim;
    FanOut m_fanOut;
    SamePageGuard m_samePage;
    SameTextFinder m_texts;
    qint64 m_records = 0; ///< that arrived
    int m_firstCount; ///< pages, as the first page said
    int m_lastCount; ///< as the latest link to the last page says
    int m_namedCount; ///< as the latest `last` link says: behind it only next links lead on
    int m_followed = 0; ///< pages, by next links behind what was said to be the last
};

} // namespace inflight
