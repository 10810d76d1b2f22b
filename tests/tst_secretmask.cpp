// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretmask.h"

#include <QTest>

using inflight::Headers;
using inflight::SecretMask;

class TestSecretMask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blotsOutTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("wrong password s3cret\"& for you");
        QTest::newRow("json") << QStringLiteral("{\"password\":\"s3cret\\\"&\"}");
        QTest::newRow("form") << QStringLiteral("x=s3cret%22%26&y=1");
        QTest::newRow("lower case hex") << QStringLiteral("x=s3cret%22%26").toLower();
        QTest::newRow("HTML") << QStringLiteral("<p>s3cret&quot;&amp; is wrong");
        QTest::newRow("capitals") << QStringLiteral("S3CRET\"& is wrong").toLower();
        QTest::newRow("query") << QStringLiteral("https://a.example/?x=s3cret%22%26");
        QTest::newRow("twice") << QStringLiteral("s3cret\"& and s3cret\"&");
    }
    void blotsOutTexts()
    {
        QFETCH(QString, text);
        SecretMask mask;
        mask.add(QStringLiteral("s3cret\"&"));
        QVERIFY(!mask.inText(text).contains(QStringLiteral("s3cret")));
        QVERIFY(mask.inText(text).contains(QStringLiteral("*****")));
    }

    void blotsOutWhatAServerEchoes_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("blottedOut");
        const auto row = [](const char *name, const char *secret, const char *text, const char *blottedOut) {
            QTest::newRow(name) << QString::fromUtf8(secret) << QString::fromUtf8(text)
                                << QString::fromUtf8(blottedOut);
        };
        row("JSON", "geheim-Kä5e", "{\"error\":\"bad pw geheim-K\\u00e45e\"}",
            "{\"error\":\"bad pw *****\"}");
        row("JSON, quoted", "pä\"ss\\wörd", "{\"pw\":\"p\\u00e4\\\"ss\\\\w\\u00f6rd\"}",
            "{\"pw\":\"*****\"}");
        row("address", "a b/c&d", "no a%20b/c%26d, a%20b%2Fc%26d or a+b%2fc%26d", "no *****, ***** or *****");
        row("header read as Latin-1", "HDR\"SEC\\é", "{\"key\":\"HDR\\\"SEC\\\\\\u00c3\\u00a9\"}",
            "{\"key\":\"*****\"}");
    }
    void blotsOutWhatAServerEchoes()
    {
        QFETCH(QString, secret);
        QFETCH(QString, text);
        SecretMask mask;
        mask.add(secret);
        QTEST(mask.inText(text), "blottedOut");
    }

    void blotsOutKeysInAddresses()
    {
        QCOMPARE(SecretMask().inText(
                     QStringLiteral("no {\"url\":\"/x?page=2&api_key=k-4711&sig=q\\u0026a=1\"} here")),
            QStringLiteral("no {\"url\":\"/x?page=2&api_key=*****&sig=*****\\u0026a=1\"} here"));
        QCOMPARE(SecretMask().inText(QStringLiteral("/x?page=2#access_token=k-4711 or /x?api_k%65y=k-4711")),
            QStringLiteral("/x?page=2#access_token=***** or /x?api_k%65y=*****"));
        SecretMask mask;
        mask.addQueryItem(QStringLiteral("sig"), QStringLiteral("QUERYSEC"));
        QCOMPARE(mask.inText(QStringLiteral("bad QUERYSEC")), QStringLiteral("bad *****"));
        QCOMPARE(SecretMask().inText(QStringLiteral("a design=3 of ?design=3")),
            QStringLiteral("a design=3 of ?design=3"));
    }

    void longSecretsGoFirst()
    {
        SecretMask mask;
        mask.add(QStringLiteral("abcd"));
        mask.add(QStringLiteral("abcd-the-rest"));
        QCOMPARE(mask.inText(QStringLiteral("no abcd-the-rest")), QStringLiteral("no *****"));
    }

    void knowsWhatHeadersHold()
    {
        SecretMask mask;
        mask.addHeader("Authorization", "Basic " + QByteArray("ada:lovelace").toBase64());
        mask.addHeader("Cookie", "theme=dark; sid=biscuit");
        mask.addHeader("Accept", "application/json");
        mask.addQueryItem(QStringLiteral("api_key"), QStringLiteral("k-4711"));
        mask.addQueryItem(QStringLiteral("sort"), QStringLiteral("price"));
        for (const char *secret : { "YWRhOmxvdmVsYWNl", "lovelace", "ada:lovelace", "biscuit", "k-4711" })
            QCOMPARE(mask.inText(QString::fromLatin1(secret)), QStringLiteral("*****"));
        QCOMPARE(
            mask.inText(QStringLiteral("application/json price")), QStringLiteral("application/json price"));
    }

    void leavesTheRest()
    {
        SecretMask mask;
        mask.add(QStringLiteral("abc"));
        QCOMPARE(mask.inText(QStringLiteral("abc stays: too short")), QStringLiteral("abc stays: too short"));
        const QUrl url(QStringLiteral("https://a.example/items?page=2&per_page=50"));
        QCOMPARE(mask.inUrl(url), url);
    }

    void masksHeadersByName()
    {
        const Headers headers { { { "Authorization", "Bearer x" }, { "X-Api-Key", "k" }, { "cookie", "c" },
            { "Set-Cookie", "d" }, { "Accept", "application/json" },
            { "Link", "<https://a.example/items?page=2&token=theirs>; rel=next" } } };
        const Headers masked = SecretMask().inHeaders(headers);
        QCOMPARE(masked.value("authorization"), "*****");
        QCOMPARE(masked.value("x-api-key"), "*****");
        QCOMPARE(masked.value("cookie"), "*****");
        QCOMPARE(masked.value("set-cookie"), "*****");
        QCOMPARE(masked.value("accept"), "application/json");
        QCOMPARE(masked.value("link"), "<https://a.example/items?page=2&token=*****>; rel=next");
    }

    void masksQueryParametersByName()
    {
        const QUrl url(QStringLiteral("https://a.example/items?api_key=abc&page=2"));
        QCOMPARE(
            SecretMask().inUrl(url), QUrl(QStringLiteral("https://a.example/items?api_key=*****&page=2")));
    }

    void masksPathsOfAddresses()
    {
        SecretMask mask;
        mask.add(QStringLiteral("t0ken-of-ours"));
        QCOMPARE(mask.inUrl(QUrl(QStringLiteral("https://a.example/p/t0ken-of-ours/2?t0ken-of-ours=1"))),
            QUrl(QStringLiteral("https://a.example/p/*****/2?*****=1")));
        const QUrl plain(QStringLiteral("https://a.example/p%2Fq/%C3%A4;v=1/2"));
        QCOMPARE(mask.inUrl(plain), plain);
    }

    void aLongHeaderIsReadOnce()
    {
        const QString pairs = QStringLiteral("?a=b").repeated(500'000);
        QCOMPARE(SecretMask().inText(pairs + QStringLiteral("?key=x")), pairs + QStringLiteral("?key=*****"));
    }

    void piecesOfAKeyAreSecretToo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("beginning") << "bad token: sk_live_LONGSECRETaaaa..."
                                   << "bad token: *****...";
        QTest::newRow("end") << "token ...cccc0123456789, unknown"
                             << "token ...*****, unknown";
        QTest::newRow("middle, in other capitals") << "(longsecretAAAAbbbb)"
                                                   << "(*****)";
        QTest::newRow("two") << "LONGSECRETaaaa and bbbbcccc01234"
                             << "***** and *****";
        QTest::newRow("too short to tell") << "ends in 23456789, begins with sk_live_"
                                           << "ends in 23456789, begins with sk_live_";
        QTest::newRow("none") << "no such page"
                              << "no such page";
        QTest::newRow("a host is no piece of an address") << "no answer from shop.example.com"
                                                          << "no answer from shop.example.com";
    }
    void piecesOfAKeyAreSecretToo()
    {
        QFETCH(QString, text);
        SecretMask mask;
        mask.add(QStringLiteral("sk_live_LONGSECRETaaaabbbbcccc0123456789"));
        mask.add(QStringLiteral("me@shop.example.com"));
        mask.add(QStringLiteral("password-1234")); // "wrong password" must stay readable
        QTEST(mask.inText(text), "masked");
        QCOMPARE(mask.inText(QStringLiteral("wrong password-12")), QStringLiteral("wrong password-12"));
    }
};

QTEST_GUILESS_MAIN(TestSecretMask)
#include "tst_secretmask.moc"
