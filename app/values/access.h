// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runsettings.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace inflight {

/// What lets a run in, and may be another when it is gone on with. Lives in memory only.
struct Access {
    QList<std::pair<QByteArray, QByteArray>> headers; ///< for every request
    Credentials credentials;
};

} // namespace inflight
