// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/usageerror.h"

#include <tl/expected.hpp>

namespace inflight {

/// The password of INFLIGHT_PASSWORD, or one that is typed unseen on the terminal. An error where neither is
/// to be had, or when the user gave up (Ctrl-C, SIGTERM, a closed terminal: ExitInterrupted).
tl::expected<QString, UsageError> askPassword(const QString &email);

} // namespace inflight
