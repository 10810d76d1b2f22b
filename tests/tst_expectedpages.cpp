// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that the user expects are asked along with the first; what that one tells still counts.

#include "scriptedserver.h"
#include "sessionrun.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace inflight;

namespace {

using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

constexpr int pageSize = 10;

ApiProfile expecting(int pages, const QUrl &server)
{
    ApiProfile profile = itemsProfile(server, pageSize);
    profile.pagination.expectedPages = pages;
    return profile;
}

Answer late(Answer answer)
{
    answer.delayMs = 20;
    return answer;
}

/// The first page comes behind those that were asked along with it.
Answer firstLast(const Request &request, int records)
{
    const Answer page = ScriptedServer::page(request.page(), records, pageSize);
    return request.page() == 1 ? late(page) : page;
}

QByteArrayList idsUpTo(int records)
{
    QByteArrayList ids;
    for (int id = 1; id <= records; ++id)
        ids.append(QByteArray::number(id));
    return ids;
}

/// Of a list of 60.
void goOnToTheEnd(SessionRun &run)
{
    run.isAgain = true;
    run.session.retryFailed();
    QVERIFY(run.waitForEnd(2));
    QCOMPARE(run.summary.ending, RunEnding::Complete);
    QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(60));
}

} // namespace

class TestExpectedPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyGoAlongWithTheFirst_data()
    {
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("cap");
        QTest::addColumn<int>("atOnce");
        QTest::newRow("not known") << 0 << 8 << 1;
        QTest::newRow("as many as the cap") << 8 << 8 << 8;
        QTest::newRow("more than the cap") << 20 << 8 << 8;
        QTest::newRow("fewer") << 3 << 8 << 3;
    }
    void theyGoAlongWithTheFirst()
    {
        QFETCH(int, expected);
        QFETCH(int, cap);
        ScriptedServer server([](const Request &request) {
            return late(ScriptedServer::page(request.page(), 20 * pageSize, pageSize));
        });
        SessionRun run;
        QVERIFY(run.run(expecting(expected, server.url()), hasty(cap)));
        const auto first = std::min_element(run.ended.begin(), run.ended.end(),
            [](const AttemptRecord &a, const AttemptRecord &b) { return a.ended < b.ended; });
        const auto early = std::count_if(run.started.begin(), run.started.end(),
            [first](const AttemptStart &start) { return start.at < first->ended; });
        QTEST(int(early), "atOnce");
        QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(20 * pageSize));
        QCOMPARE(server.requests.size(), 20);
    }

    void everyRecordOnce_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("expected");
        QTest::addColumn<bool>("hasTotal");
        for (const int records : { 0, 1, 10, 11, 95, 100 }) {
            for (const int expected : { 2, 5, 10, 30 }) {
                for (const bool hasTotal : { true, false }) {
                    QTest::addRow("%d records, %d pages expected, %s", records, expected,
                        hasTotal ? "total" : "no total")
                        << records << expected << hasTotal;
                }
            }
        }
    }
    void everyRecordOnce()
    {
        QFETCH(int, records);
        QFETCH(int, expected);
        QFETCH(bool, hasTotal);
        for (const int cap : { 1, 4, 20 }) {
            ScriptedServer server([&](const Request &request) { return firstLast(request, records); });
            ApiProfile profile = expecting(expected, server.url());
            if (!hasTotal)
                profile.pagination.total.clear();
            SessionRun run;
            QVERIFY(run.run(profile, hasty(cap)));
            QCOMPARE(run.summary.ending, RunEnding::Complete);
            QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(records));
            QCOMPARE(run.summary.records, records);
            // Where nobody looked behind a short page, that is told.
            for (const RunNote &note : std::as_const(run.summary.notes))
                QVERIFY(note.kind == RunNote::Kind::ShortEnd && !hasTotal);
            const int pages = std::max(1, (records + pageSize - 1) / pageSize);
            QCOMPARE(run.counts.pagesPlanned, pages);
            const auto inVain = server.requests.size() - pages;
            QVERIFY2(inVain <= cap, qPrintable(QString::number(inVain)));
        }
    }

    void aListThatIsBegunBehindItsEnd()
    {
        for (const bool hasTotal : { true, false }) {
            ScriptedServer server([](const Request &request) { return firstLast(request, 60); });
            ApiProfile profile = expecting(5, server.url());
            profile.pagination.firstPage = 9;
            if (!hasTotal)
                profile.pagination.total.clear();
            SessionRun run;
            QVERIFY(run.run(profile, hasty(5)));
            QCOMPARE(run.summary.ending, RunEnding::Complete);
            QCOMPARE(run.summary.notes.size(), 1);
            QCOMPARE(run.summary.notes.first().kind, RunNote::Kind::BegunBehindEnd);
        }
    }

    /// For none of it is the run the worse.
    void whatIsSaidBehindTheEndIsNoFailure_data()
    {
        QTest::addColumn<int>("status"); // 200: the last page again
        for (const int status : { 200, 204, 404, 500 })
            QTest::addRow("%d", status) << status;
    }
    void whatIsSaidBehindTheEndIsNoFailure()
    {
        QFETCH(int, status);
        ScriptedServer server([status](const Request &request) {
            if (request.page() <= 3)
                return firstLast(request, 25);
            const Answer again = ScriptedServer::page(3, 25, pageSize);
            return late(status == 200 ? again : ScriptedServer::status(status, "no such page"));
        });
        SessionRun run;
        QVERIFY(run.run(expecting(8, server.url()), hasty(8)));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(25));
        QCOMPARE(run.summary.failed.size(), 0);
        QCOMPARE(run.summary.duplicates, 0);
        QCOMPARE(run.summary.notes.size(), 0);
        QCOMPARE(run.counts.pagesPlanned, 3);
    }

    /// Whatever comes first, and whatever the server says behind the end.
    void orderMakesNoDifference_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("behind"); // status; 200: the last page again; 0: an empty page
        QTest::addColumn<bool>("hasTotal");
        for (const int records : { 44, 50 }) {
            for (const int behind : { 0, 200, 404 }) {
                for (const bool hasTotal : { true, false })
                    QTest::addRow(
                        "%d records, %d behind, %s", records, behind, hasTotal ? "total" : "no total")
                        << records << behind << hasTotal;
            }
        }
    }
    void orderMakesNoDifference()
    {
        QFETCH(int, records);
        QFETCH(int, behind);
        QFETCH(bool, hasTotal);
        for (quint32 seed = 1; seed <= 8; ++seed) {
            QRandomGenerator random(seed);
            QHash<int, int> tries;
            ScriptedServer server([&](const Request &request) {
                const int page = request.page();
                Answer answer
                    = ScriptedServer::page(behind == 200 ? std::min(page, 5) : page, records, pageSize);
                if (page > 5 && behind == 404)
                    answer = ScriptedServer::status(404, "no such page");
                if (++tries[page] == 1 && random.bounded(4) == 0 && page <= 5)
                    answer = ScriptedServer::status(500, "not now");
                answer.delayMs = random.bounded(12);
                return answer;
            });
            ApiProfile profile = expecting(9, server.url());
            if (!hasTotal)
                profile.pagination.total.clear();
            SessionRun run;
            QVERIFY(run.run(profile, hasty(9)));
            QVERIFY2(run.column(QStringLiteral("id")) == idsUpTo(records), qPrintable(QString::number(seed)));
            QCOMPARE(run.summary.ending, RunEnding::Complete);
            QCOMPARE(run.summary.duplicates, 0);
            QCOMPARE(run.summary.pagesArrived, 5);
            QCOMPARE(run.counts.pagesPlanned, 5);
            if (hasTotal)
                QCOMPARE(run.summary.notes.size(), 0);
        }
    }

    void aTotalThatIsTooSmallLosesNothingThatCame()
    {
        ScriptedServer server([](const Request &request) {
            Answer page = ScriptedServer::page(request.page(), 60, pageSize);
            page.bytes.replace("\"total\":60", "\"total\":25");
            return request.page() == 1 ? late(page) : page;
        });
        SessionRun run;
        QVERIFY(run.run(expecting(6, server.url()), hasty(6)));
        // The third page is full, though there should be but 5 records left.
        QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(60));
    }

    void aFirstPageThatIsEmptyIsAHole()
    {
        ScriptedServer server([](const Request &request) { // counts from 1, and is asked from 0
            if (request.page() == 0)
                return late(ScriptedServer::ok("{\"items\":[]}"));
            return ScriptedServer::page(request.page(), 200, pageSize);
        });
        ApiProfile profile = expecting(21, server.url());
        profile.pagination.total.clear();
        profile.pagination.firstPage = 0;
        SessionRun run;
        QVERIFY(run.run(profile, hasty(5)));
        QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(200));
    }

    void aFailureBehindTheEndDoesNotEndTheRun()
    {
        int others = 0;
        ScriptedServer server([&others](const Request &request) {
            const bool isBehind = request.page() > 5;
            others += isBehind ? 1 : 0;
            Answer answer = isBehind ? ScriptedServer::status(500, "no")
                                     : ScriptedServer::page(request.page(), 50, pageSize);
            answer.delayMs = request.page() == 1 ? 600 : 0; // by then they have used up their attempts
            return answer;
        });
        SessionRun run;
        RunSettings settings = hasty(40);
        settings.attempts = 2;
        QVERIFY(run.run(expecting(40, server.url()), settings));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(50));
        QCOMPARE(run.counts.pagesPlanned, 5);
    }

    void shortPagesWithoutATotalGoOn_data()
    {
        QTest::addColumn<int>("second"); // what becomes of the second page; 0: empty
        for (const int second : { 0, 404, 500 })
            QTest::addRow("%d", second) << second;
    }
    void shortPagesWithoutATotalGoOn()
    {
        QFETCH(int, second);
        ScriptedServer server([second](const Request &request) { // 4 a page, whatever is asked for
            if (request.page() == 2)
                return second == 0 ? ScriptedServer::ok("{\"items\":[]}")
                                   : ScriptedServer::status(second, "not this one");
            const Answer page = ScriptedServer::page(request.page(), 80, 4);
            return request.page() == 1 ? late(page) : page;
        });
        ApiProfile profile = expecting(8, server.url());
        profile.pagination.total.clear();
        SessionRun run;
        QVERIFY(run.run(profile, hasty(8)));
        QCOMPARE(run.summary.records, 76);
    }

    void aPageThatTheTotalCountsAndThatIsNotThereFailed()
    {
        ScriptedServer server([](const Request &request) {
            if (request.page() == 4)
                return ScriptedServer::status(404, "gone");
            return firstLast(request, 60);
        });
        SessionRun run;
        QVERIFY(run.run(expecting(6, server.url()), hasty(6)));
        QCOMPARE(run.summary.ending, RunEnding::PagesFailed);
        QCOMPARE(run.summary.failed.size(), 1);
        QCOMPARE(run.summary.failed.first().page, 3);
        QCOMPARE(run.summary.pagesArrived, 5);
        QCOMPARE(run.summary.missing, 10);
    }

    void withoutTheFirstTheOthersAreKept()
    {
        bool isFirstThere = false;
        ScriptedServer server([&isFirstThere](const Request &request) {
            if (request.page() == 1 && !isFirstThere)
                return late(ScriptedServer::status(403, "not yet"));
            return ScriptedServer::page(request.page(), 60, pageSize);
        });
        SessionRun run;
        QVERIFY(run.run(expecting(4, server.url()), hasty(4)));
        QCOMPARE(run.summary.ending, RunEnding::PagesFailed);
        QCOMPARE(run.summary.failed.size(), 1);
        QCOMPARE(run.summary.failed.first().page, 0);
        QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(60).mid(10)); // and those behind

        isFirstThere = true;
        goOnToTheEnd(run);
    }

    void whatArrivedBeforeTheFirstIsKeptWhenStopped()
    {
        bool isFirstThere = false;
        ScriptedServer server([&isFirstThere](const Request &request) {
            if (request.page() == 1 && !isFirstThere)
                return Answer { .bytes = "HTTP/1.1 200 OK\r\n", .hangs = true };
            return ScriptedServer::page(request.page(), 60, pageSize);
        });
        SessionRun run;
        run.begin(expecting(4, server.url()), hasty(4));
        QVERIFY(run.waitUntil([&run] { return run.ended.size() == 3; }));
        run.session.stop();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.ending, RunEnding::Stopped);
        QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(40).mid(10));
        QCOMPARE(run.summary.records, 30);
        QVERIFY(run.summary.isRestLeft);

        isFirstThere = true;
        goOnToTheEnd(run);
    }
};

QTEST_GUILESS_MAIN(TestExpectedPages)
#include "tst_expectedpages.moc"
