// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace inflight {

/// Something about a run that is no failure but that its user must know. Words: words/errorwords.
struct RunNote {
    enum class Kind {
        SequentialByNature, ///< each page names the next: the cap cannot help
        PageSizeClamped, ///< the server gives fewer records a page than asked; detail "asked/given"
        UnusableTotal, ///< negative, absurd or no number; detail as it stood
        TotalChanged, ///< while the run went on; detail "from/to"
        EndedBeforeTotal, ///< empty pages before the announced total was reached
        LinkLoop, ///< a next link or cursor that was followed before; detail is the link
        OtherOriginLink, ///< a next link to another origin was not followed; detail is that origin
        UnreadableNext, ///< a next link or cursor that makes no URL; detail as it stood
        EndlessPages, ///< the same page, or an empty one, over and over; detail: the page (from 1) that ended
                      ///< it
        Http2Unavailable, ///< asked for, but the server speaks HTTP/1.1 only
    };

    Kind kind;
    QString detail;

    friend bool operator==(const RunNote &, const RunNote &) = default;
};

} // namespace inflight

Q_DECLARE_METATYPE(inflight::RunNote)
