// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "cli/usageerror.h"

#include <QUrl>

#include <tl/expected.hpp>

namespace inflight {

/// The profile that the command line means: the named one with what the options change. Reads the profile's
/// file where one is named. `practiceServer` is where the built-in server runs, for
/// ApiOptions::Source::Practice.
tl::expected<ApiProfile, UsageError> chosenApi(const ApiOptions &options, const QUrl &practiceServer);

} // namespace inflight
