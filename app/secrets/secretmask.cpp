// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretmask.h"

#include "plan/secretname.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace inflight {

namespace {

constexpr int shortestSecret = 4;

/// Addresses in a text, as a server's error names them: `?key=...` may be a key that we never sent.
QString withoutSecretItems(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral("(?:[?&;#]|\\\\u0026)([^?&;#=\\s\"'<>]{1,64})=(?=[^&;\\s\"'<>\\\\])"));
    static const QRegularExpression endOfValue(QStringLiteral("[&;\\s\"'<>\\\\]|$"));
    QString result;
    qsizetype copied = 0;
    auto matches = name.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype value = match.capturedEnd();
        const bool isInAnother = value <= copied;
        if (isInAnother || !namesASecret(QUrl::fromPercentEncoding(match.captured(1).toUtf8())))
            continue;
        result.append(QStringView(text).sliced(copied, value - copied)).append(secretStars());
        copied = endOfValue.match(text, value).capturedStart();
    }
    return copied == 0 ? text : result.append(QStringView(text).sliced(copied));
}

} // namespace

void SecretMask::add(const QString &secret)
{
    if (secret.size() < shortestSecret)
        return;
    // The second: its UTF-8 taken for Latin-1 on the way, as many a server takes a header.
    for (const QString &form : { secret, QString::fromLatin1(secret.toUtf8()) }) {
        const bool isKnown = std::any_of(m_secrets.begin(), m_secrets.end(),
            [&form](const Spelling &known) { return known.text() == form; });
        if (!isKnown)
            m_secrets.append(Spelling(form));
        m_pieces.add(form);
    }
    // The longest first, or one secret that is part of another would leave the rest of it standing.
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
        [](const Spelling &a, const Spelling &b) { return a.text().size() > b.text().size(); });
}

void SecretMask::addHeader(const QByteArray &name, const QByteArray &value)
{
    if (!namesASecret(name.toLower()))
        return;
    add(QString::fromUtf8(value));
    if (name.compare("Cookie", Qt::CaseInsensitive) == 0) {
        for (const QByteArray &cookie : value.split(';'))
            add(QString::fromUtf8(cookie.mid(cookie.indexOf('=') + 1).trimmed()));
        return;
    }
    const QByteArray credentials = value.mid(value.indexOf(' ') + 1).trimmed();
    add(QString::fromUtf8(credentials));
    if (value.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(credentials));
        add(pair);
        add(pair.section(u':', 1));
    }
}

void SecretMask::addQueryItem(const QString &name, const QString &value)
{
    if (namesASecret(name))
        add(value);
}

QString SecretMask::masked(QString text, Spelling::End end) const
{
    for (const Spelling &secret : m_secrets)
        text = secret.replacedIn(text, secretStars(), end);
    return withoutSecretItems(m_pieces.replacedIn(text, secretStars()));
}

QUrl SecretMask::inUrl(const QUrl &url) const
{
    QUrl result = url;
    // As a server's own link may have it.
    const QString path = url.path(QUrl::FullyEncoded);
    if (const QString masked = inText(path); masked != path)
        result.setPath(masked);
    if (!url.hasQuery())
        return result;
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items)
        query.addQueryItem(inText(key), namesASecret(key) ? secretStars() : inText(value));
    result.setQuery(query);
    return result;
}

Headers SecretMask::inHeaders(const Headers &headers) const
{
    Headers masked = headers;
    for (auto &[name, value] : masked.fields) {
        if (namesASecret(name.toLower()))
            value = secretStars().toLatin1();
        else if (!m_secrets.isEmpty() || value.contains('=')) // an address may name a key that was never sent
            value = inText(QString::fromUtf8(value)).toUtf8();
    }
    return masked;
}

} // namespace inflight
