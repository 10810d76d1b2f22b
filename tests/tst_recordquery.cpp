// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchfrom.h"
#include "records/celltext.h"
#include "records/recordquery.h"
#include "records/textneedle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace inflight;

namespace {

/// The same search, done the simple way.
QList<quint32> filteredSlowly(const QList<RecordBatch> &batches, const QString &text)
{
    QList<quint32> found;
    quint32 number = 0;
    for (const RecordBatch &batch : batches) {
        for (int row = 0; row < batch.rowCount(); ++row, ++number) {
            bool has = false;
            for (int column = 0; column < batch.columns.size(); ++column)
                has = has || cellText(batch.raw(row, column)).contains(text, Qt::CaseInsensitive);
            if (has)
                found += number;
        }
    }
    return found;
}

QString sortedBy(const QByteArray &records, Qt::SortOrder order = Qt::AscendingOrder)
{
    const RecordBatch batch = batchFrom(records);
    const QList<quint32> rows = sortRows({ batch }, filterRows({ batch }, {}), QStringLiteral("x"), order);
    QStringList texts;
    for (const quint32 row : rows)
        texts += QString::fromUtf8(batch.record(int(row))).remove(QStringLiteral("{\"x\":")).remove(u'}');
    return texts.join(u' ');
}

} // namespace

class TestRecordQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needle_data();
    void needle();
    void filter_data();
    void filter();
    void filterManyBatches();
    void filterInParts();
    void filterAgreesWithTheSimpleWay();
    void filterIsCancelled();
    void sort_data();
    void sort();
    void sortsByTextWhereOneIsNoNumber();
    void sortIsStable();
    void sortsAcrossBatches();
};

void TestRecordQuery::needle_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place"); // in UTF-8 bytes
    QTest::newRow("plain") << QStringLiteral("lamp") << QStringLiteral("a Lamp") << 2;
    QTest::newRow("upper case wanted") << QStringLiteral("LAMP") << QStringLiteral("lamp") << 0;
    QTest::newRow("none") << QStringLiteral("lamps") << QStringLiteral("a lamp") << -1;
    QTest::newRow("one letter") << QStringLiteral("q") << QString(200, u'x') + u'Q' << 200;
    QTest::newRow("one letter, its other case first") << QStringLiteral("q") << QStringLiteral("xQq") << 1;
    QTest::newRow("after a false start") << QStringLiteral("aab") << QString(130, u'a') + u'b' << 128;
    QTest::newRow("whole") << QString(100, u'z') << QString(100, u'Z') << 0;
    QTest::newRow("over a block's edge")
        << QStringLiteral("edge") << QString(62, u'.') + QStringLiteral("edge") << 62;
    QTest::newRow("letter, not sign") << QStringLiteral("[") << QStringLiteral("{") << -1;
    QTest::newRow("umlaut") << QStringLiteral(u"gr\u00d6\u00dfe") << QStringLiteral(u"Gr\u00f6\u00dfe") << 0;
    QTest::newRow("Cyrillic over two lead bytes")
        << QStringLiteral(u"\u0420\u0410") << QStringLiteral(u"x\u0440\u0430") << 1;
    QTest::newRow("Chinese") << QStringLiteral(u"\u4e2d\u6587") << QStringLiteral(u"ab\u4e2d\u6587") << 2;
    QTest::newRow("Deseret, beyond the BMP")
        << QStringLiteral(u"\U00010428") << QStringLiteral(u".\U00010400") << 1;
    QTest::newRow("no byte order mark, a character")
        << QStringLiteral(u"\ufeffa") << QStringLiteral(u"a\ufeffa") << 1;
    QTest::newRow("empty text") << QStringLiteral("a") << QString() << -1;
}

void TestRecordQuery::needle()
{
    QFETCH(QString, needle);
    QFETCH(QString, text);
    QFETCH(int, place);
    QCOMPARE(TextNeedle(needle).indexIn(text.toUtf8()), place);
    QCOMPARE(TextNeedle(needle).indexIn(QByteArrayView()), -1);
}

void TestRecordQuery::filter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QList<quint32>>("rows");
    const auto row
        = [](const char *name, const char16_t *text, const QByteArray &records, const QList<quint32> &rows) {
              QTest::newRow(name) << QString::fromUtf16(text) << records << rows;
          };
    row("empty shows all", u"", R"([{},1])", { 0, 1 });
    row("text", u"AMP", R"([{"a":"Lamp"},{"a":"Chair"},{"b":"stamp"}])", { 0, 2 });
    row("not names", u"name", R"([{"name":"x"},{"n":"name"}])", { 1 });
    row("name, then cell", u"name", R"([{"name":"x","b":"my name"},{"name":"y"}])", { 0 });
    row("not nested names", u"width", R"([{"size":{"width":1}},{"size":{"width":"width"}}])", { 1 });
    row("number", u"9.9", R"([{"a":19.90},{"a":19.09}])", { 0 });
    row("boolean", u"tru", R"([{"a":true},{"a":false}])", { 0 });
    row("not null", u"null", R"([{"a":null},{"a":"null"},{"a":[null]}])", { 1, 2 });
    row("array as it stands", u"[1,\"a", R"([{"a":[1,"a"]},{"a":1}])", { 0 });
    row("not over cells", u"1,", R"([{"a":1,"b":2},{"a":"1,"}])", { 1 });
    row("quote is no cell's edge", u"\"", R"([{"a":"x"},{"a":"x\"y"},{"a":["x"]}])", { 1, 2 });
    row("quote and letters", u"say \"hi", R"([{"a":"say hi"},{"a":"Say \"Hi\""}])", { 1 });
    row("backslash", u"a\\n", R"([{"a":"a\nb"},{"a":"a\\nb"}])", { 1 });
    row("not the letter of an escape", u"n", R"([{"a":"x\ny"},{"a":"x\nn"}])", { 1 });
    row("newline", u"x\ny", R"([{"a":"x\ny"},{"a":"xny"}])", { 0 });
    row("umlaut", u"GRÖSSE", R"([{"a":"Gr\u00f6sse"},{"a":"Grosse"}])", { 0 });
    row("braces", u"{}", R"([{"a":{}},{}])", { 0 });
    row("bare records", u"b", R"(["a","b",["b"],{"c":"d"}])", { 1, 2 });
    row("last of all", u"end", R"([{"a":"the end"}])", { 0 });
}

void TestRecordQuery::filter()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, records);
    QFETCH(QList<quint32>, rows);
    QCOMPARE(filterRows({ batchFrom(records) }, text), rows);
}

void TestRecordQuery::filterManyBatches()
{
    const QList<RecordBatch> batches { batchFrom(R"(["x","y"])", 4), batchFrom("[]", 2),
        batchFrom(R"(["y","x"])", 1), batchFrom(R"(["x"])", 3) };
    QCOMPARE(filterRows(batches, QStringLiteral("X")), QList<quint32>({ 0, 3, 4 }));
    QCOMPARE(filterRows(batches, {}), QList<quint32>({ 0, 1, 2, 3, 4 }));
    QCOMPARE(filterRows({}, QStringLiteral("x")), QList<quint32>());
}

/// More batches than one thread takes.
void TestRecordQuery::filterInParts()
{
    QList<RecordBatch> batches;
    QList<quint32> expected;
    quint32 row = 0;
    for (int page = 0; page < 1003; ++page) {
        const bool hasHit = page % 7 == 0;
        batches += batchFrom(hasHit ? R"(["a","Xa"])" : R"(["b","c","d"])", page);
        if (hasHit)
            expected << row + 1;
        row += hasHit ? 2 : 3;
    }
    QCOMPARE(filterRows(batches, QStringLiteral("x")), expected);
    QCOMPARE(filterRows(batches, QStringLiteral("xA")), expected);
    QCOMPARE(filterRows(batches, {}).size(), qsizetype(row));
}

void TestRecordQuery::filterAgreesWithTheSimpleWay()
{
    QRandomGenerator random(20260101);
    // Few characters, so that near misses and hits are many; some that JSON escapes.
    const QString alphabet = QStringLiteral(u"abAB1.\"\\\n[é\u00c9\u4e2d");
    const auto randomText = [&](int longest) {
        QString text;
        for (int i = random.bounded(longest + 1); i > 0; --i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        return text;
    };
    QList<RecordBatch> batches;
    for (int page = 0; page < 40; ++page) {
        QJsonArray records;
        for (int i = 0; i < 20; ++i)
            records += QJsonObject { { QStringLiteral("ab"), randomText(12) },
                { QStringLiteral("b1"), random.bounded(200) },
                { QStringLiteral("c"), QJsonArray { randomText(3) } } };
        batches += batchFrom(QJsonDocument(records).toJson(), page);
    }
    int hits = 0;
    for (int i = 0; i < 400; ++i) {
        const QString text = randomText(3);
        const QList<quint32> found = filterRows(batches, text);
        QVERIFY2(found == filteredSlowly(batches, text), qPrintable(text));
        hits += int(found.size());
    }
    QVERIFY(hits > 1000);
}

void TestRecordQuery::filterIsCancelled()
{
    const QList<RecordBatch> batches { batchFrom(R"(["x"])") };
    const std::atomic_bool cancelled = true;
    QVERIFY(filterRows(batches, QStringLiteral("x"), &cancelled).isEmpty());
    QVERIFY(sortRows(batches, { 0 }, QStringLiteral("value"), Qt::AscendingOrder, &cancelled).isEmpty());
}

void TestRecordQuery::sort_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    const auto row = [](const char *name, const QByteArrayList &values, const char *up, const char *down) {
        QTest::newRow(name) << "[{\"x\":" + values.join("},{\"x\":") + "}]" << QString::fromUtf8(up)
                            << QString::fromUtf8(down);
    };
    row("numbers", { "10", "9", "-1.5", "1e3" }, "-1.5 9 10 1e3", "1e3 10 9 -1.5");
    row("long integers",
        { "900000000000000000000000000002", "900000000000000000000000000001",
            "-900000000000000000000000000002", "-900000000000000000000000000001" },
        "-900000000000000000000000000002 -900000000000000000000000000001 900000000000000000000000000001 "
        "900000000000000000000000000002",
        "900000000000000000000000000002 900000000000000000000000000001 -900000000000000000000000000001 "
        "-900000000000000000000000000002");
    row("beyond double", { "1e400", "5", "-1e400", "1e-400" }, "-1e400 1e-400 5 1e400",
        "1e400 5 1e-400 -1e400");
    row("null last", { "2", "null", "1" }, "1 2 null", "2 1 null");
    row("texts without case", { "\"b\"", "\"A\"", "\"C\"", "\"\"" }, "\"\" \"A\" \"b\" \"C\"",
        "\"C\" \"b\" \"A\" \"\"");
    row("same beginnings", { "\"abcdefgh2\"", "\"ABCDEFGH1\"", "\"abcdefgh\"" },
        "\"abcdefgh\" \"ABCDEFGH1\" \"abcdefgh2\"", "\"abcdefgh2\" \"ABCDEFGH1\" \"abcdefgh\"");
    row("other scripts", { "\"\u00d6b\"", "\"\u00f6a\"", "\"z\"" }, "\"z\" \"\u00f6a\" \"\u00d6b\"",
        "\"\u00d6b\" \"\u00f6a\" \"z\"");
    row("texts that are numbers", { "\"19.90\"", "\"9\"", "null", "\"-3.5\"", "10", "\"0100\"" },
        "\"-3.5\" \"9\" 10 \"19.90\" \"0100\" null", "\"0100\" \"19.90\" 10 \"9\" \"-3.5\" null");
    row("long numbers as texts",
        { "\"0900000000000000000000000000002\"", "\"900000000000000000000000000003\"",
            "\"900000000000000000000000000001\"" },
        "\"900000000000000000000000000001\" \"0900000000000000000000000000002\" "
        "\"900000000000000000000000000003\"",
        "\"900000000000000000000000000003\" \"0900000000000000000000000000002\" "
        "\"900000000000000000000000000001\"");
    row("numbers before texts", { "\"1\"", "2", "true", "[0]" }, "2 \"1\" [0] true", "true [0] \"1\" 2");
}

void TestRecordQuery::sort()
{
    QFETCH(QByteArray, records);
    QTEST(sortedBy(records), "up");
    QTEST(sortedBy(records, Qt::DescendingOrder), "down");
}

void TestRecordQuery::sortsByTextWhereOneIsNoNumber()
{
    for (const char *other : { "", "x", "-", "1.", ".5", "1e3", "+1", "1.2.3", " 1" }) {
        const QString sorted = sortedBy(QByteArray(R"([{"x":"9"},{"x":"10"},{"x":")") + other + "\"}]");
        QVERIFY2(sorted.indexOf(u"\"10\"") < sorted.indexOf(u"\"9\""), other);
    }
}

void TestRecordQuery::sortIsStable()
{
    const RecordBatch batch = batchFrom(R"([{"x":1},{},{"x":1.0},{"x":0},{"x":null},{"x":1e0},{"x":-0}])");
    const QList<quint32> all = filterRows({ batch }, {});
    QCOMPARE(sortRows({ batch }, all, QStringLiteral("x"), Qt::AscendingOrder),
        QList<quint32>({ 3, 6, 0, 2, 5, 1, 4 }));
    QCOMPARE(sortRows({ batch }, all, QStringLiteral("x"), Qt::DescendingOrder),
        QList<quint32>({ 0, 2, 5, 3, 6, 1, 4 }));
    QCOMPARE(sortRows({ batch }, all, QStringLiteral("no such"), Qt::AscendingOrder), all);
}

void TestRecordQuery::sortsAcrossBatches()
{
    const QList<RecordBatch> batches { batchFrom(R"([{"x":3},{"y":0,"x":1}])"), batchFrom("[]"),
        batchFrom(R"([{"z":1}])"), batchFrom(R"([{"y":5,"x":2},{"x":4}])") };
    const QString x = QStringLiteral("x");
    QCOMPARE(sortRows(batches, { 0, 1, 2, 3, 4 }, x, Qt::AscendingOrder), QList<quint32>({ 1, 3, 0, 4, 2 }));
    QCOMPARE(sortRows(batches, { 4, 2, 0 }, x, Qt::AscendingOrder), QList<quint32>({ 0, 4, 2 }));
    QCOMPARE(sortRows(batches, {}, x, Qt::AscendingOrder), QList<quint32>());
}

QTEST_GUILESS_MAIN(TestRecordQuery)
#include "tst_recordquery.moc"
