// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stopped at any moment, and gone on with: nothing is lost, nothing comes twice, nothing is forgotten.

#include "practice/practiceserver.h"
#include "scriptedserver.h"
#include "sessionrun.h"

#include <QTest>

#include <algorithm>

using namespace inflight;
using Answer = ScriptedServer::Answer;

namespace {

qsizetype countOf(const ScriptedServer &server, const QByteArray &path)
{
    return std::count_if(server.requests.begin(), server.requests.end(),
        [&path](const ScriptedServer::Request &request) { return request.path == path; });
}

ApiProfile bare(const QUrl &server)
{
    ApiProfile profile;
    profile.baseUrl = server;
    profile.path = QStringLiteral("/api/bare/products");
    return profile;
}

ApiProfile cursor(const QUrl &server)
{
    ApiProfile profile;
    profile.baseUrl = server;
    profile.path = QStringLiteral("/api/cursor/products");
    profile.records = QStringLiteral("/items");
    profile.pagination.kind = PaginationKind::Cursor;
    profile.pagination.sizeParam = QStringLiteral("limit");
    profile.pagination.cursor = QStringLiteral("/next_cursor");
    return profile;
}

} // namespace

class TestResume : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What would have waited anyway was not held up by the user.
    void aWaitIsNoPauseOfTheUser_data()
    {
        QTest::addColumn<bool>("sharedPause");
        QTest::newRow("of all") << true;
        QTest::newRow("of one page") << false;
    }
    void aWaitIsNoPauseOfTheUser()
    {
        QFETCH(bool, sharedPause);
        // Behind a pause of all there are more pages, which only that pause keeps.
        const int records = sharedPause ? 50 : 20;
        ScriptedServer server([records](const ScriptedServer::Request &request) {
            return request.number == 2 ? ScriptedServer::status(503, "{}", "Retry-After: 1\r\n")
                                       : ScriptedServer::page(request.page(), records, 10);
        });
        SessionRun run;
        RunSettings settings = hasty(2);
        settings.sharedPause = sharedPause;
        run.begin(itemsProfile(server.url()), settings);
        QTRY_VERIFY(run.counts.waiting > 0);
        run.session.pause();
        QTRY_VERIFY(run.userPauses.size() > 5); // it goes on, and now because of the user
        run.session.resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        const SharedPause &pause = run.userPauses.last();
        QCOMPARE(run.summary.paused, pause.until - pause.from);
        // The second attempt could begin after a second, and no pause of the user began before; what kept the
        // run is looked at thirty times a second.
        QVERIFY(pause.from >= std::chrono::milliseconds(900));
        QVERIFY(run.summary.paused <= run.started.last().at - pause.from);
    }
    void aSignInIsNoPauseOfTheUser_data()
    {
        QTest::addColumn<int>("late"); // which sign-in is told to wait for a second
        QTest::newRow("the first") << 1;
        QTest::newRow("a renewal") << 2;
    }
    void aSignInIsNoPauseOfTheUser()
    {
        QFETCH(int, late);
        int signIns = 0;
        ScriptedServer server([late, &signIns](const ScriptedServer::Request &request) {
            if (request.path != "/login")
                return request.page() == 2 && signIns < late ? ScriptedServer::status(401, "{}")
                                                             : ScriptedServer::page(request.page(), 50, 10);
            return ++signIns == late ? ScriptedServer::status(503, "{}", "Retry-After: 1\r\n")
                                     : ScriptedServer::ok(R"({"token":"abcdefgh"})");
        });
        SessionRun run;
        run.begin(withLogin(itemsProfile(server.url())), hasty(1), user);
        QTRY_COMPARE(signIns, late);
        run.session.pause();
        QTRY_VERIFY(run.userPauses.size() > 5);
        run.session.resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(signIns, late + 1);
        const auto refused = std::find_if(run.ended.cbegin(), run.ended.cend(),
            [](const AttemptRecord &record) { return record.status == 503; });
        for (const SharedPause &pause : std::as_const(run.userPauses))
            QVERIFY(pause.from >= refused->ended + std::chrono::milliseconds(900));
        // The second one was due by then, and waited for the user.
        const auto again = std::find_if(run.started.crbegin(), run.started.crend(),
            [](const AttemptStart &start) { return start.page < 0; });
        QVERIFY(again->at >= run.userPauses.last().until);
    }
    /// All is here: there is nothing that a pause could hold.
    void aPauseOfNothingEndsTheRun()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return ScriptedServer::page(request.page(), 8, 10);
        });
        SessionRun run;
        run.begin(itemsProfile(server.url()), hasty(2));
        run.session.pause();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 8);
    }
    void stoppedAgainAndAgainBringsEveryRecordOnce_data()
    {
        QTest::addColumn<int>("variant");
        QTest::addColumn<double>("errorRate");
        for (int variant = 0; variant < 3; ++variant) {
            QTest::addRow("variant %d", variant) << variant << 0.0;
            QTest::addRow("variant %d, faults", variant) << variant << 0.3;
        }
    }
    void stoppedAgainAndAgainBringsEveryRecordOnce()
    {
        QFETCH(int, variant);
        QFETCH(double, errorRate);
        practice::PracticeServer::Options options;
        options.products = 600;
        options.manners.latencyMs = 20;
        options.manners.errorRate = errorRate;
        practice::PracticeServer server(options);
        QVERIFY(server.start());
        ApiProfile profile = variant == 0 ? practiceProfile(server.url())
            : variant == 1                ? bare(server.url())
                                          : cursor(server.url());
        profile.signIn.reset();
        SessionRun run;
        RunSettings settings = hasty(8);
        settings.pageSize = 10;
        settings.attempts = 20;
        run.isAgain = true;
        run.begin(profile, settings);
        int stops = 0;
        for (int arrived : { 0, 1, 12, 30, 55 }) { // 0: while the first page is in flight
            QVERIFY(QTest::qWaitFor(
                [&] {
                    return run.finishedCount > stops
                        || (run.counts.pagesArrived >= arrived && server.stats().inFlight > 0);
                },
                30'000));
            if (run.finishedCount > stops) // the last pages were faster than we looked
                break;
            run.session.stop();
            QCOMPARE(run.finishedCount, ++stops);
            QCOMPARE(run.summary.ending, RunEnding::Stopped);
            // None where the last record is here and only pages behind the end were in flight.
            QVERIFY(run.summary.isRestLeft || run.summary.records == 600);
            run.session.retryFailed();
        }
        QVERIFY(run.waitForEnd(stops + 1));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QVERIFY(!run.summary.isRestLeft);
        QCOMPARE(run.summary.duplicates, 0);
        QCOMPARE(run.summary.missing, 0);
        const QByteArrayList ids = run.column(QStringLiteral("id"));
        QCOMPARE(ids.size(), 600);
        for (int i = 0; i < 600; ++i)
            QCOMPARE(ids.at(i), QByteArray::number(i + 1));
    }

    /// In the middle of a page that is long to read no order is heard.
    void stoppedWhileAPageIsRead()
    {
        const QByteArray page = "{\"items\":[" + QByteArray("{\"id\":1},").repeated(9'999) + "{\"id\":1}]";
        ScriptedServer server([&page](const ScriptedServer::Request &request) {
            Answer answer = ScriptedServer::ok(page + ",\"total\":50000}");
            answer.delayMs = request.page() > 1 ? 50 : 0; // all are under way when the second is here
            return answer;
        });
        SessionRun run;
        bool isToStop = true;
        bool isOrdered = false;
        run.session.expectStopWhen([&] {
            const bool isStopPending = isToStop && run.counts.pagesArrived > 0;
            if (isStopPending && !std::exchange(isOrdered, true)) // several pages may ask
                QMetaObject::invokeMethod(&run.session, &FetchSession::stop, Qt::QueuedConnection);
            return isStopPending;
        });
        QVERIFY(run.run(itemsProfile(server.url(), 10'000), hasty(2)));
        QCOMPARE(run.summary.ending, RunEnding::Stopped);
        QCOMPARE(run.summary.records, 10'000);
        QCOMPARE(run.summary.pagesFailed, 0);
        QVERIFY(run.summary.isRestLeft);
        QVERIFY(server.requests.size() <= 3); // none for the page that was given up

        run.isAgain = true;
        isToStop = false;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 50'000);
    }

    void stoppedDuringSignIn()
    {
        bool isStuck = true;
        ScriptedServer server([&isStuck](const ScriptedServer::Request &request) {
            if (request.path != "/login")
                return ScriptedServer::page(request.page(), 30, 10);
            Answer answer = ScriptedServer::ok("{\"token\":\"abcdefgh\"}");
            answer.delayMs = isStuck ? 100 : 0;
            return answer;
        });
        SessionRun run;
        run.begin(withLogin(itemsProfile(server.url())), hasty(), user);
        QVERIFY(QTest::qWaitFor([&] { return !server.requests.isEmpty(); }));
        run.session.stop();
        QCOMPARE(run.finishedCount, 1);
        QCOMPARE(run.summary.ending, RunEnding::Stopped);
        QCOMPARE(run.ended.size(), 1); // what was begun is told to have ended
        QCOMPARE(run.ended.first().outcome, AttemptRecord::Outcome::Stopped);
        QTest::qWait(300); // the token would have come meanwhile
        QCOMPARE(countOf(server, "/items"), 0);
        isStuck = false;
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.records, 30);
        QVERIFY(server.requests.last().head.contains("Bearer abcdefgh"));
    }

    void stoppedWhileLookingForHttp2()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            Answer answer = request.method == "PRI" ? ScriptedServer::status(400, "")
                                                    : ScriptedServer::page(request.page(), 30, 10);
            answer.delayMs = request.number == 1 ? 100 : 0;
            return answer;
        });
        SessionRun run;
        RunSettings settings = hasty();
        settings.http2 = true;
        run.begin(itemsProfile(server.url()), settings);
        QVERIFY(QTest::qWaitFor([&] { return !server.requests.isEmpty(); }));
        run.session.stop();
        QCOMPARE(run.finishedCount, 1);
        QTest::qWait(300);
        QCOMPARE(server.requests.size(), 1);
        run.isAgain = true;
        run.session.retryFailed(); // HTTP/2 is still wanted: the look is taken after all
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.records, 30);
        QCOMPARE(server.requests.at(1).method, "PRI");
        QVERIFY(run.summary.notes.contains(RunNote { RunNote::Kind::Http2Unavailable, {} }));
    }

    void stoppedWhilePaused()
    {
        practice::PracticeServer server({ 0, 500, {} });
        QVERIFY(server.start());
        SessionRun run;
        RunSettings settings = hasty();
        settings.pageSize = 10;
        run.begin(practiceProfile(server.url()), settings);
        QVERIFY(QTest::qWaitFor([&] { return run.counts.pagesArrived > 5; }));
        run.session.pause();
        QVERIFY(QTest::qWaitFor([&] { return server.stats().inFlight == 0; }));
        run.session.stop();
        QCOMPARE(run.finishedCount, 1);
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.records, 500);
        QCOMPARE(run.summary.duplicates, 0);
    }

    void retriedFromWithinFinished()
    {
        bool isDead = true;
        ScriptedServer server([&isDead](const ScriptedServer::Request &request) {
            return isDead && request.page() > 1 ? ScriptedServer::status(403, "{}")
                                                : ScriptedServer::page(request.page(), 210, 10);
        });
        SessionRun run;
        connect(&run.session, &FetchSession::finished, this, [&] {
            if (!std::exchange(isDead, false))
                return;
            run.isAgain = true;
            run.session.retryFailed();
        });
        QVERIFY(run.run(itemsProfile(server.url()), hasty(1))); // 20 refused in a row: the run's end
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 210);
    }

    void refusedHeaderStaysRefused()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return ScriptedServer::page(request.page(), 9, 10);
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.headers = { { "X-Note", "a\r\nX-Evil: b" } };
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.error.kind, FetchError::Kind::InvalidRequest);
        QTest::qWait(50);
        QCOMPARE(server.connections, 0);
    }

    void attemptsKeepTheirNumbersApart()
    {
        bool isMended = false;
        ScriptedServer server([&isMended](const ScriptedServer::Request &request) {
            return !isMended && request.page() > 1 ? ScriptedServer::status(404, "{}")
                                                   : ScriptedServer::page(request.page(), 60, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty()));
        isMended = true;
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QSet<quint64> ids;
        for (const AttemptStart &start : std::as_const(run.started))
            ids.insert(start.id);
        QCOMPARE(ids.size(), run.started.size());
        QCOMPARE(run.summary.attempts, 11);
        QVERIFY(run.summary.connections >= 5); // as many as the first run had, not those of the second alone
    }

    void tokenThatExpiredMeanwhileIsRenewed()
    {
        int validToken = 0;
        bool isMended = false;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/login")
                return ScriptedServer::ok("{\"token\":\"token-" + QByteArray::number(++validToken) + "\"}");
            if (!request.head.contains("Bearer token-" + QByteArray::number(validToken) + "\r\n"))
                return ScriptedServer::status(401, "{}");
            return !isMended && request.page() > 1 ? ScriptedServer::status(404, "{}")
                                                   : ScriptedServer::page(request.page(), 60, 10);
        });
        SessionRun run;
        QVERIFY(run.run(withLogin(itemsProfile(server.url())), hasty(), user));
        QCOMPARE(run.summary.pagesFailed, 5);
        ++validToken;
        isMended = true;
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 60);
        QCOMPARE(countOf(server, "/login"), 2);
    }

    void anotherHeaderLetsTheRestIn()
    {
        QByteArray valid = "key-one";
        ScriptedServer server([&valid](const ScriptedServer::Request &request) {
            if (request.page() == 2)
                valid = "key-two"; // from here on
            return request.head.contains("X-Key: " + valid + "\r\n")
                ? ScriptedServer::page(request.page(), 60, 10)
                : ScriptedServer::status(403, "not you, " + valid);
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.headers = { { "X-Key", "key-one" } };
        SessionRun run;
        QVERIFY(run.run(profile, hasty()));
        QCOMPARE(run.summary.pagesFailed, 5);
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.pagesFailed, 5); // the old key opens nothing
        run.session.retryFailed(Access { { { "X-Key", "key-two" } }, {} });
        QVERIFY(run.waitForEnd(3));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 60);
    }

    void otherMannersHoldForTheRest()
    {
        int asked = 0;
        ScriptedServer server([&asked](const ScriptedServer::Request &request) {
            if (request.page() == 3 && ++asked <= 3)
                return ScriptedServer::status(500, "{}");
            return ScriptedServer::page(request.page(), 60, 10);
        });
        RunSettings settings = hasty();
        settings.attempts = 1;
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), settings));
        QCOMPARE(run.summary.pagesFailed, 1);
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.pagesFailed, 1); // one attempt, as before
        settings.attempts = 5;
        settings.pageSize = 7; // no matter of manners
        run.session.retryFailed(std::nullopt, settings);
        QVERIFY(run.waitForEnd(3));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 60);
        QCOMPARE(asked, 4);
    }

    void anotherPasswordLetsTheRestIn()
    {
        QByteArray password = "practice";
        QByteArray token = "abcdefgh";
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/login") {
                return request.body.contains(password) ? ScriptedServer::ok("{\"token\":\"" + token + "\"}")
                                                       : ScriptedServer::status(401, "{}");
            }
            if (request.page() == 3 && password == "practice") {
                password = "changed-since"; // and nobody is signed in any more
                token = "ijklmnop";
            }
            return request.head.contains("Bearer " + token) ? ScriptedServer::page(request.page(), 60, 10)
                                                            : ScriptedServer::status(401, "{}");
        });
        ApiProfile profile = withLogin(itemsProfile(server.url()));
        profile.signIn->body = { { QStringLiteral("password"), QStringLiteral("${password}") } };
        SessionRun run;
        QVERIFY(run.run(profile, hasty(1), user));
        QCOMPARE(run.summary.ending, RunEnding::ServerGaveUp);
        QCOMPARE(run.summary.error.kind, FetchError::Kind::SignIn);
        QCOMPARE(run.summary.records, 20);
        run.isAgain = true;
        run.session.retryFailed(Access { {}, { user.email, QStringLiteral("changed-since") } });
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 60);
    }

    void aRetryCutOffAsksEachPageOnce()
    {
        bool isWhole = false;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            return request.page() > 3 && !isWhole ? ScriptedServer::status(403, "{}")
                                                  : ScriptedServer::page(request.page(), 60, 10);
        });
        SessionRun run;
        QVERIFY(run.run(itemsProfile(server.url()), hasty(1)));
        QCOMPARE(run.summary.pagesFailed, 3);
        QVERIFY(!run.summary.isRestLeft); // they were asked for
        run.isAgain = true;
        run.session.retryFailed();
        run.session.stop();
        QCOMPARE(run.finishedCount, 2);
        QVERIFY(run.summary.isRestLeft);
        isWhole = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(3));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 60);
        QCOMPARE(run.summary.pagesArrived, 6);
    }

    void theCapAtWhichAutomaticWasSwitchedOffStays()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            ScriptedServer::Answer answer = ScriptedServer::page(request.page(), 400, 10);
            answer.delayMs = request.page() > 20 ? 300 : 0;
            return answer;
        });
        RunSettings settings = hasty(50);
        settings.automatic = true; // from ten
        SessionRun run;
        run.begin(itemsProfile(server.url()), settings);
        QVERIFY(QTest::qWaitFor([&] { return run.counts.pagesArrived > 0; }));
        run.session.setAutomatic(false);
        run.session.stop();
        const int cap = run.summary.concurrency;
        QVERIFY2(cap < 50, qPrintable(QString::number(cap)));
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.concurrency, cap);
    }

    void theServersPauseOutlivesAStop()
    {
        PausingServer pausing;
        SessionRun run;
        run.begin(itemsProfile(pausing.server.url()), hasty(1));
        QVERIFY(QTest::qWaitFor([&] { return !run.pauses.isEmpty(); }));
        run.session.stop();
        const SharedPause told = run.pauses.last();
        QTest::qWait(200);
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.records, 60);
        // It went on while the run's own time stood still, and so ends earlier in that.
        QCOMPARE(run.pauses.last().from, told.from);
        QVERIFY(run.pauses.last().until < told.until);
        QVERIFY2(pausing.next >= pausing.until, qPrintable(pausing.next.toString(Qt::ISODateWithMs)));
    }

    void soDoesTheOneThatTheSignInMet()
    {
        QDateTime refused;
        QDateTime next;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.number == 1) {
                refused = QDateTime::currentDateTimeUtc();
                return ScriptedServer::status(503, "{}", "Retry-After: 1\r\n");
            }
            if (request.number == 2)
                next = QDateTime::currentDateTimeUtc();
            return request.path == "/login" ? ScriptedServer::ok(R"({"token":"abcdefgh"})")
                                            : ScriptedServer::page(request.page(), 20, 10);
        });
        SessionRun run;
        run.begin(withLogin(itemsProfile(server.url())), hasty(1), user);
        QVERIFY(QTest::qWaitFor([&] { return !run.ended.isEmpty(); }));
        run.session.stop();
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.records, 20);
        QVERIFY2(refused.addSecs(1) <= next, qPrintable(next.toString(Qt::ISODateWithMs)));
    }

    void aPageThatIsNotThereAfterAllIsNoFailure()
    {
        bool isMended = false;
        ScriptedServer server([&isMended](const ScriptedServer::Request &request) {
            if (request.page() == 4 && !isMended)
                return ScriptedServer::status(403, "{}"); // beyond the end, but does not say so
            return request.page() > 3 ? ScriptedServer::ok("{\"items\":[]}")
                                      : ScriptedServer::page(request.page(), 30, 10);
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.pagination.total.clear();
        SessionRun run;
        QVERIFY(run.run(profile, hasty(1)));
        QCOMPARE(run.summary.pagesFailed, 1); // page 5 was empty, page 4 may have been one
        isMended = true;
        run.isAgain = true;
        run.session.retryFailed();
        QVERIFY(run.waitForEnd(2));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.pagesFailed, 0);
        QCOMPARE(run.summary.pagesPlanned, 3);
    }
};

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
