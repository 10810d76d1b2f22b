// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/service.h"

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/steady_timer.hpp>

#include <QString>

namespace practice {

/// Accepts connections on loopback, in the thread that runs the context; open() may be called in another
/// one before that.
class Listener {
public:
    Listener(asio::io_context &context, Service &service);

    /// The port that it has, 0 taking any free one; nothing: errorString() says why.
    std::optional<quint16> open(quint16 port);
    QString errorString() const { return m_errorString; }

private:
    asio::error_code listen(quint16 port);
    void accept();
    void catchBreath();

    Service &m_service;
    asio::ip::tcp::acceptor m_acceptor;
    asio::steady_timer m_breath;
    QString m_errorString;
};

} // namespace practice
