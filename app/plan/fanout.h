// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include <algorithm>
#include <limits>
#include <optional>

namespace inflight {

/// Hands out page numbers in order, as far as is allowed at the moment, and counts what became of them.
/// Knows nothing of records or addresses. Pure; memory grows with the pages in flight only.
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

    /// Nothing: no count is known.
    void setPageCount(std::optional<int> count) { m_pageCount = count; }
    std::optional<int> pageCount() const { return m_pageCount; }
    /// Ask one more page and wait until it arrives and tells more.
    void askOneMore();
    /// Go on as far as end and count allow.
    void goOn();
    /// Known to be empty or not there: the end, whatever the count says.
    void endAt(int page);
    /// It seems that no page follows this one; goOn() takes that back.
    void stopBehind(int page) { m_stop = std::min(m_stop, page + 1); }

    /// A page of the result.
    void arrived(int page);
    /// No such page.
    void wasPastTheEnd(int page);
    void failed(int page);

    int end() const { return m_end; }
    int stop() const { return m_stop; }
    bool isDone() const { return m_next >= limit(); }
    /// Pages of the result: known to exist or arrived.
    int planned() const;
    bool isComplete() const;
    /// maxPages leaves out pages that are known to exist.
    bool isCut() const { return m_pageCount && *m_pageCount > m_maxPages && m_end > m_maxPages; }

private:
    int limit() const;

    int m_maxPages;
    int m_next = 0;
    int m_counted = 0; ///< handed out and part of the result
    std::optional<int> m_pageCount;
    int m_end = unlimited;
    int m_stop = unlimited;
    std::optional<int> m_waitsAt = 1;
    QSet<int> m_unsettled; ///< speculative, in flight
    QSet<int> m_failedAhead; ///< speculative, failed: may turn out to lie past the end
};

} // namespace inflight
