// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"

#include <QString>

#include <tl/expected.hpp>

namespace inflight {

/// What stands in the way of running a command: one sentence that says what is wrong and what to do.
struct UsageError {
    QString sentence;
    ExitCode code = ExitUsage;
};

inline tl::unexpected<UsageError> wrong(const QString &sentence)
{
    return tl::unexpected(UsageError { sentence });
}

} // namespace inflight
