// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why no more are in flight than there are: one server for each reason, whose answers stay out so that the
// moment lasts.

#include "practice/practiceserver.h"
#include "scriptedserver.h"
#include "sessionrun.h"

#include <QTest>

using namespace inflight;
using Reason = HoldBack::Reason;
using Request = ScriptedServer::Request;

Q_DECLARE_METATYPE(HoldBack::Reason)

namespace {

constexpr int pageSize = 10;
const ScriptedServer::Answer never { .bytes = {}, .hangs = true };

/// The first page arrives, the others stay out.
ScriptedServer::Script firstOf(int pages)
{
    return [pages](const Request &request) {
        return request.page() == 1 ? ScriptedServer::page(1, pages * pageSize, pageSize) : never;
    };
}

bool waitFor(SessionRun &run, int inFlight, Reason reason)
{
    const bool came = run.waitUntil(
        [&] { return run.counts.inFlight == inFlight && run.counts.heldBack.reason == reason; });
    if (!came)
        qWarning("%d in flight, reason %d", run.counts.inFlight, int(run.counts.heldBack.reason));
    return came;
}

} // namespace

class TestHoldBack final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCap();
    void theUsersRate();
    void thePaceThatWasLearnt();
    void thePauseOfTheServerAndTheRampBehindIt();
    void thePageThatTellsTheTotal();
    void aChainOfPages();
    void retries();
    void signingIn();
    void aTokenThatIsRenewed();
    void theUsersPause();
    void allAsked();
    void aWaitThatIsTooLong();
};

void TestHoldBack::theCap()
{
    ScriptedServer server(firstOf(20));
    SessionRun run;
    run.begin(itemsProfile(server.url()), hasty(5));
    QVERIFY(waitFor(run, 5, Reason::Cap));
    run.session.setConcurrency(50); // of 20 pages 19 are left
    QVERIFY(waitFor(run, 19, Reason::AllAsked));
    run.session.setConcurrency(5);
    QVERIFY(waitFor(run, 19, Reason::Cap));
    run.session.stop();
}

void TestHoldBack::theUsersRate()
{
    ScriptedServer server(firstOf(100));
    RunSettings settings = hasty(50);
    settings.requestsPerSecond = 8;
    SessionRun run;
    run.begin(itemsProfile(server.url()), settings);
    for (const int inFlight : { 1, 2, 3 }) {
        QVERIFY(waitFor(run, inFlight, Reason::Rate));
        QCOMPARE(run.counts.heldBack.perSecond, 8.0);
    }
    run.session.stop();
}

void TestHoldBack::thePaceThatWasLearnt()
{
    practice::PracticeServer::Options options { .port = 0, .products = 5'000, .manners = {} };
    options.manners.latencyMs = 20;
    options.manners.rateLimit = 20;
    options.manners.burst = 10;
    practice::PracticeServer server(options);
    QVERIFY(server.start());
    RunSettings settings = hasty(10);
    settings.pageSize = pageSize;
    settings.automatic = true;
    settings.attempts = 20;
    SessionRun run;
    run.begin(practiceProfile(server.url()), settings);
    // Before the first 429 it feels its way from slow to fast, behind it the limit is known.
    const auto isLearnt = [&run] {
        const HoldBack &held = run.counts.heldBack;
        return held.reason == Reason::Pace && run.counts.status429 > 0 && held.perSecond > 2
            && held.perSecond < 30;
    };
    QVERIFY(run.waitUntil(isLearnt));
    QVERIFY(run.counts.inFlight < run.counts.concurrency);
    run.session.stop();
}

void TestHoldBack::thePauseOfTheServerAndTheRampBehindIt()
{
    ScriptedServer server([](const Request &request) {
        if (request.number == 2)
            return ScriptedServer::status(429, "{}", "Retry-After: 1\r\n");
        return request.page() == 1 ? ScriptedServer::page(1, 100 * pageSize, pageSize) : never;
    });
    SessionRun run;
    run.begin(itemsProfile(server.url()), hasty(3));
    QVERIFY(run.waitUntil([&] { return run.counts.heldBack.reason == Reason::RetryAfter; }));
    QVERIFY(run.counts.pausedFor);
    QVERIFY(run.counts.inFlight < 3);
    // Two are out already; of a cap of 9 the next ones start a ninth of a second apart.
    run.session.setConcurrency(9);
    QVERIFY(waitFor(run, 4, Reason::Ramp));
    QVERIFY(!run.counts.pausedFor);
    QVERIFY(waitFor(run, 9, Reason::Cap));
    run.session.stop();
}

void TestHoldBack::thePageThatTellsTheTotal()
{
    ScriptedServer server([](const Request &) { return never; });
    SessionRun run;
    run.begin(itemsProfile(server.url()), hasty(5));
    QVERIFY(waitFor(run, 1, Reason::NextPage));
    run.session.stop();
}

void TestHoldBack::aChainOfPages()
{
    ScriptedServer server([](const Request &request) {
        const int at = request.query.queryItemValue(QStringLiteral("cursor")).toInt();
        if (at == 3)
            return never;
        return ScriptedServer::ok("{\"items\":[{\"id\":" + QByteArray::number(at)
            + "}],\"next\":" + QByteArray::number(at + 1) + "}");
    });
    ApiProfile profile = itemsProfile(server.url());
    profile.pagination = {};
    profile.pagination.kind = PaginationKind::Cursor;
    profile.pagination.cursor = QStringLiteral("/next");
    SessionRun run;
    run.begin(profile, hasty(5));
    QVERIFY(run.waitUntil([&] { return run.counts.pagesArrived == 3; }));
    QVERIFY(waitFor(run, 1, Reason::NextPage));
    run.session.stop();
}

void TestHoldBack::retries()
{
    ScriptedServer server([](const Request &request) {
        if (request.page() == 2)
            return ScriptedServer::status(500, "{}");
        return request.page() == 1 ? ScriptedServer::page(1, 3 * pageSize, pageSize) : never;
    });
    RunSettings settings = hasty(5);
    settings.backoffBase = std::chrono::minutes(1);
    settings.backoffCap = std::chrono::minutes(1);
    SessionRun run;
    run.begin(itemsProfile(server.url()), settings);
    QVERIFY(waitFor(run, 1, Reason::Retries)); // page 3
    QCOMPARE(run.counts.waiting, 1);
    run.session.stop();
}

void TestHoldBack::signingIn()
{
    ScriptedServer server([](const Request &) { return never; });
    SessionRun run;
    run.begin(withLogin(itemsProfile(server.url())), hasty(5), user);
    QVERIFY(waitFor(run, 0, Reason::SignIn));
    run.session.stop();
}

void TestHoldBack::aTokenThatIsRenewed()
{
    int logins = 0;
    ScriptedServer server([&logins](const Request &request) {
        if (request.path == "/login")
            return ++logins == 1 ? ScriptedServer::ok("{\"token\":\"one\"}") : never;
        if (request.page() == 1)
            return ScriptedServer::page(1, 100 * pageSize, pageSize);
        return request.page() == 2 ? ScriptedServer::status(401, "{}") : never;
    });
    SessionRun run;
    run.begin(withLogin(itemsProfile(server.url())), hasty(5), user);
    // The others of the five are out; page 2 waits for the token.
    QVERIFY(run.waitUntil([&] { return logins == 2 && run.counts.heldBack.reason == Reason::SignIn; }));
    QCOMPARE(run.counts.waiting, 1);
    run.session.stop();
}

void TestHoldBack::theUsersPause()
{
    ScriptedServer server(firstOf(100));
    SessionRun run;
    run.begin(itemsProfile(server.url()), hasty(5));
    QVERIFY(waitFor(run, 5, Reason::Cap));
    run.session.pause();
    run.session.setConcurrency(50);
    QVERIFY(waitFor(run, 5, Reason::UserPause));
    run.session.resume();
    QVERIFY(waitFor(run, 50, Reason::Cap));
    run.session.stop();
}

void TestHoldBack::allAsked()
{
    ScriptedServer server(firstOf(4));
    SessionRun run;
    run.begin(itemsProfile(server.url()), hasty(5));
    QVERIFY(waitFor(run, 3, Reason::AllAsked));
    run.session.stop();
}

void TestHoldBack::aWaitThatIsTooLong()
{
    ScriptedServer server([](const Request &request) {
        if (request.number == 3)
            return ScriptedServer::status(429, "{}", "Retry-After: 9999\r\n");
        return request.page() == 1 ? ScriptedServer::page(1, 100 * pageSize, pageSize) : never;
    });
    SessionRun run;
    run.begin(itemsProfile(server.url()), hasty(5));
    QVERIFY(waitFor(run, 4, Reason::Ending));
    run.session.stop();
}

QTEST_GUILESS_MAIN(TestHoldBack)
#include "tst_holdback.moc"
