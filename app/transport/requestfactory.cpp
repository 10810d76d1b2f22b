// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/requestfactory.h"

#include "plan/weborigin.h"

#include <QSslCertificate>

namespace inflight {

RequestFactory::RequestFactory(const ApiProfile &profile, const QSslConfiguration &tls)
    : m_origin(profile.baseUrl)
    , m_headers(profile.headers)
    , m_tls(tls)
    , m_scheme(profile.signIn ? profile.signIn->scheme.toLatin1() : QByteArray())
{
}

QNetworkRequest RequestFactory::make(const QUrl &url) const
{
    QNetworkRequest request = makeForSignIn(url);
    if (haveSameOrigin(url, m_origin) && !m_token.isEmpty())
        request.setRawHeader("Authorization", m_scheme.isEmpty() ? m_token : m_scheme + ' ' + m_token);
    return request;
}

QNetworkRequest RequestFactory::makeForSignIn(const QUrl &url) const
{
    using Request = QNetworkRequest;
    Request request(url);
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::Http2AllowedAttribute, m_http2);
    const bool isClearText = url.scheme() == QLatin1String("http");
    request.setAttribute(Request::Http2DirectAttribute, m_http2 && isClearText);
    if (!isClearText)
        request.setSslConfiguration(m_tls);
    // Naming the encoding ourselves keeps Qt from decompressing: see Gunzip.
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Inflight/" INFLIGHT_VERSION);
    if (haveSameOrigin(url, m_origin)) {
        for (const auto &[name, value] : m_headers)
            request.setRawHeader(name, value);
    }
    return request;
}

std::optional<QSslConfiguration> tlsConfiguration(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!caFile.isEmpty() && !tls.addCaCertificates(caFile, QSsl::Pem))
        return std::nullopt;
    return tls;
}

} // namespace inflight
