// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/pagedecoder.h"
#include "records/recordplaces.h"

#include <QTest>

using namespace inflight;

class TestRecordPlaces final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void isBounded();
    void isToldByTheDecoder();
};

void TestRecordPlaces::finds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const char *json, const QStringList &places) {
        QTest::newRow(name) << QByteArray(json) << places;
    };
    row("at the top", R"({"items":[{"id":1}],"total":3})", { QStringLiteral("/items") });
    row("one level down", R"({"data":{"total":3,"items":[{"id":1}]}})", { QStringLiteral("/data/items") });
    row("two levels down", R"({"a":{"b":{"c":[{"id":1}]}}})", {});
    row("the whole answer", R"([{"items":[{"id":1}]}])", { QString() });
    row("most objects first", R"({"links":[{"rel":"self"}],"meta":{"x":[{},{}]},"items":[{},{},{}]})",
        { QStringLiteral("/items"), QStringLiteral("/meta/x"), QStringLiteral("/links") });
    row("three at most", R"({"a":[{}],"b":[{}],"c":[{}],"d":[{},{}]})",
        { QStringLiteral("/d"), QStringLiteral("/a"), QStringLiteral("/b") });
    row("no objects", R"({"tags":["a","b"],"rows":[[1,2]],"none":[],"object":{"a":{}}})", {});
    row("objects deeper are not counted", R"({"a":[{"x":{"y":{}}}],"b":[{},{}]})",
        { QStringLiteral("/b"), QStringLiteral("/a") });
    row("after nested ones", R"({"a":{"b":{"c":1}},"items":[{"tags":["x",{"y":[{}]}]}]})",
        { QStringLiteral("/items") });
    row("keys that are no names", R"({"http://u:p@h":[{}],"a b":[{}],"":[{}],"x":{"/":[{}]}})", {});
    row("below one that is no name", R"({"a/b":{"items":[{}]},"c":{"items":[{}]}})",
        { QStringLiteral("/c/items") });
    row("other letters", R"({"\u00e4pfel":[{}]})", { QStringLiteral("/\u00e4pfel") });
    row("no JSON", "<html>", {});
    row("cut short", R"({"items":[{"id":1})", {});
}

void TestRecordPlaces::finds()
{
    QFETCH(QByteArray, json);
    QTEST(recordPlaces(json), "places");
    // What is named leads there.
    for (const QString &place : recordPlaces(json))
        QVERIFY(PageDecoder({ place, {}, {}, {} }).decode(json, 0));
}

void TestRecordPlaces::isBounded()
{
    QByteArray many = "{";
    for (int i = 0; i < 100'000; ++i)
        many += "\"k" + QByteArray::number(i) + "\":[{}],";
    many += "\"z\":[{},{}]}";
    QCOMPARE(recordPlaces(many).size(), 3);
    QCOMPARE(recordPlaces("{\"" + QByteArray(100, 'k') + "\":[{}]}"), QStringList());
}

void TestRecordPlaces::isToldByTheDecoder()
{
    const QByteArray body = R"({"items":[{"id":1}],"total":3})";
    const auto page = PageDecoder({ QStringLiteral("/data"), {}, {}, {} }).decode(body, 0);
    QVERIFY(!page);
    QCOMPARE(page.error().recordPlaces, QStringList { QStringLiteral("/items") });
}

QTEST_GUILESS_MAIN(TestRecordPlaces)
#include "tst_recordplaces.moc"
