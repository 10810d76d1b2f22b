// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deadlines, byte bounds, redirects and header injection: what a hostile server can and cannot do.

#include "scriptedserver.h"
#include "sessionrun.h"

#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

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

    void bodyIsBoundedAfterDecompression()
    {
        // 5 MB of blanks in 5 kB: gzip's header, then what zlib made of it, then the check sum.
        const QByteArray blanks = "[" + QByteArray(5'000'000, ' ') + "]";
        const QByteArray zlib = qCompress(blanks, 9).sliced(4);
        const Answer answer = ScriptedServer::ok(zlib, "Content-Encoding: deflate\r\n");
        ScriptedServer server([answer](const ScriptedServer::Request &) { return answer; });
        SessionRun run;
        RunSettings settings = once();
        settings.maxBodyBytes = 1'000'000;
        QVERIFY(answer.bytes.size() < settings.maxBodyBytes / 10);
        QVERIFY(run.run(itemsProfile(server.url()), settings));
        QCOMPARE(run.summary.error.kind, Kind::TooLarge);
        QVERIFY(run.ended.first().bytes <= 1'000'000);
    }

    void oddSuccesses_data()
    {
        QTest::addColumn<Answer>("odd");
        QTest::addColumn<Kind>("kind");
        const Answer page = ScriptedServer::page(1, 10, 10);
        const auto withStatus = [&page](const QByteArray &status) {
            return Answer { QByteArray(page.bytes).replace("200 Said", status) };
        };
        QTest::newRow("201") << withStatus("201 Created") << Kind::None;
        QTest::newRow("206") << withStatus("206 Partial Content") << Kind::None; // PostgREST's way of paging
        QTest::newRow("204") << Answer { "HTTP/1.1 204 No Content\r\n\r\n" } << Kind::HttpStatus;
        QTest::newRow("205") << Answer { "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n" }
                             << Kind::HttpStatus;
        QTest::newRow("304") << Answer { "HTTP/1.1 304 Not Modified\r\n\r\n" } << Kind::HttpStatus;
        QTest::newRow("302 to nowhere") << ScriptedServer::status(302, "") << Kind::HttpStatus;
        QTest::newRow("100, then 200")
            << Answer { "HTTP/1.1 100 Continue\r\n\r\n" + page.bytes } << Kind::None;
    }
    void oddSuccesses()
    {
        QFETCH(Answer, odd);
        QFETCH(Kind, kind);
        ScriptedServer server([odd](const ScriptedServer::Request &) { return odd; });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty()));
        QCOMPARE(run.summary.error.kind, kind);
        QCOMPARE(run.summary.records, kind == Kind::None ? 10 : 0);
        QCOMPARE(run.summary.retries, 0);
    }

    void serverThatClosesBehindEachAnswer_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("announced") << QByteArray("Connection: close\r\n");
        QTest::newRow("not announced") << QByteArray();
    }
    void serverThatClosesBehindEachAnswer()
    {
        QFETCH(QByteArray, field);
        ScriptedServer server([field](const ScriptedServer::Request &request) {
            Answer answer = ScriptedServer::page(request.page(), 600, 10);
            answer.bytes.replace("Content-Type", field + "Content-Type");
            answer.closes = true;
            return answer;
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(20)));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 600);
        QCOMPARE(run.column(QStringLiteral("id")).size(), 600);
    }

    void redirectCarriesNoTokenAway()
    {
        ScriptedServer other([](const ScriptedServer::Request &request) {
            return ScriptedServer::page(request.page(), 30, 10);
        });
        const QByteArray target = other.url().toEncoded();
        ScriptedServer server([target](const ScriptedServer::Request &request) {
            if (request.path == "/login")
                return ScriptedServer::ok("{\"token\":\"abcdefgh\"}");
            const int status = request.page() == 2 ? 307 : 200;
            return status == 307
                ? ScriptedServer::status(307, "", "Location: " + target + "/items?page=2\r\n")
                : ScriptedServer::page(request.page(), 30, 10);
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.signIn = SignIn { QStringLiteral("/login"), {}, QStringLiteral("/token") };
        SessionRun run;
        QVERIFY(run.run(profile, hasty(), { QStringLiteral("ada@example.org"), QStringLiteral("practice") }));
        QCOMPARE(run.summary.ending, RunEnding::PagesFailed);
        QCOMPARE(run.summary.failed.first().error.kind, Kind::RedirectRefused);
        QCOMPARE(other.connections, 0);
    }

    void addressesOfAllKinds_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("path") << ""
                              << "/items" << QByteArray("/items?a=1%2B1&page=1&per_page=10");
        QTest::newRow("slash") << "/"
                               << "/items" << QByteArray("/items?a=1%2B1&page=1&per_page=10");
        QTest::newRow("relative to a folder")
            << "/v2/"
            << "items" << QByteArray("/v2/items?a=1%2B1&page=1&per_page=10");
        QTest::newRow("no path") << "/v2/items?b=%C3%A9+c&page=7"
                                 << "" << QByteArray("/v2/items?b=%C3%A9+c&page=1&a=1%2B1&per_page=10");
        QTest::newRow("encoded slash")
            << ""
            << "/v2/a%2Fb/%E2%9C%93" << QByteArray("/v2/a%2Fb/%E2%9C%93?a=1%2B1&page=1&per_page=10");
    }
    void addressesOfAllKinds()
    {
        QFETCH(QString, base);
        QFETCH(QString, path);
        QFETCH(QByteArray, target);
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return ScriptedServer::page(request.page(), 10, 10);
        });
        ApiProfile profile = itemsProfile(QUrl(server.url().toString() + base));
        profile.path = path;
        profile.query = { { QStringLiteral("a"), QStringLiteral("1+1") } };
        SessionRun run;
        QVERIFY(run.run(profile, once()));
        QCOMPARE(run.summary.records, 10);
        QCOMPARE(server.requests.first().head.split(' ').at(1), target);
    }

    void ipv6()
    {
        ScriptedServer server(
            [](const ScriptedServer::Request &request) {
                return ScriptedServer::page(request.page(), 30, 10);
            },
            QHostAddress(QHostAddress::LocalHostIPv6));
        if (server.url().port() == 0)
            QSKIP("no IPv6 here");
        SessionRun run;
        RunSettings settings = once();
        settings.http2 = true;
        QVERIFY(run.run(itemsProfile(server.url()), settings));
        QCOMPARE(run.summary.records, 30);
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

    void whereARedirectLedIsTold_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("answer"); // there
        QTest::addColumn<QString>("redirectedTo");
        const QByteArray html = "<!doctype html><title>Log in</title>";
        const QByteArray login = ScriptedServer::ok(html).bytes;
        const QByteArray gone = ScriptedServer::status(404, "{}").bytes;
        QTest::newRow("web page") << QByteArray("/login?next=/items&token=hushhush") << login << "/login";
        QTest::newRow("404") << QByteArray("/login") << gone << "/login";
        QTest::newRow("a key of ours in it")
            << QByteArray("/for/s3cr3t-key/login") << login << "/for/*****/login";
        QTest::newRow("but for a slash") << QByteArray("/items/") << gone << "";
    }
    void whereARedirectLedIsTold()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, answer);
        QFETCH(QString, redirectedTo);
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            return request.path == "/items" ? ScriptedServer::status(302, "", "Location: " + target + "\r\n")
                                            : ScriptedServer::Answer { .bytes = answer };
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.headers = { { "X-Api-Key", "s3cr3t-key" } };
        SessionRun run;
        QVERIFY(run.run(profile, hasty(1)));
        QCOMPARE(run.summary.ending, RunEnding::NothingFetched);
        QCOMPARE(run.summary.error.redirectedTo, redirectedTo);
        QCOMPARE(mayLackSignIn(run.summary.error), !redirectedTo.isEmpty());
    }

    void redirectsAreBounded()
    {
        ScriptedServer server([](const ScriptedServer::Request &) {
            return ScriptedServer::status(302, "", "Location: /again\r\n");
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), once()));
        QCOMPARE(run.summary.error.kind, Kind::RedirectLoop);
        QCOMPARE(run.summary.error.detail, server.url().toString() + QStringLiteral("/again"));
        QCOMPARE(server.requests.size(), 6);
    }

    void aRedirectLoopTellsNoSecret()
    {
        const ScriptedServer *self = nullptr;
        ScriptedServer server([&self](const ScriptedServer::Request &) {
            const QByteArray host = "127.0.0.1:" + QByteArray::number(self->url().port());
            return ScriptedServer::status(
                302, "", "Location: http://ada:hush@" + host + "/again?api_k%65y=hush#access_token=hush\r\n");
        });
        self = &server;
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), once()));
        QCOMPARE(run.summary.error.kind, Kind::RedirectLoop);
        const QString &detail = run.summary.error.detail;
        QVERIFY2(detail.contains(u"/again?"), qPrintable(detail));
        QVERIFY2(!detail.contains(u"hush") && !detail.contains(u"ada"), qPrintable(detail));
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

    /// Qt takes such a hint for the answer, and what follows for that to the next request on the connection.
    /// That one is begun while the engine reads the long page 3, and has not heard yet of the hint to page 2.
    void noPageGetsTheAnswerBehindAHint()
    {
        const QByteArray numbers = QByteArray("0,").repeated(10'000'000) + "0";
        const QByteArray longPage
            = R"({"items":[{"id":5,"numbers":[)" + numbers + R"(]},{"id":6}],"total":12})";
        const QByteArray packed = qCompress(longPage).sliced(4); // behind the length that Qt puts first
        int asked = 0;
        const auto script = [&](const ScriptedServer::Request &request) {
            Answer answer = ScriptedServer::page(request.page(), 12, 2);
            if (request.page() == 2 && ++asked == 1) {
                answer.before = "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n";
                answer.delayMs = 60;
                answer.restAfterMs = 400;
            }
            if (request.page() == 4)
                answer.delayMs = 500;
            return request.page() == 3 ? ScriptedServer::ok(packed, "Content-Encoding: deflate\r\n") : answer;
        };
        QThread thread; // the engine is busy in this one
        thread.start();
        QObject there;
        there.moveToThread(&thread);
        std::unique_ptr<ScriptedServer> server;
        const auto inThread = [&there](const std::function<void()> &work) {
            QMetaObject::invokeMethod(&there, work, Qt::BlockingQueuedConnection);
        };
        inThread([&] { server = std::make_unique<ScriptedServer>(script); });
        const QUrl url = server->url();
        RunSettings settings = hasty();
        settings.concurrency = 2;
        SessionRun run;
        const bool hasEnded = run.run(itemsProfile(url), settings);
        inThread([&] { server.reset(); });
        thread.quit();
        thread.wait();
        QVERIFY(hasEnded);
        QCOMPARE(run.summary.records, 12);
        QCOMPARE(run.summary.duplicates, 0);
        QCOMPARE(run.summary.missing, 0);
        QVERIFY(run.summary.retries >= 1);
    }

    /// Cut there, Qt asks once more and takes the whole of the second answer for the end of the line.
    void aStatusLineCutShortIsNoStatus_data()
    {
        QTest::addColumn<QByteArray>("cut");
        QTest::addColumn<bool>("thenRefuses");
        QTest::newRow("200, then 500") << QByteArray("HTTP/1.1 200 OK") << true;
        QTest::newRow("404, then the page") << QByteArray("HTTP/1.1 404 Not Fou") << false;
    }
    void aStatusLineCutShortIsNoStatus()
    {
        QFETCH(QByteArray, cut);
        QFETCH(bool, thenRefuses);
        int asked = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.page() == 2 && ++asked == 1)
                return Answer { cut, true };
            if (request.page() == 2 && asked == 2 && thenRefuses)
                return ScriptedServer::status(500, R"({"items":[{"id":"none"}],"total":30})");
            return ScriptedServer::page(request.page(), 30, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty()));
        QCOMPARE(run.summary.records, 30);
        QCOMPARE(run.summary.pagesArrived, 3);
        QCOMPARE(run.summary.pagesFailed, 0);
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
