// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/transporterror.h"

#include "records/servermessage.h"
#include "words/phrases.h"

#include <QRegularExpression>

namespace inflight {

FetchError transportError(QNetworkReply::NetworkError error, const QString &text, bool hasStatus)
{
    using Kind = FetchError::Kind;
    FetchError result;
    result.detail = text;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        result.kind = Kind::Connect;
        break;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        result.kind = Kind::Timeout;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        result.kind = Kind::Tls;
        break;
    case QNetworkReply::ProtocolInvalidOperationError:
        result.kind = Kind::InvalidRequest;
        break;
    default:
        // Resets, refused HTTP/2 streams, GOAWAY (ProtocolUnknownError where it came before the stream),
        // garbage for a status line: the connection is of no more use.
        result.kind = hasStatus ? Kind::Truncated : Kind::ConnectionLost;
    }
    return result;
}

namespace {

/// Which is told beside it: `404 Not Found` says no more than the status, nor does `{}`.
QString withoutStatus(const QString &line, int status)
{
    const QString number = QString::number(status);
    const QString rest = line.startsWith(number + u' ') ? line.mid(number.size() + 1) : line;
    const bool isEmpty = rest == u"{}" || rest == u"[]" || rest == number
        || statusText(status).endsWith(u' ' + rest.chopped(rest.endsWith(u'.') ? 1 : 0), Qt::CaseInsensitive);
    return isEmpty ? QString() : rest;
}

QString excerpt(const QByteArray &body, int status, const SecretMask &mask)
{
    constexpr int longest = 120;
    constexpr qsizetype mostRead = 4096;
    const QString message = serverMessage(body);
    const bool isCut = message.isEmpty() ? body.size() > mostRead : message.size() > mostRead;
    const QString read = message.isEmpty() ? QString::fromUtf8(body.left(mostRead)) : message.left(mostRead);
    QString line = (isCut ? mask.inCutText(read) : mask.inText(read)).simplified();
    if (message.isEmpty() && line.startsWith(QLatin1Char('<'))) {
        static const QRegularExpression title(
            QStringLiteral("<title[^>]*>([^<]*)</title>"), QRegularExpression::CaseInsensitiveOption);
        line = title.match(line).captured(1).trimmed();
    }
    line = withoutStatus(line, status);
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

} // namespace

FetchError withExcerpt(FetchError error, const QByteArray &body, const SecretMask &mask)
{
    changeTexts(error, [&mask](const QString &text) { return mask.inText(text); });
    const bool isToldOf = !error.detail.isEmpty() || !error.remarks.isEmpty();
    if (error.kind == FetchError::Kind::HttpStatus && !isToldOf)
        error.detail = excerpt(body, error.status, mask);
    // Where the server says something to people, a list of errors, or a list of one, is that and no records.
    const bool isSaid = error.kind == FetchError::Kind::WrongShape && !serverMessage(body).isEmpty();
    error.recordPlaces.removeIf([&](const QString &place) {
        const bool isOfErrors = place.isEmpty() || place.startsWith(u"/error", Qt::CaseInsensitive);
        return (isSaid && isOfErrors) || mask.inText(place) != place;
    });
    // Such a body is JSON and, where it holds no records either, says what is wrong: {"error": ...}.
    if (error.kind == FetchError::Kind::WrongShape && error.recordPlaces.isEmpty()) {
        const QString said = excerpt(body, error.status, mask);
        if (!said.isEmpty())
            error.remarks << Remark { Remark::Kind::ServerSays, { said } };
    }
    return error;
}

} // namespace inflight
