// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "plan/notebook.h"
#include "plan/pagewalk.h"
#include "values/fetcherror.h"
#include "values/headers.h"
#include "values/pageinfo.h"
#include "values/pagerequest.h"
#include "values/runnote.h"
#include "values/runsettings.h"

#include <QList>

#include <map>
#include <memory>
#include <optional>

namespace inflight {

/// Knows which pages to ask for. Pulled, not pushed: the dispatcher asks next() whenever it may start a
/// request, so that an absurd total costs no memory and a look-ahead reaches no further than the cap.
/// Pure: no sockets, no clock, no thread of its own.
class Paginator {
public:
    Paginator(const ApiProfile &profile, const RunSettings &settings);

    /// How many pages may be asked behind the last one that arrived while it is not known that they exist:
    /// the cap. One page more is asked where the first of them failed at a cap of 1.
    void setLookAhead(int pages);
    /// The next page that may be asked now. Nothing: wait for pageArrived(), or all was asked (see isDone()).
    std::optional<PageRequest> next();

    /// A page arrived. False: it is empty or repeats another one, and so is no page of the result.
    bool pageArrived(const PageRequest &request, const PageInfo &info, const Headers &headers);
    /// A page failed for good. True: that is how this server says "past the end" (a look-ahead answered 404).
    /// A page behind it that arrives shows that it was a failure after all; then end() lies behind it again.
    bool pageFailed(const PageRequest &request, const FetchError &error);

    /// Whether the server's total has room for that page; nothing where none is known.
    std::optional<bool> isCounted(int page) const;
    /// No page from here on exists, as far as is known now.
    int end() const;
    /// No page will be asked any more, whatever arrives of those in flight does not count here.
    bool isDone() const;
    /// Pages known to exist so far, and whether that is all.
    int plannedPages() const;
    /// One behind the last page that is known to exist; holes and failures before it count.
    int knownEnd() const;
    bool planIsComplete() const;
    /// Records announced by the server and believed, of which all should come; nothing where no total is
    /// known or only a part is asked for.
    std::optional<qint64> announcedRecords() const;
    /// The same of the whole list, whatever part of it is asked for.
    std::optional<qint64> claimedTotal() const;
    const QList<RunNote> &notes() const;

private:
    std::unique_ptr<NoteBook> m_notes; ///< the walk writes into it
    std::unique_ptr<PageWalk> m_walk;
    void noteFirst(RunNote::Kind kind, int page);

    std::map<RunNote::Kind, int> m_firstOf; ///< pages, by what is told of the first such one
    PaginationKind m_kind;
    QString m_total; ///< where the total is
    int m_maxPages;
};

} // namespace inflight
