// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practiceserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace practice {

struct Reply {
    int status = 0; // 0: no answer came
    QByteArray head;
    QByteArray body;
    bool isWhole = false;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.sliced(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// A client that does exactly what it is told: no re-sends, no pool.
class Guest {
public:
    explicit Guest(const PracticeServer &server) { connectTo(server); }

    void connectTo(const PracticeServer &server)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, server.port());
    }

    void send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QByteArray &fields = {})
    {
        m_socket.waitForConnected();
        m_isHead = method == "HEAD";
        m_socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        m_socket.flush();
    }

    /// Waits until an answer is whole or the server closes.
    Reply receive()
    {
        Reply reply;
        while (true) {
            m_bytes += m_socket.readAll();
            const qsizetype end = m_bytes.indexOf("\r\n\r\n");
            if (end >= 0) {
                reply.head = m_bytes.first(end);
                reply.status = reply.head.mid(9, 3).toInt();
                const qsizetype length = m_isHead ? 0 : reply.header("Content-Length").toInt();
                reply.body = m_bytes.mid(end + 4, length);
                reply.isWhole = reply.body.size() == length;
                if (reply.isWhole) {
                    m_bytes.remove(0, end + 4 + length);
                    return reply;
                }
            }
            if (m_socket.state() != QAbstractSocket::ConnectedState || !m_socket.waitForReadyRead(10'000)) {
                if (m_socket.bytesAvailable() == 0)
                    return reply;
            }
        }
    }

    Reply ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QByteArray &fields = {})
    {
        send(method, target, body, fields);
        return receive();
    }

    Reply get(const QByteArray &target) { return ask("GET", target); }

    QTcpSocket &socket() { return m_socket; }
    QByteArray unread() { return m_bytes + m_socket.peek(1 << 20); }

private:
    QTcpSocket m_socket;
    QByteArray m_bytes;
    bool m_isHead = false;
};

using Guests = std::vector<std::unique_ptr<Guest>>;

inline Guests manyGuests(const PracticeServer &server, int count)
{
    Guests guests;
    for (int i = 0; i < count; ++i)
        guests.push_back(std::make_unique<Guest>(server));
    return guests;
}

inline Manners quick()
{
    Manners manners;
    manners.latencyMs = 0;
    manners.jitter = 0;
    return manners;
}

inline Manners slow()
{
    Manners manners = quick();
    manners.latencyMs = 600'000;
    return manners;
}

/// A started server; there is no test without one.
inline std::unique_ptr<PracticeServer> startedServer(const Manners &manners, int products = 45)
{
    auto server = std::make_unique<PracticeServer>(PracticeServer::Options { 0, products, manners });
    if (!server->start())
        qFatal("%s", qPrintable(server->errorString()));
    return server;
}

} // namespace practice
