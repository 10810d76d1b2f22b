// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/apichoice.h"

#include "plan/urlquery.h"
#include "words/errorwords.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace inflight {

namespace {

constexpr qint64 LargestProfile = 1 << 20;

tl::unexpected<UsageError> wrong(const QString &sentence)
{
    return tl::unexpected(UsageError { sentence });
}

tl::expected<ApiProfile, UsageError> profileFromFile(const QString &name)
{
    QFile file(name);
    if (!QFileInfo(name).isFile())
        return wrong(QStringLiteral("There is no profile '%1': name a profile file, practice or catalog108.")
                         .arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("The profile %1 cannot be read: %2.").arg(name, file.errorString()));
    if (file.size() > LargestProfile)
        return wrong(QStringLiteral("The profile %1 is larger than 1 MB: is it the right file?").arg(name));
    const auto profile = profileFromJson(file.readAll());
    if (!profile)
        return wrong(QStringLiteral("The profile %1 is wrong: %2").arg(name, inWords(profile.error())));
    return *profile;
}

/// Takes out the query items that the paginator will send itself; the last one's value, where it is a number
/// of at least `least`, is where to begin.
void takeNumber(QueryItems &query, const QString &name, int least, int &target)
{
    const auto isNamed = [&name](const auto &item) { return item.first == name; };
    for (const auto &item : std::as_const(query)) {
        bool isNumber = false;
        const int number = isNamed(item) ? item.second.toInt(&isNumber) : 0;
        if (isNumber && number >= least)
            target = number;
    }
    query.removeIf(isNamed);
}

void override(Pagination &pagination, const ApiOptions &options)
{
    const auto take = [](const auto &option, auto &target) {
        if (option)
            target = *option;
    };
    take(options.total, pagination.total);
    take(options.kind, pagination.kind);
    take(options.pageParam, pagination.pageParam);
    take(options.sizeParam, pagination.sizeParam);
    take(options.offsetParam, pagination.offsetParam);
    take(options.cursorParam, pagination.cursorParam);
    take(options.cursor, pagination.cursor);
    take(options.next, pagination.next);
    take(options.firstPage, pagination.firstPage);
}

/// An address as people copy it, `https://host/items?page=1&per_page=20`: the numbers in it are where to
/// begin.
tl::expected<ApiProfile, UsageError> profileFromUrl(const ApiOptions &options)
{
    QUrl url(options.name, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return wrong(
            QStringLiteral("'%1' is no address: --url wants one that begins with http:// or https://.")
                .arg(options.name));
    if (!url.userInfo().isEmpty())
        return wrong(
            QStringLiteral("--url holds a user name or password: give it as --header 'Authorization: ...' "
                           "or sign in with --email."));

    ApiProfile profile;
    profile.name = url.host();
    Pagination &pagination = profile.pagination;
    override(pagination, options);
    profile.query = queryItems(url);
    takeNumber(profile.query, pagination.sizeParam, 1, pagination.pageSize);
    int ignored = 0;
    switch (pagination.kind) {
    case PaginationKind::Page:
        takeNumber(profile.query, pagination.pageParam, 0, pagination.firstPage);
        break;
    case PaginationKind::Offset:
        takeNumber(profile.query, pagination.offsetParam, 0, ignored);
        break;
    case PaginationKind::Cursor:
        takeNumber(profile.query, pagination.cursorParam, 0, ignored);
        break;
    case PaginationKind::Link:
    case PaginationKind::Next:
        break; // the address is the first page's own
    }
    profile.path = url.path(QUrl::FullyEncoded);
    url.setPath(QStringLiteral("/"));
    url.setQuery(QString());
    url.setFragment(QString());
    profile.baseUrl = url;
    return profile;
}

tl::expected<ApiProfile, UsageError> namedApi(const ApiOptions &options, const QUrl &practiceServer)
{
    switch (options.source) {
    case ApiOptions::Source::Practice:
        return practiceProfile(practiceServer);
    case ApiOptions::Source::Named:
        if (options.name == QLatin1String("catalog108"))
            return catalog108Profile();
        return profileFromFile(options.name);
    case ApiOptions::Source::Url:
        break;
    }
    return profileFromUrl(options);
}

} // namespace

tl::expected<ApiProfile, UsageError> chosenApi(const ApiOptions &options, const QUrl &practiceServer)
{
    tl::expected<ApiProfile, UsageError> profile = namedApi(options, practiceServer);
    if (!profile)
        return profile;
    override(profile->pagination, options);
    if (options.records)
        profile->records = *options.records;
    profile->headers += options.headers;
    if (const auto error = checkProfile(*profile))
        return wrong(inWords(*error));
    return profile;
}

} // namespace inflight
