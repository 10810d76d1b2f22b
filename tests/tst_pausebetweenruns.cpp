// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Retry-After holds for whoever begins anew as well, judged by what the server saw.

#include "scriptedserver.h"
#include "sessionrun.h"

#include <QElapsedTimer>
#include <QTest>

using namespace inflight;

namespace {

/// The second request is told to come back after so many seconds; all others are served.
struct Refusing {
    explicit Refusing(int seconds)
        : server([this, seconds](const ScriptedServer::Request &request) {
            if (request.number == 2) {
                sinceRefusal.start();
                return ScriptedServer::status(
                    429, "{}", "Retry-After: " + QByteArray::number(seconds) + "\r\n");
            }
            if (sinceRefusal.isValid())
                later.append(sinceRefusal.elapsed());
            return ScriptedServer::page(request.page(), 40, 10);
        })
    {
    }

    QElapsedTimer sinceRefusal;
    QList<qint64> later; ///< ms between the refusal and each request after it
    ScriptedServer server;
};

/// One at a time, so that the refusal is the last thing that the server says.
bool stoppedWhenRefused(SessionRun &run, const QUrl &server)
{
    run.begin(itemsProfile(server), hasty(1));
    const bool isRefused = run.waitUntil([&run] { return run.counts.pausedFor.has_value(); });
    run.session.stop();
    return isRefused && run.waitForEnd();
}

} // namespace

class TestPauseBetweenRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewRunWaitsForTheRest()
    {
        Refusing api(1);
        SessionRun run;
        QVERIFY(stoppedWhenRefused(run, api.server.url()));
        run.begin(itemsProfile(api.server.url()), hasty(4));
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QVERIFY(!api.later.isEmpty());
        QVERIFY2(api.later.first() >= 1000, qPrintable(QString::number(api.later.first())));
        // That wait is none of its time: a comparison would count it.
        const qint64 work = api.later.last() - api.later.first();
        QVERIFY(run.summary.wall < std::chrono::milliseconds(work + api.later.first() / 2));
    }

    void anotherHostIsAskedAtOnce()
    {
        Refusing api(60);
        ScriptedServer other([](const ScriptedServer::Request &request) {
            return ScriptedServer::page(request.page(), 40, 10);
        });
        SessionRun run;
        QVERIFY(stoppedWhenRefused(run, api.server.url()));
        run.begin(itemsProfile(other.url()), hasty(1));
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
    }

    void whoWantsEachToBackOffAloneIsNotHeld()
    {
        Refusing api(60);
        SessionRun run;
        QVERIFY(stoppedWhenRefused(run, api.server.url()));
        RunSettings alone = hasty(4);
        alone.sharedPause = false;
        run.begin(itemsProfile(api.server.url()), alone);
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
    }

    void aServerThatWasSetBackIsAskedAtOnce()
    {
        Refusing api(60);
        SessionRun run;
        QVERIFY(stoppedWhenRefused(run, api.server.url()));
        run.session.forgetPause(api.server.url());
        run.begin(itemsProfile(api.server.url()), hasty(4));
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
    }

    /// Its page is given up for its size, not for the wait, and so the run goes on.
    void aLongWaitOfAPageThatFailsAnywayHoldsNobody()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return request.page() == 2
                ? ScriptedServer::status(503, QByteArray(3000, ' '), "Retry-After: 4000\r\n")
                : ScriptedServer::page(request.page(), 40, 10);
        });
        SessionRun run;
        RunSettings settings = hasty(1);
        settings.maxBodyBytes = 2000;
        QVERIFY(run.run(itemsProfile(server.url()), settings));
        QCOMPARE(run.summary.ending, RunEnding::PagesFailed);
        QCOMPARE(run.summary.records, 30);
    }

    void aWaitLongerThanAllowedIsNotAskedAgain_data()
    {
        QTest::addColumn<bool>("isNewRun");
        QTest::newRow("fetch the rest") << false;
        QTest::newRow("a new run") << true;
    }
    void aWaitLongerThanAllowedIsNotAskedAgain()
    {
        QFETCH(bool, isNewRun);
        Refusing api(86'400);
        SessionRun run;
        QVERIFY(run.run(itemsProfile(api.server.url()), hasty(1)));
        QCOMPARE(run.summary.ending, RunEnding::ServerGaveUp);
        QCOMPARE(run.summary.records, 10);
        if (isNewRun) {
            run.begin(itemsProfile(api.server.url()), hasty(1));
        } else {
            run.isAgain = true;
            run.session.retryFailed();
        }
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, isNewRun ? RunEnding::NothingFetched : RunEnding::ServerGaveUp);
        QCOMPARE(run.summary.error.kind, FetchError::Kind::RetryAfterTooLong);
        QVERIFY(run.summary.error.wait > std::chrono::hours(23));
        QVERIFY(run.summary.error.wait <= std::chrono::hours(24));
        QCOMPARE(api.server.requests.size(), 2);
        QCOMPARE(run.summary.records, isNewRun ? 0 : 10); // what was here is kept
    }
};

QTEST_GUILESS_MAIN(TestPauseBetweenRuns)
#include "tst_pausebetweenruns.moc"
