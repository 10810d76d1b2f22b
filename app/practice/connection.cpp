// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/connection.h"

#include <QDateTime>
#include <QLocale>

namespace practice {

namespace {

/// The Date field's text, made anew once a second.
QByteArray httpDate()
{
    thread_local qint64 madeFor = -1;
    thread_local QByteArray text;
    if (const qint64 second = QDateTime::currentSecsSinceEpoch(); second != madeFor) {
        madeFor = second;
        text = QLocale::c()
                   .toString(
                       QDateTime::fromSecsSinceEpoch(second, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
                   .toLatin1();
    }
    return text;
}

} // namespace

Connection::Connection(qintptr descriptor, Service &service, DueQueue &queue, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_queue(queue)
    , m_socket(new QTcpSocket(this))
{
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::serve);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::leave);
    // While one request is worked on nothing more is read, so this bounds what a guest can make us keep.
    m_socket->setReadBufferSize(RequestParser::MaxHead + RequestParser::MaxBody);
    if (!m_socket->setSocketDescriptor(descriptor)) {
        leave();
        return;
    }
    // Or the second half of an answer would wait for the first half's acknowledgement.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

Connection::~Connection()
{
    leave();
}

void Connection::serve()
{
    while (!m_pending && !m_hasLeft && m_socket->state() == QAbstractSocket::ConnectedState) {
        if (m_socket->bytesAvailable() > 0)
            m_parser.feed(m_socket->readAll());
        switch (m_parser.parse()) {
        case RequestParser::State::NeedMore:
            return;
        case RequestParser::State::Ready:
            begin(m_parser.request());
            break;
        case RequestParser::State::Bad: {
            Answer answer;
            answer.response = { m_parser.status(), "text/plain", {}, reasonPhrase(m_parser.status()) + '\n' };
            send(answer, false, false);
            return;
        }
        }
    }
}

void Connection::begin(const Request &request)
{
    const TimePoint now = std::chrono::steady_clock::now();
    m_keepAlive = request.keepAlive;
    m_isHead = request.method == "HEAD";
    // Before the request counts: who looks meanwhile must not find more in flight than there are connections.
    if (!m_isVisit && Service::isVisit(request)) {
        m_isVisit = true;
        m_service.ledger().connectionOpened();
    }
    m_pending = m_service.handle(request, now);
    if (m_pending->due <= now) {
        finish();
        return;
    }
    m_ticket = m_queue.schedule(m_pending->due, [this] {
        m_ticket.reset();
        finish();
        serve();
    });
}

void Connection::finish()
{
    if (m_pending->ending == Verdict::Stall && !m_isHead) {
        send(*m_pending, m_keepAlive, m_isHead);
        return;
    }
    const Answer answer = *std::exchange(m_pending, std::nullopt);
    // Before the bytes leave: a guest that reacts at once must not find itself counted twice.
    if (answer.era)
        m_service.ledger().answered(*answer.era, answer.ending == Verdict::Drop ? 0 : answer.response.status);
    send(answer, m_keepAlive, m_isHead);
}

void Connection::send(const Answer &answer, bool keepAlive, bool isHead)
{
    if (answer.ending == Verdict::Drop) {
        m_socket->disconnectFromHost();
        return;
    }
    QByteArray bytes = responseHead(answer.response, keepAlive, httpDate());
    const bool isCut = answer.ending == Verdict::Truncate || answer.ending == Verdict::Stall;
    if (!isHead)
        bytes.append(
            QByteArrayView(answer.response.body).first(answer.response.body.size() / (isCut ? 2 : 1)));
    m_socket->write(bytes);
    m_socket->flush();
    if (answer.ending == Verdict::Truncate || !keepAlive)
        m_socket->disconnectFromHost();
}

void Connection::leave()
{
    if (std::exchange(m_hasLeft, true))
        return;
    if (m_ticket)
        m_queue.cancel(*m_ticket);
    if (m_pending && m_pending->era)
        m_service.ledger().abandoned(*m_pending->era);
    m_pending.reset();
    if (m_isVisit)
        m_service.ledger().connectionClosed();
    deleteLater();
}

} // namespace practice
