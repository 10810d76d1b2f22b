// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/fanout.h"
#include "plan/notebook.h"

namespace inflight {

/// Writes what the user must know of empty pages as things stand now. To be called whenever that may have
/// changed.
inline void noteGaps(const FanOut &fanOut, NoteBook &notes)
{
    notes.set(RunNote::Kind::EndedBeforeTotal, fanOut.isEndEmpty());
    notes.set(
        RunNote::Kind::EmptyPage, fanOut.hole().has_value(), QString::number(fanOut.hole().value_or(0) + 1));
}

} // namespace inflight
