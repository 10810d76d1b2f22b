// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runupdate.h"

#include <QString>

namespace inflight {

/// Where a run stands, in one line; with why no more are in flight, if the line then has no more than `room`
/// characters.
QString progressWords(const RunCounts &counts, const HoldBack &heldBack = {}, qsizetype room = 0);

} // namespace inflight
