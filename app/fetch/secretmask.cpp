// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/secretmask.h"

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
    static const QRegularExpression item(
        QStringLiteral("(?:[?&;#]|\\\\u0026)([^?&;#=\\s\"'<>]{1,64})=([^&;\\s\"'<>\\\\]+)"));
    QString result;
    qsizetype copied = 0;
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = item.match(text, from);
        if (!match.hasMatch())
            break;
        from = match.capturedStart(2); // a fragment with a key of its own may follow
        if (!namesASecret(QUrl::fromPercentEncoding(match.captured(1).toUtf8())))
            continue;
        result.append(QStringView(text).sliced(copied, from - copied)).append(secretStars());
        copied = from = match.capturedEnd(2);
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
    if (!url.hasQuery())
        return url;
    QUrlQuery masked;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items)
        masked.addQueryItem(key, namesASecret(key) ? secretStars() : inText(value));
    QUrl result = url;
    result.setQuery(masked);
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
