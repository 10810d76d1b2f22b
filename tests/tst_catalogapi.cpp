// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practiceguest.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace practice;

namespace {

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

class tst_CatalogApi : public QObject {
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

private:
    std::unique_ptr<PracticeServer> m_server; // 45 products, no latency
};

void tst_CatalogApi::init()
{
    m_server = startedServer(quick());
}

void tst_CatalogApi::routes_data()
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

void tst_CatalogApi::routes()
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

void tst_CatalogApi::firstPageHasCatalog108sShape()
{
    const Reply reply = Guest(*m_server).get("/api/products?page=1&per_page=20");
    QCOMPARE(reply.header("Content-Type"), "application/json");
    QCOMPARE(reply.json().keys(), QStringList({ u"pagination"_qs, u"products"_qs }));
    QCOMPARE(idsIn(reply.json().value(u"products"_qs).toArray()), oneTo(20));
    QCOMPARE(reply.body, Guest(*startedServer(quick())).get("/api/products?page=1&per_page=20").body);
}

void tst_CatalogApi::pageBasedStylesReachEveryProduct_data()
{
    QTest::addColumn<QByteArray>("target"); // %1: page from 1, %2: offset
    QTest::addColumn<QString>("member");
    QTest::newRow("page") << QByteArray("/api/products?page=%1&per_page=10") << u"products"_qs;
    QTest::newRow("offset") << QByteArray("/api/offset/products?offset=%2&limit=10") << u"items"_qs;
    QTest::newRow("next") << QByteArray("/api/next/products?page=%1&per_page=10") << u"results"_qs;
    QTest::newRow("bare") << QByteArray("/api/bare/products?page=%1&per_page=10") << QString();
}

void tst_CatalogApi::pageBasedStylesReachEveryProduct()
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

void tst_CatalogApi::cursorsReachEveryProduct()
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

void tst_CatalogApi::nextLinksReachEveryProduct()
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

void tst_CatalogApi::linkHeadersReachEveryProduct()
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

void tst_CatalogApi::linksStayWithinTheOriginAskedFor()
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

void tst_CatalogApi::headHasNoBody()
{
    Guest guest(*m_server);
    const Reply full = guest.get("/api/products");
    const Reply head = guest.ask("HEAD", "/api/products");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"), QByteArray::number(full.body.size()));
    QCOMPARE(guest.get("/api/products/1").json().value(u"id"_qs).toInt(), 1); // nothing was left in between
}

QTEST_GUILESS_MAIN(tst_CatalogApi)
#include "tst_catalogapi.moc"
