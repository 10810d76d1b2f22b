// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace inflight {

/// http or https.
bool isWeb(const QUrl &url);
/// Scheme, host and port (RFC 6454) are the same; a port that is not given is the scheme's own.
bool haveSameOrigin(const QUrl &a, const QUrl &b);
/// A link of `page` without TLS to the very server that gave the page over TLS, as one behind a proxy writes
/// it that does not know of the TLS: over TLS, and so of the same origin. Any other as it is.
QUrl withTlsOf(const QUrl &page, QUrl target);
/// The origin as people write it, `https://api.example.com`.
QString originOf(const QUrl &url);

} // namespace inflight
