// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <numeric>

using namespace practice;

namespace {

struct Reply {
    int status = 0; // 0: no answer came
    QByteArray head;
    QByteArray body;
    bool isWhole = false;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.sliced(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// A client that does exactly what it is told: no re-sends, no pool.
class Guest {
public:
    explicit Guest(const PracticeServer &server) { connectTo(server); }

    void connectTo(const PracticeServer &server)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, server.port());
    }

    void send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QByteArray &fields = {})
    {
        m_socket.waitForConnected();
        m_isHead = method == "HEAD";
        m_socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        m_socket.flush();
    }

    /// Waits until an answer is whole or the server closes.
    Reply receive()
    {
        Reply reply;
        while (true) {
            m_bytes += m_socket.readAll();
            const qsizetype end = m_bytes.indexOf("\r\n\r\n");
            if (end >= 0) {
                reply.head = m_bytes.first(end);
                reply.status = reply.head.mid(9, 3).toInt();
                const qsizetype length = m_isHead ? 0 : reply.header("Content-Length").toInt();
                reply.body = m_bytes.mid(end + 4, length);
                reply.isWhole = reply.body.size() == length;
                if (reply.isWhole) {
                    m_bytes.remove(0, end + 4 + length);
                    return reply;
                }
            }
            if (m_socket.state() != QAbstractSocket::ConnectedState || !m_socket.waitForReadyRead(10'000)) {
                if (m_socket.bytesAvailable() == 0)
                    return reply;
            }
        }
    }

    Reply ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QByteArray &fields = {})
    {
        send(method, target, body, fields);
        return receive();
    }

    Reply get(const QByteArray &target) { return ask("GET", target); }

    QTcpSocket &socket() { return m_socket; }
    QByteArray unread() { return m_bytes + m_socket.peek(1 << 20); }

private:
    QTcpSocket m_socket;
    QByteArray m_bytes;
    bool m_isHead = false;
};

using Guests = std::vector<std::unique_ptr<Guest>>;

Guests manyGuests(const PracticeServer &server, int count)
{
    Guests guests;
    for (int i = 0; i < count; ++i)
        guests.push_back(std::make_unique<Guest>(server));
    return guests;
}

Manners quick()
{
    Manners manners;
    manners.latencyMs = 0;
    manners.jitter = 0;
    return manners;
}

Manners slow()
{
    Manners manners = quick();
    manners.latencyMs = 600'000;
    return manners;
}

QList<int> idsIn(const QJsonArray &records)
{
    QList<int> ids;
    for (const QJsonValue &record : records)
        ids << record.toObject().value(u"id"_qs).toInt();
    return ids;
}

QList<int> oneTo(int count)
{
    QList<int> ids(count);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

QByteArray pathOf(const QString &url)
{
    return QUrl(url).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

} // namespace

class tst_PracticeServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void routes_data();
    void routes();
    void firstPageHasCatalog108sShape();
    void pageBasedStylesReachEveryProduct_data();
    void pageBasedStylesReachEveryProduct();
    void cursorsReachEveryProduct();
    void nextLinksReachEveryProduct();
    void linkHeadersReachEveryProduct();
    void linksStayWithinTheOriginAskedFor();
    void headHasNoBody();

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

    void saysWhyItCannotStart();
    void stopsWithGuestsWaiting();

private:
    std::unique_ptr<PracticeServer> makeServer(const Manners &manners, int products = 45);

    std::unique_ptr<PracticeServer> m_server; // 45 products, no latency
};

std::unique_ptr<PracticeServer> tst_PracticeServer::makeServer(const Manners &manners, int products)
{
    auto server = std::make_unique<PracticeServer>(PracticeServer::Options { 0, products, manners });
    if (!server->start())
        qFatal("%s", qPrintable(server->errorString()));
    return server;
}

void tst_PracticeServer::init() { m_server = makeServer(quick()); }

void tst_PracticeServer::routes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    const auto row = [](const char *method, const char *target, int status, const char *contains) {
        QTest::addRow("%s %s", method, target)
            << QByteArray(method) << QByteArray(target) << status << QByteArray(contains);
    };
    row("GET", "/", 200, "/api/products");
    row("GET", "/nowhere", 404, "error");
    row("GET", "/practice/nowhere", 404, "error");
    row("GET", "/api/nowhere", 404, "error");
    row("GET", "/api/products", 200, R"("pagination":{"page":1,"per_page":20,"total":45,"pages":3}})");
    row("GET", "/api/products?page=3", 200, R"("page":3)");
    row("GET", "/api/products?page=4", 200, R"({"products":[],"pagination":{"page":4)");
    row("GET", "/api/products?page=9000000000000000000&per_page=100", 200, R"({"products":[],)");
    row("GET", "/api/products?page=99999999999999999999", 400, "page must be a whole number from 1");
    row("GET", "/api/products?page=0", 400, "page must be");
    row("GET", "/api/products?page=-1", 400, "page must be");
    row("GET", "/api/products?page=two", 400, "page must be");
    row("GET", "/api/products?page=", 400, "page must be");
    row("GET", "/api/products?per_page=junk", 400, "per_page must be a whole number");
    row("GET", "/api/products?per_page=1000", 200, R"("per_page":100,)");
    row("GET", "/api/products?per_page=0", 200, R"("per_page":1,)");
    row("POST", "/api/products", 405, "GET, HEAD");
    row("GET", "/api/products/45", 200, R"({"id":45,)");
    row("GET", "/api/products/46", 404, "error");
    row("GET", "/api/products/0", 404, "error");
    row("GET", "/api/products/x", 404, "error");
    row("GET", "/api/offset/products?offset=44&limit=5", 200, R"({"items":[{"id":45,)");
    row("GET", "/api/offset/products?offset=45", 200, R"({"items":[],"total":45})");
    row("GET", "/api/offset/products?offset=-1", 400, "offset must be");
    row("GET", "/api/cursor/products?limit=100", 200, R"("next_cursor":null})");
    row("GET", "/api/cursor/products?cursor=!!", 400, "cursor must be");
    row("GET", "/api/cursor/products?cursor=aGVsbG8", 400, "cursor must be");
    row("GET", "/api/next/products?page=3", 200, R"("next":null,)");
    row("GET", "/api/bare/products?page=4", 200, "[]");
    row("GET", "/api/auth/login", 405, "POST");
    row("GET", "/practice/reset", 405, "POST");
    row("DELETE", "/practice/manners", 405, "POST");
    row("POST", "/practice/stats", 405, "GET");
}

void tst_PracticeServer::routes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, contains);
    const Reply reply = Guest(*m_server).ask(method, target);
    QTEST(reply.status, "status");
    QVERIFY2(reply.body.contains(contains), reply.body.constData());
    const bool isCounted = target.startsWith("/api/") && !target.startsWith("/api/auth");
    QCOMPARE(m_server->stats().requests, isCounted ? 1 : 0);
}

void tst_PracticeServer::firstPageHasCatalog108sShape()
{
    const Reply reply = Guest(*m_server).get("/api/products?page=1&per_page=20");
    QCOMPARE(reply.header("Content-Type"), "application/json");
    QCOMPARE(reply.json().keys(), QStringList({ u"pagination"_qs, u"products"_qs }));
    QCOMPARE(idsIn(reply.json().value(u"products"_qs).toArray()), oneTo(20));
    QCOMPARE(reply.body, Guest(*makeServer(quick())).get("/api/products?page=1&per_page=20").body);
}

void tst_PracticeServer::pageBasedStylesReachEveryProduct_data()
{
    QTest::addColumn<QByteArray>("target"); // %1: page from 1, %2: offset
    QTest::addColumn<QString>("member");
    QTest::newRow("page") << QByteArray("/api/products?page=%1&per_page=10") << u"products"_qs;
    QTest::newRow("offset") << QByteArray("/api/offset/products?offset=%2&limit=10") << u"items"_qs;
    QTest::newRow("next") << QByteArray("/api/next/products?page=%1&per_page=10") << u"results"_qs;
    QTest::newRow("bare") << QByteArray("/api/bare/products?page=%1&per_page=10") << QString();
}

void tst_PracticeServer::pageBasedStylesReachEveryProduct()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, member);
    QList<int> ids;
    Guest guest(*m_server);
    for (int page = 1; page <= 6; ++page) {
        QByteArray asked = target;
        asked.replace("%1", QByteArray::number(page)).replace("%2", QByteArray::number(10 * (page - 1)));
        const Reply reply = guest.get(asked);
        QCOMPARE(reply.status, 200);
        if (member.isEmpty())
            QVERIFY(!reply.head.contains("Total"));
        ids += idsIn(member.isEmpty() ? QJsonDocument::fromJson(reply.body).array()
                                      : reply.json().value(member).toArray());
    }
    QCOMPARE(ids, oneTo(45));
}

void tst_PracticeServer::cursorsReachEveryProduct()
{
    QList<int> ids;
    QByteArray target = "/api/cursor/products?limit=10";
    Guest guest(*m_server);
    int pages = 0;
    for (; !target.isEmpty() && pages < 10; ++pages) {
        const QJsonObject page = guest.get(target).json();
        ids += idsIn(page.value(u"items"_qs).toArray());
        const QString next = page.value(u"next_cursor"_qs).toString();
        target = next.isEmpty() ? QByteArray() : "/api/cursor/products?limit=10&cursor=" + next.toLatin1();
    }
    QCOMPARE(pages, 5);
    QCOMPARE(ids, oneTo(45));
}

void tst_PracticeServer::nextLinksReachEveryProduct()
{
    QList<int> ids;
    QByteArray target = "/api/next/products?per_page=10";
    Guest guest(*m_server);
    int pages = 0;
    for (; !target.isEmpty() && pages < 10; ++pages) {
        const QJsonObject page = guest.get(target).json();
        QCOMPARE(page.value(u"count"_qs).toInt(), 45);
        ids += idsIn(page.value(u"results"_qs).toArray());
        const QString next = page.value(u"next"_qs).toString();
        QVERIFY(next.isEmpty() || next.startsWith(m_server->url().toString() + u'/'));
        target = next.isEmpty() ? QByteArray() : pathOf(next);
    }
    QCOMPARE(pages, 5);
    QCOMPARE(ids, oneTo(45));
}

void tst_PracticeServer::linkHeadersReachEveryProduct()
{
    static const QRegularExpression next(QStringLiteral("<([^>]*)>; rel=\"next\""));
    static const QRegularExpression last(QStringLiteral("<([^>]*[?&]page=5&[^>]*)>; rel=\"last\""));
    QList<int> ids;
    QByteArray target = "/api/link/products?per_page=10";
    Guest guest(*m_server);
    int pages = 0;
    for (; !target.isEmpty() && pages < 10; ++pages) {
        const Reply reply = guest.get(target);
        QCOMPARE(reply.header("X-Total-Count"), "45");
        const QString links = QString::fromLatin1(reply.header("Link"));
        QVERIFY2(last.match(links).hasMatch(), qPrintable(links));
        QCOMPARE(links.contains(u"rel=\"prev\""), pages > 0);
        ids += idsIn(QJsonDocument::fromJson(reply.body).array());
        const auto match = next.match(links);
        target = match.hasMatch() ? pathOf(match.captured(1)) : QByteArray();
    }
    QCOMPARE(pages, 5);
    QCOMPARE(ids, oneTo(45));
}

void tst_PracticeServer::linksStayWithinTheOriginAskedFor()
{
    const QByteArray port = QByteArray::number(m_server->port());
    const auto nextFor = [&](const QByteArray &host) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_server->port());
        socket.write("GET /api/next/products HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        while (socket.waitForReadyRead() || socket.state() == QAbstractSocket::ConnectedState) { }
        const QByteArray answer = socket.readAll();
        const qsizetype start = answer.indexOf("\"next\":\"") + 8;
        return answer.mid(start, answer.indexOf("/api/next", start) - start);
    };
    QCOMPARE(nextFor("localhost:" + port), "http://localhost:" + port);
    QCOMPARE(nextFor("127.0.0.1:" + port), "http://127.0.0.1:" + port);
    QCOMPARE(nextFor("evil.example"), "http://127.0.0.1:" + port);
}

void tst_PracticeServer::headHasNoBody()
{
    Guest guest(*m_server);
    const Reply full = guest.get("/api/products");
    const Reply head = guest.ask("HEAD", "/api/products");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"), QByteArray::number(full.body.size()));
    QCOMPARE(guest.get("/api/products/1").json().value(u"id"_qs).toInt(), 1); // nothing was left in between
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
    const auto other = makeServer(manners);
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
    QCOMPARE(story(*makeServer(manners)), first);
    manners.seed = 2;
    QVERIFY(story(*makeServer(manners)) != first);
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
