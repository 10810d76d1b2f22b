// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/connectionpool.h"

#include <algorithm>

namespace inflight {

namespace {

constexpr int http11PerManager = 6; // Qt's own, see the class

} // namespace

ConnectionPool::ConnectionPool(int http2Streams)
    : m_proxies(std::make_shared<ProxyChoice::Known>())
    , m_isMultiplexed(http2Streams > 0)
    , m_perManager(m_isMultiplexed ? http2Streams : http11PerManager)
{
}

ConnectionPool::~ConnectionPool() = default;

QNetworkAccessManager &ConnectionPool::acquire()
{
    auto place = std::find_if(m_places.begin(), m_places.end(),
        [this](const Place &p) { return !p.isRetired && p.inUse < m_perManager; });
    if (place == m_places.end()) {
        m_places.push_back({ std::make_unique<QNetworkAccessManager>() });
        place = std::prev(m_places.end());
        place->manager->setProxyFactory(new ProxyChoice(m_proxies)); // the manager's own from here on
        place->manager->setAutoDeleteReplies(false);
        place->manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    ++place->inUse;
    const int connections = isMultiplexed() ? 1 : place->inUse;
    if (connections > place->peak) {
        m_open += connections - place->peak;
        place->peak = connections;
        m_peakConnections = std::max(m_peakConnections, m_open);
    }
    return *place->manager;
}

void ConnectionPool::release(const QNetworkAccessManager &manager, Health health)
{
    const auto place = std::find_if(
        m_places.begin(), m_places.end(), [&](const Place &p) { return p.manager.get() == &manager; });
    if (place == m_places.end())
        return;
    --place->inUse;
    place->isRetired = place->isRetired || health == Health::Broken;
    if (place->isRetired && place->inUse == 0)
        drop(place);
}

void ConnectionPool::trim(int cap)
{
    const std::size_t needed = std::size_t((cap + m_perManager - 1) / m_perManager);
    while (m_places.size() > needed && m_places.back().inUse == 0)
        drop(std::prev(m_places.end()));
}

void ConnectionPool::drop(std::vector<Place>::iterator place)
{
    m_open -= place->peak;
    place->manager.release()->deleteLater(); // a reply of its own may be on the stack
    m_places.erase(place);
}

} // namespace inflight
