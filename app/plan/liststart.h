// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "plan/fanout.h"
#include "plan/notebook.h"

#include <optional>

namespace inflight {

/// How a numbered list began, as things stand.
struct ListStart {
    bool isEmpty = false; ///< the first page asked for held nothing
    bool isTwin = false; ///< it was the second one once more, and pages were asked for from 0
    bool isPageZeroNone = false; ///< pages were asked for from 0, and there is none of that number
    bool isShort = false; ///< it held fewer records than were asked for
    bool isSizeGuessed = false; ///< no page has told its size, though there is a total
    int asked = 0; ///< records a page asked for; 0: the server's own choice
    int pageSize = 0; ///< records a page really has
    std::optional<qint64> total {}; ///< as the server says it
    std::optional<qint64> records {}; ///< that there are, as far as the total is believed
    qint64 missing = 0; ///< records that were announced and have not come
    qint64 arrived = 0; ///< records
};

/// Writes what the user must know where the first page is empty, and where a list seems to have been begun at
/// the wrong place: behind its end, or with its pages counted from 0 instead of 1 or the other way round. To
/// be called whenever that may have changed, behind noteGaps().
void noteStart(const ListStart &start, const Pagination &pagination, const FanOut &fanOut, NoteBook &notes);

} // namespace inflight
