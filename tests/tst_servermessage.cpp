// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/servermessage.h"
#include "transport/transporterror.h"

#include <QTest>

using namespace inflight;

class ServerMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void readsNoMoreThanAnErrorsSize();
    void isQuotedInAnError_data();
    void isQuotedInAnError();
};

void ServerMessageTest::finds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *body, const char *message) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(message);
    };
    row("problem details",
        R"({"type":"https://h/credit","title":"You do not have enough credit.","status":403,)"
        R"("detail":"Your balance is 30, but that costs 50."})",
        "Your balance is 30, but that costs 50.");
    row("problem title", R"({"title":"Out of credit","status":403})", "Out of credit");
    row("message", R"({"statusCode":400,"message":"no page 7","error":"Bad Request"})", "no page 7");
    row("list of messages", R"({"message":["page must be 1 or more","x"]})", "page must be 1 or more");
    row("error", R"({"ok":false,"error":"invalid_auth"})", "invalid_auth");
    row("description", R"({"error":"invalid_grant","error_description":"The token expired"})",
        "The token expired");
    row("nested", R"({"error":{"message":"Invalid API key","code":42}})", "Invalid API key");
    row("errors with messages", R"({"data":null,"errors":[{"message":"a"},{"message":"b"}]})", "a");
    row("errors as texts", R"({"errors":["a","b"]})", "a");
    row("title beside errors", R"({"title":"Validation failed","errors":[{"detail":"x is no y"}]})",
        "x is no y");
    row("another case", R"({"Message":"No HTTP resource was found"})", "No HTTP resource was found");
    row("list of one", R"([{"message":"Session expired","errorCode":"INVALID"}])", "Session expired");
    row("mere text", R"("rate limited")", "rate limited");
    row("byte order mark", "\xEF\xBB\xBF{\"message\":\"a\"}", "a");
    row("escapes", R"({"message":"\u0022\u00e4\ud83d\ude00\n"})", "\"ä😀");
    row("empty one is passed over", R"({"detail":"","message":" ","error":"a"})", "a");
    row("no text is passed over", R"({"error":true,"message":"a","detail":{}})", "a");

    row("records", R"([{"message":"a record's"},{"message":"another's"}])", "");
    row("other members", R"({"status":"error","code":4})", "");
    row("number", R"({"error":404})", "");
    row("too deep", R"({"error":{"error":{"error":{"error":"a"}}}})", "");
    row("no JSON", "<html>{\"message\":\"a\"}", "");
    row("cut short", R"({"message":"a")", "");
    row("nothing", "", "");
    row("empty containers", R"({"errors":[],"error":{},"message":[[]]})", "");
}

void ServerMessageTest::finds()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QCOMPARE(serverMessage(body), message);
}

void ServerMessageTest::readsNoMoreThanAnErrorsSize()
{
    const auto padded = [](qsizetype bytes) {
        const QByteArray body = R"({"message":"a"})";
        return body + QByteArray(bytes - body.size(), ' ');
    };
    QCOMPARE(serverMessage(padded(64 * 1024)), QStringLiteral("a"));
    QCOMPARE(serverMessage(padded(64 * 1024 + 1)), QString());
    QCOMPARE(serverMessage(QByteArray(60'000, '[')), QString());
}

void ServerMessageTest::isQuotedInAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("message") << QByteArray(R"({"error":{"message":"Invalid API key","code":42}})")
                             << QStringLiteral("Invalid API key");
    QTest::newRow("another shape") << QByteArray("{\"status\":\n \"bad\"}")
                                   << QStringLiteral("{\"status\": \"bad\"}");
    QTest::newRow("HTML") << QByteArray("<html><title>\n Not here </title>") << QStringLiteral("Not here");
    QTest::newRow("status in a title") << QByteArray("<html><title>400 Bad Request</title>") << QString();
    QTest::newRow("status before words")
        << QByteArray("<html><title>400 No such page</title>") << QStringLiteral("No such page");
    QTest::newRow("nothing in it") << QByteArray("{}") << QString();
    QTest::newRow("text") << QByteArray("no\nway") << QStringLiteral("no way");
    QTest::newRow("escaped secret") << QByteArray(R"({"message":"key \u0067eheim\u002d4711 expired"})")
                                    << QStringLiteral("key ***** expired");
    QTest::newRow("key in an address") << QByteArray(R"({"message":"http://h/x?a=1\u0026api_key=s3cr3t"})")
                                       << QStringLiteral("http://h/x?a=1&api_key=*****");
    const QByteArray filler(115, 'x');
    QTest::newRow("long, a secret at the end")
        << QByteArray("{\"message\":\"" + filler + " geheim-4711 and more\"}")
        << QString::fromLatin1(filler) + QStringLiteral(" ***\u2026");
    QTest::newRow("very long, cut within a secret")
        << QByteArray("{\"message\":\"a" + QByteArray(4085, ' ') + "b geheim-4711\"}")
        << QStringLiteral("a b *****");
}

void ServerMessageTest::isQuotedInAnError()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, quoted);
    SecretMask mask;
    mask.add(QStringLiteral("geheim-4711"));
    QCOMPARE(withExcerpt({ FetchError::Kind::HttpStatus, 400, {}, {} }, body, mask).detail, quoted);
}

QTEST_GUILESS_MAIN(ServerMessageTest)
#include "tst_servermessage.moc"
