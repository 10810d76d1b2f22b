// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

/// A server that says exactly what a test tells it to, byte for byte: for answers that no proper server
/// gives.
class ScriptedServer final : public QObject {
public:
    struct Request {
        QByteArray method;
        QByteArray path; ///< without the query
        QUrlQuery query;
        QByteArray head; ///< request line and header fields
        QByteArray body;
        int number = 0; ///< 1 for the first to this server

        int page() const { return query.queryItemValue(QStringLiteral("page")).toInt(); }
    };
    struct Answer {
        QByteArray bytes; ///< all of it, head and body
        bool closes = false; ///< close the connection behind it
        bool hangs = false; ///< keep it open and never finish
        bool resets = false; ///< RST instead of an answer
        int dripMs = 0; ///< the last bytes one at a time, so far apart
        int delayMs = 0;
        QByteArray before {}; ///< sent first, and the rest so much later:
        int restAfterMs = 0;
    };
    using Script = std::function<Answer(const Request &)>;

    explicit ScriptedServer(Script script, const QHostAddress &address = QHostAddress::LocalHost)
        : m_script(std::move(script))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                socket->setParent(this);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
        m_server.setListenBacklogSize(600);
        m_server.listen(address);
    }

    QUrl url() const
    {
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setHost(m_server.serverAddress().toString());
        url.setPort(m_server.serverPort());
        return url;
    }

    static Answer ok(const QByteArray &body, const QByteArray &fields = {})
    {
        return status(200, body, fields);
    }
    static Answer status(int code, const QByteArray &body, const QByteArray &fields = {})
    {
        return { "HTTP/1.1 " + QByteArray::number(code) + " Said\r\nContent-Type: application/json\r\n"
            + fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body };
    }
    /// A page of `total` records `{"id":n}` in pages of `size`, as {"items":[...],"total":n}.
    static Answer page(int number, int total, int size)
    {
        QByteArray items;
        for (int id = (number - 1) * size + 1; id <= qMin(total, number * size); ++id)
            items += (items.isEmpty() ? "" : ",") + ("{\"id\":" + QByteArray::number(id) + "}");
        return ok("{\"items\":[" + items + "],\"total\":" + QByteArray::number(total) + "}");
    }

    QList<Request> requests;
    int connections = 0;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        request.head = buffer.left(end + 2);
        const qsizetype lengthAt = request.head.toLower().indexOf("content-length:");
        const qsizetype length = lengthAt < 0
            ? 0
            : request.head.mid(lengthAt + 15, request.head.indexOf("\r\n", lengthAt) - lengthAt - 15)
                  .trimmed()
                  .toInt();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.clear();
        const QList<QByteArray> words = request.head.left(request.head.indexOf("\r\n")).split(' ');
        const QUrl target = QUrl::fromEncoded(words.value(1));
        request.method = words.value(0);
        request.path = target.path().toUtf8();
        request.query = QUrlQuery(target);
        request.number = int(requests.size()) + 1;
        requests.append(request);
        const Answer answer = m_script(request);
        QTimer::singleShot(answer.delayMs, socket, [this, socket, answer] { say(socket, answer); });
    }

    void say(QTcpSocket *socket, const Answer &answer)
    {
        if (answer.resets) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            socket->abort();
            return;
        }
        if (answer.dripMs > 0) {
            drip(socket, answer.bytes, 0, answer.dripMs);
            return;
        }
        if (!answer.before.isEmpty()) {
            socket->write(answer.before);
            QTimer::singleShot(answer.restAfterMs, socket, [socket, answer] { socket->write(answer.bytes); });
            return;
        }
        socket->write(answer.bytes);
        if (answer.closes)
            socket->disconnectFromHost();
    }

    void drip(QTcpSocket *socket, const QByteArray &bytes, qsizetype at, int ms)
    {
        const qsizetype headEnd = bytes.indexOf("\r\n\r\n") + 4;
        const qsizetype upTo = at == 0 ? headEnd : at + 1;
        socket->write(bytes.mid(at, upTo - at));
        if (upTo < bytes.size())
            QTimer::singleShot(
                ms, socket, [this, socket, bytes, upTo, ms] { drip(socket, bytes, upTo, ms); });
    }

    Script m_script;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

/// 60 records in pages of ten. Its third answer is a 429 with a Retry-After of one second.
struct PausingServer {
    QDateTime until; ///< when that second is over
    QDateTime next; ///< when the next request came
    ScriptedServer server { [this](const ScriptedServer::Request &request) {
        if (request.number == 3) {
            until = QDateTime::currentDateTimeUtc().addSecs(1);
            return ScriptedServer::status(429, "{}", "Retry-After: 1\r\n");
        }
        if (request.number == 4)
            next = QDateTime::currentDateTimeUtc();
        return ScriptedServer::page(request.page(), 60, 10);
    } };
};
