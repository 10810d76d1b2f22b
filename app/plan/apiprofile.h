// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>
#include <utility>

namespace inflight {

enum class PaginationKind {
    Page, ///< ?page=1, 2, 3
    Offset, ///< ?offset=0, 50, 100
    Cursor, ///< the body names a cursor to send back
    Link, ///< Link: <...>; rel="next" (RFC 8288)
    Next, ///< the body names the next URL
};

/// As profiles and the command line call it: page, offset, cursor, link, next.
std::optional<PaginationKind> paginationKindFrom(const QString &name);

/// Of Pagination::total: a header's name follows.
inline constexpr QLatin1String headerPrefix("header:");

/// How to get from one page to the next. Pointers are RFC 6901 JSON Pointers into a page's body.
struct Pagination {
    PaginationKind kind = PaginationKind::Page;
    QString pageParam = QStringLiteral("page");
    QString sizeParam = QStringLiteral("per_page"); ///< empty: the page size is not sent
    QString offsetParam = QStringLiteral("offset");
    QString cursorParam = QStringLiteral("cursor");
    int firstPage = 1;
    int firstOffset = 0; ///< records to leave out at the beginning; for the command line, not in the file
    int pageSize = 50; ///< records to ask for
    int expectedPages = 0; ///< for Page: so many are asked without waiting for the first; 0: not known
    QString total; ///< pointer to the count of all records, or `header:X-Total-Count`; empty: unknown
    QString next; ///< pointer to the next URL, for Next
    QString cursor; ///< pointer to the next cursor, for Cursor; `last:/id`: into the page's last record
    QString more; ///< pointer to a boolean, for Cursor and Next: false ends the list, behind a notPrefix
                  ///< true; empty: not looked at
};

struct SignIn {
    QString path; ///< resolved against the base URL
    QJsonObject body; ///< `${email}` and `${password}` in its strings stand for what the user gives
    QString token; ///< pointer to the token in the answer
    /// What stands before the token in Authorization (RFC 9110, section 11.4); empty: the token alone.
    QString scheme = QStringLiteral("Bearer");
};

/// One API: where it is and how it is read. Shared between people as a JSON file; holds no secret of theirs
/// except what they write into headers themselves.
struct ApiProfile {
    QString name;
    QUrl baseUrl; ///< http or https
    QString path; ///< resolved against baseUrl
    QList<std::pair<QString, QString>> query; ///< sent with every page
    QList<std::pair<QByteArray, QByteArray>> headers; ///< sent with every page
    QString records; ///< pointer to the array of records; "" when the body is the array
    Pagination pagination;
    std::optional<SignIn> signIn;
};

/// What is wrong with a profile.
struct ProfileError {
    enum class Kind {
        NotJson, ///< detail: the number of the line that cannot be read
        NotAnObject,
        Missing, ///< field
        WrongType, ///< field; detail: what it must be
        UnknownField, ///< field
        BadUrl, ///< field; detail: the text
        BadPointer, ///< field; detail: the text
        BadScheme, ///< field; detail: its beginning, up to a character that no scheme may have
        BadHeader, ///< field; detail: name of a header with a forbidden character (CR, LF, ...)
        OwnHeader, ///< field; detail: name of a header that says how the request is framed
        SameName, ///< field, a parameter's name; detail: that name, which the page size has too
        SetTwice, ///< field of the pagination that says so; detail: `page=7`, which address or query say too
        BadValue, ///< field; detail: what is allowed
    };
    Kind kind;
    QString field; ///< as in the file, e.g. `pagination.page_size`
    QString detail;
};

/// Only base_url is required; what is left out has the defaults above. Any field that is not known is a
/// mistake. `query` and `headers` hold texts by name, or an array of texts where a name comes several times;
/// they come back sorted by name.
tl::expected<ApiProfile, ProfileError> profileFromJson(const QByteArray &json);
QByteArray profileToJson(const ApiProfile &profile);
/// The same checks for a profile that was put together by hand (command line, form).
std::optional<ProfileError> checkProfile(const ApiProfile &profile);
/// Of a base URL as it was typed, before it becomes a QUrl: an invalid one forgets its text.
std::optional<ProfileError> checkBaseUrl(const QString &typed);
/// The address that the profile's path and fixed query make, without any pagination.
QUrl profileUrl(const ApiProfile &profile);
/// One that a header's name may be made of (RFC 9110, section 5.6.2).
bool isTokenCharacter(char character);
/// True when nothing in the field could end the header and start another (RFC 9110, section 5.5).
bool isSafeHeader(const QByteArray &name, const QByteArray &value);

/// Profiles that come with the program: `catalog108`, and `practice` once the practice server's address is
/// known.
ApiProfile practiceProfile(const QUrl &server);
ApiProfile catalog108Profile();

} // namespace inflight

Q_DECLARE_METATYPE(inflight::ApiProfile)
