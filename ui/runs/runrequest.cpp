// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runrequest.h"

#include <tuple>

namespace inflight {

int askedPageSize(const RunRequest &request)
{
    return request.settings.pageSize > 0 ? request.settings.pageSize : request.profile.pagination.pageSize;
}

bool isComparable(const RunRequest &one, const RunRequest &other)
{
    const auto manners = [](const RunSettings &settings) {
        return std::make_tuple(settings.requestsPerSecond, settings.attempts, settings.backoffBase,
            settings.backoffCap, settings.timeout, settings.http2, settings.sharedPause);
    };
    if (one.practice != other.practice || manners(one.settings) != manners(other.settings))
        return false;
    return askedPageSize(one) == askedPageSize(other) && one.settings.maxPages == other.settings.maxPages
        && profileToJson(one.profile) == profileToJson(other.profile);
}

bool isSameApi(const ApiProfile &one, const ApiProfile &other)
{
    return one.name == other.name && profileUrl(one) == profileUrl(other);
}

RunRequest synchronous(RunRequest request)
{
    request.settings.sequential = true;
    request.settings.automatic = false;
    return request;
}

} // namespace inflight
