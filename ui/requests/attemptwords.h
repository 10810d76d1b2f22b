// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/attemptrecord.h"

#include <QString>

namespace inflight {

/// Words about an attempt in the user's language, for log, timeline and dialogs. Secrets were masked by the
/// engine. `attemptsPerPage` is the N in "attempt n of N".

/// `12`, or `sign-in`.
QString pageText(int page);
/// `429`, or a dash where no answer came.
QString statusText(const AttemptRecord &record);
QString millisecondsText(Microseconds duration);
/// What became of it: `50 records`, `again in 1.2 s: ...`, `given up: ...`.
QString outcomeText(const AttemptRecord &record);
/// One line: page, attempt, outcome, times with their phases.
QString attemptLine(const AttemptRecord &record, int attemptsPerPage);
/// A title for attemptDetails().
QString attemptTitle(const AttemptRecord &record);
/// All there is to know, with headers; masked, what an audience may see of it.
QString attemptDetails(const AttemptRecord &whole, int attemptsPerPage, bool isMasked = false);

} // namespace inflight
