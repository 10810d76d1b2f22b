// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/service.h"

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/steady_timer.hpp>

namespace practice {

/// Accepts connections on loopback, in the thread that runs the context; open() may be called in another
/// one before that.
class Listener {
public:
    Listener(asio::io_context &context, Service &service);

    /// Returns the port that it has, 0 taking any free one. Throws a std::system_error where it can have
    /// none.
    quint16 open(quint16 port);

private:
    void accept();
    void catchBreath();

    Service &m_service;
    asio::ip::tcp::acceptor m_acceptor;
    asio::steady_timer m_breath;
};

} // namespace practice
