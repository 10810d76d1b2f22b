// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/paginator.h"

#include "plan/chainwalk.h"
#include "plan/lastlinkwalk.h"
#include "plan/numberedwalk.h"

#include <algorithm>

namespace inflight {

namespace {

std::unique_ptr<PageWalk> walkFor(const ApiProfile &profile, const RunSettings &settings, NoteBook &notes)
{
    switch (profile.pagination.kind) {
    case PaginationKind::Page:
    case PaginationKind::Offset:
        return std::make_unique<NumberedWalk>(profile, settings, notes);
    case PaginationKind::Cursor:
    case PaginationKind::Link:
    case PaginationKind::Next:
        break;
    }
    return std::make_unique<ChainWalk>(profile, settings, notes);
}

} // namespace

Paginator::Paginator(const ApiProfile &profile, const RunSettings &settings)
    : m_notes(std::make_unique<NoteBook>())
    , m_walk(walkFor(profile, settings, *m_notes))
    , m_kind(profile.pagination.kind)
    , m_total(profile.pagination.total)
    , m_maxPages(settings.maxPages)
{
}

std::optional<PageRequest> Paginator::next()
{
    return m_walk->next();
}

bool Paginator::pageArrived(const PageRequest &request, const PageInfo &info, const Headers &headers)
{
    // Only now it shows whether the links must be followed or can be numbered.
    if (m_kind == PaginationKind::Link && request.page == 0) {
        const auto links
            = NumberedLinks::from(parseLinks(headers, request.base()), request.base(), info.records);
        if (links)
            m_walk = std::make_unique<LastLinkWalk>(*links, m_total, m_maxPages, *m_notes);
    }
    if (info.isNull)
        noteFirst(RunNote::Kind::NullAsList, request.page);
    if (info.isWithoutList)
        noteFirst(RunNote::Kind::NoListThere, request.page);
    return m_walk->pageArrived(request, info, headers);
}

void Paginator::noteFirst(RunNote::Kind kind, int page)
{
    const int first = std::min(page, m_firstOf.try_emplace(kind, page).first->second);
    m_firstOf[kind] = first;
    m_notes->addOrUpdate(kind, QString::number(first + 1));
}

bool Paginator::pageFailed(const PageRequest &request, const FetchError &error)
{
    return m_walk->pageFailed(request, error);
}

void Paginator::setLookAhead(int pages)
{
    m_walk->setLookAhead(pages);
}
std::optional<bool> Paginator::isCounted(int page) const
{
    return m_walk->isCounted(page);
}
int Paginator::end() const
{
    return m_walk->end();
}
bool Paginator::isDone() const
{
    return m_walk->isDone();
}
int Paginator::knownEnd() const
{
    return m_walk->knownEnd();
}

int Paginator::plannedPages() const
{
    return m_walk->plannedPages();
}
bool Paginator::planIsComplete() const
{
    return m_walk->planIsComplete();
}
std::optional<qint64> Paginator::announcedRecords() const
{
    return m_walk->announcedRecords();
}
std::optional<qint64> Paginator::claimedTotal() const
{
    return m_walk->claimedTotal();
}
const QList<RunNote> &Paginator::notes() const
{
    return m_notes->notes();
}

} // namespace inflight
