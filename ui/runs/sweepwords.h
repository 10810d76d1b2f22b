// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/speedup.h"
#include "ui/runs/runwords.h"
#include "ui/runs/speedupsweep.h"

namespace inflight {

/// What the window says about a sweep of the cap, translated. Pure.

/// The run under way: `Sweep, step 3 of 8: 4 at a time.`
QString sweepStepText(const SpeedupSweep &sweep);
/// What was measured and with whom, the knee in the headline.
RunWords wordsForSweep(const SweepResult &result);
/// The same while `now` is set, which is told where it is not what was measured.
RunWords wordsForSweep(const SweepResult &result, const RunRequest &now);
/// Which law the curve is and its parameters.
QString fitText(const ScalabilityFit &fit);
/// What the parameters of that law mean and who says so, one sentence.
QString fitMeaning(const ScalabilityFit &fit);
/// How the knee was found, one sentence.
QString kneeMeaning(const Knee &knee);

} // namespace inflight
