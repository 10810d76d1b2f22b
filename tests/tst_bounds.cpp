// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deadlines, byte bounds, redirects and header injection: what a hostile server can and cannot do.

#include "scriptedserver.h"
#include "sessionrun.h"

#include <QTest>

using namespace inflight;
using Answer = ScriptedServer::Answer;
using Kind = FetchError::Kind;

namespace {

RunSettings once(std::chrono::milliseconds timeout = std::chrono::seconds(10))
{
    RunSettings settings = hasty();
    settings.attempts = 1;
    settings.timeout = timeout;
    return settings;
}

} // namespace

class TestBounds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drippedBodyMeetsTheDeadline()
    {
        Answer answer = ScriptedServer::page(1, 10, 10);
        answer.dripMs = 20; // never silent for long: an inactivity time-out would wait for all of it
        ScriptedServer server([answer](const ScriptedServer::Request &) { return answer; });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), once(std::chrono::milliseconds(300))));
        QCOMPARE(run.summary.error.kind, Kind::Timeout);
    }

    void silentServerMeetsTheDeadline()
    {
        ScriptedServer server([](const ScriptedServer::Request &) { return Answer { {}, false, true }; });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), once(std::chrono::milliseconds(200))));
        QCOMPARE(run.summary.error.kind, Kind::Timeout);
    }

    void bodyIsBounded_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("announced") << QByteArray("Content-Length: 5000000\r\n");
        QTest::newRow("not announced") << QByteArray("Connection: close\r\n");
    }
    void bodyIsBounded()
    {
        QFETCH(QByteArray, head);
        const Answer answer { "HTTP/1.1 200 OK\r\n" + head + "\r\n[" + QByteArray(4'999'999, ' '), true };
        ScriptedServer server([answer](const ScriptedServer::Request &) { return answer; });
        SessionRun run;
        RunSettings settings = once();
        settings.maxBodyBytes = 1'000'000;
        QVERIFY(run.run(itemsProfile(server.url()), settings));
        QCOMPARE(run.summary.error.kind, Kind::TooLarge);
        QVERIFY(run.ended.first().bytes <= 1'000'000);
    }

    void redirectWithinTheOriginIsFollowed()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return request.path == "/items" ? ScriptedServer::status(
                       302, "", "Location: /moved?page=" + QByteArray::number(request.page()) + "\r\n")
                                            : ScriptedServer::page(request.page(), 30, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), once()));
        QCOMPARE(run.summary.records, 30);
        QCOMPARE(run.summary.attempts, 3);
    }

    void redirectsAreBounded()
    {
        ScriptedServer server([](const ScriptedServer::Request &) {
            return ScriptedServer::status(302, "", "Location: /again\r\n");
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), once()));
        QCOMPARE(run.summary.error.kind, Kind::RedirectRefused);
        QCOMPARE(server.requests.size(), 6);
    }

    void redirectToAnotherOriginIsRefused()
    {
        ScriptedServer other([](const ScriptedServer::Request &request) {
            return ScriptedServer::page(request.page(), 10, 10);
        });
        const QByteArray target = other.url().toEncoded() + "/items";
        ScriptedServer server([target](const ScriptedServer::Request &) {
            return ScriptedServer::status(302, "", "Location: " + target + "\r\n");
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.headers = { { "X-Api-Key", "geheim-4711" } };
        SessionRun run;
        QVERIFY(run.run(profile, once()));
        QCOMPARE(run.summary.error.kind, Kind::RedirectRefused);
        QVERIFY(run.summary.error.detail.contains(QString::number(other.url().port())));
        QCOMPARE(other.connections, 0);
    }

    void headerInjectionIsRefused()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return ScriptedServer::page(request.page(), 10, 10);
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.headers = { { "X-Note", "a\r\nX-Evil: b" } };
        SessionRun run;
        QVERIFY(run.run(profile, once()));
        QCOMPARE(run.summary.error.kind, Kind::InvalidRequest);
        QCOMPARE(server.connections, 0);
    }

    void earlyHintsAreNoAnswer()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            if (request.number == 1)
                return Answer { "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" };
            return ScriptedServer::page(request.page(), 10, 10);
        });
        SessionRun run;
        RunSettings settings = hasty();
        settings.timeout = std::chrono::seconds(1);
        QVERIFY(run.run(itemsProfile(server.url()), settings));
        QCOMPARE(run.summary.records, 10);
        QVERIFY(run.summary.retries >= 1);
    }

    void namesItself()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return ScriptedServer::page(request.page(), 10, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), once()));
        QVERIFY(server.requests.first().head.contains("User-Agent: Inflight/"));
        QVERIFY(!server.requests.first().head.contains("Mozilla"));
    }
};

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
