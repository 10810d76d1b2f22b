// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "cli/usageerror.h"

#include <tl/expected.hpp>

#include <memory>

namespace inflight {

/// All that a run needs, found out before anything is asked.
struct Prepared {
    std::unique_ptr<practice::PracticeServer> practiceServer; ///< running; null for another API
    ApiProfile profile;
    Credentials credentials;
};

/// Checks where results will be written, starts the practice server where it is meant, reads the profile,
/// asks for the password.
tl::expected<Prepared, UsageError> prepare(const FetchOptions &options);

/// The built-in server lets anybody in who knows this; so that --require-login works with no set-up.
Credentials practiceCredentials();

/// The directory and the file can be written. Nothing is left behind, and what stands there stays.
std::optional<UsageError> checkWritable(const QString &file);

} // namespace inflight
