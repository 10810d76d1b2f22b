// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials, tokens, and where they must never show up.

#include "practice/practiceserver.h"
#include "scriptedserver.h"
#include "sessionrun.h"

#include "words/errorwords.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace inflight;

namespace {

practice::PracticeServer::Options guarded(int tokenLifetimeS)
{
    practice::PracticeServer::Options options;
    options.products = 1'000;
    options.manners.latencyMs = 20;
    options.manners.requireLogin = true;
    options.manners.tokenLifetimeS = tokenLifetimeS;
    return options;
}

RunSettings smallPages()
{
    RunSettings settings = hasty(10);
    settings.pageSize = 10;
    return settings;
}

/// Everything that a run tells anybody, as one text.
QByteArray allThatIsTold(const SessionRun &run)
{
    QByteArray told = summaryToJson(run.summary);
    for (const AttemptRecord &record : run.ended) {
        told += record.url.toEncoded() + record.error.detail.toUtf8() + inWords(record.error).toUtf8();
        for (const Headers *headers : { &record.requestHeaders, &record.responseHeaders }) {
            for (const auto &[name, value] : headers->fields)
                told += name + ": " + value + "\n";
        }
    }
    return told;
}

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsInAndSendsTheToken()
    {
        practice::PracticeServer server(guarded(3600));
        QVERIFY(server.start());
        SessionRun run;
        QVERIFY(run.run(practiceProfile(server.url()), smallPages(), user));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 1'000);
        QCOMPARE(server.stats().byStatus.value(401), 0);
    }

    void wrongPasswordStopsAtOnce()
    {
        practice::PracticeServer server(guarded(3600));
        QVERIFY(server.start());
        SessionRun run;
        QVERIFY(run.run(
            practiceProfile(server.url()), smallPages(), { user.email, QStringLiteral("wr0ngPassword") }));
        QCOMPARE(run.summary.ending, RunEnding::NothingFetched);
        QCOMPARE(run.summary.error.kind, FetchError::Kind::SignIn);
        QCOMPARE(run.ended.size(), 1);
        QVERIFY(!allThatIsTold(run).contains("wr0ngPassword"));
    }

    void otherFailuresSayThatItWasTheSignIn_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("says");
        QTest::newRow("500") << ScriptedServer::status(500, "oops").bytes << QStringLiteral("500 Internal");
        QTest::newRow("another place") << ScriptedServer::status(302, "", "Location: /signin\r\n").bytes
                                       << QStringLiteral("302 Found: it redirects to http://127.0.0.1");
        QTest::newRow("another server")
            << ScriptedServer::status(307, "", "Location: http://elsewhere.example/\r\n").bytes
            << QStringLiteral("elsewhere.example");
        QTest::newRow("broken off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")
                                    << QStringLiteral("cut short");
    }
    void otherFailuresSayThatItWasTheSignIn()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, says);
        ScriptedServer server([&answer](const ScriptedServer::Request &) {
            return ScriptedServer::Answer { answer, true };
        });
        SessionRun run;
        RunSettings settings = hasty();
        settings.attempts = 2;
        QVERIFY(run.run(withLogin(itemsProfile(server.url())), settings, user));
        QCOMPARE(run.summary.ending, RunEnding::NothingFetched);
        const QString words = inWords(run.summary.error);
        QVERIFY2(words.startsWith(QStringLiteral("Signing in failed. ")), qPrintable(words));
        QVERIFY2(words.contains(says), qPrintable(words));
    }

    void aSignInThatIsDoneElsewhereIsSeenThere()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            if (request.path == "/login")
                return ScriptedServer::status(303, "", "Location: /session\r\n");
            return request.path == "/session" ? ScriptedServer::ok("{\"token\":\"t0ken\"}")
                                              : ScriptedServer::page(request.page(), 10, 10);
        });
        ApiProfile profile = withLogin(itemsProfile(server.url()));
        profile.signIn->body = { { QStringLiteral("key"), QStringLiteral("${password}") } };
        SessionRun run;
        QVERIFY(run.run(profile, hasty(), user));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        const ScriptedServer::Request seen = server.requests.at(1);
        QCOMPARE(seen.method, QByteArray("GET"));
        QVERIFY(!seen.head.toLower().contains("content-"));
        QVERIFY(seen.body.isEmpty());
        QVERIFY(server.requests.at(2).head.contains("Authorization: Bearer t0ken\r\n"));
    }

    void noSpellingOfASecretIsTold_data()
    {
        QTest::addColumn<QByteArray>("echo");
        QTest::newRow("JSON") << QByteArray(
            "{\"error\":\"bad p\\u00e4\\\"ss\\\\w\\u00f6rd/1, key H\\\"S\\\\\\u00e9-9\"}");
        QTest::newRow("address") << QByteArray(
            "no p%C3%A4%22ss%5Cw%C3%B6rd/1 %70%c3%a4%22ss%5cw%c3%b6rd%2F1");
        QTest::newRow("HTML") << QByteArray("no p&auml;&quot;ss\\w&#246;rd&#x2f;1");
        QTest::newRow("query") << QByteArray("GET /items?sig=QUERYSEC for QUERYSEC");
    }
    void noSpellingOfASecretIsTold()
    {
        QFETCH(QByteArray, echo);
        ScriptedServer server([&echo](const ScriptedServer::Request &) {
            return ScriptedServer::status(401, echo, "X-Echo: " + echo + "\r\n");
        });
        ApiProfile profile = withLogin(itemsProfile(server.url()));
        profile.headers = { { "X-Api-Key", "H\"S\\é-9" } };
        profile.query = { { QStringLiteral("sig"), QStringLiteral("QUERYSEC") } };
        SessionRun run;
        QVERIFY(run.run(profile, hasty(), { user.email, QString::fromUtf8("pä\"ss\\wörd/1") }));
        const QByteArray told = allThatIsTold(run);
        QVERIFY2(told.contains("*****"), told);
        for (const char *part : { "ss\\", "%5C", "%5c", "rd/1", "x2f", "QUERYSEC", "-9" })
            QVERIFY2(!told.contains(part), told);
    }

    void theSchemeIsTheApis_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("usual") << QStringLiteral("Bearer") << QByteArray("Bearer abcdefgh");
        QTest::newRow("Django's") << QStringLiteral("Token") << QByteArray("Token abcdefgh");
        QTest::newRow("none") << QString() << QByteArray("abcdefgh");
    }
    void theSchemeIsTheApis()
    {
        QFETCH(QString, scheme);
        QFETCH(QByteArray, sent);
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/login")
                return ScriptedServer::ok("{\"token\":\"abcdefgh\"}");
            if (request.page() < 3)
                return ScriptedServer::page(request.page(), 50, 10);
            return ScriptedServer::status(403, "no: " + sent, "X-Echo: " + sent + "\r\n");
        });
        ApiProfile profile = withLogin(itemsProfile(server.url()));
        profile.signIn->scheme = scheme;
        SessionRun run;
        QVERIFY(run.run(profile, hasty(2), user));
        QCOMPARE(run.summary.records, 20);
        QVERIFY(server.requests.last().head.contains("Authorization: " + sent + "\r\n"));
        QVERIFY(!allThatIsTold(run).contains("abcdefgh"));
    }

    void expiringTokenIsRenewedOnceWhileEverybodyWaits()
    {
        int validToken = 0;
        int answered = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/login") {
                ++validToken;
                return ScriptedServer::ok("{\"token\":\"token-" + QByteArray::number(validToken) + "\"}");
            }
            const bool hasValidToken = request.head.contains(
                "Authorization: Bearer token-" + QByteArray::number(validToken) + "\r\n");
            if (++answered == 20)
                ++validToken; // all tokens that are out expire here
            if (!hasValidToken)
                return ScriptedServer::status(401, "{\"error\":\"expired\"}");
            ScriptedServer::Answer page = ScriptedServer::page(request.page(), 500, 10);
            page.delayMs = 20;
            return page;
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.signIn = SignIn { QStringLiteral("/login"),
            QJsonObject { { QStringLiteral("user"), QStringLiteral("${email}") },
                { QStringLiteral("pass"), QStringLiteral("${password}") } },
            QStringLiteral("/token") };
        SessionRun run;
        QVERIFY(run.run(profile, hasty(8), user));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 500);
        int logins = 0;
        for (const auto &request : std::as_const(server.requests))
            logins += request.path == "/login" ? 1 : 0;
        QCOMPARE(logins, 2);
        const QJsonObject sent = QJsonDocument::fromJson(server.requests.first().body).object();
        QCOMPARE(sent.value(QStringLiteral("user")).toString(), user.email);
        QCOMPARE(sent.value(QStringLiteral("pass")).toString(), user.password);
        const QByteArray told = allThatIsTold(run);
        QVERIFY(!told.contains("token-"));
        QVERIFY(!told.contains(user.password.toUtf8()));
        QVERIFY(!told.contains(user.email.toUtf8()));
    }

    void noTokenIsRenewedDuringTheUsersPause()
    {
        int logins = 0;
        SessionRun run;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/login")
                return ScriptedServer::ok("{\"token\":\"token-" + QByteArray::number(++logins) + "\"}");
            if (request.page() == 2 && logins == 1) {
                run.session.pause();
                return ScriptedServer::status(401, "{}");
            }
            return ScriptedServer::page(request.page(), 60, 10);
        });
        const auto signIns = [&run] {
            return std::count_if(run.started.begin(), run.started.end(),
                [](const AttemptStart &start) { return start.page < 0; });
        };
        run.begin(withLogin(itemsProfile(server.url())), hasty(1), user);
        // A sign-in that followed at once would be told of together with the 401.
        QVERIFY(run.waitUntil([&run] {
            return std::any_of(run.ended.begin(), run.ended.end(),
                [](const AttemptRecord &record) { return record.status == 401; });
        }));
        QCOMPARE(signIns(), 1);
        run.session.resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 60);
        QCOMPARE(logins, 2);
        QVERIFY(run.summary.paused.count() > 0); // the pause alone held it up
    }

    void aPasswordAloneSignsInToo()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            return request.path == "/login" ? ScriptedServer::ok("{\"token\":\"t0ken\"}")
                                            : ScriptedServer::page(request.page(), 10, 10);
        });
        ApiProfile profile = itemsProfile(server.url());
        profile.signIn = SignIn { QStringLiteral("/login"),
            QJsonObject { { QStringLiteral("key"), QStringLiteral("${password}") } },
            QStringLiteral("/token") };
        SessionRun run;
        QVERIFY(run.run(profile, hasty(), { QString(), user.password }));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(server.requests.first().path, QByteArray("/login"));
        const QJsonObject sent = QJsonDocument::fromJson(server.requests.first().body).object();
        QCOMPARE(sent.value(QStringLiteral("key")).toString(), user.password);
    }

    void aSecond401IsTheLastWord()
    {
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/login")
                return ScriptedServer::ok("{\"token\":\"abcdefgh\"}");
            return request.page() == 3 ? ScriptedServer::status(401, "{}")
                                       : ScriptedServer::page(request.page(), 50, 10);
        });
        SessionRun run;
        QVERIFY(run.run(withLogin(itemsProfile(server.url())), hasty(2), user));
        QCOMPARE(run.summary.ending, RunEnding::PagesFailed);
        QCOMPARE(run.summary.records, 40);
        QCOMPARE(run.summary.failed.first().error.status, 401);
        const auto asked = std::count_if(server.requests.begin(), server.requests.end(),
            [](const auto &request) { return request.path != "/login" && request.page() == 3; });
        QCOMPARE(run.summary.failed.first().attempts, int(asked));
        QCOMPARE(asked, 2);
    }

    /// Or each page would sign in once more, which locks accounts.
    void aNewTokenThatIsRefusedIsNotRenewedForEachPage()
    {
        int logins = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/login")
                return ScriptedServer::ok("{\"token\":\"token-" + QByteArray::number(++logins) + "\"}");
            return request.page() > 3 ? ScriptedServer::status(401, "{}")
                                      : ScriptedServer::page(request.page(), 100, 10);
        });
        SessionRun run;
        QVERIFY(run.run(withLogin(itemsProfile(server.url())), hasty(1), user));
        QCOMPARE(run.summary.records, 30);
        QCOMPARE(run.summary.failed.first().error.status, 401);
        QCOMPARE(logins, 2);
    }

    void whoSignsInAgainDoesNotComeWithTheOldToken()
    {
        int logins = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            const bool hasToken = request.head.contains("Authorization: ");
            if (request.path == "/login" && hasToken)
                return ScriptedServer::status(401, "{\"detail\":\"Invalid token.\"}");
            if (request.path == "/login")
                return ScriptedServer::ok("{\"token\":\"token-" + QByteArray::number(++logins) + "\"}");
            return request.page() == 3 && logins == 1 ? ScriptedServer::status(401, "{}")
                                                      : ScriptedServer::page(request.page(), 50, 10);
        });
        SessionRun run;
        QVERIFY(run.run(withLogin(itemsProfile(server.url())), hasty(1), user));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(logins, 2);
    }

    void aTokenThatExpiresTwiceIsRenewedTwice()
    {
        int logins = 0;
        int asked = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/login")
                return ScriptedServer::ok("{\"token\":\"token-" + QByteArray::number(++logins) + "\"}");
            if (request.page() == 2) { // expired, busy, expired again: the token was good in between
                ++asked;
                if (asked == 1 || asked == 3)
                    return ScriptedServer::status(401, "{}");
                if (asked == 2)
                    return ScriptedServer::status(503, "{}");
            }
            return ScriptedServer::page(request.page(), 50, 10);
        });
        SessionRun run;
        QVERIFY(run.run(withLogin(itemsProfile(server.url())), hasty(2), user));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.records, 50);
        QCOMPARE(logins, 3);
    }

    void busySignInIsTriedAgain_data()
    {
        QTest::addColumn<ScriptedServer::Answer>("first");
        QTest::newRow("429") << ScriptedServer::status(429, "{}", "Retry-After: 1\r\n");
        QTest::newRow("500") << ScriptedServer::status(500, "{}");
    }
    void busySignInIsTriedAgain()
    {
        QFETCH(ScriptedServer::Answer, first);
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.number == 1)
                return first;
            return request.path == "/login" ? ScriptedServer::ok("{\"token\":\"abcdefgh\"}")
                                            : ScriptedServer::page(request.page(), 50, 10);
        });
        SessionRun run;
        QVERIFY(run.run(withLogin(itemsProfile(server.url())), hasty(2), user));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(server.requests.at(1).path, "/login");
        QCOMPARE(server.requests.at(2).path, "/items");
    }

    void keysOfTheProfileAreNotEchoed_data()
    {
        QTest::addColumn<QByteArray>("echo");
        for (const char *echo : { "plain", "escaped", "form" })
            QTest::newRow(echo) << QByteArray(echo);
    }
    void keysOfTheProfileAreNotEchoed()
    {
        QFETCH(QByteArray, echo);
        const QByteArray basic = QByteArray("ada:l0vel+ace?").toBase64(); // YWRhOmwwdmVsK2FjZT8=
        const QByteArrayList words { "Basic " + basic, "ada:l0vel+ace?", "l0vel+ace?", "KEY/4711+a",
            "GEHEIM-4712", "keks-4713" };
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.page() == 1)
                return ScriptedServer::ok("{\"items\":[{\"id\":1}],\"total\":7}");
            QByteArray said = "no good: " + words.at(request.page() - 2);
            if (echo == "escaped")
                said = said.toPercentEncoding();
            if (echo == "form")
                said = said.toPercentEncoding(" ").replace(' ', '+').toLower();
            return ScriptedServer::status(403, said);
        });
        ApiProfile profile = itemsProfile(server.url(), 1);
        profile.headers = { { "Authorization", "Basic " + basic }, { "X-Api-Key", "GEHEIM-4712" },
            { "Cookie", "theme=dark; sid=keks-4713" } };
        profile.query = { { QStringLiteral("api_key"), QStringLiteral("KEY/4711+a") } };
        SessionRun run;
        QVERIFY(run.run(profile, hasty(1)));
        const QByteArray told = allThatIsTold(run).toLower();
        for (const char *secret :
            { "ywrhomwwdmvsk2fjzt8", "l0vel", "key/4711", "key%2f4711", "geheim", "keks-4713" })
            QVERIFY2(
                !told.contains(secret), told.mid(std::max<qsizetype>(0, told.indexOf(secret) - 60), 200));
    }

    void notesHoldNoSecret()
    {
        ScriptedServer server([](const ScriptedServer::Request &request) {
            if (request.path == "/login")
                return ScriptedServer::ok("{\"token\":\"abcdefgh\"}");
            return ScriptedServer::ok(
                "{\"items\":[{\"id\":1}],\"total\":\"for abcdefgh\",\"next\":\"abcdefgh\"}");
        });
        ApiProfile profile = withLogin(itemsProfile(server.url()));
        profile.pagination.kind = PaginationKind::Next;
        profile.pagination.next = QStringLiteral("/next");
        SessionRun run;
        QVERIFY(run.run(profile, hasty(2), user));
        QCOMPARE(run.summary.notes.size(), 2);
        QVERIFY(!allThatIsTold(run).contains("abcdefgh"));
    }

    void tokenIsNotEchoedInErrors()
    {
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            if (request.path == "/login")
                return ScriptedServer::ok(
                    "{\"token\":\"abcdefgh\"}", "Set-Cookie: sid=abcdefgh\r\nX-Token: abcdefgh\r\n");
            return ScriptedServer::status(
                403, "{\"error\":\"token abcdefgh may not, nor may ada@example.org\"}");
        });
        SessionRun run;
        QVERIFY(run.run(withLogin(itemsProfile(server.url())), hasty(2), user));
        QCOMPARE(run.summary.ending, RunEnding::NothingFetched);
        const QByteArray told = allThatIsTold(run);
        QVERIFY(!told.contains("abcdefgh"));
        QVERIFY(!told.contains("ada@example.org"));
    }

    void answerWithoutTokenIsExplained()
    {
        ScriptedServer server(
            [](const ScriptedServer::Request &) { return ScriptedServer::ok("{\"jwt\":\"x\"}"); });
        SessionRun run;
        QVERIFY(run.run(withLogin(itemsProfile(server.url())), hasty(2), user));
        QCOMPARE(run.summary.error.kind, FetchError::Kind::SignIn);
        QVERIFY(inWords(run.summary.error).contains(QStringLiteral("/token")));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
