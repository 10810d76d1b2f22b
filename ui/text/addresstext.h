// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace inflight {

/// An address for people to read. Masked, before an audience, it is the host alone: path and query may hold
/// what opens the door. Pure.
inline QString addressText(const QUrl &address, bool isMasked)
{
    if (!isMasked)
        return address.toDisplayString();
    return address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery)
        + QStringLiteral("/\u2026");
}

} // namespace inflight
