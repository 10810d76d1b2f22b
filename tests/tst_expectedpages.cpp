// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that the user expects are asked along with the first; what that one tells still counts.

#include "scriptedserver.h"
#include "sessionrun.h"

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
            QCOMPARE(run.summary.notes.size(), 0);
            const int pages = std::max(1, (records + pageSize - 1) / pageSize);
            QCOMPARE(run.counts.pagesPlanned, pages);
            const auto inVain = server.requests.size() - pages;
            QVERIFY2(inVain <= cap, qPrintable(QString::number(inVain)));
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
        QCOMPARE(server.requests.size(), 8);
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
        QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(40).mid(10));

        isFirstThere = true;
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.column(QStringLiteral("id")), idsUpTo(60));
    }

    void whatArrivedBeforeTheFirstIsKeptWhenStopped()
    {
        ScriptedServer server([](const Request &request) {
            if (request.page() == 1)
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
    }
};

QTEST_GUILESS_MAIN(TestExpectedPages)
#include "tst_expectedpages.moc"
