// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "practice/practiceserver.h"
#include "values/runsettings.h"

#include <QMetaType>

#include <optional>

namespace inflight {

/// All that a run needs. Credentials live here in memory only.
struct RunRequest {
    ApiProfile profile;
    RunSettings settings;
    Credentials credentials;
    std::optional<practice::Manners> practice; ///< how the practice server behaves, where the run goes there
};

/// Records to ask for with each request.
int askedPageSize(const RunRequest &request);

/// True when both runs meet the same world with the same manners, so that their wall times may be compared:
/// same API, pages and practice server. How many requests are in flight may differ.
bool isComparable(const RunRequest &one, const RunRequest &other);

/// True when what one of them gets in with is meant for the other as well.
bool isSameApi(const ApiProfile &one, const ApiProfile &other);

/// The same one request at a time: the sync run that others are measured against.
RunRequest synchronous(RunRequest request);

} // namespace inflight

Q_DECLARE_METATYPE(inflight::RunRequest)
