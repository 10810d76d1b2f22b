// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"

namespace inflight {

/// `inflight compare`: a sync run, then a concurrent one against the same API; returns the exit code.
int compareCommand(const FetchOptions &options);

} // namespace inflight
