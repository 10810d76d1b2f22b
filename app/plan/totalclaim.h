// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/notebook.h"
#include "values/headers.h"
#include "values/pageinfo.h"

#include <QString>

#include <optional>

namespace inflight {

/// How many records the server says there are, page after page, and whether that can be believed. Pure.
class TotalClaim {
public:
    /// More than this no catalogue has: such a number is a mistake or malice.
    static constexpr qint64 mostBelieved = 1'000'000'000;

    /// `where` is Pagination::total. The notes must outlive the claim.
    TotalClaim(const QString &where, NoteBook &notes);

    /// What this page claims; a page that claims nothing changes nothing.
    void read(const PageInfo &info, const Headers &headers);
    /// The facts contradict it: from now on no total is believed.
    void disbelieve();
    /// The latest believable claim.
    std::optional<qint64> total() const { return m_total; }

private:
    std::optional<qint64> claimed(const PageInfo &info, const Headers &headers);
    std::optional<qint64> fromHeader(const Headers &headers);
    void adopt(qint64 total);
    void noteAbsence(const PageInfo &info, const Headers &headers);

    QString m_where;
    QByteArray m_header; ///< empty: the total is in the body
    NoteBook *m_notes;
    std::optional<qint64> m_total;
    std::optional<qint64> m_first;
    bool m_isDisbelieved = false;
    bool m_isSought; ///< a total is expected, and no page was read yet
};

} // namespace inflight
