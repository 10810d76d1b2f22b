// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/catalogapi.h"

#include "practice/answers.h"

#include <QHash>

#include <algorithm>

namespace practice {

namespace {

constexpr int defaultSize = 20;
constexpr int largestSize = 100;

/// A slice of the catalogue, or the reason why there is none.
struct Slice {
    qint64 page = 1;
    int size = defaultSize;
    qint64 offset = 0;
    QString error;
};

/// Whole numbers only; what is absent is `fallback`.
std::optional<qint64> numberIn(const Request &request, QByteArrayView name, qint64 fallback)
{
    const std::optional<QByteArray> text = request.parameter(name);
    if (!text)
        return fallback;
    bool ok = false;
    const qint64 number = text->toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString mustBe(const QString &name, const QString &what)
{
    return QStringLiteral("%1 must be %2.").arg(name, what);
}

void readSize(Slice &slice, const Request &request, const QByteArray &name)
{
    if (const auto size = numberIn(request, name, defaultSize))
        slice.size = static_cast<int>(std::clamp<qint64>(*size, 1, largestSize));
    else
        slice.error = mustBe(QString::fromLatin1(name), QStringLiteral("a whole number"));
}

Slice byPage(const Request &request, const Catalog &catalog)
{
    Slice slice;
    readSize(slice, request, "per_page");
    const auto page = numberIn(request, "page", 1);
    if (!page || *page < 1)
        slice.error = mustBe(QStringLiteral("page"), QStringLiteral("a whole number from 1"));
    else
        slice.page = *page;
    // An absurd page number must not overflow: past the end is past the end.
    slice.offset = std::min<qint64>(slice.page - 1, catalog.size()) * slice.size;
    return slice;
}

Slice byOffset(const Request &request)
{
    Slice slice;
    readSize(slice, request, "limit");
    const auto offset = numberIn(request, "offset", 0);
    if (!offset || *offset < 0)
        slice.error = mustBe(QStringLiteral("offset"), QStringLiteral("a whole number from 0"));
    else
        slice.offset = *offset;
    return slice;
}

constexpr QByteArrayView cursorStart("after:");

QByteArray cursorFor(qint64 offset)
{
    return (cursorStart.toByteArray() + QByteArray::number(offset))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Slice byCursor(const Request &request)
{
    Slice slice;
    readSize(slice, request, "limit");
    const auto cursor = request.parameter("cursor");
    if (!cursor || cursor->isEmpty())
        return slice;
    const auto text = QByteArray::fromBase64Encoding(
        *cursor, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    bool ok = text && (*text).startsWith(cursorStart);
    if (ok)
        slice.offset = (*text).sliced(cursorStart.size()).toLongLong(&ok);
    if (!ok || slice.offset < 0)
        slice.error = mustBe(QStringLiteral("cursor"), QStringLiteral("a next_cursor of this catalogue"));
    return slice;
}

qint64 pagesOf(const Catalog &catalog, const Slice &slice)
{
    return (catalog.size() + slice.size - 1) / slice.size;
}

QByteArray pageUrl(const QByteArray &origin, const Request &request, qint64 page, int size)
{
    return origin + request.path + "?page=" + QByteArray::number(page)
        + "&per_page=" + QByteArray::number(size);
}

Response catalog108(const Catalog &catalog, const Slice &slice)
{
    Response response;
    response.body = R"({"products":)";
    catalog.appendArray(response.body, slice.offset, slice.size);
    response.body.append(R"(,"pagination":{"page":)").append(QByteArray::number(slice.page));
    response.body.append(R"(,"per_page":)").append(QByteArray::number(slice.size));
    response.body.append(R"(,"total":)").append(QByteArray::number(catalog.size()));
    response.body.append(R"(,"pages":)").append(QByteArray::number(pagesOf(catalog, slice))).append("}}");
    return response;
}

Response offsetStyle(const Catalog &catalog, const Slice &slice)
{
    Response response;
    response.body = R"({"items":)";
    catalog.appendArray(response.body, slice.offset, slice.size);
    response.body.append(R"(,"total":)").append(QByteArray::number(catalog.size())).append('}');
    return response;
}

Response cursorStyle(const Catalog &catalog, const Slice &slice)
{
    Response response;
    response.body = R"({"items":)";
    catalog.appendArray(response.body, slice.offset, slice.size);
    // Compared this way round because a hostile cursor may hold any number.
    const bool hasMore = slice.offset < catalog.size() - slice.size;
    response.body.append(R"(,"next_cursor":)");
    response.body.append(hasMore ? '"' + cursorFor(slice.offset + slice.size) + '"' : QByteArray("null"));
    response.body.append('}');
    return response;
}

Response bareStyle(const Catalog &catalog, const Slice &slice)
{
    Response response;
    catalog.appendArray(response.body, slice.offset, slice.size);
    return response;
}

Response linkStyle(
    const Catalog &catalog, const Slice &slice, const Request &request, const QByteArray &origin)
{
    Response response = bareStyle(catalog, slice);
    const qint64 last = std::max<qint64>(1, pagesOf(catalog, slice));
    QList<QByteArray> links;
    const auto link = [&](qint64 page, const QByteArray &rel) {
        links << '<' + pageUrl(origin, request, page, slice.size) + ">; rel=\"" + rel + '"';
    };
    if (slice.page < last)
        link(slice.page + 1, "next");
    if (slice.page > 1)
        link(std::min(slice.page - 1, last), "prev");
    link(1, "first");
    link(last, "last");
    response.headers
        = { { "Link", links.join(", ") }, { "X-Total-Count", QByteArray::number(catalog.size()) } };
    return response;
}

Response nextStyle(
    const Catalog &catalog, const Slice &slice, const Request &request, const QByteArray &origin)
{
    const qint64 last = pagesOf(catalog, slice);
    const auto url = [&](qint64 page) { return '"' + pageUrl(origin, request, page, slice.size) + '"'; };
    Response response;
    response.body = R"({"count":)" + QByteArray::number(catalog.size());
    response.body.append(R"(,"next":)").append(slice.page < last ? url(slice.page + 1) : QByteArray("null"));
    response.body.append(R"(,"previous":)");
    response.body.append(
        slice.page > 1 ? url(std::min(slice.page - 1, std::max<qint64>(last, 1))) : QByteArray("null"));
    response.body.append(R"(,"results":)");
    catalog.appendArray(response.body, slice.offset, slice.size);
    response.body.append('}');
    return response;
}

Response notFound(const Request &request)
{
    return refusal(404, QStringLiteral("There is nothing at %1.").arg(QString::fromUtf8(request.path)));
}

Response oneProduct(const Catalog &catalog, const Request &request, QByteArrayView id)
{
    bool ok = false;
    const qint64 number = id.toLongLong(&ok);
    if (!ok || number < 1 || number > catalog.size())
        return notFound(request);
    Response response;
    response.body = catalog.product(static_cast<int>(number));
    return response;
}

} // namespace

Response catalogAnswer(const Catalog &catalog, const Request &request, const QByteArray &origin)
{
    static constexpr QByteArrayView byId("/api/products/");
    enum Style { Catalog108, Offset, Cursor, Link, Next, Bare };
    static const QHash<QByteArray, Style> styles { { "/api/products", Catalog108 },
        { "/api/offset/products", Offset }, { "/api/cursor/products", Cursor },
        { "/api/link/products", Link }, { "/api/next/products", Next }, { "/api/bare/products", Bare } };

    const auto style = styles.constFind(request.path);
    const bool isKnown = style != styles.cend() || request.path.startsWith(byId);
    if (!isKnown)
        return notFound(request);
    if (request.method != "GET" && request.method != "HEAD")
        return methodNotAllowed("GET, HEAD");
    if (style == styles.cend())
        return oneProduct(catalog, request, QByteArrayView(request.path).sliced(byId.size()));

    const Slice slice = *style == Offset ? byOffset(request)
        : *style == Cursor               ? byCursor(request)
                                         : byPage(request, catalog);
    if (!slice.error.isEmpty())
        return refusal(400, slice.error);
    switch (*style) {
    case Catalog108:
        return catalog108(catalog, slice);
    case Offset:
        return offsetStyle(catalog, slice);
    case Cursor:
        return cursorStyle(catalog, slice);
    case Link:
        return linkStyle(catalog, slice, request, origin);
    case Next:
        return nextStyle(catalog, slice, request, origin);
    case Bare:
        break;
    }
    return bareStyle(catalog, slice);
}

} // namespace practice
