// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole runs over every way of paging, against the practice server and servers that misbehave.

#include "fetch/fetchthread.h"
#include "measure/livemetrics.h"
#include "practice/practiceserver.h"
#include "scriptedserver.h"
#include "sessionrun.h"
#include "words/errorwords.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace inflight;

namespace {

ApiProfile variant(const QUrl &server, const QString &path, PaginationKind kind)
{
    ApiProfile profile;
    profile.name = path;
    profile.baseUrl = server;
    profile.path = path;
    profile.pagination.kind = kind;
    profile.pagination.pageSize = 25;
    return profile;
}

QList<ApiProfile> variants(const QUrl &server)
{
    ApiProfile offset = variant(server, QStringLiteral("/api/offset/products"), PaginationKind::Offset);
    offset.records = QStringLiteral("/items");
    offset.pagination.sizeParam = QStringLiteral("limit");
    offset.pagination.total = QStringLiteral("/total");
    ApiProfile blindOffset = offset;
    blindOffset.pagination.total.clear();
    ApiProfile cursor = variant(server, QStringLiteral("/api/cursor/products"), PaginationKind::Cursor);
    cursor.records = QStringLiteral("/items");
    cursor.pagination.sizeParam = QStringLiteral("limit");
    cursor.pagination.cursor = QStringLiteral("/next_cursor");
    ApiProfile link = variant(server, QStringLiteral("/api/link/products"), PaginationKind::Link);
    ApiProfile headerTotal = variant(server, QStringLiteral("/api/link/products"), PaginationKind::Page);
    headerTotal.pagination.total = QStringLiteral("header:X-Total-Count");
    ApiProfile next = variant(server, QStringLiteral("/api/next/products"), PaginationKind::Next);
    next.records = QStringLiteral("/results");
    next.pagination.next = QStringLiteral("/next");
    ApiProfile bare = variant(server, QStringLiteral("/api/bare/products"), PaginationKind::Page);
    return { practiceProfile(server), offset, blindOffset, cursor, link, headerTotal, next, bare };
}

/// Its cursor is the last record's own id.
ApiProfile afterProfile(const QUrl &server)
{
    ApiProfile profile = itemsProfile(server);
    profile.pagination.kind = PaginationKind::Cursor;
    profile.pagination.cursorParam = QStringLiteral("after");
    profile.pagination.cursor = QStringLiteral("last:/id");
    profile.pagination.sizeParam.clear();
    profile.pagination.total.clear();
    return profile;
}

} // namespace

class TestFetchSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWayOfPagingBringsEveryRecordOnce_data()
    {
        QTest::addColumn<int>("variant");
        QTest::addColumn<int>("products");
        for (int i = 0; i < 8; ++i) {
            for (int products : { 0, 1, 25, 26, 613 })
                QTest::addRow("variant %d, %d products", i, products) << i << products;
        }
    }
    void everyWayOfPagingBringsEveryRecordOnce()
    {
        QFETCH(int, variant);
        QFETCH(int, products);
        practice::PracticeServer::Options options;
        options.products = products;
        options.manners.latencyMs = 3;
        practice::PracticeServer server(options);
        QVERIFY(server.start());
        SessionRun run;
        QVERIFY(run.run(variants(server.url()).at(variant), hasty(8)));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, products);
        QCOMPARE(run.summary.missing, 0);
        QCOMPARE(run.summary.duplicates, 0);
        const QByteArrayList ids = run.column(QStringLiteral("id"));
        QCOMPARE(ids.size(), products);
        for (int i = 0; i < products; ++i)
            QCOMPARE(ids.at(i), QByteArray::number(i + 1));
    }

    void repeatedAndMissingRecordsAreNamed()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) { // page 3 repeats page 2
            return ScriptedServer::page(request.page() == 3 ? 2 : request.page(), 40, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty()));
        QCOMPARE(run.summary.records, 40);
        QCOMPARE(run.summary.duplicates, 10);
        QCOMPARE(run.summary.missing, 10);
    }

    void moreThanAnnouncedIsNamed()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            const QByteArray page = QByteArray::number(request.page());
            return ScriptedServer::ok(
                "{\"items\":[{\"a\":" + page + "},{\"b\":" + page + "},{\"c\":" + page + "}],\"total\":6}");
        });
        ApiProfile profile = itemsProfile(server.url(), 3);
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(run.summary.records, 6);
        QVERIFY(run.summary.notes.isEmpty());

        ScriptedServer twins([](const ScriptedServer::Request &request) { // records stand there twice
            return ScriptedServer::ok(request.page() == 1
                    ? "{\"items\":[{\"a\":1},{\"b\":1},{\"a\":1}],\"total\":4}"
                    : "{\"items\":[{\"c\":1},{\"c\":1}],\"total\":4}");
        });
        SessionRun second;
        QVERIFY(second.run(itemsProfile(twins.url(), 2), hasty()));
        QCOMPARE(second.summary.records, 5);
        QCOMPARE(second.summary.duplicates, 0);
        const RunNote more { RunNote::Kind::MoreThanAnnounced, QStringLiteral("4/5") };
        QVERIFY(second.summary.notes.contains(more));
    }

    void lastPageAgainAndAgainIsTheEnd()
    {
        // As Django's get_page() does; no total.
        for (const int cap : { 1, 20 }) {
            ScriptedServer server([](const ScriptedServer::Request &request) {
                return ScriptedServer::page(std::min(request.page(), 6), 60, 10);
            });
            ApiProfile profile = itemsProfile(server.url());
            profile.pagination.total.clear();
            SessionRun run;
            QVERIFY(run.run(profile, hasty(cap)));
            QCOMPARE(run.summary.ending, RunEnding::Complete);
            QCOMPARE(run.summary.records, 60);
            QCOMPARE(run.summary.duplicates, 0);
            QCOMPARE(run.summary.pagesPlanned, 6);
            const RunNote note { RunNote::Kind::RepeatedPage, QStringLiteral("7/6") };
            QVERIFY(run.summary.notes.contains(note));
        }
    }

    void refusalTakenAsTheEndSaysWhatTheServerSaid()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return request.page() > 3 ? ScriptedServer::status(422, "only 30 for k3y-of-mine")
                                      : ScriptedServer::page(request.page(), 60, 10);
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.pagination.total.clear();
        profile.headers = { { "X-Api-Key", "k3y-of-mine" } };
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 30);
        QCOMPARE(run.summary.notes.size(), 1);
        QCOMPARE(run.summary.notes.first().kind, RunNote::Kind::RefusalAsEnd);
        const QString detail = run.summary.notes.first().detail;
        QVERIFY2(detail.startsWith(u"4/422/only 30 for "), qPrintable(detail));
        QVERIFY(!detail.contains(u"k3y-of-mine"));
    }

    void recordsThatAreAlikeByNatureAreNotMissed()
    {
        // No record has a number of its own, and some stand twice in one page: nothing is repeated, nothing
        // lost.
        ScriptedServer server([](const ScriptedServer::Request &request) {
            const QByteArray colour = request.page() == 2 ? "blue" : "red";
            return ScriptedServer::ok("{\"items\":[{\"c\":\"" + colour + "\"},{\"c\":\"red\"}],\"total\":6}");
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url(), 2), hasty()));
        QCOMPARE(run.summary.records, 6);
        QCOMPARE(run.summary.missing, 0);
    }

    void serverThatKnowsNoPagesButALargeTotal_data()
    {
        QTest::addColumn<bool>("byLink");
        QTest::newRow("total") << false;
        QTest::newRow("last link") << true;
    }
    void serverThatKnowsNoPagesButALargeTotal()
    {
        QFETCH(bool, byLink);
        ScriptedServer server([](const ScriptedServer::Request &) {
            return ScriptedServer::ok("{\"items\":[{\"id\":1},{\"id\":2},{\"id\":3}],\"total\":900000000}",
                "Link: </items?page=2>; rel=next, </items?page=900000000>; rel=last\r\n");
        });
        ApiProfile profile = itemsProfile(server.url(), 3);
        if (byLink)
            profile.pagination.kind = PaginationKind::Link;
        SessionRun run;
        run.begin(profile, hasty(20));
        QVERIFY(
            QTest::qWaitFor([&] { return run.finishedCount > 0 || server.requests.size() > 2'000; }, 60'000));
        QCOMPARE(run.finishedCount, 1);
        QVERIFY(run.summary.missing > 800'000'000);
        QVERIFY(std::any_of(run.summary.notes.begin(), run.summary.notes.end(),
            [](const RunNote &note) { return note.kind == RunNote::Kind::EndlessPages; }));
    }

    void failureBeyondTheEndIsNone_data()
    {
        QTest::addColumn<int>("cap");
        for (const int cap : { 3, 40 }) // 40: more refusals than a run with a total would bear
            QTest::addRow("cap %d", cap) << cap;
    }
    void failureBeyondTheEndIsNone()
    {
        QFETCH(int, cap);
        ScriptedServer server([](const ScriptedServer::Request &request) {
            if (request.page() > 5)
                return ScriptedServer::status(403, "{}");
            ScriptedServer::Answer answer = request.page() == 5
                ? ScriptedServer::ok("{\"items\":[]}")
                : ScriptedServer::page(request.page(), 40, 10);
            answer.delayMs = request.page() == 5 ? 60 : 0; // behind the refusals
            return answer;
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.pagination.total.clear();
        SessionRun run;
        QVERIFY(run.run(profile, hasty(cap)));
        QVERIFY2(server.requests.size() <= 4 + cap, qPrintable(QString::number(server.requests.size())));
        QCOMPARE(run.summary.records, 40);
        QCOMPARE(run.summary.pagesFailed, 0);
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.pagesPlanned, 4);
    }

    /// A total that is just what one page holds, or a last page that links on: the page behind is looked at,
    /// and that it is not there says what the total said.
    void aRefusalBehindTheTotalIsNoFailure_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("linksOn");
        QTest::addColumn<int>("status");
        for (const int status : { 204, 400, 403, 404, 422, 500 }) {
            QTest::addRow("one page, %d", status) << 1 << false << status;
            QTest::addRow("three pages that link on, %d", status) << 3 << true << status;
        }
    }
    void aRefusalBehindTheTotalIsNoFailure()
    {
        QFETCH(int, pages);
        QFETCH(bool, linksOn);
        QFETCH(int, status);
        ScriptedServer server([=](const ScriptedServer::Request &request) {
            if (request.page() > pages)
                return ScriptedServer::status(status, "no such page");
            ScriptedServer::Answer answer = ScriptedServer::page(request.page(), pages * 10, 10);
            if (linksOn)
                answer.bytes.replace(
                    "Content-Length", "Link: </items?page=99>; rel=\"next\"\r\nContent-Length");
            return answer;
        });
        for (const int cap : { 1, 10 }) {
            SessionRun run;
            QVERIFY(run.run(itemsProfile(server.url()), hasty(cap)));
            QCOMPARE(run.summary.ending, RunEnding::Complete);
            QCOMPARE(run.summary.records, pages * 10);
            QCOMPARE(run.summary.failed.size(), 0);
            QCOMPARE(run.summary.missing, 0);
            QCOMPARE(run.counts.pagesPlanned, pages);
        }
        const auto isBehind = [pages](const ScriptedServer::Request &r) { return r.page() == pages + 1; };
        QVERIFY(std::any_of(server.requests.cbegin(), server.requests.cend(), isBehind));
    }

    void aRetryBeyondTheEndIsNotWaitedFor()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            if (request.page() > 5)
                return ScriptedServer::status(500, "{}", "Retry-After: 60\r\n");
            ScriptedServer::Answer answer = request.page() == 5
                ? ScriptedServer::ok("{\"items\":[]}")
                : ScriptedServer::page(request.page(), 40, 10);
            answer.delayMs = request.page() == 5 ? 150 : 0;
            return answer;
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.pagination.total.clear();
        SessionRun run;
        LiveMetrics live;
        connect(&run.session, &FetchSession::updated, &run,
            [&live](const RunUpdate &update) { live.add(update); });
        run.begin(profile, hasty(3));
        QVERIFY(QTest::qWaitFor([&] { return run.finishedCount > 0; }, 20'000)); // not a minute
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 40);
        const QList<QPointF> waiting = live.waiting();
        QVERIFY(std::any_of(waiting.begin(), waiting.end(), [](QPointF point) { return point.y() > 0; }));
        QCOMPARE(waiting.last().y(), 0.0);
    }

    void endlessRefusalsStayWithinTheCap_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 403, 404, 429, 503 })
            QTest::addRow("%d", status) << status;
    }
    void endlessRefusalsStayWithinTheCap()
    {
        QFETCH(int, status);
        // No empty page, no short one: behind page 4 there is nothing but refusals.
        ScriptedServer server([status](const ScriptedServer::Request &request) {
            return request.page() > 4 ? ScriptedServer::status(status, "{}")
                                      : ScriptedServer::page(request.page(), 40, 10);
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.pagination.total.clear();
        SessionRun run;
        QVERIFY(run.run(profile, hasty(6)));
        QCOMPARE(run.summary.records, 40);
        for (const ScriptedServer::Request &request : std::as_const(server.requests))
            QVERIFY2(request.page() <= 4 + 6, qPrintable(QString::number(request.page())));
        QCOMPARE(run.summary.ending == RunEnding::Complete, status == 404);
    }

    void aMissingPageIsNotTakenForTheEnd()
    {
        // Page 3 is gone and page 4 stumbles once; behind them the list goes on.
        int triesAtPage4 = 0;
        ScriptedServer server([&triesAtPage4](const ScriptedServer::Request &request) {
            if (request.page() == 3)
                return ScriptedServer::status(404, "{}");
            if (request.page() == 4 && ++triesAtPage4 == 1)
                return ScriptedServer::status(500, "{}", "Retry-After: 1\r\n");
            ScriptedServer::Answer answer = ScriptedServer::page(request.page(), 200, 10);
            answer.delayMs = request.page() > 4 ? 60 : 0; // when 3 has long been taken for the end
            return answer;
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.pagination.total.clear();
        SessionRun run;
        RunSettings settings = hasty(6);
        settings.sharedPause = false;
        QVERIFY(run.run(profile, settings));
        QCOMPARE(run.summary.ending, RunEnding::PagesFailed);
        QCOMPARE(run.summary.failed.size(), 1);
        QCOMPARE(run.summary.failed.first().page, 2);
        QCOMPARE(run.summary.failed.first().error.status, 404);
        QCOMPARE(run.summary.records, 190);
        QCOMPARE(run.summary.pagesPlanned, 20);
    }

    void noContentMeansPastTheEnd()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return request.page() > 3 ? ScriptedServer::Answer { "HTTP/1.1 204 No Content\r\n\r\n" }
                                      : ScriptedServer::page(request.page(), 30, 10);
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.pagination.total.clear();
        SessionRun run;
        QVERIFY(run.run(profile, hasty(3)));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 30);
        QCOMPARE(run.summary.retries, 0);
    }

    void cursorsThatEnd_data()
    {
        QTest::addColumn<QByteArray>("end");
        for (const char *end : { "null", "\"\"", "false", "0", "\"0\"" }) // 0: as Redis and Twitter have it
            QTest::newRow(end) << QByteArray(end);
    }
    void cursorsThatEnd()
    {
        QFETCH(QByteArray, end);
        ScriptedServer server([end](const ScriptedServer::Request &request) {
            const int at = request.query.queryItemValue(QStringLiteral("cursor")).toInt();
            const QByteArray next = at == 20 ? end : QByteArray::number(at + 10);
            return ScriptedServer::ok(
                "{\"items\":[{\"id\":" + QByteArray::number(at) + "}],\"next\":" + next + "}");
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.pagination.kind = PaginationKind::Cursor;
        profile.pagination.cursor = QStringLiteral("/next");
        profile.pagination.total.clear();
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.column(QStringLiteral("id")), (QByteArrayList { "0", "10", "20" }));
    }

    void idsOfLastRecordsAreCursors_data()
    {
        QTest::addColumn<bool>("saysMore"); // has_more, as Stripe; else an empty page at the end, as Mastodon
        QTest::addColumn<int>("requests");
        QTest::newRow("has_more") << true << 3;
        QTest::newRow("until empty") << false << 4;
    }
    void idsOfLastRecordsAreCursors()
    {
        QFETCH(bool, saysMore);
        QFETCH(int, requests);
        const QByteArrayList ids { "123456789012345678901234567893", "123456789012345678901234567892",
            "\"a+b/c\"", "4", "0" };
        ScriptedServer server([=](const ScriptedServer::Request &request) {
            const QByteArray after = QByteArray::fromPercentEncoding(
                request.query.queryItemValue(QStringLiteral("after"), QUrl::FullyEncoded).toLatin1());
            const auto isIt = [&after](QByteArray id) { return id.replace('"', "") == after; };
            const qsizetype from
                = after.isEmpty() ? 0 : std::find_if(ids.begin(), ids.end(), isIt) - ids.begin() + 1;
            QByteArrayList records;
            for (const QByteArray &id : ids.mid(from, 2))
                records += "{\"id\":" + id + '}';
            const QByteArray more = from + 2 < ids.size() ? "true" : "false";
            return ScriptedServer::ok("{\"items\":[" + records.join(',') + ']'
                + (saysMore ? ",\"has_more\":" + more : QByteArray()) + '}');
        });
        ApiProfile profile = afterProfile(server.url());
        if (saysMore)
            profile.pagination.more = QStringLiteral("/has_more");
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.column(QStringLiteral("id")), ids);
        QCOMPARE(server.requests.size(), requests);
        QCOMPARE(run.summary.pagesArrived, 3); // an empty one at the end is none
        QCOMPARE(run.summary.pagesPlanned, 3);
        QCOMPARE(run.summary.peakInFlight, 1);
        QCOMPARE(run.summary.notes, (QList<RunNote> { { RunNote::Kind::SequentialByNature, {} } }));
    }

    void moreWithoutACursorIsNoWholeList()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return ScriptedServer::ok(request.query.isEmpty()
                    ? "{\"items\":[{\"id\":1}],\"has_more\":true}"
                    : "{\"items\":[{\"uid\":2}],\"has_more\":true}");
        });
        ApiProfile profile = afterProfile(server.url());
        profile.pagination.more = QStringLiteral("/has_more");
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(run.summary.ending, RunEnding::PagesFailed);
        QCOMPARE(run.summary.records, 2);
        QVERIFY(
            run.summary.notes.contains(RunNote { RunNote::Kind::NoNextNamed, QStringLiteral("2/last:/id") }));
    }

    /// Only the page that failed would have named those behind it.
    void theRestOfAChainIsNamed()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            const int page = std::max(1, request.page());
            if (page == 3)
                return ScriptedServer::status(404, {});
            return ScriptedServer::ok("{\"items\":[{\"id\":" + QByteArray::number(page)
                + "}],\"total\":7,\"next\":\"?page=" + QByteArray::number(page + 1) + "\"}");
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.pagination.kind = PaginationKind::Next;
        profile.pagination.next = QStringLiteral("/next");
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(run.summary.ending, RunEnding::PagesFailed);
        QCOMPARE(run.summary.pagesPlanned, 7);
        QCOMPARE(run.summary.notFetched, QList { PageRange({ 3, 6 }) });
    }

    void aCursorRepeatedForEverEnds()
    {
        ScriptedServer server([](const ScriptedServer::Request &) {
            return ScriptedServer::ok("{\"items\":[{\"id\":1},{\"id\":2}],\"has_more\":true}");
        });
        ApiProfile profile = afterProfile(server.url());
        profile.pagination.more = QStringLiteral("/has_more");
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(run.summary.notes.contains(
            RunNote { RunNote::Kind::LinkLoop, server.url().toString() + QStringLiteral("/items?after=2") }));
    }

    void absurdTotalIsNoEndlessRun_data()
    {
        QTest::addColumn<QByteArray>("total");
        for (const char *total : { "1000000", "1000000000000000000", "999999999999999999999999", "-5",
                 "\"many\"", "1e400", "null", "1.5", "0" })
            QTest::newRow(total) << QByteArray(total);
    }
    void absurdTotalIsNoEndlessRun()
    {
        QFETCH(QByteArray, total);
        ScriptedServer server([total](const ScriptedServer::Request &request) {
            ScriptedServer::Answer answer = ScriptedServer::page(request.page(), 35, 10);
            const QByteArray body = answer.bytes.mid(answer.bytes.indexOf("\r\n\r\n") + 4);
            return ScriptedServer::ok(QByteArray(body).replace("\"total\":35", "\"total\":" + total));
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(5)));
        QCOMPARE(run.summary.records, 35);
        QVERIFY(server.requests.size() < 20);
    }

    void serverThatKnowsNoPagesGivesItsRecordsOnce()
    {
        ScriptedServer server(
            [](const ScriptedServer::Request &) { return ScriptedServer::ok("[{\"a\":1},{\"a\":19.90}]"); });
        ApiProfile profile = itemsProfile(server.url());
        profile.records.clear();
        profile.pagination.total.clear();
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.column(QStringLiteral("a")), (QByteArrayList { "1", "19.90" }));
        QVERIFY(run.summary.notes.contains(RunNote { RunNote::Kind::EndlessPages, QStringLiteral("2") }));
        QCOMPARE(server.requests.size(), 2);
    }

    void maxPagesIsABound()
    {
        practice::PracticeServer server({ 0, 5'000, {} });
        QVERIFY(server.start());
        SessionRun run;
        RunSettings settings = hasty();
        settings.maxPages = 3;
        QVERIFY(run.run(practiceProfile(server.url()), settings));
        QCOMPARE(run.summary.pagesArrived, 3);
        QCOMPARE(run.summary.missing, 0);
        QCOMPARE(server.stats().requests, 3);
    }

    void http2ThatIsNotThereIsSaid()
    {
        practice::PracticeServer server({ 0, 500, {} });
        QVERIFY(server.start());
        SessionRun run;
        RunSettings settings = hasty();
        settings.http2 = true;
        QVERIFY(run.run(practiceProfile(server.url()), settings));
        QCOMPARE(run.summary.records, 500);
        QCOMPARE(run.summary.protocol, Protocol::Http11);
        QVERIFY(run.summary.notes.contains(RunNote { RunNote::Kind::Http2Unavailable, {} }));
    }

    void http2OfADeadServerIsNotSaid()
    {
        SessionRun run;
        RunSettings settings = hasty();
        settings.http2 = true;
        settings.attempts = 1;
        QVERIFY(run.run(itemsProfile(QUrl(QStringLiteral("http://127.0.0.1:1"))), settings));
        QCOMPARE(run.summary.error.kind, FetchError::Kind::Connect);
        QCOMPARE(run.summary.protocol, Protocol::Unknown);
        QVERIFY(run.summary.notes.isEmpty());
    }

    void aTotalThatShrinksIsToldOnce()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            const QByteArray page = ScriptedServer::page(request.page(), 60, 10).bytes;
            return ScriptedServer::Answer {
                request.page() < 3 ? page : QByteArray(page).replace("\"total\":60", "\"total\":45")
            };
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(1)));
        QCOMPARE(run.summary.records, 60);
        QCOMPARE(
            run.summary.notes, (QList<RunNote> { { RunNote::Kind::TotalChanged, QStringLiteral("60/45") } }));
    }

    void anAnswerOfAnotherShapeIsQuoted()
    {
        ScriptedServer server([](const ScriptedServer::Request &) {
            return ScriptedServer::ok("{\"error\":\"rate limited\\nfor geheim\\u002d4711\"}");
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.headers = { { "X-Api-Key", "geheim-4711" } };
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(run.summary.error.kind, FetchError::Kind::WrongShape);
        QVERIFY2(detailInWords(run.summary.error).endsWith(QStringLiteral("it says: rate limited for *****")),
            qPrintable(detailInWords(run.summary.error)));
        QVERIFY(run.summary.error.recordPlaces.isEmpty());
    }

    /// A list of errors, and a list of one, are no records to be asked for.
    void whatAServerSaysIsNoRecord_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("errors") << QByteArray(R"({"errors":[{"message":"too quick"}]})") << QStringList();
        QTest::newRow("a list of one") << QByteArray(R"([{"error":"too quick"}])") << QStringList();
        QTest::newRow("beside records") << QByteArray(R"({"message":"too quick","rows":[{"a":1}]})")
                                        << QStringList { QStringLiteral("/rows") };
    }
    void whatAServerSaysIsNoRecord()
    {
        QFETCH(QByteArray, body);
        ScriptedServer server([body](const ScriptedServer::Request &) { return ScriptedServer::ok(body); });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty()));
        QTEST(run.summary.error.recordPlaces, "places");
        QCOMPARE(detailInWords(run.summary.error).endsWith(u"it says: too quick"),
            run.summary.error.recordPlaces.isEmpty());
    }

    void whereElseRecordsMayBeIsNamed()
    {
        ScriptedServer server([](const ScriptedServer::Request &) {
            return ScriptedServer::ok(R"({"geheim-4711":[{"a":1},{"a":2}],"rows":[{"a":1}],"total":1})");
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.headers = { { "X-Api-Key", "geheim-4711" } };
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        const FetchError error = run.summary.error;
        QCOMPARE(error.kind, FetchError::Kind::WrongShape);
        QCOMPARE(error.recordPlaces, QStringList { QStringLiteral("/rows") }); // the other one is a secret
        QVERIFY2(detailInWords(error).endsWith(u"rows, total"),
            qPrintable(detailInWords(error))); // no need to quote it
    }

    void anEncodingThatWasNotAskedForIsNamed()
    {
        ScriptedServer server([](const ScriptedServer::Request &) {
            return ScriptedServer::ok("\x8b\x02\x80[]\x03", "Content-Encoding: br\r\n");
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty()));
        QCOMPARE(run.summary.error.kind, FetchError::Kind::UnknownEncoding);
        QCOMPARE(run.summary.error.detail, QStringLiteral("br"));
        QCOMPARE(server.requests.size(), 1);
    }

    void aBodySentAsItIsIsReadWhateverItsEncodingIsCalled()
    {
        ScriptedServer server([](const ScriptedServer::Request &) {
            return ScriptedServer::ok(" {\"items\":[{\"id\":1}],\"total\":1}", "Content-Encoding: none\r\n");
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty()));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 1);
    }

    void theCountOfPagesPromisesNoRecords()
    {
        // 8 records on the first page, 10 on each other: 98 are all, though 13 pages of 8 would be needed.
        ScriptedServer server([](const ScriptedServer::Request &request) {
            const int page = request.page();
            QByteArrayList items;
            for (int i = 0; i < (page == 1 ? 8 : page <= 10 ? 10 : 0); ++i)
                items.append("{\"id\":" + QByteArray::number(page * 100 + i) + '}');
            return ScriptedServer::ok("{\"items\":[" + items.join(',') + "],\"total\":98}");
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty()));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 98);
        for (const RunNote &note : std::as_const(run.summary.notes))
            QVERIFY(note.kind != RunNote::Kind::EndedBeforeTotal);
    }

    void anEmptyPageIsNotCalledNotFetched()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            if (request.page() == 3)
                return ScriptedServer::ok("{\"items\":[],\"total\":1000}");
            ScriptedServer::Answer answer;
            answer.hangs = request.page() >= 20;
            return answer.hangs ? answer : ScriptedServer::page(request.page(), 1000, 10);
        });
        SessionRun run;
        run.begin(itemsProfile(server.url()), hasty(5));
        QTRY_VERIFY(run.counts.records == 180);
        run.session.stop();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.notFetched, (QList<PageRange> { { 19, 99 } }));
    }

    void updatesAreFewHoweverFastPagesArrive()
    {
        practice::PracticeServer::Options options;
        options.products = 100'000;
        options.manners.latencyMs = 0;
        practice::PracticeServer server(options);
        QVERIFY(server.start());
        SessionRun run;
        int updates = 0;
        connect(&run.session, &FetchSession::updated, this, [&updates] { ++updates; });
        RunSettings settings = hasty(50);
        settings.pageSize = 50;
        QVERIFY(run.run(practiceProfile(server.url()), settings));
        QCOMPARE(run.summary.records, 100'000);
        const double seconds = std::chrono::duration<double>(run.summary.wall).count();
        QVERIFY2(
            updates <= seconds * 31 + 2, qPrintable(QStringLiteral("%1 in %2 s").arg(updates).arg(seconds)));
    }

    void worksOnAThreadOfItsOwn()
    {
        practice::PracticeServer server({ 0, 1'000, {} });
        QVERIFY(server.start());
        FetchThread engine;
        QSignalSpy finished(&engine, &FetchThread::finished);
        engine.start(practiceProfile(server.url()), hasty(50));
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.first().first().value<RunSummary>().records, 1'000);
    }

    void destroyedMidRun()
    {
        practice::PracticeServer server({ 0, 5'000, {} });
        QVERIFY(server.start());
        {
            FetchThread engine;
            QSignalSpy updated(&engine, &FetchThread::updated);
            engine.start(practiceProfile(server.url()), hasty(100));
            QVERIFY(updated.wait());
            QVERIFY(QTest::qWaitFor([&] { return server.stats().inFlight > 50; }));
        }
        QVERIFY(QTest::qWaitFor([&] { return server.stats().inFlight == 0; }));
    }
};

QTEST_GUILESS_MAIN(TestFetchSession)
#include "tst_fetchsession.moc"
