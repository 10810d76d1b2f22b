// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/holdback.h"

#include <QString>

namespace inflight {

/// Why no more are in flight, in a few words, translated: `limited by the rate of 30/s`. Empty where the
/// numbers say it themselves: the cap is full, or nothing was held back yet. Pure.
QString holdBackText(const HoldBack &heldBack);

} // namespace inflight
