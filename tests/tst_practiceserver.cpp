// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practiceguest.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace practice;

class tst_PracticeServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signsIn_data();
    void signsIn();
    void tokenOpensTheCatalogue();
    void tokenExpires();
    void unauthorizedIsPlainToQt();

    void keepsConnectionsAlive();
    void closesWhenAsked();
    void answersPipelinedRequestsInOrder();
    void refusesWhatItCannotRead();

    void faults_data();
    void faults();
    void sameSeedSameFaults();
    void limitsTheRate();
    void countsRequestsThatDoNotWait();

    void inFlightIsTrue();
    void neverCountsOneGuestTwice();
    void guestsWhoLeaveAreNoLongerInFlight();
    void controlIsNeitherDelayedNorCounted();
    void mannersChangeLive();
    void mannersChangeOverTheWire();
    void resetZeroesCountsButNotTheTruth();
    void aThousandConnections();

    void callsOnItsOwnThread();
    void saysWhyItCannotStart();
    void stopsWithGuestsWaiting();

private:
    std::unique_ptr<PracticeServer> m_server; // 45 products, no latency
};

void tst_PracticeServer::init()
{
    m_server = startedServer(quick());
}

void tst_PracticeServer::signsIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << QByteArray(R"({"email":"a@b.c","password":"practice"})") << 200;
    QTest::newRow("wrong") << QByteArray(R"({"email":"a@b.c","password":"Practice"})") << 401;
    QTest::newRow("no email") << QByteArray(R"({"email":"","password":"practice"})") << 401;
    QTest::newRow("member missing") << QByteArray(R"({"email":"a@b.c"})") << 400;
    QTest::newRow("not JSON") << QByteArray("email=a") << 400;
    QTest::newRow("nothing") << QByteArray() << 400;
}

void tst_PracticeServer::signsIn()
{
    QFETCH(QByteArray, body);
    Manners harsh = quick();
    harsh.errorRate = 1;
    harsh.rateLimit = 0.001;
    m_server->setManners(harsh); // none of it is for the sign-in
    const Reply reply = Guest(*m_server).ask("POST", "/api/auth/login", body);
    QTEST(reply.status, "status");
    QCOMPARE(reply.json().contains(u"access_token"_qs), reply.status == 200);
    QCOMPARE(reply.json().contains(u"error"_qs), reply.status != 200);
    QCOMPARE(m_server->stats().requests, 0);
    QCOMPARE(m_server->stats().logins, 1);
}

void tst_PracticeServer::tokenOpensTheCatalogue()
{
    Manners manners = quick();
    manners.requireLogin = true;
    m_server->setManners(manners);
    Guest guest(*m_server);
    const Reply refused = guest.get("/api/products");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.header("WWW-Authenticate"), "Bearer");
    QCOMPARE(guest.ask("GET", "/api/bare/products", {}, "Authorization: Bearer guessed\r\n").status, 401);

    const QJsonObject login
        = guest.ask("POST", "/api/auth/login", R"({"email":"a","password":"practice"})").json();
    QCOMPARE(login.value(u"token_type"_qs).toString(), u"Bearer"_qs);
    QCOMPARE(login.value(u"expires_in"_qs).toInt(), 3600);
    const QByteArray token = login.value(u"access_token"_qs).toString().toLatin1();
    QVERIFY(token.size() >= 24);
    QCOMPARE(guest.ask("GET", "/api/products", {}, "authorization: bearer " + token + "\r\n").status, 200);
    QCOMPARE(guest.ask("GET", "/api/products/1", {}, "Authorization: Basic " + token + "\r\n").status, 401);
    const auto other = startedServer(manners);
    QCOMPARE(
        Guest(*other).ask("GET", "/api/products", {}, "Authorization: Bearer " + token + "\r\n").status, 401);
}

void tst_PracticeServer::tokenExpires()
{
    Manners manners = quick();
    manners.requireLogin = true;
    manners.tokenLifetimeS = 0;
    m_server->setManners(manners);
    Guest guest(*m_server);
    const QJsonObject login
        = guest.ask("POST", "/api/auth/login", R"({"email":"a","password":"practice"})").json();
    const QByteArray token = login.value(u"access_token"_qs).toString().toLatin1();
    QVERIFY(!token.isEmpty());
    QCOMPARE(guest.ask("GET", "/api/products", {}, "Authorization: Bearer " + token + "\r\n").status, 401);
}

void tst_PracticeServer::unauthorizedIsPlainToQt()
{
    Manners manners = quick();
    manners.requireLogin = true;
    m_server->setManners(manners);
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(
        manager.get(QNetworkRequest(m_server->url().resolved(QUrl(u"/api/products"_qs)))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
    QVERIFY(reply->readAll().contains("Sign in"));
    QCOMPARE(m_server->stats().requests, 1);
}

void tst_PracticeServer::keepsConnectionsAlive()
{
    Guest guest(*m_server);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(guest.get("/api/products").header("Connection"), "keep-alive");
    QCOMPARE(m_server->stats().peakConnections, 1);
    QCOMPARE(m_server->stats().byStatus.value(200), 50);
}

void tst_PracticeServer::closesWhenAsked()
{
    Guest guest(*m_server);
    const Reply reply = guest.ask("GET", "/api/products", {}, "Connection: close\r\n");
    QVERIFY(reply.isWhole);
    QCOMPARE(reply.header("Connection"), "close");
    QTRY_COMPARE(guest.socket().state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(m_server->stats().connections, 0);
}

void tst_PracticeServer::answersPipelinedRequestsInOrder()
{
    Guest guest(*m_server);
    for (int id = 1; id <= 20; ++id)
        guest.send("GET", "/api/products/" + QByteArray::number(id));
    for (int id = 1; id <= 20; ++id)
        QCOMPARE(guest.receive().json().value(u"id"_qs).toInt(), id);
    QCOMPARE(m_server->stats().peakInFlight, 1);
}

void tst_PracticeServer::refusesWhatItCannotRead()
{
    Guest guest(*m_server);
    const Reply reply = guest.ask("POST", "/api/auth/login", {}, "Transfer-Encoding: chunked\r\n");
    QCOMPARE(reply.status, 411);
    QTRY_COMPARE(guest.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(Guest(*m_server).get("/api/products").status, 200);
}

void tst_PracticeServer::faults_data()
{
    QTest::addColumn<double Manners::*>("rate");
    QTest::newRow("errors") << &Manners::errorRate;
    QTest::newRow("drops") << &Manners::dropRate;
    QTest::newRow("cut bodies") << &Manners::truncateRate;
    QTest::newRow("stalls") << &Manners::stallRate;
}

void tst_PracticeServer::faults()
{
    QFETCH(double Manners::*, rate);
    const Reply good = Guest(*m_server).get("/api/products");
    Manners manners = quick();
    manners.*rate = 1;
    m_server->setManners(manners);
    m_server->reset();

    if (rate == &Manners::errorRate) {
        Guest guest(*m_server);
        QMap<int, qint64> seen;
        for (int i = 0; i < 40; ++i)
            ++seen[guest.get("/api/products").status];
        QCOMPARE(seen.keys(), QList<int>({ 500, 503 }));
        QCOMPARE(m_server->stats().byStatus, seen);
        return;
    }
    Guest guest(*m_server);
    if (rate == &Manners::stallRate) {
        guest.send("GET", "/api/products");
        QTRY_VERIFY(guest.unread().size() > good.body.size() / 2);
        QCOMPARE(guest.unread().size(), good.head.size() + 4 + good.body.size() / 2);
        QCOMPARE(guest.socket().state(), QAbstractSocket::ConnectedState);
        QCOMPARE(m_server->stats().inFlight, 1);
        guest.socket().abort();
        QTRY_COMPARE(m_server->stats().inFlight, 0);
        QCOMPARE(m_server->stats().abandoned, 1);
        QVERIFY(m_server->stats().byStatus.isEmpty());
        return;
    }
    const Reply reply = guest.get("/api/products");
    QTRY_COMPARE(guest.socket().state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!reply.isWhole);
    if (rate == &Manners::dropRate) {
        QCOMPARE(guest.unread(), QByteArray());
        QCOMPARE(m_server->stats().byStatus.value(0), 1);
    } else {
        QCOMPARE(reply.header("Content-Length"), QByteArray::number(good.body.size()));
        QCOMPARE(reply.body, good.body.first(good.body.size() / 2));
        QCOMPARE(m_server->stats().byStatus.value(200), 1);
    }
    QCOMPARE(m_server->stats().inFlight, 0);
}

void tst_PracticeServer::sameSeedSameFaults()
{
    Manners manners = quick();
    manners.errorRate = 0.3;
    manners.dropRate = 0.2;
    const auto story = [](const PracticeServer &server) {
        QList<int> statuses;
        for (int i = 0; i < 60; ++i)
            statuses << Guest(server).get("/api/products").status;
        return statuses;
    };
    m_server->setManners(manners);
    const QList<int> first = story(*m_server);
    QVERIFY(first.contains(0) && first.contains(200) && first.contains(500));
    QVERIFY(story(*m_server) != first);
    m_server->reset();
    QCOMPARE(story(*m_server), first);
    QCOMPARE(story(*startedServer(manners)), first);
    manners.seed = 2;
    QVERIFY(story(*startedServer(manners)) != first);
}

void tst_PracticeServer::limitsTheRate()
{
    Manners manners = slow(); // a 429 does not wait for the latency
    manners.rateLimit = 0.01;
    manners.burst = 3;
    m_server->setManners(manners);
    const Guests served = manyGuests(*m_server, 3);
    for (const auto &guest : served)
        guest->send("GET", "/api/products");
    QTRY_COMPARE(m_server->stats().inFlight, 3);
    const Reply refused = Guest(*m_server).get("/api/products");
    QCOMPARE(refused.status, 429);
    const int wait = refused.header("Retry-After").toInt();
    QVERIFY2(wait > 0 && wait <= 100, refused.header("Retry-After").constData());
    QCOMPARE(m_server->stats().byStatus.value(429), 1);
    QCOMPARE(m_server->stats().inFlight, 3);

    manners.rateLimit = 0;
    manners.latencyMs = 0;
    m_server->setManners(manners);
    QCOMPARE(Guest(*m_server).get("/api/products").status, 200);
}

void tst_PracticeServer::countsRequestsThatDoNotWait()
{
    Manners manners = quick();
    manners.rateLimit = 0.01;
    manners.burst = 1;
    m_server->setManners(manners);
    Guest guest(*m_server);
    QCOMPARE(guest.get("/api/products").status, 200);
    QCOMPARE(m_server->stats().earlyAfter429, 0);
    QCOMPARE(guest.get("/api/products").status, 429);
    QCOMPARE(m_server->stats().earlyAfter429, 0);
    QTRY_VERIFY(guest.get("/api/products").status == 429 && m_server->stats().earlyAfter429 > 0);
    const qint64 early = m_server->stats().earlyAfter429;
    QCOMPARE(Guest(*m_server).get("/api/bare/products").status, 429); // the announcement is for everybody
    QCOMPARE(m_server->stats().earlyAfter429, early + 1);
    m_server->reset();
    QCOMPARE(guest.get("/api/products").status, 200);
    QCOMPARE(m_server->stats().earlyAfter429, 0);
}

void tst_PracticeServer::inFlightIsTrue()
{
    Manners manners = slow();
    m_server->setManners(manners);
    const Guests guests = manyGuests(*m_server, 50);
    for (const auto &guest : guests)
        guest->send("GET", "/api/products");
    QTRY_COMPARE(m_server->stats().inFlight, 50);
    const Stats stats = m_server->stats();
    QCOMPARE(stats.requests, 50);
    QCOMPARE(stats.peakInFlight, 50);
    QCOMPARE(stats.connections, 50);
    QVERIFY(stats.byStatus.isEmpty());
}

void tst_PracticeServer::neverCountsOneGuestTwice()
{
    // Each guest asks again the moment it has its answer: more than one each in flight would be a lie.
    constexpr int guestCount = 5;
    for (const int latencyMs : { 0, 1 }) {
        Manners manners = quick();
        manners.latencyMs = latencyMs;
        m_server->setManners(manners);
        m_server->reset();
        Guests guests = manyGuests(*m_server, guestCount);
        for (int round = 0; round < 200; ++round) {
            for (const auto &guest : guests)
                guest->send("GET", "/api/products");
            for (const auto &guest : guests)
                QCOMPARE(guest->receive().status, 200);
            QCOMPARE(m_server->stats().inFlight, 0);
        }
        QVERIFY(m_server->stats().peakInFlight <= guestCount);
        QCOMPARE(m_server->stats().byStatus.value(200), 200 * guestCount);
    }
}

void tst_PracticeServer::guestsWhoLeaveAreNoLongerInFlight()
{
    m_server->setManners(slow());
    Guests guests = manyGuests(*m_server, 20);
    for (const auto &guest : guests)
        guest->send("GET", "/api/products");
    QTRY_COMPARE(m_server->stats().inFlight, 20);
    guests.resize(5);
    QTRY_COMPARE(m_server->stats().inFlight, 5);
    QTRY_COMPARE(m_server->stats().connections, 5);
    QCOMPARE(m_server->stats().abandoned, 15);
    QCOMPARE(m_server->stats().peakInFlight, 20);
}

void tst_PracticeServer::controlIsNeitherDelayedNorCounted()
{
    Manners harsh = slow();
    harsh.errorRate = 1;
    harsh.rateLimit = 0.001;
    harsh.requireLogin = true;
    m_server->setManners(harsh);
    Guest busy(*m_server);
    busy.send("GET", "/api/products");
    QTRY_COMPARE(m_server->stats().inFlight, 1);
    Guest curious(*m_server);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(curious.get("/practice/stats").status, 200);
    const QJsonObject stats = curious.get("/practice/stats").json();
    QCOMPARE(stats.value(u"requests"_qs).toInt(), 1);
    QCOMPARE(stats.value(u"in_flight"_qs).toInt(), 1);
    QCOMPARE(stats.value(u"peak_in_flight"_qs).toInt(), 1);
    QCOMPARE(stats.value(u"connections"_qs).toInt(), 1);
    QCOMPARE(stats.value(u"peak_connections"_qs).toInt(), 1);
    QCOMPARE(stats.value(u"early_after_429"_qs).toInt(), 0);
    QVERIFY(stats.value(u"by_status"_qs).isObject());
    QCOMPARE(curious.ask("POST", "/practice/reset").json().value(u"requests"_qs).toInt(), 0);
}

void tst_PracticeServer::mannersChangeLive()
{
    m_server->setManners(slow());
    Guest patient(*m_server);
    patient.send("GET", "/api/products");
    QTRY_COMPARE(m_server->stats().inFlight, 1);
    m_server->setManners(quick());
    QCOMPARE(Guest(*m_server).get("/api/products").status, 200);
    QCOMPARE(m_server->stats().inFlight, 1); // what was promised before stays promised
    Manners broken = quick();
    broken.errorRate = 1;
    m_server->setManners(broken);
    QVERIFY(Guest(*m_server).get("/api/products").status >= 500);
}

void tst_PracticeServer::mannersChangeOverTheWire()
{
    Guest guest(*m_server);
    QCOMPARE(guest.get("/practice/manners").json().value(u"latency_ms"_qs).toInt(-1), 0);
    const Reply changed = guest.ask("POST", "/practice/manners", R"({"error_rate":1,"seed":9})");
    QCOMPARE(changed.json().value(u"error_rate"_qs).toDouble(), 1.0);
    QCOMPARE(m_server->manners().errorRate, 1.0);
    QCOMPARE(m_server->manners().seed, 9U);
    QVERIFY(guest.get("/api/products").status >= 500);
    const Reply refused = guest.ask("POST", "/practice/manners", R"({"error_rate":0,"jitter":2})");
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("jitter"));
    QCOMPARE(m_server->manners().errorRate, 1.0);
}

void tst_PracticeServer::resetZeroesCountsButNotTheTruth()
{
    Guest guest(*m_server);
    for (int i = 0; i < 3; ++i)
        guest.get("/api/products");
    m_server->setManners(slow());
    auto leaving = std::make_unique<Guest>(*m_server);
    leaving->send("GET", "/api/products");
    QTRY_COMPARE(m_server->stats().inFlight, 1);
    m_server->reset();
    const Stats stats = m_server->stats();
    QCOMPARE(stats.requests, 0);
    QVERIFY(stats.byStatus.isEmpty());
    QCOMPARE(stats.inFlight, 1);
    QCOMPARE(stats.peakInFlight, 1);
    QCOMPARE(stats.connections, 2);
    leaving.reset();
    QTRY_COMPARE(m_server->stats().inFlight, 0);
    QCOMPARE(m_server->stats().abandoned, 0); // it came before the reset
}

void tst_PracticeServer::aThousandConnections()
{
    m_server->setManners(slow());
    Guests guests = manyGuests(*m_server, 1000);
    for (const auto &guest : guests)
        guest->send("GET", "/api/products");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->stats().inFlight, 1000, 30'000);
    QCOMPARE(m_server->stats().peakConnections, 1000);
    guests.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->stats().connections, 0, 30'000);
    QCOMPARE(m_server->stats().inFlight, 0);

    m_server->setManners(quick());
    m_server->reset();
    guests = manyGuests(*m_server, 1000);
    for (int round = 0; round < 2; ++round) {
        for (const auto &guest : guests)
            guest->send("GET", "/api/products");
        for (const auto &guest : guests)
            QVERIFY(guest->receive().isWhole);
    }
    QCOMPARE(m_server->stats().byStatus.value(200), 2000);
    QCOMPARE(m_server->stats().connections, 1000);
}

void tst_PracticeServer::callsOnItsOwnThread()
{
    QList<QThread *> calls;
    PracticeServer server({ .products = 10, .manners = quick(), .onThread = [&calls] {
                               calls.append(QThread::currentThread());
                           } });
    QVERIFY(server.start());
    Guest guest(server);
    QCOMPARE(guest.get("/api/products").status, 200); // whatever it did is done and in sight here
    QCOMPARE(calls.size(), 1);
    QVERIFY(calls.first() != QThread::currentThread());
}

void tst_PracticeServer::saysWhyItCannotStart()
{
    PracticeServer second({ m_server->port(), 10, quick() });
    QVERIFY(!second.start());
    QVERIFY(!second.errorString().isEmpty());
    QVERIFY(m_server->errorString().isEmpty());
    QCOMPARE(m_server->url(), QUrl(u"http://127.0.0.1:%1"_qs.arg(m_server->port())));
    const quint16 port = m_server->port();
    Guest guest(*m_server);
    QCOMPARE(guest.get("/api/products").status, 200);
    m_server.reset();
    QVERIFY2(
        second.start(), qPrintable(second.errorString())); // at once, although its guests were just cut off
    QCOMPARE(second.port(), port);
}

void tst_PracticeServer::stopsWithGuestsWaiting()
{
    m_server->setManners(slow());
    const Guests guests = manyGuests(*m_server, 20);
    for (const auto &guest : guests)
        guest->send("GET", "/api/products");
    QTRY_COMPARE(m_server->stats().inFlight, 20);
    m_server.reset();
    for (const auto &guest : guests)
        QTRY_COMPARE(guest->socket().state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(tst_PracticeServer)
#include "tst_practiceserver.moc"
