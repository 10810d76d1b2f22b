// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/pageinfo.h"

#include <optional>

namespace inflight {

/// How far the pages of a list by offset are apart. Where the first one has not as many records as were asked
/// for, the pages behind it are asked for one by one until they tell why:
/// - More: some stand besides the list's own, such as pinned ones, or the server has a size of its own. The
///   next page, in the steps and the size that were asked for, has as many again where it is the latter.
/// - Fewer: the server gives no more a page, or it hides some, such as those that the user may not see, and
///   its offsets count these too. The next page is asked for behind the records that came, in the size that
///   was asked for. Of the latter kind it begins with records of the first page, or has more than that; then
///   the page at the step that was asked for must go on where that one left the first, or the server does
///   both.
/// Pure.
class OffsetStep {
public:
    /// @param asked records a page; 0: the server's own choice
    explicit OffsetStep(int asked)
        : m_asked(asked)
    {
    }
    /// @param all records that there are from the first page on, where a total says it
    void begin(const PageInfo &first, std::optional<qint64> all);
    /// The page with the number doubtedPage() has to come alone, and tells more.
    bool isDoubted() const { return m_state != State::Known && m_state != State::Hidden; }
    int doubtedPage() const { return 1 + m_probes; }
    /// That page; null: it failed. False: it was for finding out, and is none of the list's, failed or not.
    bool settle(const PageInfo *page);

    /// Offset from one page to the next; 0 before the first.
    int records() const { return m_records; }
    int sizeToAsk() const { return m_state == State::FewerDoubted ? m_asked : m_records; }
    /// Pages that were asked for to find out.
    int probes() const { return m_probes; }
    /// Offsets count records that no page shows: a page with fewer is no end, and a total of those that are
    /// shown tells of too few pages.
    bool areSomeHidden() const { return m_state == State::HiddenDoubted || m_state == State::Hidden; }
    /// The first page is the only one: what was asked for to find out brought nothing else.
    bool isOver() const { return m_isOver; }
    /// Each page has more than were asked for.
    bool isServersOwn() const { return m_state == State::Known && m_records > m_asked; }

private:
    enum class State { Known, MoreDoubted, FewerDoubted, HiddenDoubted, Hidden };

    int overlap(const PageInfo &second) const;
    bool looksHidden(const PageInfo &second) const;
    QList<quint64> beyondFirst() const;
    bool bringsNothing(const PageInfo &third) const;
    bool isConfirmedBy(const PageInfo &third) const;
    bool probed(State state, int records);

    int m_asked;
    int m_records = 0;
    int m_probes = 0;
    bool m_isOver = false;
    State m_state = State::Known;
    std::optional<qint64> m_all;
    PageInfo m_first;
    PageInfo m_second; ///< asked for to find out
};

} // namespace inflight
