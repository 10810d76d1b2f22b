// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include <algorithm>
#include <limits>
#include <optional>
#include <set>

namespace inflight {

/// Hands out page numbers in order, as far as is allowed at the moment, and counts what became of them.
/// Knows nothing of records or addresses. Pure; memory grows with the pages in flight and the failed ones.
class FanOut {
public:
    static constexpr int unlimited = std::numeric_limits<int>::max();

    struct Turn {
        int page = 0;
        bool speculative = false; ///< not known to exist
    };

    /// Ask for the first page and wait. maxPages: 0 for all.
    explicit FanOut(int maxPages);

    std::optional<Turn> next();

    /// Pages that may be asked behind the last one that arrived while no count is known. At least two, or one
    /// page that fails would end it all.
    void setLookAhead(int pages) { m_lookAhead = std::max(2, pages); }

    /// Nothing: no count is known.
    void setPageCount(std::optional<int> count) { m_pageCount = count; }
    std::optional<int> pageCount() const { return m_pageCount; }
    /// Ask one more page and wait until it arrives and tells more.
    void askOneMore();
    /// Go on as far as end and count allow.
    void goOn();
    /// Known to be empty or not there: the end, whatever the count says.
    void endAt(int page) { m_end = std::min(m_end, page); }
    /// It seems that no page follows this one; goOn() takes that back.
    void stopBehind(int page) { m_stop = std::min(m_stop, page + 1); }

    /// A page of the result.
    void arrived(int page);
    /// No such page.
    void wasPastTheEnd(int page);
    /// Speculative, and the server says that it is not there: the end, unless a page behind it arrives.
    void wasRefused(int page);
    void failed(int page);

    /// No page from here on exists, as far as is known; it may move back when one of them arrives.
    int end() const;
    int stop() const { return m_stop; }
    /// The last page that arrived; -1: none.
    int highest() const { return m_highest; }
    bool isDone() const { return m_next >= limit(); }
    /// Pages of the result: known to exist or arrived.
    int planned() const;
    bool isComplete() const;
    /// maxPages leaves out pages that are known to exist.
    bool isCut() const { return m_pageCount && *m_pageCount > m_maxPages && m_end > m_maxPages; }

private:
    int limit() const;
    bool mayLookAhead() const;
    bool isAnyUnsettled() const;

    int m_maxPages;
    int m_next = 0;
    int m_counted = 0; ///< handed out and part of the result, without m_failedAhead
    int m_highest = -1;
    int m_lookAhead = unlimited;
    std::optional<int> m_pageCount;
    int m_end = unlimited; ///< for certain
    int m_stop = unlimited;
    std::optional<int> m_waitsAt = 1;
    QSet<int> m_unsettled; ///< speculative, in flight
    std::set<int> m_failedAhead; ///< speculative, failed: may turn out to lie past the end
    std::set<int> m_refused; ///< of these, those that mark the end until a page behind them arrives
};

} // namespace inflight
