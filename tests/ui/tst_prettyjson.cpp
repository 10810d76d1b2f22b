// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/prettyjson.h"

#include <QtTest>

class TestPrettyJson final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lays_data();
    void lays();
};

void TestPrettyJson::lays_data()
{
    QTest::addColumn<QByteArray>("minified");
    QTest::addColumn<QByteArray>("pretty");
    QTest::newRow("numbers stay") << QByteArray(R"({"a":19.90,"b":1e400})")
                                  << QByteArray("{\n    \"a\": 19.90,\n    \"b\": 1e400\n}");
    QTest::newRow("order stays") << QByteArray(R"({"z":1,"a":2})")
                                 << QByteArray("{\n    \"z\": 1,\n    \"a\": 2\n}");
    QTest::newRow("empty ones stay short")
        << QByteArray(R"({"a":[],"b":{}})") << QByteArray("{\n    \"a\": [],\n    \"b\": {}\n}");
    QTest::newRow("signs in strings")
        << QByteArray(R"({"a":"{,:[\"\\"})") << QByteArray("{\n    \"a\": \"{,:[\\\"\\\\\"\n}");
    QTest::newRow("nested") << QByteArray("[[1,2]]")
                            << QByteArray("[\n    [\n        1,\n        2\n    ]\n]");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestPrettyJson::lays()
{
    QFETCH(QByteArray, minified);
    QFETCH(QByteArray, pretty);
    QCOMPARE(inflight::prettyJson(minified), pretty);
}

QTEST_GUILESS_MAIN(TestPrettyJson)
#include "tst_prettyjson.moc"
