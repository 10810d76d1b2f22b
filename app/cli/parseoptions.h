// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "cli/usageerror.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <variant>

namespace inflight {

/// Instead of running, print this and leave.
struct PrintAndLeave {
    QString text;
};

template <typename Options> using Parsed = tl::expected<std::variant<Options, PrintAndLeave>, UsageError>;

/// The words after the subcommand's name. No file is opened but those that --header names, and nothing is
/// asked of anybody.
Parsed<FetchOptions> parseFetch(const QStringList &arguments);
Parsed<FetchOptions> parseCompare(const QStringList &arguments);
Parsed<practice::PracticeServer::Options> parsePractice(const QStringList &arguments);

} // namespace inflight
