// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One try on the wire: what it records of its phases. Deadlines, bounds and redirects are in tst_bounds.

#include "scriptedserver.h"

#include "transport/attempt.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

struct Try {
    explicit Try(const QUrl &url)
        : attempt(manager, QNetworkRequest(url), { 30s, 1'000'000, 300s })
    {
        manager.setAutoDeleteReplies(false);
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        QObject::connect(&attempt, &Attempt::ended, [this](const AttemptResult &ended) {
            result = ended;
            endedAt = steadyNow();
        });
    }
    bool get()
    {
        startedAt = steadyNow();
        attempt.get();
        return QTest::qWaitFor([this] { return result.has_value(); }, 30'000);
    }

    QNetworkAccessManager manager;
    Attempt attempt;
    std::optional<AttemptResult> result;
    SteadyTime startedAt;
    SteadyTime endedAt;
};

} // namespace

class TestAttempt final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phasesAreInOrder()
    {
        // 100 ms until the head comes, then the body drips for 8 x 20 ms and more.
        ScriptedServer server([](const ScriptedServer::Request &) {
            ScriptedServer::Answer answer = ScriptedServer::ok("[1,2,3] ");
            answer.delayMs = 100;
            answer.dripMs = 20;
            return answer;
        });
        Try attempt(server.url());
        QVERIFY(attempt.get());
        QVERIFY(!attempt.result->error);
        QVERIFY(attempt.result->sentAt && attempt.result->answeredAt);
        QVERIFY(*attempt.result->sentAt >= attempt.startedAt);
        QVERIFY(*attempt.result->answeredAt - *attempt.result->sentAt >= 90ms);
        QVERIFY(attempt.endedAt - *attempt.result->answeredAt >= 120ms);
    }

    void noMoreIsReadAheadThanIsBounded()
    {
        ScriptedServer server([](const ScriptedServer::Request &) { return ScriptedServer::ok("[1,2,3] "); });
        Try attempt(server.url());
        attempt.attempt.get();
        // What Qt's own thread reads ahead is out of our bounds' reach.
        const auto *reply = attempt.manager.findChild<QNetworkReply *>();
        QVERIFY(reply && reply->readBufferSize() > 0 && reply->readBufferSize() <= 1024 * 1024);
    }

    void withoutAnAnswerThereIsNoSuchPhase()
    {
        ScriptedServer server([](const ScriptedServer::Request &) {
            return ScriptedServer::Answer { .bytes = {}, .resets = true };
        });
        Try attempt(server.url());
        QVERIFY(attempt.get());
        QCOMPARE(attempt.result->error.kind, FetchError::Kind::ConnectionLost);
        QVERIFY(!attempt.result->answeredAt);
    }

    void afterARedirectTheLastHopCounts()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            if (request.path == "/next")
                return ScriptedServer::ok("[]");
            ScriptedServer::Answer answer = ScriptedServer::status(302, "", "Location: /next\r\n");
            answer.delayMs = 100;
            return answer;
        });
        Try attempt(server.url());
        QVERIFY(attempt.get());
        QCOMPARE(attempt.result->status, 200);
        QVERIFY(*attempt.result->sentAt - attempt.startedAt >= 90ms);
        QVERIFY(attempt.result->earlierHops >= 90ms);
        QVERIFY(attempt.result->earlierHops <= *attempt.result->sentAt - attempt.startedAt);
        QVERIFY(*attempt.result->answeredAt >= *attempt.result->sentAt);
    }
};

QTEST_GUILESS_MAIN(TestAttempt)
#include "tst_attempt.moc"
