// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/usageerror.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <tl/expected.hpp>

#include <utility>

namespace inflight {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// The headers that values of `--header` mean: `Name: value`, or `@FILE` for a file of such lines, as curl
/// has it, so that keys need not stand in the command line. In a file, empty lines and those that begin with
/// `#` are passed over. A sentence names the header or the line and never the value, which may be a secret.
tl::expected<HeaderList, UsageError> headersFrom(const QStringList &values);

} // namespace inflight
