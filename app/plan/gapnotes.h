// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/fanout.h"
#include "plan/notebook.h"

#include <optional>

namespace inflight {

/// Writes what the user must know of empty pages as things stand now. To be called whenever that may have
/// changed. Empty pages at the end are no matter where the records announced came without them.
/// @param announced nothing where no total is known
inline void noteGaps(const FanOut &fanOut, std::optional<qint64> announced, qint64 arrived, NoteBook &notes)
{
    const bool isAllHere = announced && arrived >= *announced;
    notes.set(RunNote::Kind::EndedBeforeTotal, fanOut.isEndEmpty() && !isAllHere);
    notes.set(
        RunNote::Kind::EmptyPage, fanOut.hole().has_value(), QString::number(fanOut.hole().value_or(0) + 1));
}

} // namespace inflight
