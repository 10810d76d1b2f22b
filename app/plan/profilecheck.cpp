// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/apiprofile.h"
#include "plan/urlquery.h"
#include "plan/weborigin.h"
#include "values/jsonpointer.h"
#include "values/lastrecord.h"
#include "values/limits.h"
#include "values/morepointer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace inflight {

namespace {

using Problem = std::optional<ProfileError>;
using Kind = ProfileError::Kind;

/// Of something that may hold a password. Without `//` a user and password are a scheme and a path.
QString withoutUserInfo(const QUrl &url, const QString &text)
{
    const bool isTold = url.isValid() && !url.host().isEmpty();
    return isTold ? url.toString(QUrl::RemoveUserInfo) : text.section(u'@', -1);
}

Problem checkBase(const QUrl &url)
{
    const QString field = QStringLiteral("base_url");
    if (url.isEmpty() && url.errorString().isEmpty())
        return ProfileError { Kind::Missing, field, {} };
    if (!url.isValid() || !isWeb(url) || url.host().isEmpty() || !url.userInfo().isEmpty())
        return ProfileError { Kind::BadUrl, field, withoutUserInfo(url, url.toString()) };
    return std::nullopt;
}

/// A path that leads elsewhere would carry headers and credentials to another origin.
Problem checkPath(const QUrl &base, const QString &path, const QString &field)
{
    if (path.isEmpty())
        return std::nullopt;
    const QUrl url = base.resolved(QUrl(path));
    if (url.isValid() && haveSameOrigin(url, base) && url.userInfo().isEmpty())
        return std::nullopt;
    return ProfileError { Kind::BadUrl, field, withoutUserInfo(QUrl(path), path) };
}

/// As far as it is an HTTP token. What stands behind it may be a secret, as where a header's colon was
/// forgotten.
QString beginningOf(const QByteArray &name)
{
    const auto end = std::find_if_not(name.begin(), name.end(), isTokenCharacter);
    const QString beginning = QString::fromLatin1(name.first(end - name.begin()));
    return end == name.end() ? beginning : beginning + QChar(0x2026);
}

Problem checkPointer(const QString &text, const char *field, bool isNeeded)
{
    const QString name = QLatin1String(field);
    if (isNeeded && text.isEmpty())
        return ProfileError { Kind::Missing, name, {} };
    if (!JsonPointer::parse(text))
        return ProfileError { Kind::BadPointer, name, text };
    return std::nullopt;
}

Problem checkTotal(const QString &total)
{
    if (!total.startsWith(headerPrefix))
        return checkPointer(total, "pagination.total", false);
    if (isSafeHeader(total.sliced(headerPrefix.size()).toLatin1(), {}))
        return std::nullopt;
    return ProfileError { Kind::BadHeader, QStringLiteral("pagination.total"), total };
}

Problem checkCursor(const QString &cursor, bool isNeeded)
{
    const char *const field = "pagination.cursor";
    if (!cursor.startsWith(lastRecordPrefix))
        return checkPointer(cursor, field, isNeeded);
    if (JsonPointer::parse(cursor.sliced(lastRecordPrefix.size())))
        return std::nullopt;
    return ProfileError { Kind::BadPointer, QLatin1String(field), cursor };
}

Problem checkNeeded(const QString &text, const char *field)
{
    if (!text.isEmpty())
        return std::nullopt;
    return ProfileError { Kind::Missing, QLatin1String(field), {} };
}

/// The parameter that tells pages apart, where there is one.
std::pair<QString, QString> pageParameter(const Pagination &pagination)
{
    switch (pagination.kind) {
    case PaginationKind::Page:
        return { QStringLiteral("pagination.page_param"), pagination.pageParam };
    case PaginationKind::Offset:
        return { QStringLiteral("pagination.offset_param"), pagination.offsetParam };
    case PaginationKind::Cursor:
        return { QStringLiteral("pagination.cursor_param"), pagination.cursorParam };
    case PaginationKind::Link:
    case PaginationKind::Next:
        break;
    }
    return {};
}

/// The address must not say otherwise than the pagination where the run begins.
Problem checkStart(const ApiProfile &profile)
{
    const Pagination &pagination = profile.pagination;
    const bool isPage = pagination.kind == PaginationKind::Page;
    if (!isPage && pagination.kind != PaginationKind::Offset)
        return std::nullopt;
    const auto [field, parameter] = pageParameter(pagination);
    const QString start = QString::number(isPage ? pagination.firstPage : pagination.firstOffset);
    for (const auto &[name, value] : queryItems(profileUrl(profile))) {
        if (name == parameter && value != start)
            return ProfileError { Kind::SetTwice, isPage ? QStringLiteral("pagination.first_page") : field,
                name + u'=' + value };
    }
    return std::nullopt;
}

Problem checkPagination(const Pagination &pagination)
{
    const PaginationKind kind = pagination.kind;
    const auto [field, name] = pageParameter(pagination);
    if (!field.isEmpty()) {
        if (name.isEmpty())
            return ProfileError { Kind::Missing, field, {} };
        if (name == pagination.sizeParam)
            return ProfileError { Kind::SameName, field, name };
    }
    if (pagination.firstPage < 0)
        return ProfileError { Kind::BadValue, QStringLiteral("pagination.first_page"),
            QStringLiteral("0 to %1").arg(std::numeric_limits<int>::max()) };
    if (pagination.pageSize < 1 || pagination.pageSize > limits::pageSize)
        return ProfileError { Kind::BadValue, QStringLiteral("pagination.page_size"),
            QStringLiteral("1 to %1").arg(limits::pageSize) };
    if (pagination.expectedPages < 0 || pagination.expectedPages > limits::maxPages)
        return ProfileError { Kind::BadValue, QStringLiteral("pagination.expected_pages"),
            QStringLiteral("0 to %1").arg(limits::maxPages) };
    if (const Problem problem = checkTotal(pagination.total))
        return problem;
    if (const Problem problem
        = checkPointer(pagination.next, "pagination.next", kind == PaginationKind::Next))
        return problem;
    if (const Problem problem = checkCursor(pagination.cursor, kind == PaginationKind::Cursor))
        return problem;
    return checkPointer(withoutNot(pagination.more), "pagination.more", pagination.more == notPrefix);
}

Problem checkSignIn(const QUrl &base, const SignIn &signIn)
{
    if (const Problem problem = checkNeeded(signIn.path, "sign_in.path"))
        return problem;
    if (const Problem problem = checkPath(base, signIn.path, QStringLiteral("sign_in.path")))
        return problem;
    if (const Problem problem = checkPointer(signIn.token, "sign_in.token", true))
        return problem;
    // Whoever writes `Token abc` there has the token in it.
    const QByteArray scheme = signIn.scheme.toUtf8();
    if (!std::all_of(scheme.begin(), scheme.end(), isTokenCharacter))
        return ProfileError { Kind::BadScheme, QStringLiteral("sign_in.scheme"), beginningOf(scheme) };
    return std::nullopt;
}

} // namespace

std::optional<ProfileError> checkBaseUrl(const QString &typed)
{
    if (typed.isEmpty() || QUrl(typed).isValid())
        return std::nullopt;
    // What stands before `@` may be a password.
    return ProfileError { Kind::BadUrl, QStringLiteral("base_url"), typed.section(u'@', -1) };
}

std::optional<ProfileError> checkProfile(const ApiProfile &profile)
{
    if (const Problem problem = checkBase(profile.baseUrl))
        return problem;
    if (const Problem problem = checkPath(profile.baseUrl, profile.path, QStringLiteral("path")))
        return problem;
    for (const auto &[name, value] : profile.query) {
        if (name.isEmpty())
            return ProfileError { Kind::BadValue, QStringLiteral("query"), QStringLiteral("a name") };
    }
    for (const auto &[name, value] : profile.headers) {
        if (!isSafeHeader(name, value))
            return ProfileError { Kind::BadHeader, QStringLiteral("headers"), beginningOf(name) };
        // A server would wait for a body that never comes (RFC 9112, section 6).
        for (const char *own : { "Content-Length", "Transfer-Encoding" }) {
            if (name.compare(own, Qt::CaseInsensitive) == 0)
                return ProfileError { Kind::OwnHeader, QStringLiteral("headers"), QLatin1String(own) };
        }
    }
    if (const Problem problem = checkPointer(profile.records, "records", false))
        return problem;
    if (const Problem problem = checkPagination(profile.pagination))
        return problem;
    if (const Problem problem = checkStart(profile))
        return problem;
    return profile.signIn ? checkSignIn(profile.baseUrl, *profile.signIn) : std::nullopt;
}

} // namespace inflight
