// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/urlquery.h"

#include "plan/secretname.h"
#include "values/digits.h"
#include "values/limits.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <limits>

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

QString encodedItem(const QueryItems::value_type &item)
{
    return encoded(item.first) + QLatin1Char('=') + encoded(item.second);
}

std::optional<QString> numberIn(const QueryItems &items, const QStringList &names, qint64 least, qint64 most)
{
    for (const auto &[name, value] : items) {
        const qint64 number = value.toLongLong();
        if (names.contains(name) && isDigits(value) && number >= least && number <= most)
            return name;
    }
    return std::nullopt;
}

} // namespace

QUrl withQueryItems(const QUrl &url, const QueryItems &items)
{
    if (items.isEmpty())
        return url;
    QStringList result = rawItems(url);
    for (const auto &item : items)
        result.append(encodedItem(item));
    return withRawItems(url, result);
}

QUrl withReplacedQueryItems(const QUrl &url, const QueryItems &items)
{
    QStringList result = rawItems(url);
    for (const auto &item : items) {
        const auto isNamed = [&item](const QString &other) { return nameOf(other) == item.first; };
        const auto first = std::find_if(result.cbegin(), result.cend(), isNamed);
        const qsizetype at = std::distance(result.cbegin(), first);
        result.removeIf(isNamed);
        result.insert(at, encodedItem(item));
    }
    return withRawItems(url, result);
}

std::optional<QString> offsetNameIn(const QueryItems &items)
{
    static const QStringList names { QStringLiteral("offset"), QStringLiteral("$offset"),
        QStringLiteral("skip"), QStringLiteral("$skip") };
    const std::optional<QString> name = numberIn(items, names, 0, std::numeric_limits<qint64>::max());
    // Alone it may be a time.
    const QString jira = QStringLiteral("startAt");
    const bool isJira = numberIn(items, { jira }, 0, std::numeric_limits<int>::max())
        && numberIn(items, { QStringLiteral("maxResults") }, 0, limits::pageSize);
    return name || !isJira ? name : jira;
}

std::optional<QString> limitNameIn(const QueryItems &items)
{
    static const QStringList names { QStringLiteral("limit"), QStringLiteral("$limit"),
        QStringLiteral("take"), QStringLiteral("top"), QStringLiteral("$top"), QStringLiteral("maxResults") };
    return numberIn(items, names, 1, limits::pageSize); // some say 0 for all
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

QUrl withSecretsMasked(const QUrl &url)
{
    QStringList items = rawItems(url);
    for (QString &item : items) {
        if (namesASecret(nameOf(item)))
            item = item.section(QLatin1Char('='), 0, 0) + u'=' + secretStars();
    }
    return withRawItems(url, items);
}

QString displayText(const QUrl &url)
{
    return withSecretsMasked(url).toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

} // namespace inflight
