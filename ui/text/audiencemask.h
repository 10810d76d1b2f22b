// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/runsummary.h"
#include "plan/apiprofile.h"
#include "values/attemptrecord.h"

#include <QString>

namespace inflight {

/// What may be read before an audience, in projector mode: of each address only the host, since path and
/// query may hold what opens the door, and of the headers that were sent only the program's own. (Passwords,
/// keys and tokens were blotted out by the engine already.) Pure.

/// Addresses in the middle of a text, and relative ones that have a query.
QString withMaskedAddresses(const QString &text);
FetchError masked(FetchError error);
ProfileError masked(ProfileError error);
RunNote masked(RunNote note);
RunSummary masked(RunSummary summary);
/// Of an attempt all that outcomeText() tells: cheap, for a cell.
AttemptRecord withMaskedError(AttemptRecord record);
/// But for `url`, which addressText() makes readable.
AttemptRecord masked(AttemptRecord record);

} // namespace inflight
