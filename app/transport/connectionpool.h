// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/proxychoice.h"

#include <QNetworkAccessManager>

#include <memory>
#include <vector>

namespace inflight {

/// Hands out network access managers so that every request handed over is on the wire at once.
///
/// One QNetworkAccessManager keeps at most six HTTP/1.1 connections to a host and queues the rest inside,
/// where nobody sees them: more than six requests need more managers. Over HTTP/2 the bound is the number of
/// streams that the server announced. Engine thread.
class ConnectionPool {
public:
    /// `http2Streams`: how many the server allows on one connection; 0: HTTP/1.1.
    explicit ConnectionPool(int http2Streams = 0);
    ~ConnectionPool();

    /// A manager with a free place, the busiest part of the pool first so that warm connections are reused.
    QNetworkAccessManager &acquire();
    enum class Health {
        Good,
        Broken, ///< a connection was lost: Qt 6.4 fails further requests on its channel without sending them
    };
    /// Gives a place back. A broken manager gets no new requests and goes when its last one has ended.
    void release(const QNetworkAccessManager &manager, Health health = Health::Good);
    /// Lets go of idle managers that `cap` requests in flight do not need.
    void trim(int cap);
    /// The way that requests take is asked for anew.
    void forgetProxies() { m_proxies->clear(); }
    /// Many requests share one connection of a manager (HTTP/2), instead of having one each.
    bool isMultiplexed() const { return m_isMultiplexed; }
    /// The most HTTP/1.1 connections (or HTTP/2 managers) that were in use at one moment each.
    int peakConnections() const { return m_peakConnections; }

private:
    struct Place {
        std::unique_ptr<QNetworkAccessManager> manager;
        int inUse = 0;
        int peak = 0; ///< connections that this manager has opened
        bool isRetired = false;
    };
    void drop(std::vector<Place>::iterator place);

    std::vector<Place> m_places;
    std::shared_ptr<ProxyChoice::Known> m_proxies;
    bool m_isMultiplexed;
    int m_perManager; ///< requests at most
    int m_open = 0;
    int m_peakConnections = 0;
};

} // namespace inflight
