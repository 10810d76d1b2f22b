// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace inflight {

/// Makes the requests of a run: who we are, the profile's headers, the token, the protocol. The token goes to
/// the profile's origin only. Engine thread.
class RequestFactory {
public:
    RequestFactory(const ApiProfile &profile, const QSslConfiguration &tls);

    QNetworkRequest make(const QUrl &url) const;
    /// Without the token: some servers refuse whoever comes with one that has expired, to sign in as well.
    QNetworkRequest makeForSignIn(const QUrl &url) const;
    void setHttp2(bool http2) { m_http2 = http2; }
    void setHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers) { m_headers = headers; }
    void setToken(const QByteArray &token) { m_token = token; }

private:
    QUrl m_origin;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QSslConfiguration m_tls;
    QByteArray m_scheme; ///< before the token; empty: nothing
    QByteArray m_token;
    bool m_http2 = false;
};

/// The system's certificate authorities and those in a PEM file. Nothing when the file cannot be read or
/// holds no certificate.
std::optional<QSslConfiguration> tlsConfiguration(const QString &caFile);

} // namespace inflight
