// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/httpwire.h"

#include <QTest>

using namespace practice;
using State = RequestParser::State;

namespace {

State feedAll(RequestParser &parser, const QByteArray &bytes)
{
    parser.feed(bytes);
    return parser.parse();
}

} // namespace

class tst_HttpWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARequest_data();
    void readsARequest();
    void readsBytesCutAnywhere();
    void readsPipelinedRequests();
    void refuses_data();
    void refuses();
    void boundsAnEndlessHead();
    void parameters_data();
    void parameters();
    void writesAHead_data();
    void writesAHead();
};

void tst_HttpWire::readsARequest_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepAlive");
    const auto row = [](const char *name, const char *wire, const char *method, const char *path,
                         const char *query = "", const char *body = "", bool keepAlive = true) {
        QTest::newRow(name) << QByteArray(wire) << QByteArray(method) << QByteArray(path) << QByteArray(query)
                            << QByteArray(body) << keepAlive;
    };
    row("plain", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET", "/");
    row("no fields", "GET /a HTTP/1.1\r\n\r\n", "GET", "/a");
    row("query", "GET /a?page=2&x=%20 HTTP/1.1\r\n\r\n", "GET", "/a", "page=2&x=%20");
    row("encoded path", "GET /a%2Fb%C3%A9 HTTP/1.1\r\n\r\n", "GET", "/a/b\xc3\xa9");
    row("absolute form", "GET http://h:1/a?b HTTP/1.1\r\n\r\n", "GET", "/a", "b");
    row("empty lines first", "\r\n\r\nHEAD / HTTP/1.1\r\n\r\n", "HEAD", "/");
    row("body", "POST /l HTTP/1.1\r\ncontent-length: 3\r\n\r\nabc", "POST", "/l", "", "abc");
    row("same length twice", "POST /l HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na", "POST",
        "/l", "", "a");
    row("close", "GET / HTTP/1.1\r\nConnection: x, Close\r\n\r\n", "GET", "/", "", "", false);
    row("old", "GET / HTTP/1.0\r\n\r\n", "GET", "/", "", "", false);
    row("old, kept", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET", "/");
}

void tst_HttpWire::readsARequest()
{
    QFETCH(QByteArray, wire);
    RequestParser parser;
    QCOMPARE(feedAll(parser, wire), State::Ready);
    QTEST(parser.request().method, "method");
    QTEST(parser.request().path, "path");
    QTEST(parser.request().query, "query");
    QTEST(parser.request().body, "body");
    QTEST(parser.request().keepAlive, "keepAlive");
    QCOMPARE(parser.parse(), State::NeedMore);
}

void tst_HttpWire::readsBytesCutAnywhere()
{
    const QByteArray wire
        = "POST /a?b=c HTTP/1.1\r\nHost: x\r\nX-Thing:  two words \r\nContent-Length: 4\r\n\r\nbody";
    for (qsizetype cut = 1; cut < wire.size(); ++cut) {
        RequestParser parser;
        QCOMPARE(feedAll(parser, wire.first(cut)), State::NeedMore);
        QCOMPARE(feedAll(parser, wire.sliced(cut)), State::Ready);
        QCOMPARE(parser.request().header("x-thing"), "two words");
        QCOMPARE(parser.request().body, "body");
    }
    RequestParser parser;
    for (qsizetype i = 0; i + 1 < wire.size(); ++i)
        QCOMPARE(feedAll(parser, wire.sliced(i, 1)), State::NeedMore);
    QCOMPARE(feedAll(parser, wire.last(1)), State::Ready);
}

void tst_HttpWire::readsPipelinedRequests()
{
    RequestParser parser;
    parser.feed("POST /1 HTTP/1.1\r\nContent-Length: 2\r\n\r\nhiGET /2 HTTP/1.1\r\n\r\nGET /3 HT");
    QCOMPARE(parser.parse(), State::Ready);
    QCOMPARE(parser.request().body, "hi");
    QCOMPARE(parser.parse(), State::Ready);
    QCOMPARE(parser.request().path, "/2");
    QVERIFY(parser.request().body.isEmpty());
    QCOMPARE(parser.parse(), State::NeedMore);
    QCOMPARE(feedAll(parser, "TP/1.1\r\n\r\n"), State::Ready);
    QCOMPARE(parser.request().path, "/3");
}

void tst_HttpWire::refuses_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("status");
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("space in target") << QByteArray("GET /a b HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("relative target") << QByteArray("GET a HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("bad method") << QByteArray("G@T / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("field without colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n") << 400;
    QTest::newRow("space before colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n") << 400;
    QTest::newRow("folded field") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n") << 400;
    QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\r\nA: b\nC: d\r\n\r\n") << 400;
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") << 411;
    QTest::newRow("length junk") << QByteArray("POST / HTTP/1.1\r\nContent-Length: +3\r\n\r\n") << 400;
    QTest::newRow("two lengths") << QByteArray(
        "POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n")
                                 << 400;
    QTest::newRow("long body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 65537\r\n\r\n") << 413;
    QTest::newRow("absurd body") << QByteArray(
        "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")
                                 << 413;
    QTest::newRow("long head") << "GET / HTTP/1.1\r\nA: " + QByteArray(RequestParser::MaxHead, 'a')
            + "\r\n\r\n" << 431;
}

void tst_HttpWire::refuses()
{
    QFETCH(QByteArray, wire);
    RequestParser parser;
    QCOMPARE(feedAll(parser, wire), State::Bad);
    QTEST(parser.status(), "status");
    QCOMPARE(feedAll(parser, "GET / HTTP/1.1\r\n\r\n"), State::Bad);
}

void tst_HttpWire::boundsAnEndlessHead()
{
    RequestParser parser;
    parser.feed("GET / HTTP/1.1\r\nA: ");
    qsizetype sent = 0;
    while (sent <= RequestParser::MaxHead && feedAll(parser, QByteArray(1000, 'a')) == State::NeedMore)
        sent += 1000;
    QCOMPARE(parser.status(), 431);
    QVERIFY(sent < RequestParser::MaxHead);
}

void tst_HttpWire::parameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("only") << QByteArray("page=2") << true << QByteArray("2");
    QTest::newRow("among others") << QByteArray("a=1&page=2&b=3") << true << QByteArray("2");
    QTest::newRow("first of two") << QByteArray("page=2&page=3") << true << QByteArray("2");
    QTest::newRow("no value") << QByteArray("page") << true << QByteArray("");
    QTest::newRow("empty") << QByteArray("page=&x") << true << QByteArray("");
    QTest::newRow("decoded") << QByteArray("p%61ge=a%3D+b") << true << QByteArray("a= b");
    QTest::newRow("another") << QByteArray("per_page=2&&=") << false << QByteArray();
    QTest::newRow("none") << QByteArray() << false << QByteArray();
}

void tst_HttpWire::parameters()
{
    QFETCH(QByteArray, query);
    Request request;
    request.query = query;
    const auto value = request.parameter("page");
    QTEST(value.has_value(), "found");
    QTEST(value.value_or(QByteArray()), "value");
}

void tst_HttpWire::writesAHead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<QByteArray>("firstLine");
    QTest::addColumn<QByteArray>("lastLine");
    QTest::newRow("kept") << 200 << true << QByteArray("HTTP/1.1 200 OK")
                          << QByteArray("Connection: keep-alive");
    QTest::newRow("closed") << 429 << false << QByteArray("HTTP/1.1 429 Too Many Requests")
                            << QByteArray("Connection: close");
}

void tst_HttpWire::writesAHead()
{
    QFETCH(int, status);
    QFETCH(bool, keepAlive);
    QFETCH(QByteArray, firstLine);
    QFETCH(QByteArray, lastLine);
    const Response response { status, "text/plain", { { "Retry-After", "3" } }, "hello" };
    const QByteArray head = responseHead(response, keepAlive, "today");
    QVERIFY(head.startsWith(firstLine + "\r\n"));
    QVERIFY(head.endsWith("\r\n" + lastLine + "\r\n\r\n"));
    QVERIFY(head.contains("\r\nContent-Length: 5\r\n"));
    QVERIFY(head.contains("\r\nContent-Type: text/plain\r\n"));
    QVERIFY(head.contains("\r\nRetry-After: 3\r\n"));
    QVERIFY(head.contains("\r\nDate: today\r\n"));
}

QTEST_GUILESS_MAIN(tst_HttpWire)
#include "tst_httpwire.moc"
