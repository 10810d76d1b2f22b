// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Retry-After and 429s, judged by what the server saw.

#include "practice/practiceserver.h"
#include "scriptedserver.h"
#include "sessionrun.h"
#include "words/errorwords.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

using namespace inflight;

namespace {

/// 80 pages of ten, and 30 requests a second.
practice::PracticeServer::Options limited()
{
    practice::PracticeServer::Options options;
    options.products = 800;
    options.manners.latencyMs = 10;
    options.manners.rateLimit = 30;
    options.manners.burst = 30;
    return options;
}

} // namespace

class TestPoliteness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retryAfterHoldsEveryRequest()
    {
        practice::PracticeServer server(limited());
        QVERIFY(server.start());
        SessionRun run;
        RunSettings settings = hasty(10);
        settings.pageSize = 10;
        settings.attempts = 20;
        QVERIFY(run.run(practiceProfile(server.url()), settings));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QVERIFY(run.summary.status429 > 0);
        QCOMPARE(server.stats().earlyAfter429, 0);
        QVERIFY(!run.pauses.isEmpty());
    }

    void aloneEachRequestBacksOffByItself()
    {
        practice::PracticeServer server(limited());
        QVERIFY(server.start());
        SessionRun run;
        RunSettings settings = hasty(10);
        settings.pageSize = 10;
        settings.attempts = 50;
        settings.sharedPause = false;
        QVERIFY(run.run(practiceProfile(server.url()), settings));
        QCOMPARE(run.summary.records, 800);
        QVERIFY(server.stats().earlyAfter429 > 0); // the lesson's way: the others go on
        QVERIFY(run.pauses.isEmpty());
    }

    void noRequestStartsBeforeRetryAfterHasPassed_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("serversClockAheadS"); // it says so in Date; 0: no Date
        QTest::newRow("seconds") << QByteArray("seconds") << 0;
        const QByteArray imfFixdate = "ddd, dd MMM yyyy hh:mm:ss 'GMT'";
        QTest::newRow("IMF-fixdate") << imfFixdate << 0;
        QTest::newRow("RFC 850") << QByteArray("dddd, dd-MMM-yy hh:mm:ss 'GMT'") << 0;
        QTest::newRow("asctime") << QByteArray("ddd MMM dd hh:mm:ss yyyy") << 0;
        QTest::newRow("a server an hour ahead") << imfFixdate << 3600; // by our clock, too long to wait for
        QTest::newRow("a server a day behind") << imfFixdate << -86400; // by our clock, long past
    }
    void noRequestStartsBeforeRetryAfterHasPassed()
    {
        QFETCH(QByteArray, form);
        QFETCH(int, serversClockAheadS);
        QDateTime until;
        QList<QDateTime> arrivals;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(serversClockAheadS);
            arrivals.append(now);
            if (request.number != 3)
                return ScriptedServer::page(request.page(), 200, 10);
            const auto said = [&](const QDateTime &time) {
                return QLocale::c().toString(time, QString::fromLatin1(form)).toLatin1();
            };
            until = now.addSecs(2);
            const QByteArray value = form == "seconds" ? QByteArray("2") : said(until);
            if (form != "seconds") // a date says whole seconds
                until = QDateTime::fromSecsSinceEpoch(until.toSecsSinceEpoch(), Qt::UTC);
            const QByteArray date = serversClockAheadS == 0 ? QByteArray() : "Date: " + said(now) + "\r\n";
            return ScriptedServer::status(429, "{}", date + "Retry-After: " + value + "\r\n");
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(1)));
        QCOMPARE(run.summary.records, 200);
        QCOMPARE(run.summary.status429, 1);
        QVERIFY2(arrivals.at(3) >= until, qPrintable(arrivals.at(3).toString(Qt::ISODateWithMs)));
    }

    void garbageCountsAsAbsent()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return request.number == 1 ? ScriptedServer::status(429, "{}", "Retry-After: soon\r\n")
                                       : ScriptedServer::page(request.page(), 20, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty()));
        QCOMPARE(run.summary.records, 20);
        QVERIFY(run.pauses.isEmpty());
    }

    void theForbiddenOfARateLimitIsTooMany()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return request.number == 3 ? ScriptedServer::status(403, "{}", "Retry-After: 1\r\n")
                                       : ScriptedServer::page(request.page(), 100, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(2)));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 100);
        QCOMPARE(run.pauses.size(), 1);
    }

    void theForbiddenOfARateLimitIsNoMatterOfTheKey()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return request.number == 3 ? ScriptedServer::status(403, "{}", "X-RateLimit-Remaining: 0\r\n")
                                       : ScriptedServer::page(request.page(), 100, 10);
        });
        SessionRun run;
        RunSettings settings = hasty(2);
        settings.attempts = 1;
        QVERIFY(run.run(itemsProfile(server.url()), settings));
        QCOMPARE(run.summary.failed.size(), 1);
        const QString words = inWords(run.summary.failed.first().error);
        QVERIFY2(words.contains(u"Lower the concurrency") && !words.contains(u"key"), qPrintable(words));
    }

    /// As nginx does: no Retry-After, and no burst.
    void refusalsWithoutAWordSlowAFixedCap()
    {
        QElapsedTimer sinceAdmitted;
        ScriptedServer server([&sinceAdmitted](const ScriptedServer::Request &request) {
            if (sinceAdmitted.isValid() && sinceAdmitted.elapsed() < 10)
                return ScriptedServer::status(429, "{}");
            sinceAdmitted.start();
            return ScriptedServer::page(request.page(), 1000, 10);
        });
        RunSettings settings = hasty(10);
        settings.attempts = 20;
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), settings));
        QCOMPARE(run.summary.records, 1000);
        QVERIFY2(run.summary.status429 < 50, qPrintable(QString::number(run.summary.status429)));

        settings.sharedPause = false; // the lesson's way: each for itself
        SessionRun alone;
        QVERIFY(alone.run(itemsProfile(server.url()), settings));
        QVERIFY(alone.summary.status429 > 2 * run.summary.status429);
    }

    void aPageGivenUpHoldsTheOthersToo()
    {
        PausingServer pausing;
        SessionRun run;
        RunSettings settings = hasty(1);
        settings.attempts = 1;
        QVERIFY(run.run(itemsProfile(pausing.server.url()), settings));
        QCOMPARE(run.summary.pagesFailed, 1);
        QVERIFY2(pausing.next >= pausing.until, qPrintable(pausing.next.toString(Qt::ISODateWithMs)));
    }

    void manyPausesAtOnceLastAsLongAsTheLongest()
    {
        QDateTime until;
        QList<QDateTime> later;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.number > 1 && request.number <= 9) { // 1, 2, 1, 2 ...: the last one is the shortest
                const int seconds = request.number % 2 == 0 ? 2 : 1;
                until = std::max(until, QDateTime::currentDateTimeUtc().addSecs(seconds));
                return ScriptedServer::status(
                    429, "{}", "Retry-After: " + QByteArray::number(seconds) + "\r\n");
            }
            if (request.number > 9)
                later.append(QDateTime::currentDateTimeUtc());
            return ScriptedServer::page(request.page(), 200, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(8)));
        QCOMPARE(run.summary.records, 200);
        QCOMPARE(run.summary.status429, 8);
        QVERIFY2(later.first() >= until, qPrintable(later.first().toString(Qt::ISODateWithMs)));
    }

    void pausedAndLoweredWhileRetriesWait()
    {
        QDateTime until;
        QList<QDateTime> later;
        int refused = 0;
        int open = 0;
        int most = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.number > 1 && request.number <= 9) {
                ++refused;
                until = QDateTime::currentDateTimeUtc().addSecs(1);
                return ScriptedServer::status(429, "{}", "Retry-After: 1\r\n");
            }
            if (refused > 0) {
                later.append(QDateTime::currentDateTimeUtc());
                most = std::max(most, ++open);
                QTimer::singleShot(20, &server, [&open] { --open; });
            }
            ScriptedServer::Answer answer = ScriptedServer::page(request.page(), 200, 10);
            answer.delayMs = 30;
            return answer;
        });
        SessionRun run;
        run.begin(itemsProfile(server.url()), hasty(8));
        QVERIFY(QTest::qWaitFor([&] { return refused == 8 && run.counts.waiting == 8; }));
        run.session.pause();
        run.session.setConcurrency(2);
        QTest::qWait(1500); // beyond the Retry-After
        QVERIFY(later.isEmpty());
        run.session.resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 200);
        QVERIFY(most <= 2);
        QVERIFY(later.first() >= until);
    }

    void aRedirectWaitsForThePauseToo()
    {
        QDateTime until;
        QList<QDateTime> hops;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/moved") {
                hops.append(QDateTime::currentDateTimeUtc());
                return ScriptedServer::page(request.page(), 60, 10);
            }
            if (request.page() == 1)
                return ScriptedServer::page(1, 60, 10);
            if (request.page() == 2 && until.isNull()) {
                until = QDateTime::currentDateTimeUtc().addSecs(1);
                return ScriptedServer::status(429, "{}", "Retry-After: 1\r\n");
            }
            ScriptedServer::Answer answer = ScriptedServer::status(
                302, "", "Location: /moved?page=" + QByteArray::number(request.page()) + "\r\n");
            answer.delayMs = 50; // behind the refusal
            return answer;
        });
        SessionRun run;
        RunSettings settings = hasty(10);
        settings.timeout = std::chrono::milliseconds(500); // the pause is none of a request's time
        QVERIFY(run.run(itemsProfile(server.url()), settings));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 60);
        QCOMPARE(run.summary.retries, 1);
        QCOMPARE(hops.size(), 5);
        QVERIFY(*std::min_element(hops.begin(), hops.end()) >= until);
    }

    void aRedirectThatWouldWaitTooLongIsNotFollowed()
    {
        int hops = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/moved") {
                ++hops;
                return ScriptedServer::page(request.page(), 60, 10);
            }
            if (request.page() == 1)
                return ScriptedServer::page(1, 60, 10);
            if (request.page() == 2) {
                ScriptedServer::Answer refusal = ScriptedServer::status(429, "{}", "Retry-After: 9000\r\n");
                refusal.delayMs = 50;
                return refusal;
            }
            ScriptedServer::Answer answer = ScriptedServer::status(302, "", "Location: /moved?page=3\r\n");
            answer.delayMs = request.page() == 3 ? 100 : 0;
            return request.page() == 3 ? answer : ScriptedServer::page(request.page(), 60, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(10)));
        QCOMPARE(run.summary.ending, RunEnding::ServerGaveUp);
        QCOMPARE(run.summary.records, 40);
        QCOMPARE(hops, 0);
        QVERIFY(run.summary.isRestLeft);
    }

    void aRedirectThatWaitsAsWellIsNotFollowed()
    {
        SessionRun run;
        int hops = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/moved") {
                ++hops;
                return ScriptedServer::page(request.page(), 60, 10);
            }
            if (request.page() == 3) {
                run.session.pause(); // holds the hop, but not the end of the run
                return ScriptedServer::status(302, "", "Location: /moved?page=3\r\n");
            }
            if (request.page() == 1)
                return ScriptedServer::page(1, 60, 10);
            ScriptedServer::Answer refusal = ScriptedServer::status(429, "{}", "Retry-After: 9000\r\n");
            refusal.delayMs = 100;
            return refusal;
        });
        QVERIFY(run.run(itemsProfile(server.url()), hasty(2)));
        QCOMPARE(run.summary.ending, RunEnding::ServerGaveUp);
        QCOMPARE(hops, 0);
        // The page that ended the run is told of.
        QCOMPARE(run.summary.status429, 1);
        QCOMPARE(run.summary.failed.size(), 1);
        QCOMPARE(run.summary.failed.first().page, 1);
        QVERIFY(std::any_of(run.ended.begin(), run.ended.end(),
            [](const AttemptRecord &record) { return record.status == 429; }));
    }

    void aRedirectWaitsForTheUserToo()
    {
        SessionRun run;
        int hops = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path != "/moved" && request.page() == 2) {
                run.session.pause();
                return ScriptedServer::status(302, "", "Location: /moved?page=2\r\n");
            }
            hops += request.path == "/moved" ? 1 : 0;
            return ScriptedServer::page(request.page(), 20, 10);
        });
        run.begin(itemsProfile(server.url()), hasty(2));
        QVERIFY(QTest::qWaitFor([&] { return server.requests.size() == 2; }));
        QTest::qWait(150); // time enough for the hop
        QCOMPARE(hops, 0);
        run.session.resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.records, 20);
        QCOMPARE(hops, 1);
    }

    void aRedirectCountsForTheRate()
    {
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/moved")
                return ScriptedServer::page(request.page(), 100, 10);
            return ScriptedServer::status(
                302, "", "Location: /moved?page=" + QByteArray::number(request.page()) + "\r\n");
        });
        SessionRun run;
        RunSettings settings = hasty(10);
        settings.requestsPerSecond = 40;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(run.run(itemsProfile(server.url()), settings));
        QCOMPARE(run.summary.records, 100);
        QCOMPARE(server.requests.size(), 20);
        QVERIFY2(timer.elapsed() >= 19 * 1000 / 40, qPrintable(QString::number(timer.elapsed())));
    }

    void signingInWaitsForThePauseToo()
    {
        QDateTime until;
        QDateTime login;
        int logins = 0;
        int throttled = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/login") {
                login = QDateTime::currentDateTimeUtc();
                return ScriptedServer::ok("{\"token\":\"token-" + QByteArray::number(++logins) + "\"}");
            }
            if (request.page() == 2 && throttled++ == 0) {
                until = QDateTime::currentDateTimeUtc().addSecs(1);
                return ScriptedServer::status(429, "{}", "Retry-After: 1\r\n");
            }
            if (request.page() == 3 && logins == 1) {
                ScriptedServer::Answer answer = ScriptedServer::status(401, "{}");
                answer.delayMs = 100;
                return answer;
            }
            return ScriptedServer::page(request.page(), 60, 10);
        });
        SessionRun run;
        QVERIFY(run.run(withLogin(itemsProfile(server.url())), hasty(2), user));
        QCOMPARE(run.summary.records, 60);
        QCOMPARE(logins, 2);
        QVERIFY2(login >= until, qPrintable(login.toString(Qt::ISODateWithMs)));
    }

    void tooLongAWaitEndsTheRunPolitely()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            if (request.number > 10)
                return ScriptedServer::status(429, "{}", "Retry-After: 86400\r\n");
            return ScriptedServer::page(request.page(), 2'000, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(1)));
        QCOMPARE(run.summary.ending, RunEnding::ServerGaveUp);
        QCOMPARE(run.summary.error.kind, FetchError::Kind::RetryAfterTooLong);
        QCOMPARE(run.summary.records, 100);
        QCOMPARE(run.summary.pagesFailed, 1);
        QCOMPARE(server.requests.size(), 11); // none came after it was told to stay away
    }

    void aPauseWhileTheRunDrainsDoesNotKeepIt()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            if (request.page() == 2)
                return ScriptedServer::status(429, "{}", "Retry-After: 86400\r\n");
            ScriptedServer::Answer answer = ScriptedServer::page(request.page(), 2'000, 10);
            answer.delayMs = request.page() > 1 ? 300 : 0;
            return answer;
        });
        SessionRun run;
        bool isPaused = false;
        connect(&run.session, &FetchSession::updated, this, [&](const RunUpdate &update) {
            if (!isPaused && update.counts.pagesFailed == 1 && update.counts.inFlight > 0) {
                isPaused = true;
                run.session.pause();
            }
        });
        QVERIFY(run.run(itemsProfile(server.url()), hasty(5)));
        QVERIFY(isPaused);
        QCOMPARE(run.summary.ending, RunEnding::ServerGaveUp);
    }

    void tooLongAWaitFailsThePageAndNamesIt()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return request.page() == 2 ? ScriptedServer::status(429, "{}", "Retry-After: 86400\r\n")
                                       : ScriptedServer::page(request.page(), 30, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty()));
        QCOMPARE(run.summary.ending, RunEnding::PagesFailed);
        QCOMPARE(run.summary.failed.first().error.kind, FetchError::Kind::RetryAfterTooLong);
        QCOMPARE(run.summary.failed.first().error.wait, std::chrono::milliseconds(86'400'000));
    }

    /// The promise, for real. Smaller bursts and other latencies are simulated (tst_concurrencylimit): there
    /// each request that a busy machine delays may cost a pause.
    void automaticSettlesBelowTheLimit()
    {
        practice::PracticeServer::Options options;
        options.products = 10'000; // 1000 pages at 50 a second: 20 s at best, less the burst
        options.manners.latencyMs = 100;
        options.manners.rateLimit = 50;
        options.manners.burst = 50;
        practice::PracticeServer server(options);
        QVERIFY(server.start());
        SessionRun run;
        RunSettings settings;
        settings.automatic = true;
        settings.pageSize = 10;
        QVERIFY(run.run(practiceProfile(server.url()), settings));
        QCOMPARE(run.summary.records, 10'000);
        const double best = (1000 - 50) / 50.0;
        const double wall = std::chrono::duration<double>(run.summary.wall).count();
        const double share = double(run.summary.status429) / run.summary.attempts;
        qInfo("%.2f %% of answers 429, %.3f x the best time", 100 * share, wall / best);
        QVERIFY(run.summary.status429 > 0);
        // One run on a machine that may have other work. 1.15 times is asked of the simulated runs.
        QVERIFY(share < 0.02);
        QVERIFY(wall < best * 1.2);
        QCOMPARE(server.stats().earlyAfter429, 0);
    }
};

QTEST_GUILESS_MAIN(TestPoliteness)
#include "tst_politeness.moc"
