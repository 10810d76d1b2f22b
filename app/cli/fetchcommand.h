// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"

namespace inflight {

/// `inflight fetch`: returns the exit code.
int fetchCommand(const FetchOptions &options);

} // namespace inflight
