// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "plan/pagewalk.h"
#include "plan/repeatguard.h"
#include "plan/totalclaim.h"
#include "values/runsettings.h"

#include <QSet>

namespace inflight {

/// Pages of which each names the next: by a Link header, an URL or a cursor in its body. One at a time.
class ChainWalk final : public PageWalk {
public:
    ChainWalk(const ApiProfile &profile, const RunSettings &settings, NoteBook &notes);

    std::optional<PageRequest> next() override;
    bool pageArrived(const PageRequest &request, const PageInfo &info, const Headers &headers) override;
    /// Nothing more can be asked, until the failed page arrives after all.
    bool pageFailed(const PageRequest &request, const FetchError &error) override;
    bool isDone() const override { return !m_next && !m_isInFlight; }
    int plannedPages() const override;
    int knownEnd() const override { return plannedPages(); }
    bool planIsComplete() const override;
    std::optional<qint64> announcedRecords() const override;
    std::optional<qint64> claimedTotal() const override { return m_claim.total(); }

private:
    struct Reference {
        QString text; ///< empty: no next page
        bool isLast = false; ///< the page says that the next one is the last
        bool isUnusable = false; ///< no text that could be followed stands there
    };
    /// What the page names as the next one, whether it says that there is one or not.
    Reference reference(const PageRequest &request, const PageInfo &info, const Headers &headers) const;
    std::optional<QUrl> follow(const Reference &reference, const PageRequest &request);
    std::optional<QUrl> resolved(const QString &reference, const QUrl &page);
    std::optional<QUrl> withCursor(const QString &cursor, const QUrl &page);
    std::optional<QUrl> unreadable(const QString &text);
    std::optional<QUrl> unusable(const QString &text);
    bool isNew(const QUrl &url);
    std::optional<int> pagesByTotal() const;
    /// Where more came than there are, the total is no end to believe in.
    bool isAllHere() const { return m_claim.total() == m_records; }
    bool isAtEnd() const { return isDone() && !m_isBroken; }

    void noteOnlyPage(const PageRequest &request, const PageInfo &info, const Headers &headers);
    void noteUnusableMore(const PageInfo &info);
    bool isEndDoubtful(const Reference &named) const;
    bool noteNoNext(const PageRequest &request, const PageInfo &info);

    PaginationKind m_kind;
    QString m_cursorParam;
    QString m_where; ///< pointer to the next URL or cursor; empty for a Link header
    QString m_more; ///< pointer to what says whether pages follow; empty: nothing does
    QUrl m_firstUrl;
    bool m_isInLastRecord; ///< the cursor is the last record's own
    int m_maxPages; ///< 0: all
    bool m_isTrial;
    NoteBook &m_notes;
    TotalClaim m_claim;
    RepeatGuard m_repeats;
    std::optional<QUrl> m_next;
    QSet<QByteArray> m_seen; ///< digests of the addresses asked, since a hostile link may be long
    int m_asked = 0;
    int m_pageSize = 0; ///< records that the first page brought
    qint64 m_records = 0;
    bool m_isInFlight = false;
    bool m_isBroken = false; ///< the latest page failed, or what it names as the next one led nowhere
    bool m_isLateStart = false; ///< the first page asked for is not the list's first
    bool m_endsEmpty = false; ///< the last page asked for has no records and is none of the list's
    bool m_isCut = false; ///< maxPages reached though there is a next page
};

} // namespace inflight
