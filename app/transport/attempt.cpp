// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/attempt.h"

#include "plan/urlquery.h"
#include "plan/weborigin.h"
#include "transport/transporterror.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace inflight {

namespace {

/// Bytes that Qt's own thread may read ahead of us, who may be busy with other pages: without a bound an
/// endless body was found to fill four times what is allowed.
constexpr qint64 mostUnread = 1024 * 1024;

/// Some servers name an encoding, such as `none` or `utf-8`, and send the body as it is.
bool looksLikeJson(const QByteArray &body)
{
    const auto first = std::find_if(body.begin(), body.end(),
        [](char c) { return std::string_view(" \t\r\n\xef\xbb\xbf").find(c) == std::string_view::npos; });
    return first != body.end() && (*first == '{' || *first == '[');
}

bool isOfProxy(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

/// A slash at the end or none: the same to people.
QString pathOf(const QUrl &url)
{
    return url.adjusted(QUrl::StripTrailingSlash).path();
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

Attempt::Attempt(
    QNetworkAccessManager &manager, const QNetworkRequest &request, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(request)
    , m_limits(limits)
    , m_askedPath(pathOf(request.url()))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { cut(FetchError::Kind::Timeout); });
    m_hopTimer.setSingleShot(true);
    m_hopTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_hopTimer, &QTimer::timeout, this, &Attempt::sendHop);
    m_doubt.setSingleShot(true);
    connect(&m_doubt, &QTimer::timeout, this, [this] {
        if (m_result.status != 0)
            return;
        m_result.wasInDoubt = true;
        cut(FetchError::Kind::ConnectionLost);
    });
}

Attempt::~Attempt()
{
    // No signal may reach a half-destroyed object; abort() would emit synchronously.
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Attempt::get()
{
    m_deadline.start(m_limits.timeout);
    send();
}

void Attempt::post(const QByteArray &body)
{
    m_post = body;
    m_deadline.start(m_limits.timeout);
    send();
}

void Attempt::abort()
{
    cut(FetchError::Kind::Cancelled);
}

void Attempt::expectAnswerWithin(std::chrono::milliseconds time)
{
    const bool isSooner = !m_doubt.isActive() || m_doubt.remainingTimeAsDuration() > time;
    if (m_result.status == 0 && isSooner && !waitsForHop())
        m_doubt.start(time);
}

void Attempt::distrustAnswer()
{
    const bool isLastAnswer = m_result.status != 0 && !Redirects::isOne(m_result.status, m_result.headers);
    if (!isLastAnswer)
        cut(FetchError::Kind::ConnectionLost);
}

void Attempt::send()
{
    watch(m_post ? m_manager.post(m_request, *m_post) : m_manager.get(m_request));
}

void Attempt::watch(QNetworkReply *reply)
{
    m_reply = reply;
    reply->setReadBufferSize(mostUnread);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &Attempt::connecting);
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        m_result.sentAt = steadyNow();
        Q_EMIT written();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Attempt::readHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &Attempt::readBody);
    connect(reply, &QNetworkReply::finished, this, &Attempt::replyFinished);
}

void Attempt::readHeaders()
{
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_result.status != 0 && !m_result.answeredAt)
        m_result.answeredAt = steadyNow();
    m_result.headers.fields.clear();
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        m_result.headers.fields.append({ name, value });
    if (m_result.status != 0) {
        m_result.protocol = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool()
            ? Protocol::Http2
            : Protocol::Http11;
    }
    const QByteArray encoding = m_result.headers.value("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate") {
        if (!m_gunzip)
            m_gunzip = std::make_unique<Gunzip>();
    }
    const bool announcesTooMuch
        = m_result.headers.value("Content-Length").toLongLong() > m_limits.maxBodyBytes;
    if (announcesTooMuch)
        cut(FetchError::Kind::TooLarge);
}

void Attempt::readBody()
{
    if (m_hasEnded || !m_reply)
        return;
    const QByteArray piece = m_reply->readAll();
    m_wireBytes += piece.size();
    if (m_gunzip) {
        if (m_gunzip->feed(piece, m_result.body, m_limits.maxBodyBytes) == Gunzip::State::TooLarge)
            cut(FetchError::Kind::TooLarge);
    } else if (m_result.body.size() + piece.size() > m_limits.maxBodyBytes) {
        cut(FetchError::Kind::TooLarge);
    } else {
        m_result.body.append(piece);
    }
}

/// Qt says that a reply has ended before it tells its thread to close the connection. A request
/// started on that signal would exceed the cap; so nobody hears it before abort() has returned.
void Attempt::cut(FetchError::Kind reason)
{
    if (m_hasEnded)
        return;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    end({ reason, m_result.status, {}, {} });
}

void Attempt::replyFinished()
{
    if (m_hasEnded)
        return;
    readHeaders();
    readBody();
    if (m_hasEnded)
        return;
    if (isSpliced()) {
        m_result.status = 0;
        end(errorWith(FetchError::Kind::ConnectionLost, 0, {}));
        return;
    }
    // Qt 6.4 takes 103 Early Hints for the answer.
    m_result.isOutOfStep
        = m_result.status >= 100 && m_result.status < 200 && m_result.protocol == Protocol::Http11;
    if (!Redirects::isOne(m_result.status, m_result.headers)) {
        end(judge());
        return;
    }
    const auto hop = m_redirects.follow(
        m_reply->url(), m_result.status, m_result.headers, m_post.has_value(), m_limits.retryAfterCap);
    if (hop)
        goTo(*hop);
    else
        end(hop.error());
}

void Attempt::goTo(const Redirects::Hop &hop)
{
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
    if (m_post && hop.isGet) {
        m_post.reset();
        m_request.setHeader(QNetworkRequest::ContentTypeHeader, {});
    }
    m_request.setUrl(hop.target);
    const SteadyTime now = steadyNow();
    m_hopNotBefore = now + hop.wait;
    AttemptResult next;
    next.waited = m_result.waited;
    next.earlierHops = m_result.earlierHops + (now - m_result.sentAt.value_or(now));
    m_result = next;
    if (const QString path = pathOf(hop.target); path != m_askedPath)
        m_result.redirectedTo = path;
    m_gunzip.reset();
    m_wireBytes = 0;
    m_doubt.stop();
    sendHop();
}

/// Each hop is a request, and waits like one for the pauses and the rate that hold requests.
void Attempt::sendHop()
{
    const SteadyTime now = steadyNow();
    const bool isTooSoon = m_hopNotBefore > now; // the rule may take `now` for a start
    const SteadyTime earliest = isTooSoon || !m_hopRule ? m_hopNotBefore : m_hopRule(now);
    if (m_deadline.isActive())
        m_limits.timeout = m_deadline.remainingTimeAsDuration();
    if (earliest <= now) {
        m_result.waited += now - m_delayedSince.value_or(now);
        m_delayedSince.reset();
        m_deadline.start(m_limits.timeout);
        send();
        return;
    }
    m_delayedSince = m_delayedSince.value_or(now);
    m_deadline.stop();
    m_hopTimer.start(millisecondsUntil(earliest, now));
    Q_EMIT hopDelayed();
}

/// The proxy that a request to this address goes through; empty: none.
QString Attempt::proxyText() const
{
    QNetworkProxyFactory *const factory = m_manager.proxyFactory();
    const QList<QNetworkProxy> proxies = factory ? factory->queryProxy(QNetworkProxyQuery(m_request.url()))
                                                 : QList<QNetworkProxy> { m_manager.proxy() };
    const QNetworkProxy proxy = proxies.value(0);
    return proxy.hostName().isEmpty() ? QString()
                                      : QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

/// Where a connection ended within the status line, Qt sends the request once more and goes on reading the
/// line, of which the second answer becomes the end: `HTTP/1.1 200 OKHTTP/1.1 500 Error`.
bool Attempt::isSpliced() const
{
    static const QRegularExpression statusLine(QStringLiteral("HTTP/1\\.[01] [1-5]\\d\\d"));
    const QVariant reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute);
    return statusLine.match(QString::fromLatin1(reason.toByteArray())).hasMatch();
}

FetchError Attempt::judge() const
{
    using Kind = FetchError::Kind;
    const int status = m_result.status;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status >= 300)
        return { Kind::HttpStatus, status, {}, {} };
    if (error != QNetworkReply::NoError) {
        FetchError result = transportError(error, m_reply->errorString(), status != 0);
        result.status = status;
        // Qt does not always tell whose refusal it was.
        if (const QString proxy = proxyText();
            !proxy.isEmpty() && (isOfProxy(error) || result.kind == Kind::Connect))
            result.remarks << Remark { Remark::Kind::ByProxy, { proxy } };
        return result;
    }
    if (!isSuccess(status)) // a final 1xx
        return errorWith(Kind::ConnectionLost, status, { Remark { Remark::Kind::NoFinalAnswer } });
    if (status == 204 || status == 205) // meant to be empty: asking again brings nothing
        return { Kind::HttpStatus, status, {}, {} };

    const QByteArray encoding = m_result.headers.value("Content-Encoding").trimmed();
    if (!m_gunzip && !encoding.isEmpty() && !looksLikeJson(m_result.body))
        return { Kind::UnknownEncoding, status, QString::fromUtf8(encoding), {} };

    const QByteArray announced = m_result.headers.value("Content-Length");
    bool isNumber = false;
    const qint64 length = announced.trimmed().toLongLong(&isNumber);
    if (isNumber && m_wireBytes < length)
        return errorWith(Kind::Truncated, status,
            { Remark { Remark::Kind::CutShort, { QString::number(m_wireBytes), QString::number(length) } } });
    if (m_gunzip && m_gunzip->state() == Gunzip::State::Corrupt)
        return errorWith(Kind::Truncated, status, { Remark { Remark::Kind::CorruptGzip } });
    if (m_gunzip && m_gunzip->state() != Gunzip::State::Finished)
        return errorWith(Kind::Truncated, status, { Remark { Remark::Kind::GzipEndsEarly } });
    const bool isEmptyOnPurpose = isNumber && length == 0;
    if (m_result.body.isEmpty() && !isEmptyOnPurpose)
        return errorWith(Kind::Truncated, status, { Remark { Remark::Kind::EmptyBody } });
    return {};
}

void Attempt::end(const FetchError &error)
{
    m_hasEnded = true;
    m_deadline.stop();
    m_hopTimer.stop();
    m_doubt.stop();
    m_result.error = error;
    m_result.url = m_request.url();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply.clear();
    }
    Q_EMIT ended(m_result);
}

} // namespace inflight
