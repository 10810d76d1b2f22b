// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/connection.h"

#include <asio/write.hpp>

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

/// While one request is worked on this much is read of what follows, and no more.
constexpr qsizetype mostUnread = RequestParser::MaxHead + RequestParser::MaxBody;

/// So long a guest may take to read its last answer and to see that the connection ends.
constexpr std::chrono::seconds patience { 2 };

} // namespace

Connection::Connection(asio::ip::tcp::socket socket, Service &service)
    : m_socket(std::move(socket))
    , m_due(m_socket.get_executor())
    , m_service(service)
{
    // Or the second half of an answer would wait for the first half's acknowledgement.
    asio::error_code ignored;
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
}

Connection::~Connection()
{
    m_isOver = true; // of a server that ends
    leave();
}

void Connection::start()
{
    read();
}

/// Also while a request is worked on: nothing else tells that the guest has gone.
void Connection::read()
{
    if (m_isReading || m_isOver || (m_parser.unread() >= mostUnread && !isDeaf()))
        return;
    m_isReading = true;
    m_socket.async_read_some(
        asio::buffer(m_incoming), [self = shared_from_this()](asio::error_code error, std::size_t size) {
            self->m_isReading = false;
            if (error) {
                self->hearNoMore(error);
                return;
            }
            if (!self->isDeaf()) {
                self->m_parser.feed(QByteArrayView(self->m_incoming.data(), qsizetype(size)));
                self->serve();
            }
            self->read();
        });
}

/// Whoever has sent all it had to say may still wait for answers; but one that waits for a request that is
/// worked on cannot be told from one that has gone.
void Connection::hearNoMore(asio::error_code error)
{
    m_isOver = true;
    if (m_hasLeft)
        m_due.cancel();
    else if (error != asio::error::eof || m_pending)
        leave();
    else
        serve();
}

void Connection::serve()
{
    while (!isBusy() && !m_hasLeft) {
        switch (m_parser.parse()) {
        case RequestParser::State::NeedMore:
            if (m_isOver)
                leave();
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
    if (m_isOver) {
        leave();
        return;
    }
    m_due.expires_at(m_pending->due);
    m_due.async_wait([self = shared_from_this()](asio::error_code error) {
        if (!error && !self->m_hasLeft)
            self->finish();
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
        leave();
        return;
    }
    m_outgoing = responseHead(answer.response, keepAlive, httpDate());
    const bool isCut = answer.ending == Verdict::Truncate || answer.ending == Verdict::Stall;
    if (!isHead)
        m_outgoing.append(
            QByteArrayView(answer.response.body).first(answer.response.body.size() / (isCut ? 2 : 1)));
    m_isStalled = answer.ending == Verdict::Stall && !isHead;
    const bool isLast = answer.ending == Verdict::Truncate || (!keepAlive && !m_isStalled);
    asio::async_write(m_socket, asio::buffer(m_outgoing.constData(), std::size_t(m_outgoing.size())),
        [self = shared_from_this(), isLast](asio::error_code error, std::size_t) {
            self->m_outgoing.clear();
            if (error || isLast) {
                self->leave();
                return;
            }
            self->serve();
            self->read();
        });
}

/// Closed with bytes unread, a connection is reset, and what the guest has not read so far is lost to it. So
/// its end is only said, and what comes is read and thrown away until the guest has closed it as well.
void Connection::leave()
{
    if (std::exchange(m_hasLeft, true))
        return;
    asio::error_code ignored;
    m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_due.cancel();
    if (!m_isOver) {
        m_due.expires_after(patience);
        m_due.async_wait([self = shared_from_this()](asio::error_code) {
            asio::error_code unimportant;
            self->m_socket.close(unimportant);
        });
        read();
    }
    if (m_pending && m_pending->era)
        m_service.ledger().abandoned(*m_pending->era);
    m_pending.reset();
    if (m_isVisit)
        m_service.ledger().connectionClosed();
}

} // namespace practice
