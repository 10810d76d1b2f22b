// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QNetworkProxyFactory>

#include <memory>

namespace inflight {

/// Which way requests take: what the application's (as a rule the system's) configuration says, asked once
/// for each origin. Asking for each request costs a quarter of a millisecond where libproxy answers.
///
/// "Directly" is passed on as "as the application says" for plain HTTP. The way is the same: for NoProxy,
/// Qt 6.4 opens an unbuffered socket and reads the head of each answer with one system call a byte
/// (QHttpNetworkConnectionChannel::ensureConnection()). Engine thread.
class ProxyChoice final : public QNetworkProxyFactory {
public:
    using Known = QHash<QString, QList<QNetworkProxy>>; ///< by origin

    /// Several managers may share what is known.
    explicit ProxyChoice(std::shared_ptr<Known> known);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    std::shared_ptr<Known> m_known;
};

} // namespace inflight
