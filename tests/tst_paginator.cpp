// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/paginator.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

using namespace inflight;
using NoteKind = RunNote::Kind;

namespace {

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
    bool namesLast = true; ///< Link: rel=last too
    bool ignoresPage = false; ///< always the first page
    int firstPageLacks = 0; ///< records hidden on the first page (page style)
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
        const int size = std::min(parameter(url, QStringLiteral("per_page")).toInt(), mostPerPage);
        int from = 0;
        if (kind == PaginationKind::Offset)
            from = parameter(url, QStringLiteral("offset")).toInt();
        else if (kind == PaginationKind::Cursor)
            from = parameter(url, QStringLiteral("cursor")).section(u'#', 1).toInt();
        else if (const QString page = parameter(url, QStringLiteral("page")); !page.isEmpty())
            from = (page.toInt() - 1) * size;
        if (ignoresPage)
            from = 0;
        const int to = std::min(records, from + size);

        Answer result;
        for (int id = from; id < to; ++id)
            result.ids.append(id);
        if (from == 0 && firstPageLacks > 0)
            result.ids.remove(0, firstPageLacks);
        result.info.records = int(result.ids.size());
        result.info.fingerprint = quint64(from) + 1;
        if (result.ids.isEmpty() && from > 0)
            result.status = statusPastTheEnd;
        if (total == Total::Body)
            result.info.total = records;
        else if (total == Total::Header)
            result.headers.fields.append({ "X-Total-Count", QByteArray::number(records) });
        nameNext(url, from, size, result);
        twist(requests++, result);
        return result;
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
Result drive(Paginator &paginator, Server &server, int cap, quint32 seed, int mostRequests = 30'000)
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
            ++(paginator.pageFailed(request, answer.status) ? result.past : result.failed);
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

ApiProfile profileFor(PaginationKind kind, Total total = Total::Unknown)
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

QList<int> upTo(int count)
{
    QList<int> ids(count);
    std::iota(ids.begin(), ids.end(), 0);
    return ids;
}

std::optional<QString> detailOf(const Paginator &paginator, NoteKind kind)
{
    for (const RunNote &note : paginator.notes()) {
        if (note.kind == kind)
            return note.detail;
    }
    return std::nullopt;
}

bool has(const Paginator &paginator, NoteKind kind)
{
    return detailOf(paginator, kind).has_value();
}

/// First page with a link, body next or cursor; then what the paginator makes of it.
std::optional<PageRequest> follow(Paginator &paginator, const PageInfo &info, const Headers &headers = {})
{
    const std::optional<PageRequest> first = paginator.next();
    if (!first)
        return std::nullopt;
    paginator.pageArrived(*first, info, headers);
    return paginator.next();
}

} // namespace

class PaginatorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordOnce_data();
    void everyRecordOnce();
    void firstPageGoesAlone();
    void maxPages_data();
    void maxPages();
    void clampedPageIsNoted_data();
    void clampedPageIsNoted();
    void pastTheEndStatuses_data();
    void pastTheEndStatuses();
    void lookAheadFailureIsAFailure();
    void refusalsAheadStayWithinTheCap_data();
    void refusalsAheadStayWithinTheCap();
    void missingPageBeforeOthersIsAFailure();
    void failureBehindAShortPageIsNoEnd();
    void shortPageSettlesTheRefused();
    void unusableTotals_data();
    void unusableTotals();
    void hugeTotalIsHandedOutLazily();
    void emptyPageBeforeTheEnd();
    void shortPageInTheMiddle();
    void shortPageInTheMiddleOfALookAhead();
    void onlyTheFirstPageIsFull();
    void totalThatGrowsOrShrinks_data();
    void totalThatGrowsOrShrinks();
    void totalThatCountsPages();
    void totalOfAContentRange();
    void totalThatIsNowhere();
    void serverThatIgnoresThePage_data();
    void serverThatIgnoresThePage();
    void emptyPagesForEver();
    void failedFirstPage();
    void failedPageOfAChain();
    void failedProbe();
    void queryIsEncoded();
    void pagingParametersReplaceFixedOnes();
    void nextLinks_data();
    void nextLinks();
    void loops();
    void lastLinkPatterns_data();
    void lastLinkPatterns();
    void lastLinkGrows();
    void twentyThousandPages_data();
    void twentyThousandPages();
};

void PaginatorTest::everyRecordOnce_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<Total>("total");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("mostPerPage");
    QTest::addColumn<int>("statusPastTheEnd");
    QTest::addColumn<int>("cap");
    const std::pair<PaginationKind, const char *> kinds[] = { { PaginationKind::Page, "page" },
        { PaginationKind::Offset, "offset" }, { PaginationKind::Cursor, "cursor" },
        { PaginationKind::Link, "link" }, { PaginationKind::Next, "next" } };
    const std::pair<Total, const char *> totals[]
        = { { Total::Unknown, "no total" }, { Total::Body, "total" }, { Total::Header, "header total" } };
    for (const auto &[kind, kindName] : kinds) {
        for (const auto &[total, totalName] : totals) {
            for (const int records : { 0, 1, 29, 30, 31, 49, 50, 51, 60, 100, 1037 }) {
                for (const int mostPerPage : { 1000, 30 }) {
                    for (const int status : { 200, 404 }) {
                        for (const int cap : { 1, 10, 50 }) {
                            QTest::addRow("%s, %s, %d records, at most %d, %d past the end, cap %d", kindName,
                                totalName, records, mostPerPage, status, cap)
                                << kind << total << records << mostPerPage << status << cap;
                        }
                    }
                }
            }
        }
    }
}

void PaginatorTest::everyRecordOnce()
{
    QFETCH(PaginationKind, kind);
    QFETCH(Total, total);
    QFETCH(int, records);
    QFETCH(int, mostPerPage);
    QFETCH(int, statusPastTheEnd);
    QFETCH(int, cap);
    const int pageSize = std::min(50, mostPerPage);
    const int pages = std::max(1, (records + pageSize - 1) / pageSize);
    const bool isSequential
        = kind == PaginationKind::Cursor || kind == PaginationKind::Next || kind == PaginationKind::Link;
    const bool looksAhead = total == Total::Unknown && !isSequential && records > 0;
    for (const quint32 seed : { 1U, 2U, 3U }) {
        Server server { records, kind, total, mostPerPage, statusPastTheEnd };
        Paginator paginator(profileFor(kind, total), {});
        const Result result = drive(paginator, server, cap, seed);
        QVERIFY(result.ended);
        QCOMPARE(result.ids, upTo(records));
        QCOMPARE(result.arrived, pages);
        QCOMPARE(result.failed, 0);
        QVERIFY2(result.past <= (looksAhead ? cap : 0), qPrintable(QString::number(result.past)));
        QCOMPARE(result.requests, pages + result.past);
        QVERIFY(paginator.isDone());
        QVERIFY(paginator.planIsComplete());
        QCOMPARE(paginator.plannedPages(), pages);
        QVERIFY(!has(paginator, NoteKind::EndedBeforeTotal));
        QVERIFY(!has(paginator, NoteKind::UnusableTotal));
        if (total != Total::Unknown)
            QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(records));
        else
            QVERIFY(!paginator.announcedRecords());
    }
}

void PaginatorTest::firstPageGoesAlone()
{
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const auto first = paginator.next();
    QVERIFY(first);
    QVERIFY(!first->speculative);
    QCOMPARE(first->url, QUrl(QStringLiteral("https://api.example.com/items?page=1&per_page=50")));
    QVERIFY(!paginator.next());
    QVERIFY(!paginator.isDone());
    QVERIFY(!paginator.planIsComplete());

    PageInfo info;
    info.records = 50;
    info.total = 200;
    QVERIFY(paginator.pageArrived(*first, info, {}));
    QCOMPARE(paginator.plannedPages(), 4);
    QVERIFY(paginator.planIsComplete());
    for (const int page : { 1, 2, 3 }) {
        const auto request = paginator.next();
        QVERIFY(request);
        QCOMPARE(request->page, page);
        QVERIFY(!request->speculative);
    }
    QVERIFY(!paginator.next());
    QVERIFY(paginator.isDone());
}

void PaginatorTest::maxPages_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<Total>("total");
    QTest::newRow("page") << PaginationKind::Page << Total::Unknown;
    QTest::newRow("page, total") << PaginationKind::Page << Total::Body;
    QTest::newRow("offset") << PaginationKind::Offset << Total::Unknown;
    QTest::newRow("cursor") << PaginationKind::Cursor << Total::Unknown;
    QTest::newRow("next, total") << PaginationKind::Next << Total::Body;
    QTest::newRow("link, total") << PaginationKind::Link << Total::Header;
}

void PaginatorTest::maxPages()
{
    QFETCH(PaginationKind, kind);
    QFETCH(Total, total);
    for (const int maxPages : { 1, 3, 20, 30 }) {
        RunSettings settings;
        settings.maxPages = maxPages;
        Server server { 1000, kind, total };
        Paginator paginator(profileFor(kind, total), settings);
        const Result result = drive(paginator, server, 10, 1);
        const int pages = std::min(maxPages, 20);
        QCOMPARE(result.ids, upTo(pages * 50));
        QVERIFY(result.requests <= maxPages);
        QVERIFY(paginator.isDone());
        QVERIFY(paginator.planIsComplete());
        QCOMPARE(paginator.plannedPages(), pages);
        // What was not wanted is not missing.
        QCOMPARE(paginator.announcedRecords().has_value(), total != Total::Unknown && maxPages >= 20);
    }
}

void PaginatorTest::clampedPageIsNoted_data()
{
    QTest::addColumn<Total>("total");
    QTest::newRow("total") << Total::Body;
    QTest::newRow("no total") << Total::Unknown;
}

void PaginatorTest::clampedPageIsNoted()
{
    QFETCH(Total, total);
    RunSettings settings;
    settings.pageSize = 500;
    Server server { 950, PaginationKind::Page, total, 100 };
    Paginator paginator(profileFor(PaginationKind::Page, total), settings);
    const Result result = drive(paginator, server, 10, 1);
    QCOMPARE(result.ids, upTo(950));
    QCOMPARE(detailOf(paginator, NoteKind::PageSizeClamped), std::optional(QStringLiteral("500/100")));

    Server small { 40, PaginationKind::Page, total };
    Paginator one(profileFor(PaginationKind::Page, total), {});
    QCOMPARE(drive(one, small, 10, 1).ids, upTo(40));
    QVERIFY(one.notes().isEmpty());
}

void PaginatorTest::pastTheEndStatuses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 400, 404, 416, 422 })
        QTest::addRow("%d", status) << status;
}

void PaginatorTest::pastTheEndStatuses()
{
    QFETCH(int, status);
    Server server { 500, PaginationKind::Page, Total::Unknown, 1000, status };
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const Result result = drive(paginator, server, 10, 4);
    QCOMPARE(result.ids, upTo(500));
    QCOMPARE(result.failed, 0);
    QVERIFY(result.past >= 1);
}

void PaginatorTest::lookAheadFailureIsAFailure()
{
    Server server { 500, PaginationKind::Page };
    server.twist = [](int request, Server::Answer &answer) {
        if (request == 3)
            answer.status = 500;
    };
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const Result result = drive(paginator, server, 1, 1);
    QCOMPARE(result.failed, 1);
    QCOMPARE(result.ids.size(), 450);
    QCOMPARE(paginator.plannedPages(), 10);
}

void PaginatorTest::refusalsAheadStayWithinTheCap_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("cap");
    for (const int status : { 403, 404, 500 }) {
        for (const int cap : { 1, 3, 10, 50 })
            QTest::addRow("%d, cap %d", status, cap) << status << cap;
    }
}

void PaginatorTest::refusalsAheadStayWithinTheCap()
{
    QFETCH(int, status);
    QFETCH(int, cap);
    for (const quint32 seed : { 1U, 2U, 3U }) {
        // The server says so little that it may go on for ever.
        Server server { 250, PaginationKind::Page, Total::Unknown, 1000, status };
        Paginator paginator(profileFor(PaginationKind::Page), {});
        const Result result = drive(paginator, server, cap, seed);
        QCOMPARE(result.ids, upTo(250));
        QVERIFY2(result.requests <= 5 + std::max(2, cap), qPrintable(QString::number(result.requests)));
        QCOMPARE(result.failed > 0, status != 404);
    }
}

void PaginatorTest::missingPageBeforeOthersIsAFailure()
{
    Paginator paginator(profileFor(PaginationKind::Page), {});
    PageInfo full;
    full.records = 50;
    paginator.pageArrived(*paginator.next(), full, {});
    QList<PageRequest> ahead;
    for (int page = 1; page < 6; ++page)
        ahead.append(*paginator.next());
    QVERIFY(paginator.pageFailed(ahead[1], 404)); // the end, it seems
    QVERIFY(paginator.pageFailed(ahead[2], 500)); // behind it
    QCOMPARE(paginator.end(), 2);
    QVERIFY(!paginator.next());
    QCOMPARE(paginator.plannedPages(), 1);
    QVERIFY(paginator.pageArrived(ahead[0], full, {}));
    QVERIFY(paginator.pageArrived(ahead[4], full, {})); // it was not
    QVERIFY(paginator.end() > 100);
    QCOMPARE(paginator.plannedPages(), 5); // all but the one in flight
    QVERIFY(!paginator.pageFailed(ahead[3], 404)); // and this one is there as well
    QVERIFY(paginator.next());
}

void PaginatorTest::failureBehindAShortPageIsNoEnd()
{
    Paginator paginator(profileFor(PaginationKind::Page), {});
    PageInfo full;
    full.records = 50;
    PageInfo some;
    some.records = 7;
    paginator.pageArrived(*paginator.next(), full, {});
    QList<PageRequest> ahead;
    for (int page = 1; page < 5; ++page)
        ahead.append(*paginator.next());
    QVERIFY(paginator.pageArrived(ahead[0], some, {})); // the end, it seems
    QVERIFY(paginator.pageFailed(ahead[3], 403)); // behind it; that says nothing of an end
    QVERIFY(paginator.pageArrived(ahead[1], full, {})); // it was not
    QVERIFY(paginator.pageArrived(ahead[2], full, {}));
    QVERIFY(paginator.end() > 100);
    QVERIFY(paginator.next());
}

void PaginatorTest::shortPageSettlesTheRefused()
{
    Paginator paginator(profileFor(PaginationKind::Page), {});
    PageInfo full;
    full.records = 50;
    PageInfo some;
    some.records = 7;
    paginator.pageArrived(*paginator.next(), full, {});
    const PageRequest second = *paginator.next();
    const PageRequest third = *paginator.next();
    const PageRequest fourth = *paginator.next();
    QVERIFY(!paginator.pageFailed(third, 403));
    QVERIFY(!paginator.next()); // until it is settled whether it exists
    QCOMPARE(paginator.plannedPages(), 2);
    QVERIFY(paginator.pageArrived(second, some, {}));
    QCOMPARE(paginator.end(), 2);
    QVERIFY(paginator.pageFailed(fourth, 403));
    QVERIFY(paginator.planIsComplete());
    QCOMPARE(paginator.plannedPages(), 2);
}

void PaginatorTest::unusableTotals_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("unreadable");
    QTest::newRow("negative") << qint64(-1) << QString();
    QTest::newRow("absurd") << qint64(1'000'000'000'000'000) << QString();
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QString();
    QTest::newRow("zero though there are records") << qint64(0) << QString();
    QTest::newRow("fewer than on this page") << qint64(49) << QString();
    QTest::newRow("no number") << qint64(-7) << QStringLiteral("many");
}

void PaginatorTest::unusableTotals()
{
    QFETCH(qint64, total);
    QFETCH(QString, unreadable);
    Server server { 520, PaginationKind::Page };
    server.twist = [&](int, Server::Answer &answer) {
        answer.info.unreadableTotal = unreadable;
        if (unreadable.isEmpty())
            answer.info.total = total;
    };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const Result result = drive(paginator, server, 10, 1);
    QCOMPARE(result.ids, upTo(520));
    QVERIFY(result.past <= 10);
    QCOMPARE(detailOf(paginator, NoteKind::UnusableTotal),
        std::optional(unreadable.isEmpty() ? QString::number(total) : unreadable));
    QVERIFY(!paginator.announcedRecords());
}

void PaginatorTest::hugeTotalIsHandedOutLazily()
{
    Server server { 520, PaginationKind::Page };
    server.twist = [](int, Server::Answer &answer) { answer.info.total = 1'000'000'000; };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const Result result = drive(paginator, server, 10, 1);
    QVERIFY(result.ended);
    QCOMPARE(result.ids, upTo(520));
    QVERIFY(result.past <= 10);
    QVERIFY(has(paginator, NoteKind::EndedBeforeTotal));
    QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(1'000'000'000));
    QCOMPARE(paginator.plannedPages(), 11);
}

void PaginatorTest::emptyPageBeforeTheEnd()
{
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    PageInfo full;
    full.records = 50;
    full.total = 1000;
    const auto first = paginator.next();
    paginator.pageArrived(*first, full, {});
    QList<PageRequest> inFlight;
    for (int i = 0; i < 5; ++i)
        inFlight.append(*paginator.next());
    QCOMPARE(paginator.plannedPages(), 20);

    PageInfo empty;
    empty.total = 1000;
    QVERIFY(!paginator.pageArrived(inFlight[2], empty, {}));
    QVERIFY(!paginator.next());
    // In flight already, and there: they count.
    QVERIFY(paginator.pageArrived(inFlight[4], full, {}));
    QVERIFY(paginator.pageArrived(inFlight[0], full, {}));
    QVERIFY(paginator.pageArrived(inFlight[1], full, {}));
    QVERIFY(!paginator.pageArrived(inFlight[3], empty, {}));
    QCOMPARE(paginator.plannedPages(), 4);
    QVERIFY(has(paginator, NoteKind::EndedBeforeTotal));
    QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(1000));
}

void PaginatorTest::shortPageInTheMiddle()
{
    Server server { 1000, PaginationKind::Page, Total::Body };
    server.twist = [](int request, Server::Answer &answer) {
        if (request == 5)
            answer.info.records = 10;
    };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    QCOMPARE(drive(paginator, server, 10, 1).arrived, 20);
}

void PaginatorTest::shortPageInTheMiddleOfALookAhead()
{
    Paginator paginator(profileFor(PaginationKind::Page), {});
    PageInfo full;
    full.records = 50;
    PageInfo almost;
    almost.records = 48;
    paginator.pageArrived(*paginator.next(), full, {});
    const PageRequest second = *paginator.next();
    const PageRequest third = *paginator.next();
    QVERIFY(second.speculative);
    QVERIFY(paginator.pageArrived(second, almost, {}));
    QVERIFY(!paginator.next());
    QVERIFY(paginator.isDone());
    // A full page behind it: it was not the end after all.
    QVERIFY(paginator.pageArrived(third, full, {}));
    const auto fourth = paginator.next();
    QVERIFY(fourth);
    QVERIFY(paginator.pageArrived(*fourth, almost, {}));
    const auto fifth = paginator.next();
    QVERIFY(fifth);
    QVERIFY(!paginator.pageArrived(*fifth, {}, {}));
    QVERIFY(!paginator.next());
}

void PaginatorTest::onlyTheFirstPageIsFull()
{
    // A server that leaves some records out of each page: none of them is the end.
    for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U }) {
        Server server { 1000, PaginationKind::Page };
        server.twist = [](int request, Server::Answer &answer) {
            if (request > 0)
                answer.info.records = std::min(answer.info.records, 48);
        };
        Paginator paginator(profileFor(PaginationKind::Page), {});
        QCOMPARE(drive(paginator, server, 10, seed).arrived, 20);
    }
}

void PaginatorTest::totalThatGrowsOrShrinks_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("grows") << 1000 << 1500;
    QTest::newRow("grows by one") << 1000 << 1001;
    QTest::newRow("shrinks") << 1000 << 600;
    QTest::newRow("shrinks below what was asked") << 1000 << 260;
}

void PaginatorTest::totalThatGrowsOrShrinks()
{
    QFETCH(int, before);
    QFETCH(int, after);
    for (const int cap : { 1, 10 }) {
        Server server { before, PaginationKind::Page, Total::Body };
        server.twist = [&](int request, Server::Answer &) {
            if (request == 4)
                server.records = after;
        };
        Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
        const Result result = drive(paginator, server, cap, 1);
        QCOMPARE(detailOf(paginator, NoteKind::TotalChanged),
            std::optional(QStringLiteral("%1/%2").arg(before).arg(after)));
        QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(after));
        QVERIFY(result.ids.size() >= after);
        QVERIFY(std::adjacent_find(result.ids.begin(), result.ids.end()) == result.ids.end());
        QVERIFY(result.requests <= (after + 49) / 50 + cap);
        QCOMPARE(paginator.plannedPages(), result.arrived);
        QVERIFY(!has(paginator, NoteKind::EndedBeforeTotal));
    }
}

void PaginatorTest::totalThatCountsPages()
{
    // 5,000 records, and a profile whose total points to the number of pages.
    Server server { 5000, PaginationKind::Page };
    server.twist = [](int, Server::Answer &answer) { answer.info.total = 100; };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const Result result = drive(paginator, server, 10, 1);
    // The first two pages fit the number; nothing shows that it is wrong.
    QCOMPARE(result.ids, upTo(100));

    Server odd { 5000, PaginationKind::Page };
    odd.twist = [](int, Server::Answer &answer) { answer.info.total = 120; };
    Paginator second(profileFor(PaginationKind::Page, Total::Body), {});
    QCOMPARE(drive(second, odd, 10, 1).ids, upTo(5000));
    QVERIFY(has(second, NoteKind::UnusableTotal));
}

void PaginatorTest::totalOfAContentRange()
{
    ApiProfile profile = profileFor(PaginationKind::Offset);
    profile.pagination.total = QStringLiteral("header:Content-Range");
    Paginator paginator(profile, {});
    PageInfo info;
    info.records = 50;
    paginator.pageArrived(*paginator.next(), info, { { { "content-range", "items 0-49/120" } } });
    QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(120));
    QCOMPARE(paginator.plannedPages(), 3);

    Paginator unknown(profile, {});
    unknown.pageArrived(*unknown.next(), info, { { { "content-range", "items 0-49/*" } } });
    QVERIFY(!unknown.announcedRecords());
    QVERIFY(unknown.notes().isEmpty());
}

void PaginatorTest::totalThatIsNowhere()
{
    for (const QString &where : { QStringLiteral("/meta/total"), QStringLiteral("header:X-Total-Count") }) {
        ApiProfile profile = profileFor(PaginationKind::Page);
        profile.pagination.total = where;
        Paginator paginator(profile, {});
        PageInfo info;
        info.records = 50;
        paginator.pageArrived(*paginator.next(), info, {});
        QCOMPARE(
            detailOf(paginator, NoteKind::UnusableTotal), std::optional(QStringLiteral("none at ") + where));
    }
}

void PaginatorTest::serverThatIgnoresThePage_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::newRow("page") << PaginationKind::Page;
    QTest::newRow("offset") << PaginationKind::Offset;
    QTest::newRow("cursor") << PaginationKind::Cursor;
}

void PaginatorTest::serverThatIgnoresThePage()
{
    QFETCH(PaginationKind, kind);
    for (const int cap : { 1, 50 }) {
        Server server { 500, kind };
        server.ignoresPage = true;
        server.twist = [](int request, Server::Answer &answer) {
            if (!answer.info.cursor.isEmpty())
                answer.info.cursor = Server::cursorAt(request);
        };
        Paginator paginator(profileFor(kind), {});
        const Result result = drive(paginator, server, cap, 1);
        QVERIFY(result.ended);
        QVERIFY2(result.requests <= 6 + 2 * cap, qPrintable(QString::number(result.requests)));
        QVERIFY(has(paginator, NoteKind::EndlessPages));
    }
}

void PaginatorTest::emptyPagesForEver()
{
    Server server { 500, PaginationKind::Cursor };
    server.twist = [](int request, Server::Answer &answer) {
        answer.info.records = 0;
        answer.info.cursor = Server::cursorAt(request);
    };
    Paginator paginator(profileFor(PaginationKind::Cursor), {});
    QCOMPARE(drive(paginator, server, 10, 1).requests, 100);
    QVERIFY(has(paginator, NoteKind::EndlessPages));
}

void PaginatorTest::failedFirstPage()
{
    for (const PaginationKind kind :
        { PaginationKind::Page, PaginationKind::Offset, PaginationKind::Link, PaginationKind::Cursor }) {
        Paginator paginator(profileFor(kind), {});
        const PageRequest first = *paginator.next();
        QVERIFY(!paginator.pageFailed(first, 404));
        QVERIFY(!paginator.next());
        QVERIFY(paginator.isDone());
        QVERIFY(paginator.planIsComplete());
        QCOMPARE(paginator.plannedPages(), 1);
        // Asked again later, it may come: then the run goes on.
        Server server { 500, kind };
        const Server::Answer answer = server.answer(first);
        QVERIFY(paginator.pageArrived(first, answer.info, answer.headers));
        QVERIFY(!paginator.isDone());
        QCOMPARE(drive(paginator, server, 10, 1).ids.size(), 450);
    }
}

void PaginatorTest::failedPageOfAChain()
{
    Server server { 500, PaginationKind::Next };
    Paginator paginator(profileFor(PaginationKind::Next), {});
    const Server::Answer first = server.answer(*paginator.next());
    paginator.pageArrived({ 0, QUrl(QStringLiteral("https://api.example.com/items")) }, first.info, {});
    QVERIFY(paginator.isSequential());
    const PageRequest second = *paginator.next();
    QVERIFY(!paginator.pageFailed(second, 404));
    QVERIFY(paginator.isDone());
    QVERIFY(!paginator.next());
    QCOMPARE(paginator.plannedPages(), 2);
    paginator.pageArrived(second, server.answer(second).info, {});
    QCOMPARE(drive(paginator, server, 10, 1).ids.size(), 400);
}

void PaginatorTest::failedProbe()
{
    Server server { 90, PaginationKind::Page, Total::Unknown, 30 };
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const PageRequest first = *paginator.next();
    paginator.pageArrived(first, server.answer(first).info, {});
    const PageRequest probe = *paginator.next();
    QVERIFY(probe.speculative);
    QVERIFY(!paginator.next());
    QVERIFY(!paginator.isDone());
    QVERIFY(!paginator.pageFailed(probe, 500));
    QVERIFY(paginator.isDone());
    QCOMPARE(paginator.plannedPages(), 2);
    QVERIFY(paginator.pageArrived(probe, server.answer(probe).info, {}));
    QCOMPARE(drive(paginator, server, 10, 1).ids.size(), 30);
    QCOMPARE(paginator.plannedPages(), 3);
}

void PaginatorTest::queryIsEncoded()
{
    ApiProfile profile = profileFor(PaginationKind::Cursor);
    profile.query = { { QStringLiteral("q"), QStringLiteral("a+b & c=d/\u00e4%41#") } };
    Paginator paginator(profile, {});
    PageInfo info;
    info.records = 50;
    info.cursor = QStringLiteral("+/==&%2B ?#");
    const auto second = follow(paginator, info);
    QVERIFY(second);
    QCOMPARE(second->url.toEncoded(),
        QByteArray("https://api.example.com/items?q=a%2Bb%20%26%20c%3Dd%2F%C3%A4%2541%23&per_page=50"
                   "&cursor=%2B%2F%3D%3D%26%252B%20%3F%23"));
    QCOMPARE(Server::parameter(second->url, QStringLiteral("cursor")), info.cursor);
}

void PaginatorTest::pagingParametersReplaceFixedOnes()
{
    ApiProfile profile = profileFor(PaginationKind::Page);
    profile.path = QStringLiteral("/items?page=7&sort=a%2Fb&tag=x");
    profile.query = { { QStringLiteral("per_page"), QStringLiteral("9") },
        { QStringLiteral("tag"), QStringLiteral("y") } };
    Paginator paginator(profile, {});
    QCOMPARE(paginator.next()->url.toEncoded(),
        QByteArray("https://api.example.com/items?sort=a%2Fb&tag=x&tag=y&page=1&per_page=50"));
}

void PaginatorTest::nextLinks_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("followed");
    QTest::addColumn<QList<NoteKind>>("notes");
    const QList<NoteKind> chain { NoteKind::SequentialByNature };
    const auto row
        = [](const char *name, const char *next, const char *followed, const QList<NoteKind> &notes) {
              QTest::newRow(name) << QString::fromUtf8(next) << QString::fromUtf8(followed) << notes;
          };
    const QList<NoteKind> other { NoteKind::OtherOriginLink };
    const QList<NoteKind> unreadable { NoteKind::UnreadableNext };
    row("none", "", "", {});
    row("absolute", "https://api.example.com/items?page=2", "https://api.example.com/items?page=2", chain);
    row("relative", "?page=2", "https://api.example.com/items?page=2", chain);
    row("absolute path", "/v2/items?c=a%2Bb+c", "https://api.example.com/v2/items?c=a%2Bb+c", chain);
    row("file", "page2.json", "https://api.example.com/page2.json", chain);
    row("default port", "https://api.example.com:443/items?page=2", "https://api.example.com/items?page=2",
        chain);
    row("capital host", "https://API.example.com/items?page=2", "https://api.example.com/items?page=2",
        chain);
    row("fragment", "?page=2#top", "https://api.example.com/items?page=2", chain);
    row("user in it", "https://u:p@api.example.com/items?page=2", "https://api.example.com/items?page=2",
        chain);
    row("space and umlaut", "?q=a b&r=\u00e4", "https://api.example.com/items?q=a%20b&r=%C3%A4", chain);
    row("other host", "https://evil.example.com/items?page=2", "", other);
    row("other host without a scheme", "//evil.example.com/items?page=2", "", other);
    row("other scheme", "http://api.example.com/items?page=2", "", other);
    row("other port", "https://api.example.com:8443/items?page=2", "", other);
    row("ftp", "ftp://api.example.com/items?page=2", "", other);
    row("backslashes", "\\\\evil.example.com\\items",
        "https://api.example.com/%5C%5Cevil.example.com%5Citems", chain);
    row("script", "javascript:alert(1)", "", unreadable);
    row("a number", "2", "", unreadable);
    row("true", "true", "", unreadable);
    row("words", "not a url", "", unreadable);
    row("colons", "::::", "", unreadable);
    row("broken host", "http://[bad/?x", "", unreadable);
    row("this page again", "?per_page=50", "", { NoteKind::LinkLoop });
}

void PaginatorTest::nextLinks()
{
    QFETCH(QString, next);
    QFETCH(QString, followed);
    QFETCH(QList<NoteKind>, notes);
    for (const PaginationKind kind : { PaginationKind::Next, PaginationKind::Link }) {
        Paginator paginator(profileFor(kind), {});
        PageInfo info;
        info.records = 50;
        Headers headers;
        if (kind == PaginationKind::Next)
            info.next = next;
        else
            headers.fields.append({ "Link", "<" + next.toUtf8() + ">; rel=next" });
        const auto second = follow(paginator, info, headers);
        QCOMPARE(second ? QString::fromLatin1(second->url.toEncoded()) : QString(), followed);
        QList<NoteKind> found;
        for (const RunNote &note : paginator.notes())
            found.append(note.kind);
        QCOMPARE(found, notes);
        QCOMPARE(paginator.isDone(), !second);
        if (!second)
            QVERIFY(paginator.planIsComplete());
    }
}

void PaginatorTest::loops()
{
    for (const PaginationKind kind : { PaginationKind::Next, PaginationKind::Cursor }) {
        ApiProfile profile = profileFor(kind);
        profile.query = { { QStringLiteral("api_key"), QStringLiteral("hush") } };
        Paginator paginator(profile, {});
        Server server { 5000, kind };
        server.twist = [&](int request, Server::Answer &answer) {
            if (!answer.info.cursor.isEmpty())
                answer.info.cursor = Server::cursorAt(50 * (request % 4));
            if (!answer.info.next.isEmpty())
                answer.info.next = QStringLiteral("?api_key=hush&per_page=50&page=%1").arg(2 + request % 4);
        };
        const Result result = drive(paginator, server, 10, 1);
        QCOMPARE(result.requests, 5);
        QVERIFY(has(paginator, NoteKind::LinkLoop));
        QVERIFY(!detailOf(paginator, NoteKind::LinkLoop)->contains(QStringLiteral("hush")));
    }
}

void PaginatorTest::lastLinkPatterns_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("pages"); // 0: must be followed one by one
    const auto row = [](const char *name, const char *next, const char *last, int records, int pages) {
        QTest::newRow(name) << QByteArray("<") + next + ">; rel=\"next\", <" + last + ">; rel=\"last\""
                            << records << pages;
    };
    row("one-based", "/items?per_page=50&page=2", "/items?per_page=50&page=7", 50, 7);
    row("zero-based", "/items?page=1", "/items?page=6", 50, 7);
    row("another path than ours", "/repositories/1/items?page=2", "/repositories/1/items?page=7", 50, 7);
    row("offset", "/items?offset=50", "/items?offset=300", 50, 0);
    row("offset of pages of two", "/items?offset=2", "/items?offset=8", 2, 0);
    row("cursor", "/items?after=abc", "/items?after=xyz", 50, 0);
    row("two parameters differ", "/items?page=2&t=1", "/items?page=7&t=2", 50, 0);
    row("other paths", "/items?page=2", "/last?page=7", 50, 0);
    row("other origin", "https://evil.example.com/items?page=2", "https://evil.example.com/items?page=7", 50,
        -1);
    row("last before next", "/items?page=2", "/items?page=1", 50, 0);
    row("too many digits", "/items?page=2", "/items?page=99999999999", 50, 0);
}

void PaginatorTest::lastLinkPatterns()
{
    QFETCH(QByteArray, link);
    QFETCH(int, records);
    QFETCH(int, pages);
    Paginator paginator(profileFor(PaginationKind::Link), {});
    PageInfo info;
    info.records = records;
    const auto second = follow(paginator, info, { { { "Link", link } } });
    QCOMPARE(second.has_value(), pages >= 0);
    QCOMPARE(paginator.isSequential(), pages <= 0);
    if (pages <= 0) {
        QVERIFY(!paginator.next());
        return;
    }
    QCOMPARE(paginator.plannedPages(), pages);
    QVERIFY(paginator.planIsComplete());
    QVERIFY(paginator.notes().isEmpty());
    int asked = 2;
    while (paginator.next())
        ++asked;
    QCOMPARE(asked, pages);
}

void PaginatorTest::lastLinkGrows()
{
    Server server { 1000, PaginationKind::Link };
    server.twist = [&](int request, Server::Answer &) {
        if (request == 4)
            server.records = 1500;
    };
    Paginator paginator(profileFor(PaginationKind::Link), {});
    QCOMPARE(drive(paginator, server, 10, 1).ids, upTo(1500));
    QCOMPARE(detailOf(paginator, NoteKind::TotalChanged), std::optional(QStringLiteral("20/30")));
    QVERIFY(!paginator.isSequential());
}

void PaginatorTest::twentyThousandPages_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::newRow("page") << PaginationKind::Page;
    QTest::newRow("offset") << PaginationKind::Offset;
    QTest::newRow("cursor") << PaginationKind::Cursor;
    QTest::newRow("link") << PaginationKind::Link;
}

void PaginatorTest::twentyThousandPages()
{
    QFETCH(PaginationKind, kind);
    Server server { 100'000, kind };
    RunSettings settings;
    settings.pageSize = 5;
    Paginator paginator(profileFor(kind), settings);
    const Result result = drive(paginator, server, 500, 1);
    QCOMPARE(result.ids, upTo(100'000));
    QVERIFY(result.past <= 500);
}

QTEST_GUILESS_MAIN(PaginatorTest)
#include "tst_paginator.moc"
