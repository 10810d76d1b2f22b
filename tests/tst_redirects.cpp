// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waits and links of redirects. Which are followed at all is in tst_bounds.

#include "scriptedserver.h"
#include "sessionrun.h"

#include <QTest>

#include <algorithm>

using namespace inflight;

class TestRedirects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRetryAfterHoldsTheNextHop()
    {
        QDateTime until;
        bool wasEarly = false;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.page() == 2 && request.path == "/items") {
                until = QDateTime::currentDateTimeUtc().addSecs(1);
                return ScriptedServer::status(302, "", "Location: /v2/items?page=2\r\nRetry-After: 1\r\n");
            }
            wasEarly = wasEarly || (request.path == "/v2/items" && QDateTime::currentDateTimeUtc() < until);
            return ScriptedServer::page(request.page(), 30, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(3)));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(server.requests.size(), 4);
        QVERIFY(!wasEarly);
        const auto waited = std::find_if(
            run.ended.begin(), run.ended.end(), [](const AttemptRecord &record) { return record.page == 1; });
        QVERIFY(waited->waited > std::chrono::milliseconds(900)); // and is no service time
    }

    void aRetryAfterThatIsTooLongIsTold()
    {
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            return request.page() == 2
                ? ScriptedServer::status(302, "", "Location: /v2/items?page=2\r\nRetry-After: 3600\r\n")
                : ScriptedServer::page(request.page(), 30, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(1)));
        QCOMPARE(run.summary.error.kind, FetchError::Kind::RetryAfterTooLong);
        QCOMPARE(run.summary.error.wait, std::chrono::hours(1));
        QCOMPARE(run.summary.records, 10);
        QVERIFY(std::none_of(server.requests.begin(), server.requests.end(),
            [](const auto &request) { return request.path == "/v2/items"; }));
    }

    /// RFC 3986, section 5.1.3: relative to where the answer came from in the end.
    void linksAreRelativeToTheLastHop_data()
    {
        QTest::addColumn<PaginationKind>("kind");
        QTest::newRow("in the body") << PaginationKind::Next;
        QTest::newRow("in a header") << PaginationKind::Link;
    }
    void linksAreRelativeToTheLastHop()
    {
        QFETCH(PaginationKind, kind);
        ScriptedServer server([](const ScriptedServer::Request &request) {
            if (request.path == "/items")
                return ScriptedServer::status(302, "", "Location: /v2/items\r\n");
            if (request.path != "/v2/items" && request.path != "/v2/more")
                return ScriptedServer::status(404, "{}");
            const bool isLast = request.path == "/v2/more";
            return ScriptedServer::ok(
                isLast ? R"({"items":[{"id":2}],"next":null})" : R"({"items":[{"id":1}],"next":"more?c=1"})",
                isLast ? "" : "Link: <more?c=1>; rel=\"next\"\r\n");
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.pagination.kind = kind;
        profile.pagination.total.clear();
        profile.pagination.next = kind == PaginationKind::Next ? QStringLiteral("/next") : QString();
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.column(QStringLiteral("id")), QByteArrayList({ "1", "2" }));
    }
};

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
