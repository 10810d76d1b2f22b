// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/secretmask.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace inflight {

namespace {

constexpr int shortestSecret = 4;

QString blot()
{
    return QStringLiteral("*****");
}

bool namesASecret(const QString &name)
{
    static constexpr std::array words { "auth", "cookie", "token", "key", "secret", "passw", "credential",
        "session", "signature" };
    return std::any_of(words.begin(), words.end(),
        [&](const char *word) { return name.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

} // namespace

void SecretMask::add(const QString &secret)
{
    if (secret.size() < shortestSecret)
        return;
    const QJsonArray quoted { secret };
    const QString inJson = QString::fromUtf8(QJsonDocument(quoted).toJson(QJsonDocument::Compact));
    const QString inQuery = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    const QString inForm = QString(inQuery).replace(QLatin1String("%20"), QLatin1String("+"));
    for (const QString &form :
        { secret, inJson.sliced(2, inJson.size() - 4), inQuery, inForm, secret.toHtmlEscaped() }) {
        if (!m_secrets.contains(form))
            m_secrets.append(form);
    }
    // The longest first, or one secret that is part of another would leave the rest of it standing.
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void SecretMask::addHeader(const QByteArray &name, const QByteArray &value)
{
    if (!namesASecret(QString::fromLatin1(name)))
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

QString SecretMask::inText(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, blot(), Qt::CaseInsensitive);
    return text;
}

QUrl SecretMask::inUrl(const QUrl &url) const
{
    if (!url.hasQuery())
        return url;
    QUrlQuery masked;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items)
        masked.addQueryItem(key, namesASecret(key) ? blot() : inText(value));
    QUrl result = url;
    result.setQuery(masked);
    return result;
}

Headers SecretMask::inHeaders(const Headers &headers) const
{
    Headers masked = headers;
    for (auto &[name, value] : masked.fields)
        value = namesASecret(QString::fromLatin1(name)) ? blot().toLatin1()
                                                        : inText(QString::fromUtf8(value)).toUtf8();
    return masked;
}

} // namespace inflight
