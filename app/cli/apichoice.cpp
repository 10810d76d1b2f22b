// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/apichoice.h"

#include "cli/fieldnames.h"
#include "plan/urlquery.h"
#include "values/digits.h"
#include "values/limits.h"
#include "words/profilewords.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <optional>

namespace inflight {

namespace {

constexpr qint64 LargestProfile = 1 << 20;

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

/// Reads a number that the address says; the last one, where it says several. True: it was there.
tl::expected<bool, UsageError> readNumber(
    const QUrl &url, const QString &name, int least, int most, int &target)
{
    bool isThere = false;
    for (const auto &[other, value] : queryItems(url)) {
        if (name.isEmpty() || other != name)
            continue;
        bool fits = false;
        target = value.toInt(&fits);
        isThere = true;
        if (!isDigits(value) || !fits || target < least || target > most)
            return wrong(QStringLiteral("--url says '%1=%2', and %1 must be a whole number from %3 to %4.")
                             .arg(name, value.left(40), QString::number(least), QString::number(most)));
    }
    return isThere;
}

/// What the address says about where to begin. --first-page goes before it.
tl::expected<void, UsageError> readStart(QUrl &url, Pagination &pagination, const ApiOptions &options)
{
    const bool isPage = pagination.kind == PaginationKind::Page;
    if (!isPage && pagination.kind != PaginationKind::Offset)
        return {};
    const QString name = isPage ? pagination.pageParam : pagination.offsetParam;
    int &start = isPage ? pagination.firstPage : pagination.firstOffset;
    const auto isThere = readNumber(url, name, 0, std::numeric_limits<int>::max(), start);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (isPage && options.firstPage)
        start = *options.firstPage;
    if (*isThere)
        url = withReplacedQueryItems(url, { { name, QString::number(start) } });
    return {};
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
    take(options.more, pagination.more);
    take(options.next, pagination.next);
    take(options.firstPage, pagination.firstPage);
    take(options.expectedPages, pagination.expectedPages);
}

/// Where no option says how pages follow one another, an address with an offset and no page does; beside an
/// offset it also tells the name of the size.
void readKind(const QUrl &url, Pagination &pagination, const ApiOptions &options)
{
    const QueryItems items = queryItems(url);
    const bool isPageInUrl = std::any_of(items.begin(), items.end(),
        [&pagination](const auto &item) { return item.first == pagination.pageParam; });
    const bool isPage = options.pageParam || options.firstPage || (isPageInUrl && !options.offsetParam);
    const auto kind = options.kind.value_or(isPage ? PaginationKind::Page : PaginationKind::Offset);
    if (kind != PaginationKind::Offset)
        return;
    if (!options.offsetParam) {
        const auto name = offsetNameIn(items);
        if (!name)
            return;
        pagination.offsetParam = *name;
    }
    pagination.kind = PaginationKind::Offset;
    const bool isSizeInUrl = std::any_of(items.begin(), items.end(),
        [&pagination](const auto &item) { return item.first == pagination.sizeParam; });
    if (!options.sizeParam && !isSizeInUrl)
        pagination.sizeParam = limitNameIn(items).value_or(pagination.sizeParam);
}

/// An address as people copy it, `https://host/items?page=1&per_page=20`: the numbers in it are where to
/// begin.
tl::expected<ApiProfile, UsageError> profileFromUrl(const ApiOptions &options)
{
    QUrl url = urlFromTyped(options.name);
    const QString typed = options.name.trimmed();
    if (!typed.startsWith(u"http://", Qt::CaseInsensitive)
        && !typed.startsWith(u"https://", Qt::CaseInsensitive))
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
    readKind(url, pagination, options);
    const auto isSizeInUrl = readNumber(url, pagination.sizeParam, 1, limits::pageSize, pagination.pageSize);
    if (!isSizeInUrl)
        return tl::unexpected(isSizeInUrl.error());
    // A server may refuse what it does not know, and only page numbers can be taken to have a size with them.
    if (pagination.kind != PaginationKind::Page && !*isSizeInUrl && !options.sizeParam
        && !options.hasPageSize)
        pagination.sizeParam.clear();
    if (const auto start = readStart(url, pagination, options); !start)
        return tl::unexpected(start.error());
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    // As a whole, so that what the pagination does not set is asked for to the letter.
    profile.baseUrl = url;
    return profile;
}

QString examplePointer(const QString &field)
{
    if (field == QLatin1String("pagination.cursor"))
        return QStringLiteral("/meta/next, or last:/id");
    return field == QLatin1String("pagination.more") ? QStringLiteral("/has_more")
                                                     : QStringLiteral("/data/items");
}

/// The sentence for a mistake that an option made or can mend; in words of the profile where there is none.
QString mistakeWords(const ProfileError &error, const ApiOptions &options)
{
    const FieldNames names(options);
    const QString name = names.name(error.field);
    const QString sizeParam = QStringLiteral("pagination.size_param");
    using Kind = ProfileError::Kind;
    if (error.kind == Kind::SameName && (names.isOption(error.field) || names.isOption(sizeParam)))
        return QStringLiteral("%1 and %2 both name '%3'; a server could not tell them apart.")
            .arg(name, names.name(sizeParam), error.detail);
    // A kind of pagination that was asked for here, without what it needs in the file.
    if (error.kind == Kind::Missing && options.kind && options.source != ApiOptions::Source::Url
        && !names.isOption(error.field)) {
        ApiOptions fileless = options;
        fileless.source = ApiOptions::Source::Url;
        return mistakeWords(error, fileless);
    }
    if (names.isOption(error.field)) {
        if (error.kind == Kind::Missing)
            return QStringLiteral("%1 is missing: this kind of pagination needs it.").arg(name);
        if (error.kind == Kind::BadPointer)
            return QStringLiteral("%1 wants a JSON Pointer such as %2, not '%3'.")
                .arg(name, examplePointer(error.field), error.detail);
        if (error.kind == Kind::BadScheme)
            return QStringLiteral("%1 wants one word such as Bearer or Token, without spaces, not '%2'.")
                .arg(name, error.detail);
        if (error.kind == Kind::BadHeader)
            return QStringLiteral("%1 wants a header's name as in header:X-Total-Count, not '%2'.")
                .arg(name, error.detail);
    }
    return inWords(error, [&names](const QString &field) { return names.name(field); });
}

/// --more says something only where each page names the next one.
std::optional<UsageError> checkMore(const ApiProfile &profile, const ApiOptions &options)
{
    const PaginationKind kind = profile.pagination.kind;
    if (!options.more || kind == PaginationKind::Cursor || kind == PaginationKind::Next)
        return std::nullopt;
    return UsageError { QStringLiteral(
        "--more goes with cursors and next URLs: say --cursor or --next as well, or leave it out.") };
}

/// --expect-pages can ask ahead only where a page is called by its number.
std::optional<UsageError> checkExpectedPages(const ApiProfile &profile, const ApiOptions &options)
{
    if (!options.expectedPages || profile.pagination.kind == PaginationKind::Page)
        return std::nullopt;
    return UsageError { QStringLiteral(
        "--expect-pages goes with page numbers only: with any other pagination leave it out.") };
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
    if (options.tokenScheme && profile->signIn)
        profile->signIn->scheme = *options.tokenScheme;
    if (const auto error = checkProfile(*profile))
        return wrong(mistakeWords(*error, options));
    if (const auto error = checkMore(*profile, options))
        return tl::unexpected(*error);
    if (const auto error = checkExpectedPages(*profile, options))
        return tl::unexpected(*error);
    return profile;
}

} // namespace inflight
