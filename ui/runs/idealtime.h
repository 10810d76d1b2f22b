// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/runsummary.h"
#include "ui/runs/runrequest.h"

namespace inflight {

/// Sign-in and connecting, then max(ceil(pages / cap) x mean service time, pages / rate). Where pages differ
/// a lucky order may beat it by a little. Zero where nothing is known, and where the cap was moved: it is an
/// ideal of one cap. Pure.
Microseconds idealTime(const RunRequest &request, const RunSummary &summary);

} // namespace inflight
