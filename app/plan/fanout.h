// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace inflight {

/// Hands out page numbers in order, as far as is allowed at the moment, and counts what became of them.
/// Knows nothing of records or addresses. Pure; memory grows with the pages in flight and the failed ones.
class FanOut {
public:
    static constexpr int unlimited = std::numeric_limits<int>::max();
    /// Where a count says that there are more, it takes so many empty pages behind the last one with records
    /// to believe that there are none. Whatever the cap, so that the outcome does not depend on it. Refused
    /// ones are failures, and whoever counts those ends the run where there are too many.
    static constexpr int emptyRow = 10;

    struct Turn {
        int page = 0;
        bool speculative = false; ///< not known to exist
    };

    /// Ask for the first page and wait; or for more than that one, as far as the look-ahead goes, where so
    /// many are expected. maxPages: 0 for all.
    explicit FanOut(int maxPages, int expected = 1);

    std::optional<Turn> next();

    /// Pages that may be asked behind the last one that arrived while no count is known. At least two, or one
    /// page that fails would end it all.
    void setLookAhead(int pages) { m_lookAhead = std::max(2, pages); }

    /// Nothing: no count is known.
    void setPageCount(std::optional<int> count);
    std::optional<int> pageCount() const { return m_pageCount; }
    /// Ask for the page behind the last one of the count as well, for something says that there is one.
    /// Whether it exists is then for whoever sees what comes.
    void lookBeyond() { m_beyond = m_pageCount; }
    bool isBeyond(int page) const { return m_beyond == page && looksBeyond(); }
    /// It failed: nothing is there, unless the count grows.
    void beyondFailed();
    /// Ask one more page and wait until it arrives and tells more.
    void askOneMore() { waitFor(m_next); }
    /// Ask as far as this page, wait until it arrives and tells more. Where it failed before, it is the end.
    void waitFor(int page);
    /// Go on as far as end and count allow.
    void goOn();
    /// Known to be the end, whatever the count says and whatever arrives.
    void endAt(int page) { m_end = std::min(m_end, page); }
    /// It seems that no page follows this one; goOn() takes that back.
    void stopBehind(int page) { m_stop = std::min(m_stop, page + 1); }

    /// A page of the result.
    void arrived(int page);
    /// It holds nothing: the end, unless a page behind it arrives. With a count it takes emptyRow of them.
    void wasEmpty(int page);
    /// It failed, for the server says that it is not there. Without a count that is the end as well.
    void wasRefused(int page);
    void failed(int page);
    /// No page of the result, and that tells nothing of the others.
    void drop(int page);
    /// The same of one that was asked only to find something out: maxPages does not count it.
    void dropProbe(int page);

    /// No page from here on exists, as far as is known; it may move back when one of them arrives.
    int end() const;
    int stop() const { return m_stop; }
    /// Pages handed out so far.
    int asked() const { return m_next; }
    /// The last page that arrived; -1: none.
    int highest() const { return m_highest; }
    /// That nothing follows was concluded from the last page alone: none behind it was asked and found empty
    /// or refused.
    bool isEndUnseen() const { return !m_pageCount && m_stop == m_highest + 1 && m_nothing.empty(); }
    /// The first page that was empty though one behind it arrived.
    std::optional<int> hole() const { return m_hole; }
    /// Some page that should exist was empty, and none behind it arrived.
    bool isEndEmpty() const;
    bool isDone() const { return m_next >= limit(); }
    /// Pages of the result: known to exist or arrived.
    int planned() const;
    bool isComplete() const;
    /// One behind the last page that is known to exist.
    int knownEnd() const { return std::max(m_pageCount ? countedEnd() : 0, m_highest + 1); }
    /// maxPages leaves out pages that are known to exist.
    bool isCut() const { return m_pageCount && *m_pageCount > m_maxPages && m_end > m_maxPages; }

private:
    enum class Nothing { Empty, Refused };

    bool looksBeyond() const { return m_pageCount && m_beyond == m_pageCount; }
    int limit() const;
    int countedEnd() const;
    int waitsAt() const;
    int emptyFrom() const;
    void foundNothing(int page, Nothing nothing);
    void noteHole(int page) { m_hole = std::min(page, m_hole.value_or(page)); }
    bool mayLookAhead() const;
    bool isAnyUnsettled() const;

    int m_maxPages;
    int m_next = 0;
    int m_counted = 0; ///< handed out and part of the result, without m_failedAhead
    int m_highest = -1;
    int m_lastProbe = -1;
    int m_lookAhead = unlimited;
    std::optional<int> m_pageCount;
    std::optional<int> m_beyond; ///< see lookBeyond()
    std::optional<int> m_failedBeyond;
    int m_end = unlimited; ///< for certain
    int m_stop = unlimited;
    std::optional<int> m_waitsFor = 0; ///< the page that tells more
    int m_expected; ///< pages that may be asked before the first one has told more
    QSet<int> m_unsettled; ///< speculative, in flight
    std::set<int> m_failedAhead; ///< speculative, failed: may turn out to lie past the end
    std::map<int, Nothing> m_nothing; ///< the pages behind the highest where there was nothing
    std::optional<int> m_hole;
};

} // namespace inflight
