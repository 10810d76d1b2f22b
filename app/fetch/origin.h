// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace inflight {

/// Scheme, host and port are the same (RFC 6454): the boundary that no secret crosses.
bool isSameOrigin(const QUrl &a, const QUrl &b);
/// `https://host:port`, for messages: no path, no query, no user.
QString originText(const QUrl &url);

} // namespace inflight
