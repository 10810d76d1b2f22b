// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/liststart.h"

namespace inflight {

namespace {

/// What page 0 would have held is what is missing. In a short list that is nearly all, and page 1 is short or
/// empty.
bool lacksPageZero(const ListStart &start)
{
    const bool isOnePage = start.missing == start.pageSize || start.missing == start.asked
        || (start.arrived == 0 && start.missing <= start.asked);
    return start.missing > 0 && isOnePage;
}

} // namespace

void noteStart(const ListStart &start, const Pagination &pagination, const FanOut &fanOut, NoteBook &notes)
{
    const bool isPage = pagination.kind == PaginationKind::Page;
    const bool isNothingThere = start.isEmpty && fanOut.highest() <= 0;
    if (isNothingThere && start.records.value_or(0) > 0)
        notes.add(RunNote::Kind::EndedBeforeTotal);
    if (start.isEmpty && !isNothingThere && !start.isPageZeroNone)
        notes.set(RunNote::Kind::EmptyPage, true, QStringLiteral("1"));
    const bool isBehindEnd = isNothingThere && !start.isSizeGuessed && start.total != 0;

    const qint64 first = isPage ? pagination.firstPage : pagination.firstOffset;
    const QString &name = isPage ? pagination.pageParam : pagination.offsetParam;
    notes.set(RunNote::Kind::BegunBehindEnd, isBehindEnd && first > (isPage ? 1 : 0),
        name + u'=' + QString::number(first));

    const bool isPageZeroNone = isPage && first == 0 && (start.isEmpty || start.isTwin);
    notes.set(RunNote::Kind::CountedFromOne, isPageZeroNone && (isBehindEnd || !isNothingThere));

    const bool isAtEnd = fanOut.isEndEmpty() || isNothingThere;
    const bool isFromZero = isPage && first == 1 && isAtEnd && lacksPageZero(start);
    notes.set(RunNote::Kind::CountedFromZero, isFromZero);
    if (isFromZero && start.isShort)
        notes.remove(RunNote::Kind::PageSizeClamped);
}

} // namespace inflight
