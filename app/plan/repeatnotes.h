// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/notebook.h"
#include "plan/repeatedpages.h"

#include <optional>

namespace inflight {

/// Writes what the user must know of pages that repeat others, as things stand now. To be called whenever
/// that may have changed.
/// @param isTwinLeftOut the first of them is page 1, the same as page 0, of which another note tells
/// @param endless the page at which it was known that a list gives pages without end; nothing where it is not
inline void noteRepeats(
    const RepeatedPages &repeats, bool isTwinLeftOut, std::optional<int> endless, NoteBook &notes)
{
    const std::optional<RepeatedPages::Pair> leftOut = repeats.leftOut();
    const std::optional<RepeatedPages::Pair> end = repeats.end();
    const auto detail = [](const std::optional<RepeatedPages::Pair> &pair) {
        return pair ? QStringLiteral("%1/%2").arg(pair->later + 1).arg(pair->earlier + 1) : QString();
    };
    const int others = repeats.pagesLeftOut() - 1;
    notes.set(RunNote::Kind::RepeatLeftOut, leftOut && !isTwinLeftOut,
        detail(leftOut) + (others > 0 ? QStringLiteral("/%1").arg(others) : QString()));
    notes.set(RunNote::Kind::RepeatedPage, end && end->earlier > 0, detail(end));
    notes.set(RunNote::Kind::EndlessPages, endless.has_value(), QString::number(endless.value_or(0) + 1));
}

} // namespace inflight
