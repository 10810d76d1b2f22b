// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runhistory.h"

#include <QString>

namespace inflight {

/// What a row of the comparison says of a run, translated. Pure.

/// How many at a time: `10 at a time`, all the caps that were in force: `1 to 93 at a time`, or what came of
/// one that was never full: `Cap 50, at most 19 in flight`.
QString mannerText(const FinishedRun &run);
/// mannerText(), and the manners that are not the usual ones: `10 at a time, 24 a second at most, 2
/// attempts`.
QString howText(const FinishedRun &run);
/// Whom it asked and what for, as far as it makes a difference: `Practice server, 200 ms, limit 28 per
/// second`.
QString worldText(const FinishedRun &run);
/// The same of a run that may not have begun.
QString worldText(const RunRequest &request);
/// worldText(), and the manners that are not the usual ones: `somebody's; 24 a second at most, 2 attempts`.
QString requestText(const RunRequest &request);
/// All that its time depends on, a line each.
QString settingsText(const FinishedRun &run);
/// The time that is compared, and the user's pause beside it.
QString timeText(const FinishedRun &run);

} // namespace inflight
