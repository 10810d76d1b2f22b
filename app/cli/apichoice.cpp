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
/// of at least `least`, is where to begin. True: it was there.
bool takeNumber(QueryItems &query, const QString &name, int least, int &target)
{
    const auto isNamed = [&name](const auto &item) { return item.first == name; };
    for (const auto &item : std::as_const(query)) {
        bool isNumber = false;
        const int number = isNamed(item) ? item.second.toInt(&isNumber) : 0;
        if (isNumber && number >= least)
            target = number;
    }
    return query.removeIf(isNamed) > 0;
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
    if (!options.name.startsWith(u"http://", Qt::CaseInsensitive)
        && !options.name.startsWith(u"https://", Qt::CaseInsensitive))
        return wrong(
            QStringLiteral("'%1' is no address: --url wants one that begins with http:// or https://.")
                .arg(options.name.section(u'@', -1))); // what stands before it may be a password
    if (!url.isValid() || url.host().isEmpty()) {
        // Qt adds the whole address behind a semicolon.
        const QString reason = url.errorString().section(u';', 0, 0);
        return wrong(QStringLiteral("--url is no usable address: %1.")
                         .arg(reason.isEmpty() ? QStringLiteral("it names no host") : reason));
    }
    if (!url.userInfo().isEmpty())
        return wrong(
            QStringLiteral("--url holds a user name or password: give it as --header 'Authorization: ...' "
                           "or sign in with --email."));

    ApiProfile profile;
    profile.name = url.host();
    Pagination &pagination = profile.pagination;
    override(pagination, options);
    profile.query = queryItems(url);
    const bool isSizeInUrl = takeNumber(profile.query, pagination.sizeParam, 1, pagination.pageSize);
    // A server may refuse what it does not know, and only page numbers can be taken to have a size with them.
    if (pagination.kind != PaginationKind::Page && !isSizeInUrl && !options.sizeParam && !options.hasPageSize)
        pagination.sizeParam.clear();
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

/// The sentence for a mistake that an option made or can mend; in words of the profile where there is none.
QString mistakeWords(const ProfileError &error, const ApiOptions &options)
{
    const struct {
        const char *field;
        const char *option;
        bool isGiven;
    } known[] = {
        { "records", "--records", options.records.has_value() },
        { "pagination.total", "--total", options.total.has_value() },
        { "pagination.cursor", "--cursor", options.cursor.has_value() },
        { "pagination.next", "--next", options.next.has_value() },
        { "pagination.page_param", "--page-param", options.pageParam.has_value() },
        { "pagination.offset_param", "--offset-param", options.offsetParam.has_value() },
        { "pagination.cursor_param", "--cursor-param", options.cursorParam.has_value() },
    };
    for (const auto &[field, option, isGiven] : known) {
        const bool isMeant = isGiven || options.source == ApiOptions::Source::Url;
        if (!isMeant || error.field != QLatin1String(field))
            continue;
        const QLatin1String name(option);
        if (error.kind == ProfileError::Kind::Missing)
            return QStringLiteral("%1 is missing: this kind of pagination needs it.").arg(name);
        if (error.kind == ProfileError::Kind::BadPointer)
            return QStringLiteral("%1 wants a JSON Pointer such as /data/items, not '%2'.")
                .arg(name, error.detail);
        if (error.kind == ProfileError::Kind::BadHeader)
            return QStringLiteral("%1 wants a header's name as in header:X-Total-Count, not '%2'.")
                .arg(name, error.detail);
    }
    return inWords(error);
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
        return wrong(mistakeWords(*error, options));
    return profile;
}

} // namespace inflight
