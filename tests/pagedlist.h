// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/paginator.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

/// A paginated list as real servers keep it, and what a Paginator makes of it. For the tests of that class.
namespace inflight {

using NoteKind = RunNote::Kind;

inline FetchError refusal(int status, const QString &excerpt = {})
{
    return { FetchError::Kind::HttpStatus, status, excerpt, {} };
}

enum class Total { Unknown, Body, Header };

/// A list of numbered records behind a paginated API, with the habits that real ones have. Pure.
struct Server {
    struct Answer {
        int status = 200;
        PageInfo info;
        Headers headers;
        QList<int> ids;
    };

    int records = 0;
    PaginationKind kind = PaginationKind::Page;
    Total total = Total::Unknown;
    int mostPerPage = 100'000; ///< asked for more, it gives no more than this
    int statusPastTheEnd = 200; ///< with an empty list when 200
    bool repeatsLastPage = false; ///< past the end it gives the last page again
    bool namesLast = true; ///< Link: rel=last too
    bool ignoresPage = false; ///< always the first page
    int firstPageLacks = 0; ///< records hidden on the first page (page style)
    int firstPageExtra = 0; ///< records on the first page that stand outside the list; their ids are negative
    std::function<bool(int id)> isHidden {}; ///< after paging, so that offsets count it; totals do not
    int firstNumber = 1; ///< of the first page (page style)
    bool firstForZero = false; ///< page 0 is the first page too
    int sizeUnasked = 0; ///< records a page where no size is asked for
    int fewestPerPage = 0; ///< asked for fewer, it gives this many
    std::function<void(int request, Answer &answer)> twist = [](int, Answer &) {};
    int requests = 0;

    /// As web frameworks read it: `+` is a space.
    static QString parameter(const QUrl &url, const QString &name)
    {
        QString query = url.query(QUrl::FullyEncoded);
        query.replace(u'+', QStringLiteral("%20"));
        return QUrlQuery(query).queryItemValue(name, QUrl::FullyDecoded);
    }

    static QString cursorAt(int offset) { return QStringLiteral("a+b/c==&?#%1").arg(offset); }

    Answer answer(const PageRequest &request)
    {
        const QUrl &url = request.url;
        const QString asked = parameter(url, QStringLiteral("per_page"));
        const int size
            = std::max(std::min(asked.isEmpty() ? sizeUnasked : asked.toInt(), mostPerPage), fewestPerPage);
        int from = 0;
        if (kind == PaginationKind::Offset)
            from = parameter(url, QStringLiteral("offset")).toInt();
        else if (kind == PaginationKind::Cursor)
            from = parameter(url, QStringLiteral("cursor")).section(u'#', 1).toInt();
        else if (const QString page = parameter(url, QStringLiteral("page")); !page.isEmpty())
            from = (page.toInt() - firstNumber) * size;
        if (ignoresPage || (firstForZero && from < 0))
            from = 0;
        if (repeatsLastPage && from >= records)
            from = (records - 1) / size * size;
        const int to = from < 0 ? from : std::min(records, from + size);

        Answer result;
        for (int id = from; id < to; ++id)
            result.ids.append(id);
        if (from == 0 && firstPageLacks > 0)
            result.ids.remove(0, firstPageLacks);
        for (int extra = 1; from == 0 && extra <= firstPageExtra; ++extra)
            result.ids.prepend(-extra);
        if (isHidden)
            result.ids.removeIf(isHidden);
        for (const int id : std::as_const(result.ids))
            result.info.recordHashes.append(quint64(id) + 1000);
        result.info.records = int(result.ids.size());
        result.info.fingerprint = quint64(from) + 1;
        result.info.hasNextField = true;
        if (result.ids.isEmpty() && from > 0)
            result.status = statusPastTheEnd;
        if (total == Total::Body)
            result.info.total = records - (isHidden ? int(hiddenIds().size()) : 0);
        else if (total == Total::Header)
            result.headers.fields.append({ "X-Total-Count", QByteArray::number(records) });
        nameNext(url, from, size, result);
        twist(requests++, result);
        return result;
    }

    QList<int> hiddenIds() const
    {
        QList<int> ids;
        for (int id = 0; id < records; ++id) {
            if (isHidden(id))
                ids.append(id);
        }
        return ids;
    }

    void nameNext(const QUrl &url, int from, int size, Answer &result) const
    {
        if (from + size >= records || size == 0)
            return;
        const int next = from / size + 2;
        const int last = (records + size - 1) / size;
        if (kind == PaginationKind::Next)
            result.info.next = QStringLiteral("?per_page=%1&page=%2").arg(size).arg(next);
        if (kind == PaginationKind::Cursor)
            result.info.cursor = cursorAt(from + size);
        if (kind == PaginationKind::Link) {
            const QString base = QStringLiteral("<%1?per_page=%2&page=%3>; rel=\"%4\"");
            const QString path = url.path();
            QStringList links { base.arg(path).arg(size).arg(next).arg(QStringLiteral("next")) };
            if (namesLast)
                links.append(base.arg(path).arg(size).arg(last).arg(QStringLiteral("last")));
            result.headers.fields.append({ "link", links.join(QStringLiteral(", ")).toLatin1() });
        }
    }
};

struct Result {
    QList<int> ids; ///< sorted
    int requests = 0;
    int arrived = 0;
    int past = 0;
    int failed = 0;
    bool ended = true;
};

/// Pulls with a cap and answers in random order.
inline Result drive(Paginator &paginator, Server &server, int cap, quint32 seed, int mostRequests = 30'000)
{
    Result result;
    std::mt19937 random(seed);
    QList<PageRequest> inFlight;
    QSet<int> asked;
    paginator.setLookAhead(cap);
    while (true) {
        while (inFlight.size() < cap) {
            const std::optional<PageRequest> request = paginator.next();
            if (!request)
                break;
            if (asked.contains(request->page))
                qFatal("page %d asked twice", request->page);
            asked.insert(request->page);
            inFlight.append(*request);
            ++result.requests;
        }
        if (inFlight.isEmpty())
            break;
        if (result.requests > mostRequests) {
            result.ended = false;
            break;
        }
        const PageRequest request = inFlight.takeAt(qsizetype(random() % quint64(inFlight.size())));
        const Server::Answer answer = server.answer(request);
        if (answer.status != 200) {
            ++(paginator.pageFailed(request, refusal(answer.status)) ? result.past : result.failed);
        } else if (paginator.pageArrived(request, answer.info, answer.headers)) {
            ++result.arrived;
            result.ids += answer.ids;
        } else {
            ++result.past;
        }
    }
    std::sort(result.ids.begin(), result.ids.end());
    return result;
}

inline ApiProfile profileFor(PaginationKind kind, Total total = Total::Unknown)
{
    ApiProfile profile;
    profile.baseUrl = QUrl(QStringLiteral("https://api.example.com"));
    profile.path = QStringLiteral("/items");
    profile.pagination.kind = kind;
    if (total == Total::Body)
        profile.pagination.total = QStringLiteral("/total");
    if (total == Total::Header)
        profile.pagination.total = QStringLiteral("header:x-total-count");
    return profile;
}

inline QList<int> upTo(int count)
{
    QList<int> ids(count);
    std::iota(ids.begin(), ids.end(), 0);
    return ids;
}

inline std::optional<QString> detailOf(const Paginator &paginator, NoteKind kind)
{
    for (const RunNote &note : paginator.notes()) {
        if (note.kind == kind)
            return note.detail;
    }
    return std::nullopt;
}

inline bool has(const Paginator &paginator, NoteKind kind)
{
    return detailOf(paginator, kind).has_value();
}

inline PageInfo pageOf(int records, quint64 fingerprint = 0)
{
    PageInfo info;
    info.records = records;
    info.fingerprint = fingerprint;
    return info;
}

/// The first page has arrived, and the next `count` are asked for: what a run with many in flight looks like.
inline QList<PageRequest> askBehind(Paginator &paginator, const PageInfo &first, int count)
{
    paginator.pageArrived(*paginator.next(), first, {});
    QList<PageRequest> requests;
    for (int i = 0; i < count; ++i)
        requests.append(*paginator.next());
    return requests;
}

/// First page with a link, body next or cursor; then what the paginator makes of it.
inline std::optional<PageRequest> follow(
    Paginator &paginator, const PageInfo &info, const Headers &headers = {})
{
    const std::optional<PageRequest> first = paginator.next();
    if (!first)
        return std::nullopt;
    paginator.pageArrived(*first, info, headers);
    return paginator.next();
}

} // namespace inflight
