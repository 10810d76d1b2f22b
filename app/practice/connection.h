// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/service.h"

#include <asio/ip/tcp.hpp>
#include <asio/steady_timer.hpp>

#include <array>
#include <memory>

namespace practice {

/// One guest's connection: reads requests, answers them one after the other (pipelined ones wait their
/// turn), in the way that the service says. Lives until the guest has gone, held by what it waits for.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(asio::ip::tcp::socket socket, Service &service);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void start();

private:
    void read();
    void hearNoMore(asio::error_code error);
    void serve();
    void begin(const Request &request);
    void finish();
    void send(const Answer &answer, bool keepAlive, bool isHead);
    void leave();
    bool isBusy() const { return m_pending || !m_outgoing.isEmpty(); }
    bool isDeaf() const { return m_isStalled || m_hasLeft; } ///< what comes is not for answering any more

    asio::ip::tcp::socket m_socket;
    asio::steady_timer m_due;
    Service &m_service;
    RequestParser m_parser;
    std::array<char, 4096> m_incoming {};
    bool m_isReading = false;
    bool m_isOver = false; // nothing more comes
    bool m_isStalled = false;
    QByteArray m_outgoing; // being written
    std::optional<Answer> m_pending; // being worked on; a stalled one stays
    bool m_keepAlive = true; // as the request being answered asked
    bool m_isHead = false;
    bool m_isVisit = false;
    bool m_hasLeft = false;
};

} // namespace practice
