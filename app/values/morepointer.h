// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QString>

namespace inflight {

/// In front of the JSON Pointer to what says whether pages follow, where it says the contrary: that all is
/// done, as Salesforce's `done` and Jira's `isLast` do.
inline constexpr QLatin1String notPrefix("not:");

inline QString withoutNot(const QString &more)
{
    return more.startsWith(notPrefix) ? more.sliced(notPrefix.size()) : more;
}

} // namespace inflight
