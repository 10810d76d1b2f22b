// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/runsummary.h"
#include "values/pagerequest.h"

#include <limits>
#include <map>

namespace inflight {

/// The pages that failed, and whether it is time to leave the server alone.
///
/// A run stops when pages keep failing with no success between: three and more that used up all their
/// attempts, fifteen attempts in all (the server is dead), or twenty refused at once (it will not serve these
/// pages to us). Pages asked ahead are not among the twenty: they may not even exist. Pure.
class FailureTally {
public:
    static constexpr int deadAfterPages = 3;
    static constexpr int deadAfterAttempts
        = 15; ///< where only one attempt is allowed, three in a row are chance
    static constexpr int refusedAfter = 20;

    void failed(const PageRequest &request, const FetchError &error, int attempts);
    void succeeded(const PageRequest &request);
    /// There is no such page, so that it failed before is no loss.
    void forget(int page) { m_failed.erase(page); }
    /// No page from here on is known to exist. Those asked ahead that failed there are no loss, unless the
    /// end moves back.
    void setEnd(int page) { m_end = page; }
    bool isHopeless() const;

    int count() const;
    /// In page order.
    QList<FailedPage> pages() const;
    QList<PageRequest> requests() const;
    /// A new chance: the pages stay listed until they succeed, the row of failures is forgotten.
    void forgive();

private:
    struct Entry {
        PageRequest request;
        FailedPage page;
    };
    bool isFailure(const PageRequest &request) const { return !request.speculative || request.page < m_end; }

    std::map<int, Entry> m_failed; ///< by page
    int m_end = std::numeric_limits<int>::max();
    int m_exhaustedInRow = 0;
    int m_attemptsInRow = 0; ///< of the exhausted pages
    int m_refusedInRow = 0;
};

} // namespace inflight
