// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/urlquery.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace inflight {

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString decoded(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

QStringList rawItems(const QUrl &url)
{
    return url.query(QUrl::FullyEncoded).split(QLatin1Char('&'), Qt::SkipEmptyParts);
}

QString nameOf(const QString &rawItem)
{
    return decoded(rawItem.section(QLatin1Char('='), 0, 0));
}

QUrl withRawItems(QUrl url, const QStringList &items)
{
    url.setQuery(items.isEmpty() ? QString() : items.join(QLatin1Char('&')), QUrl::StrictMode);
    return url;
}

QStringList encodedItems(const QueryItems &items)
{
    QStringList result;
    for (const auto &[name, value] : items)
        result.append(encoded(name) + QLatin1Char('=') + encoded(value));
    return result;
}

bool soundsSecret(const QString &name)
{
    static constexpr std::array words { "auth", "token", "key", "secret", "passw", "credential", "session",
        "sig" };
    return std::any_of(words.begin(), words.end(),
        [&](const char *word) { return name.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

} // namespace

QUrl withQueryItems(const QUrl &url, const QueryItems &items)
{
    return items.isEmpty() ? url : withRawItems(url, rawItems(url) + encodedItems(items));
}

QUrl withReplacedQueryItems(const QUrl &url, const QueryItems &items)
{
    QStringList result = rawItems(url);
    for (const auto &item : items) {
        const auto isNamed = [&item](const QString &other) { return nameOf(other) == item.first; };
        const auto first = std::find_if(result.begin(), result.end(), isNamed);
        const qsizetype at = std::distance(result.begin(), first);
        result.erase(std::remove_if(first, result.end(), isNamed), result.end());
        result.insert(at, encodedItems({ item }).first());
    }
    return withRawItems(url, result);
}

QUrl urlFromTyped(const QString &text)
{
    QString url = text.trimmed();
    qsizetype at = url.indexOf(QLatin1String("://")) + 3;
    while (at < url.size() && !QStringView(u"/?#").contains(url[at]))
        ++at;
    for (; at < url.size(); ++at) {
        if (QStringView(u" \"<>\\^`{|}").contains(url[at]))
            url.replace(at, 1, encoded(url.sliced(at, 1)));
    }
    return QUrl(url, QUrl::StrictMode);
}

QueryItems queryItems(const QUrl &url)
{
    QueryItems items;
    for (const QString &item : rawItems(url))
        items.append({ nameOf(item), decoded(item.section(QLatin1Char('='), 1)) });
    return items;
}

QString displayText(const QUrl &url)
{
    QStringList items = rawItems(url);
    for (QString &item : items) {
        if (soundsSecret(nameOf(item)))
            item = item.section(QLatin1Char('='), 0, 0) + QStringLiteral("=*****");
    }
    return withRawItems(url, items).toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

} // namespace inflight
