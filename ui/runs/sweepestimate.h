// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runrequest.h"
#include "values/attemptrecord.h"

#include <optional>

namespace inflight {

class RunHistory;

/// About how long a sweep of the cap would take: the ideal time of each of its runs, from the pages and
/// service times of the latest comparable run, or from what the practice server was told. `practiceRecords`:
/// how many that server has. An estimate, to be labelled so; nothing where nothing is known.
std::optional<Microseconds> sweepEstimate(
    const RunRequest &request, const RunHistory &history, int practiceRecords);

} // namespace inflight
