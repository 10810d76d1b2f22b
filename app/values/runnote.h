// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace inflight {

/// Something about a run that is no failure but that its user must know. Words: words/notewords.
struct RunNote {
    enum class Kind {
        SequentialByNature, ///< each page names the next: the cap cannot help
        PageSizeClamped, ///< the server gives fewer records a page than asked; detail "asked/given"
        PageSizeRaised, ///< the server gives more, as its offsets show; detail "asked/given"
        UnusableTotal, ///< negative, absurd or no number; detail as it stood
        NoTotalThere, ///< nothing stands in the place that is named for it; detail is the place
        TotalChanged, ///< while the run went on; detail "from/to"
        EndedBeforeTotal, ///< empty pages before the announced total was reached
        CountedFromZero, ///< it looks so: exactly one page is missing of a list asked for from page 1
        CountedFromOne, ///< it looks so: page 0 was asked for and is empty, or the same as page 1
        MoreThanAnnounced, ///< records; detail "announced/came"
        BegunBehindEnd, ///< no record where the run began, which was not the list's own beginning; detail:
                        ///< the parameter that said where, such as page=900
        EmptyPage, ///< though pages behind it hold records; detail: the first such page, from 1
        ShortPage, ///< no total is known, and pages behind it hold records; detail: the first such page, from
                   ///< 1
        ShortEnd, ///< no total is known, and a page with fewer records than others was taken as the last,
                  ///< behind which nobody looked; detail: that page, from 1
        NullAsList, ///< null stands where the records should; detail: the first such page, from 1
        NoListThere, ///< an answer like those before has none, which was taken for an empty one; detail: the
                     ///< first such page, from 1
        RefusalAsEnd, ///< no total is known, and a 4xx was taken as the end; detail "page/status/excerpt"
        RepeatedPage, ///< taken as the end; detail "page/the earlier page that it repeats", both from 1
        RepeatLeftOut, ///< a page in the middle; detail as RepeatedPage, and "/others" where there are more
        OnlyPage, ///< the first page names no next one at all; detail: where that was looked for
        NoNextNamed, ///< though there should be one; detail "page (from 1)/where"
        LastLinkTooEarly, ///< pages behind the one that was said to be the last; detail: that one, from 1
        LinkLoop, ///< a next link or cursor that was followed before; detail is the link
        NextLinkUnused, ///< pages were counted, and the server gave but the first one; it has a Link header
        OtherOriginLink, ///< a next link to another origin was not followed; detail is that origin
        UnreadableNext, ///< a next link or cursor that makes no URL; detail as it stood
        AddressForCursor, ///< an address stands where a cursor was to be; detail as it stood
        CursorForAddress, ///< the other way round; detail as it stood
        UnusableCursor, ///< neither text nor a number; detail as it stood
        UnusableMore, ///< what is to say whether pages follow says neither yes nor no; detail as it stood
        DoubtedEnd, ///< the first page says that none follows and yet names the next one; detail: where it
                    ///< says so
        NoMoreThere, ///< nothing stands in the place that is named for that; detail is the place
        EndlessPages, ///< the same page, or an empty one, over and over; detail: the page (from 1) that ended
                      ///< it
        SamePages, ///< as many as the total says, and each is the first one to the letter
        Http2Unavailable, ///< asked for, but the server speaks HTTP/1.1 only
    };

    Kind kind;
    QString detail;

    friend bool operator==(const RunNote &, const RunNote &) = default;
};

} // namespace inflight

Q_DECLARE_METATYPE(inflight::RunNote)
