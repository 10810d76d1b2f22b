// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/apiprofile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace inflight {

namespace {

using Kind = ProfileError::Kind;

struct NamedKind {
    PaginationKind kind;
    const char *name;
};
constexpr std::array namedKinds {
    NamedKind { PaginationKind::Page, "page" },
    NamedKind { PaginationKind::Offset, "offset" },
    NamedKind { PaginationKind::Cursor, "cursor" },
    NamedKind { PaginationKind::Link, "link" },
    NamedKind { PaginationKind::Next, "next" },
};

/// Takes the fields of one object, one by one; keeps the first mistake. What nobody took is unknown.
class FieldReader {
public:
    FieldReader(const QJsonObject &object, const QString &prefix, std::optional<ProfileError> &error)
        : m_object(object)
        , m_prefix(prefix)
        , m_error(error)
    {
    }

    void text(const char *name, QString &target)
    {
        const QJsonValue value = take(name);
        if (value.isString())
            target = value.toString();
        else if (!value.isUndefined())
            fail(Kind::WrongType, name, QStringLiteral("a text"));
    }

    void number(const char *name, int &target)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        const double number = value.toDouble(0.5);
        if (std::floor(number) != number || std::abs(number) > std::numeric_limits<int>::max())
            fail(Kind::WrongType, name, QStringLiteral("a whole number"));
        else
            target = int(number);
    }

    std::optional<QJsonObject> object(const char *name)
    {
        const QJsonValue value = take(name);
        if (value.isObject())
            return value.toObject();
        if (!value.isUndefined())
            fail(Kind::WrongType, name, QStringLiteral("an object"));
        return std::nullopt;
    }

    /// Texts by name; an array of texts stands for a name that comes several times.
    void items(const char *name, const std::function<void(const QString &, const QString &)> &add)
    {
        const QJsonObject members = object(name).value_or(QJsonObject());
        for (auto member = members.begin(); member != members.end(); ++member) {
            const QJsonArray values
                = member->isArray() ? member->toArray() : QJsonArray { QJsonValue(*member) };
            for (const auto &value : values) {
                if (value.isString())
                    add(member.key(), value.toString());
                else
                    fail(Kind::WrongType, QStringLiteral("%1.%2").arg(QLatin1String(name), member.key()),
                        QStringLiteral("a text"));
            }
        }
    }

    void fail(Kind kind, const QString &name, const QString &detail)
    {
        if (!m_error)
            m_error = ProfileError { kind, m_prefix + name, detail };
    }
    void fail(Kind kind, const char *name, const QString &detail = {})
    {
        fail(kind, QString(QLatin1String(name)), detail);
    }
    void expectNothingElse()
    {
        if (!m_object.isEmpty())
            fail(Kind::UnknownField, m_object.begin().key(), {});
    }

private:
    QJsonValue take(const char *name) { return m_object.take(QLatin1String(name)); }

    QJsonObject m_object;
    QString m_prefix;
    std::optional<ProfileError> &m_error;
};

void readKind(FieldReader &reader, PaginationKind &kind)
{
    QString text = QStringLiteral("page");
    reader.text("kind", text);
    if (const auto named = paginationKindFrom(text))
        kind = *named;
    else
        reader.fail(Kind::BadValue, "kind", QStringLiteral("page, offset, cursor, link, next"));
}

Pagination readPagination(const QJsonObject &object, std::optional<ProfileError> &error)
{
    FieldReader reader(object, QStringLiteral("pagination."), error);
    Pagination pagination;
    readKind(reader, pagination.kind);
    reader.text("page_param", pagination.pageParam);
    reader.text("size_param", pagination.sizeParam);
    reader.text("offset_param", pagination.offsetParam);
    reader.text("cursor_param", pagination.cursorParam);
    reader.number("first_page", pagination.firstPage);
    reader.number("page_size", pagination.pageSize);
    reader.number("expected_pages", pagination.expectedPages);
    reader.text("total", pagination.total);
    reader.text("next", pagination.next);
    reader.text("cursor", pagination.cursor);
    reader.text("more", pagination.more);
    reader.expectNothingElse();
    return pagination;
}

SignIn readSignIn(const QJsonObject &object, std::optional<ProfileError> &error)
{
    FieldReader reader(object, QStringLiteral("sign_in."), error);
    SignIn signIn;
    reader.text("path", signIn.path);
    signIn.body = reader.object("body").value_or(QJsonObject());
    reader.text("token", signIn.token);
    reader.text("scheme", signIn.scheme);
    reader.expectNothingElse();
    return signIn;
}

ApiProfile readProfile(const QJsonObject &object, std::optional<ProfileError> &error)
{
    FieldReader reader(object, {}, error);
    ApiProfile profile;
    QString baseUrl;
    reader.text("name", profile.name);
    reader.text("base_url", baseUrl);
    profile.baseUrl = QUrl(baseUrl);
    if (const auto problem = checkBaseUrl(baseUrl))
        reader.fail(problem->kind, problem->field, problem->detail);
    reader.text("path", profile.path);
    reader.items("query", [&](const QString &name, const QString &value) {
        profile.query.append({ name, value });
    });
    reader.items("headers", [&](const QString &name, const QString &value) {
        profile.headers.append({ name.toUtf8(), value.toUtf8() });
    });
    reader.text("records", profile.records);
    if (const auto pagination = reader.object("pagination"))
        profile.pagination = readPagination(*pagination, error);
    if (const auto signIn = reader.object("sign_in"))
        profile.signIn = readSignIn(*signIn, error);
    reader.expectNothingElse();
    if (profile.name.isEmpty())
        profile.name = profile.baseUrl.host();
    return profile;
}

void addItem(QJsonObject &items, const QString &name, const QString &value)
{
    const QJsonValue before = items.value(name);
    if (before.isUndefined()) {
        items.insert(name, value);
        return;
    }
    QJsonArray values = before.isArray() ? before.toArray() : QJsonArray { before };
    values.append(value);
    items.insert(name, values);
}

QJsonObject paginationObject(const Pagination &pagination)
{
    QJsonObject object {
        { QStringLiteral("page_param"), pagination.pageParam },
        { QStringLiteral("size_param"), pagination.sizeParam },
        { QStringLiteral("offset_param"), pagination.offsetParam },
        { QStringLiteral("cursor_param"), pagination.cursorParam },
        { QStringLiteral("first_page"), pagination.firstPage },
        { QStringLiteral("page_size"), pagination.pageSize },
        { QStringLiteral("total"), pagination.total },
        { QStringLiteral("next"), pagination.next },
        { QStringLiteral("cursor"), pagination.cursor },
        { QStringLiteral("more"), pagination.more },
    };
    if (pagination.expectedPages > 0)
        object.insert(QStringLiteral("expected_pages"), pagination.expectedPages);
    for (const NamedKind &named : namedKinds) {
        if (named.kind == pagination.kind)
            object.insert(QStringLiteral("kind"), QLatin1String(named.name));
    }
    return object;
}

} // namespace

std::optional<PaginationKind> paginationKindFrom(const QString &name)
{
    for (const NamedKind &named : namedKinds) {
        if (name == QLatin1String(named.name))
            return named.kind;
    }
    return std::nullopt;
}

tl::expected<ApiProfile, ProfileError> profileFromJson(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return tl::unexpected(ProfileError { Kind::NotAnObject, {}, {} });
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const qsizetype line = 1 + json.first(qBound(0, parseError.offset, int(json.size()))).count('\n');
        return tl::unexpected(ProfileError { Kind::NotJson, {}, QString::number(line) });
    }
    if (!document.isObject())
        return tl::unexpected(ProfileError { Kind::NotAnObject, {}, {} });
    std::optional<ProfileError> error;
    const ApiProfile profile = readProfile(document.object(), error);
    if (!error)
        error = checkProfile(profile);
    if (error)
        return tl::unexpected(*error);
    return profile;
}

QByteArray profileToJson(const ApiProfile &profile)
{
    QJsonObject query;
    for (const auto &[name, value] : profile.query)
        addItem(query, name, value);
    QJsonObject headers;
    for (const auto &[name, value] : profile.headers)
        addItem(headers, QString::fromUtf8(name), QString::fromUtf8(value));
    QJsonObject object {
        { QStringLiteral("name"), profile.name },
        { QStringLiteral("base_url"), profile.baseUrl.toString(QUrl::FullyEncoded) },
        { QStringLiteral("path"), profile.path },
        { QStringLiteral("query"), query },
        { QStringLiteral("headers"), headers },
        { QStringLiteral("records"), profile.records },
        { QStringLiteral("pagination"), paginationObject(profile.pagination) },
    };
    if (profile.signIn) {
        object.insert(QStringLiteral("sign_in"),
            QJsonObject { { QStringLiteral("path"), profile.signIn->path },
                { QStringLiteral("body"), profile.signIn->body },
                { QStringLiteral("token"), profile.signIn->token },
                { QStringLiteral("scheme"), profile.signIn->scheme } });
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace inflight
