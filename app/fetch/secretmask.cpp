// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/secretmask.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <string_view>

namespace inflight {

namespace {

constexpr int shortestSecret = 4;

QString blot()
{
    return QStringLiteral("*****");
}

/// Asked of some fifteen headers a request, so it looks through bytes.
bool namesASecret(const QByteArray &lowerCaseName)
{
    using namespace std::string_view_literals;
    static constexpr std::array words { "auth"sv, "cookie"sv, "token"sv, "key"sv, "secret"sv, "passw"sv,
        "credential"sv, "session"sv, "signature"sv };
    const std::string_view name(lowerCaseName.constData(), size_t(lowerCaseName.size()));
    return std::any_of(words.begin(), words.end(),
        [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
}

bool namesASecret(const QString &name)
{
    return namesASecret(name.toCaseFolded().toUtf8());
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
    for (auto &[name, value] : masked.fields) {
        if (namesASecret(name.toLower()))
            value = blot().toLatin1();
        else if (!m_secrets.isEmpty())
            value = inText(QString::fromUtf8(value)).toUtf8();
    }
    return masked;
}

} // namespace inflight
