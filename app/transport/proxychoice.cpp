// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/proxychoice.h"

#include "plan/weborigin.h"

#include <algorithm>
#include <utility>

namespace inflight {

namespace {

bool isDirect(const QList<QNetworkProxy> &proxies)
{
    return std::all_of(proxies.begin(), proxies.end(),
        [](const QNetworkProxy &proxy) { return proxy.type() == QNetworkProxy::NoProxy; });
}

QList<QNetworkProxy> choose(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(query);
    if (query.url().scheme() != QLatin1String("http") || !isDirect(proxies))
        return proxies;
    // A configuration may send sockets another way than URLs, and a socket asks as a socket.
    const QNetworkProxyQuery bySocket(query.peerHostName(), query.url().port(80), query.protocolTag());
    if (isDirect(QNetworkProxyFactory::proxyForQuery(bySocket)))
        return { QNetworkProxy(QNetworkProxy::DefaultProxy) };
    return proxies;
}

} // namespace

ProxyChoice::ProxyChoice(std::shared_ptr<Known> known)
    : m_known(std::move(known))
{
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    const QString origin = originOf(query.url());
    auto known = m_known->find(origin);
    if (known == m_known->end())
        known = m_known->insert(origin, choose(query));
    return *known;
}

} // namespace inflight
