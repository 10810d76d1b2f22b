// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/pagedecoder.h"
#include "words/errorwords.h"

#include <QTest>

using namespace inflight;

namespace {

const PageShape productsShape { QStringLiteral("/products"), QStringLiteral("/pagination/total"),
    QStringLiteral("/next"), QStringLiteral("/cursor") };
const PageShape arrayShape {};

QString errorOf(const QByteArray &body, const PageShape &shape = arrayShape)
{
    const auto page = PageDecoder(shape).decode(body, 0);
    return page ? QStringLiteral("no error") : detailInWords(page.error());
}

RecordBatch batchOf(const QByteArray &body)
{
    const auto page = PageDecoder(arrayShape).decode(body, 0);
    return page ? page->batch : RecordBatch();
}

QByteArrayList rawCells(const RecordBatch &batch, int row)
{
    QByteArrayList cells;
    for (int column = 0; column < batch.columns.size(); ++column)
        cells += batch.raw(row, column).toByteArray();
    return cells;
}

} // namespace

class TestPageDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAPage();
    void flattensObjects();
    void keepsAMarkInAName();
    void keepsNumbers_data();
    void keepsNumbers();
    void keepsText_data();
    void keepsText();
    void recordsThatAreNoObjects();
    void findsRecordsAnywhere_data();
    void findsRecordsAnywhere();
    void lastOfEqualKeysWins();
    void sharesColumns();
    void columnsOfPagesThatDiffer();
    void total_data();
    void total();
    void nextAndCursor_data();
    void nextAndCursor();
    void cursorOfTheLastRecord_data();
    void cursorOfTheLastRecord();
    void saysWhetherThereAreMore_data();
    void saysWhetherThereAreMore();
    void notJson_data();
    void notJson();
    void looksOfWhatIsNoJson_data();
    void looksOfWhatIsNoJson();
    void wrongShape_data();
    void wrongShape();
    void nullForTheList_data();
    void nullForTheList();
    void noListAtAll_data();
    void noListAtAll();
    void bounds_data();
    void bounds();
    void refusesHugeButCheap();
    void isGivenUpInTheMiddle_data();
    void isGivenUpInTheMiddle();
    void textAtPointer_data();
    void textAtPointer();
};

void TestPageDecoder::readsAPage()
{
    const QByteArray body = R"( {"pagination": {"page": 1, "total": 2},
        "products": [ {"id": 1, "name": "Lamp", "price": 19.90, "tags": ["a", "b"], "stock": null},
                      {"id": 2, "name": "Chair", "sale": true} ],
        "next": "/api/products?page=2"} )";
    const auto page = PageDecoder(productsShape).decode(body, 7);
    QVERIFY(page);
    QCOMPARE(page->batch.page, 7);
    QCOMPARE(page->batch.columns.join(u' '), QStringLiteral("id name price tags stock sale"));
    QCOMPARE(page->batch.json,
        QByteArray("{\"id\":1,\"name\":\"Lamp\",\"price\":19.90,\"tags\":[\"a\",\"b\"],\"stock\":null}\n"
                   "{\"id\":2,\"name\":\"Chair\",\"sale\":true}\n"));
    QCOMPARE(page->batch.record(1), QByteArrayView("{\"id\":2,\"name\":\"Chair\",\"sale\":true}"));
    QCOMPARE(
        rawCells(page->batch, 0), QByteArrayList({ "1", "\"Lamp\"", "19.90", "[\"a\",\"b\"]", "null", {} }));
    QCOMPARE(rawCells(page->batch, 1), QByteArrayList({ "2", "\"Chair\"", {}, {}, {}, "true" }));
    QCOMPARE(page->info.records, 2);
    QCOMPARE(page->info.total, std::optional<qint64>(2));
    QCOMPARE(page->info.next, QStringLiteral("/api/products?page=2"));
    QVERIFY(page->info.cursor.isEmpty());
    QVERIFY(page->info.hasNextField);
    QVERIFY(!PageDecoder(productsShape).decode(R"({"products":[],"nxt":"/p?page=2"})", 0)->info.hasNextField);
}

void TestPageDecoder::flattensObjects()
{
    const RecordBatch batch = batchOf(
        R"([{"size": {"width": 1, "box": {"depth": [{"x": {}}]}, "none": {}}, "": {"": 2}, "after": 3}, {}])");
    QCOMPARE(batch.columns.join(u' '), QStringLiteral("size.width size.box.depth size.none . after"));
    QCOMPARE(rawCells(batch, 0), QByteArrayList({ "1", "[{\"x\":{}}]", "{}", "2", "3" }));
    QCOMPARE(batch.rowCount(), 2);
    QCOMPARE(batch.record(1), QByteArrayView("{}"));
    QCOMPARE(batch.rowBegin(1), batch.rowEnd(1));
}

void TestPageDecoder::keepsAMarkInAName()
{
    // Lists made from a spreadsheet's CSV have one in their first name.
    const RecordBatch batch = batchOf("[{\"\xEF\xBB\xBFid\":1,\"\\ufeffid\":2,\"id\":3}]");
    QCOMPARE(batch.columns, (QStringList { QStringLiteral(u"\ufeffid"), QStringLiteral("id") }));
    QCOMPARE(batch.raw(0, 0), QByteArrayView("2"));
}

void TestPageDecoder::keepsNumbers_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : { "0", "-0", "19.90", "-1.50e+03", "1E5", "123456789012345678901234567890",
             "0.1000000000000000055511151231257827", "1e400", "-1E-999", "1e99999999999",
             "18446744073709551616", "1.7976931348623157e309" })
        QTest::newRow(number) << QByteArray(number);
    QTest::newRow("400 digits") << QByteArray(400, '7');
}

void TestPageDecoder::keepsNumbers()
{
    QFETCH(QByteArray, number);
    const RecordBatch batch = batchOf(
        "[{\"a\": " + number + ", \"1e400\": \"1e400 \\\" \", \"b\":[" + number + "]}, " + number + "]");
    QCOMPARE(batch.rowCount(), 2);
    QCOMPARE(batch.raw(0, 0), QByteArrayView(number));
    QCOMPARE(batch.raw(0, 1), QByteArrayView("\"1e400 \\\" \""));
    QCOMPARE(batch.raw(0, 2), QByteArrayView('[' + number + ']'));
    QCOMPARE(batch.raw(1, 3), QByteArrayView(number));
}

void TestPageDecoder::keepsText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("escapes") << QByteArray(R"("\" \\ \/ \b \f \n \r \t \u0041 \u0000")")
                             << QByteArray(R"("\" \\ / \b \f \n \r \t A \u0000")");
    QTest::newRow("control") << QByteArray(R"("\u001F\u007f")") << QByteArray("\"\\u001f\x7f\"");
    QTest::newRow("unicode") << QByteArray(R"("\u00e9\u4E2D\ud83d\ude00")")
                             << QByteArray("\"\u00e9\u4e2d\U0001F600\"");
    QTest::newRow("line separator") << QByteArray("\"\u2028\"") << QByteArray("\"\u2028\"");
    QTest::newRow("lone high surrogate") << QByteArray(R"("a\ud83d")") << QByteArray("\"a\uFFFD\"");
    QTest::newRow("lone low surrogate") << QByteArray(R"("\uDE00b")") << QByteArray("\"\uFFFDb\"");
    QTest::newRow("two highs, a low")
        << QByteArray(R"("\ud83d\ud83d\ude00")") << QByteArray("\"\uFFFD\U0001F600\"");
    QTest::newRow("escaped backslash")
        << QByteArray(R"("\\ud83d \ud83d")") << QByteArray("\"\\\\ud83d \uFFFD\"");
    QTest::newRow("before a big number") << QByteArray(R"("\ud83d", 1e400)") << QByteArray("\"\uFFFD\"");
}

void TestPageDecoder::keepsText()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const RecordBatch batch = batchOf('[' + json + ']');
    QVERIFY(batch.rowCount() > 0);
    QCOMPARE(batch.raw(0, 0).toByteArray(), expected);
}

void TestPageDecoder::recordsThatAreNoObjects()
{
    const RecordBatch batch = batchOf(R"([1, "two", [3, {"a": 4}], null, {"value": 5, "b": 6}])");
    QCOMPARE(batch.columns.join(u' '), QStringLiteral("value b"));
    QCOMPARE(batch.raw(0, 0), QByteArrayView("1"));
    QCOMPARE(batch.raw(1, 0), QByteArrayView("\"two\""));
    QCOMPARE(batch.raw(2, 0), QByteArrayView("[3,{\"a\":4}]"));
    QCOMPARE(batch.raw(3, 0), QByteArrayView("null"));
    QCOMPARE(batch.raw(4, 1), QByteArrayView("6"));
    QCOMPARE(batch.json, QByteArray("1\n\"two\"\n[3,{\"a\":4}]\nnull\n{\"value\":5,\"b\":6}\n"));
}

void TestPageDecoder::findsRecordsAnywhere_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("body") << QString() << QByteArray("[42]");
    QTest::newRow("deep") << QStringLiteral("/a/b")
                          << QByteArray(R"({"b":[1],"a":{"c":[2],"b":[42],"d":{"b":[3]}}})");
    QTest::newRow("index") << QStringLiteral("/1/list")
                           << QByteArray(R"([{"list":[1]},{"list":[42]},{"list":[2]}])");
    QTest::newRow("second element") << QStringLiteral("/1") << QByteArray(R"([{"page":1},[42]])");
    QTest::newRow("escaped") << QStringLiteral("/a~1b~0") << QByteArray(R"({"a/b":[0],"a/b~":[42]})");
    QTest::newRow("empty key") << QStringLiteral("/") << QByteArray(R"({"":[42]})");
    QTest::newRow("unicode") << QStringLiteral(u"/dados/\u00e7")
                             << QByteArray(R"({"dados":{"\u00e7":[42]}})");
    QTest::newRow("byte order mark") << QString() << QByteArray("\xEF\xBB\xBF[42]");
}

void TestPageDecoder::findsRecordsAnywhere()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, body);
    const auto page = PageDecoder({ pointer, {}, {}, {} }).decode(body, 0);
    QVERIFY2(page, page ? "" : qPrintable(detailInWords(page.error())));
    QCOMPARE(page->batch.json, QByteArray("42\n"));
}

void TestPageDecoder::lastOfEqualKeysWins()
{
    const auto page
        = PageDecoder(productsShape)
              .decode(
                  R"({"products":[{"a":1}],"next":"x","next":null,"products":[{"b":2},{"b":3,"b":4}]})", 0);
    QVERIFY(page);
    QCOMPARE(page->batch.columns, QStringList(QStringLiteral("b")));
    QCOMPARE(page->info.records, 2);
    QCOMPARE(page->batch.raw(1, 0), QByteArrayView("4"));
    QCOMPARE(page->batch.record(1), QByteArrayView("{\"b\":3,\"b\":4}"));
    QVERIFY(page->info.next.isEmpty());
    QVERIFY(page->info.hasNextField); // null is an answer, too
}

void TestPageDecoder::sharesColumns()
{
    PageDecoder decoder(arrayShape);
    const auto first = decoder.decode(R"([{"a":1,"b":2},{"b":3,"a":4}])", 0);
    const auto second = decoder.decode(R"([{"a":5},{"b":6}])", 1);
    QVERIFY(first && second);
    QCOMPARE(first->batch.columns.size(), 2);
    QCOMPARE(second->batch.columns.constData(), first->batch.columns.constData());
    QCOMPARE(second->batch.raw(1, 1), QByteArrayView("6"));
}

void TestPageDecoder::columnsOfPagesThatDiffer()
{
    PageDecoder decoder(arrayShape);
    const auto columns = [&](const char *body) {
        const auto page = decoder.decode(body, 0);
        return page ? page->batch.columns.join(u' ') : detailInWords(page.error());
    };
    QCOMPARE(columns(R"([{"a":1,"b":1,"c":1}])"), QStringLiteral("a b c"));
    QCOMPARE(columns(R"([{"a":1}])"), QStringLiteral("a"));
    QCOMPARE(columns(R"([])"), QString());
    QCOMPARE(columns(R"([{"a":1},{"b":1},{"a":1,"c":1}])"), QStringLiteral("a b c"));
    QCOMPARE(columns(R"([{"c":1,"a":1},{"b":1}])"), QStringLiteral("c a b"));
    QCOMPARE(columns(R"([{"c":1,"b":1},{"a":1}])"), QStringLiteral("c b a"));
    QCOMPARE(columns(R"([{"c":1},{"x":1},{"c":1,"b":1}])"), QStringLiteral("c x b"));
}

void TestPageDecoder::total_data()
{
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<QString>("unreadable");
    QTest::newRow("number") << QByteArray("5000") << qint64(5000) << QString();
    QTest::newRow("floating point") << QByteArray("53.0") << qint64(53) << QString();
    QTest::newRow("digits") << QByteArray("\"5000\"") << qint64(5000) << QString();
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1) << QString();
    QTest::newRow("null") << QByteArray("null") << qint64(-99) << QString();
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-99) << QStringLiteral("1.5");
    QTest::newRow("beyond int64") << QByteArray("99999999999999999999") << qint64(-99)
                                  << QStringLiteral("99999999999999999999");
    QTest::newRow("words") << QByteArray("\"many\"") << qint64(-99) << QStringLiteral("many");
    QTest::newRow("empty text") << QByteArray("\"\"") << qint64(-99) << QStringLiteral("\"\"");
    QTest::newRow("boolean") << QByteArray("true") << qint64(-99) << QStringLiteral("true");
    QTest::newRow("object") << QByteArray("{\"value\":3}") << qint64(-99) << QStringLiteral("{...}");
    QTest::newRow("address") << "\"http://me:" + QByteArray(100, 's') + "@h.example/all\"" << qint64(-99)
                             << QStringLiteral("http://h.example/all");
    QTest::newRow("long") << '"' + QByteArray(1000, 'x') + '"' << qint64(-99)
                          << QString(64, u'x') + QStringLiteral("...");
}

void TestPageDecoder::total()
{
    QFETCH(QByteArray, total);
    QFETCH(qint64, expected);
    QFETCH(QString, unreadable);
    const auto page
        = PageDecoder(productsShape).decode("{\"products\":[],\"pagination\":{\"total\":" + total + "}}", 0);
    QVERIFY(page);
    QCOMPARE(page->info.total.value_or(-99), expected);
    QCOMPARE(page->info.unreadableTotal, unreadable);
}

void TestPageDecoder::nextAndCursor_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("unusable");
    QTest::newRow("text") << QByteArray("\"\\/a?b=\\u00e9\"") << QStringLiteral(u"/a?b=\u00e9") << QString();
    QTest::newRow("number") << QByteArray("12345678901234567890") << QStringLiteral("12345678901234567890")
                            << QString();
    QTest::newRow("below zero") << QByteArray("-1") << QStringLiteral("-1") << QString();
    QTest::newRow("null") << QByteArray("null") << QString() << QString();
    QTest::newRow("false") << QByteArray("false") << QString() << QString();
    QTest::newRow("the word false") << QByteArray("\"false\"") << QStringLiteral("false") << QString();
    QTest::newRow("the text {...}") << QByteArray("\"{...}\"") << QStringLiteral("{...}") << QString();
    // Never taken for the end.
    QTest::newRow("true") << QByteArray("true") << QString() << QStringLiteral("true");
    QTest::newRow("object") << QByteArray("{\"href\":\"/x\"}") << QString() << QStringLiteral("{...}");
    QTest::newRow("array") << QByteArray("[1]") << QString() << QStringLiteral("[...]");
}

void TestPageDecoder::nextAndCursor()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const QByteArray body
        = "{\"next\":" + value + ",\"products\":[{\"next\":\"no\"}],\"cursor\":" + value + '}';
    const auto page = PageDecoder(productsShape).decode(body, 0);
    QVERIFY(page);
    QCOMPARE(page->info.next, expected);
    QCOMPARE(page->info.cursor, expected);
    QTEST(page->info.unusableNext, "unusable");
    QVERIFY(page->info.hasNextField);
}

void TestPageDecoder::cursorOfTheLastRecord_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *records, const char *pointer, const char *expected) {
        QTest::newRow(name) << QByteArray(records) << QString::fromUtf8(pointer)
                            << QString::fromUtf8(expected);
    };
    row("text", R"([{"id":"a"},{"id":"cus_\u00e9+/"}])", "/id", "cus_\u00e9+/");
    row("30 digits", R"([{"id":1},{"id":123456789012345678901234567890}])", "/id",
        "123456789012345678901234567890");
    row("beyond double", R"([{"id":1e400}])", "/id", "1e400");
    row("zero", R"([{"id":0}])", "/id", "0");
    row("deeper", R"([{"m":{"ids":[7,8]}}])", "/m/ids/1", "8");
    row("escaped name", R"([{"a/b":5}])", "/a~1b", "5");
    row("the record itself", "[4,5,6]", "", "6");
    row("twice: the last wins", R"([{"id":1,"id":2}])", "/id", "2");
    row("only the last counts", R"([{"id":1},{"uid":2}])", "/id", "");
    row("null", R"([{"id":null}])", "/id", "");
    row("an object", R"([{"id":{"n":1}}])", "/id", "");
    row("no records", "[]", "/id", "");
}

void TestPageDecoder::cursorOfTheLastRecord()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, pointer);
    PageShape shape;
    shape.records = QStringLiteral("/data");
    shape.cursor = QStringLiteral("last:") + pointer;
    const auto page = PageDecoder(shape).decode("{\"id\":9,\"data\":" + records + ",\"x\":[{\"id\":8}]}", 0);
    QVERIFY(page);
    QTEST(page->info.cursor, "expected");
}

void TestPageDecoder::saysWhetherThereAreMore_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected"); // -1: nothing
    QTest::addColumn<QString>("unreadable");
    for (const char *yes : { "true", "1", "\"true\"" })
        QTest::newRow(yes) << QByteArray(yes) << 1 << QString();
    for (const char *no : { "false", "0", "\"false\"" })
        QTest::newRow(no) << QByteArray(no) << 0 << QString();
    const std::pair<const char *, const char *> others[] = { { "null", "" }, { "\"null\"", "null" },
        { "[]", "[...]" }, { "\"/next\"", "/next" }, { "7", "7" }, { "\"\"", "\"\"" } };
    for (const auto &[neither, unreadable] : others)
        QTest::newRow(neither) << QByteArray(neither) << -1 << QString::fromLatin1(unreadable);
    QTest::newRow("address") << "\"//me:" + QByteArray(100, 's') + "@h.example/all\"" << -1
                             << QStringLiteral("//h.example/all");
}

void TestPageDecoder::saysWhetherThereAreMore()
{
    QFETCH(QByteArray, value);
    PageShape shape;
    shape.records = QStringLiteral("/data");
    shape.more = QStringLiteral("/has_more");
    PageDecoder decoder(shape);
    const auto page = decoder.decode("{\"data\":[{\"has_more\":5}],\"has_more\":" + value + '}', 0);
    QVERIFY(page);
    QTEST(page->info.more ? int(*page->info.more) : -1, "expected");
    QTEST(page->info.unreadableMore, "unreadable");
    shape.more = QStringLiteral("not:/has_more"); // the contrary
    const auto turned = PageDecoder(shape).decode("{\"data\":[],\"has_more\":" + value + '}', 0);
    QCOMPARE(turned->info.more, page->info.more ? std::optional(!*page->info.more) : std::nullopt);
    const auto without = decoder.decode(R"({"data":[]})", 1);
    QVERIFY(!without->info.more);
    QCOMPARE(without->info.unreadableMore, QString());
}

void TestPageDecoder::notJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("it is empty");
    QTest::newRow("NaN") << QByteArray("[1, NaN]") << QStringLiteral("NaN is no JSON number, at byte 4");
    QTest::newRow("Infinity") << QByteArray("{\"a\":-Infinity}")
                              << QStringLiteral("Infinity is no JSON number, at byte 6");
    QTest::newRow("tab in a text") << QByteArray("[\"a\tb\"]")
                                   << QStringLiteral("a control character that is not escaped at byte 3");
    QTest::newRow("escape") << QByteArray(R"(["a\qb"])")
                            << QStringLiteral("an unknown escape sequence at byte 3");
    QTest::newRow("word") << QByteArray("[1, 2, oops]") << QStringLiteral("no value begins at byte 7");
    QTest::newRow("after a mark") << QByteArray("\xEF\xBB\xBF[oops]")
                                  << QStringLiteral("no value begins at byte 4");
    QTest::newRow("html") << QByteArray("\n<!DOCTYPE HTML><html>") << QStringLiteral("it looks like HTML");
    QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?><a/>") << QStringLiteral("it looks like XML");
    QTest::newRow("NUL after it") << QByteArray("[1]\0", 4) << QStringLiteral("a NUL byte at byte 3");
    QTest::newRow("NUL inside") << QByteArray("[1,\0 2]", 7) << QString();
    QTest::newRow("NUL in a string") << QByteArray("[\"a\0\"]", 6) << QString();
    QTest::newRow("bad UTF-8") << QByteArray("[\"\xC3\x28\"]") << QString();
    QTest::newRow("surrogate in UTF-8") << QByteArray("[\"\xED\xA0\x80\"]") << QString();
    QTest::newRow("overlong UTF-8") << QByteArray("[\"\xC0\x80\"]") << QString();
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0]\0", 6) << QString();
    QTest::newRow("cut off") << QByteArray("[{\"a\":1},{\"a\"") << QString();
    QTest::newRow("two documents") << QByteArray("[1][2]") << QString();
    QTest::newRow("bad escape after a lone surrogate") << QByteArray(R"(["\ud83d\x"])") << QString();
    QTest::newRow("big number as a key") << QByteArray("[{1e400:1}]") << QString();
    QTest::newRow("big number, leading zero") << QByteArray("[01e400]") << QString();
    QTest::newRow("big number, no exponent") << QByteArray("[1e400, 1e]") << QString();
    QTest::newRow("big number next to a string") << QByteArray("[1e400\"\"]") << QString();
}

void TestPageDecoder::notJson()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const auto page = PageDecoder(arrayShape).decode(body, 0);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, FetchError::Kind::NotJson);
    if (!detail.isEmpty())
        QCOMPARE(detailInWords(page.error()), detail);
}

void TestPageDecoder::looksOfWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FetchError::Look>("look");
    using Look = FetchError::Look;
    QTest::newRow("JSON Lines") << QByteArray("{\"id\":1}\n{\"id\":2}\n") << Look::SeveralValues;
    QTest::newRow("arrays on lines") << QByteArray("[1]\r\n[2]\r\n") << Look::SeveralValues;
    QTest::newRow("something behind it") << QByteArray("{\"id\":1}<!-- 3 ms -->") << Look::Other;
    QTest::newRow("XML") << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\"?>") << Look::Markup;
    QTest::newRow("Latin-1") << QByteArray("[{\"city\":\"M\xFCnchen\"}]") << Look::NotUtf8;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0]\0", 6) << Look::NotUtf8;
    QTest::newRow("UTF-16 without a mark") << QByteArray("[\0]\0", 4) << Look::NotUtf8;
    QTest::newRow("Latin-1, a web page") << QByteArray("<html>M\xFCnchen</html>") << Look::Markup;
    QTest::newRow("cut off") << QByteArray("[{\"a\":1},{\"a\"") << Look::Other;
}

void TestPageDecoder::looksOfWhatIsNoJson()
{
    QFETCH(QByteArray, body);
    const auto page = PageDecoder(arrayShape).decode(body, 0);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, FetchError::Kind::NotJson);
    QTEST(page.error().look, "look");
}

void TestPageDecoder::wrongShape_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const QString products = QStringLiteral("/products");
    QTest::newRow("elsewhere") << products << QByteArray(R"({"data":[],"meta":{}})")
                               << QStringLiteral(
                                      "there is nothing at /products; the answer has the keys data, meta");
    QTest::newRow("object") << products << QByteArray(R"({"products":{"a":[]}})")
                            << QStringLiteral("/products is an object; the answer has the keys products");
    QTest::newRow("null") << products << QByteArray(R"({"products":null})")
                          << QStringLiteral("/products is null; the answer has the keys products");
    QTest::newRow("array") << products << QByteArray("[{}]")
                           << QStringLiteral("there is nothing at /products; the whole answer is a list");
    QTest::newRow("string") << products << QByteArray("\"denied\"")
                            << QStringLiteral("there is nothing at /products; the whole answer is a text");
    QTest::newRow("object as body") << QString() << QByteArray(R"({"items":[]})")
                                    << QStringLiteral("the whole answer is an object; it has the keys items");
    QTest::newRow("many keys")
        << products << QByteArray(R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1})")
        << QStringLiteral(
               "there is nothing at /products; the answer has the keys a, b, c, d, e, f, g, h, ...");
    QTest::newRow("last of two is none")
        << products << QByteArray(R"({"products":[1],"products":1})")
        << QStringLiteral("/products is a number; the answer has the keys products, products");
    QTest::newRow("address as key")
        << products << "{\"//me:" + QByteArray(100, 's') + "@h.example\":1}"
        << QStringLiteral("there is nothing at /products; the answer has the keys //h.example");
    QTest::newRow("no pointer") << QStringLiteral("products") << QByteArray(R"({"products":[]})")
                                << QStringLiteral(
                                       "there is nothing at products; the answer has the keys products");
}

void TestPageDecoder::wrongShape()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const auto page = PageDecoder({ pointer, {}, {}, {} }).decode(body, 0);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, FetchError::Kind::WrongShape);
    QCOMPARE(detailInWords(page.error()), detail);
}

void TestPageDecoder::nullForTheList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("isEmptyList");
    QTest::newRow("first page") << QByteArray(R"({"products":null})") << 0 << false;
    QTest::newRow("first of none") << QByteArray(R"({"products":null,"total":0})") << 0 << true;
    QTest::newRow("first of some") << QByteArray(R"({"products":null,"total":5})") << 0 << false;
    QTest::newRow("later page") << QByteArray(R"({"products":null})") << 1 << true;
    QTest::newRow("not there") << QByteArray(R"({"total":5})") << 1 << false;
    QTest::newRow("whole answer") << QByteArray("null") << 1 << true;
    QTest::newRow("behind a list") << QByteArray(R"({"products":[{"a":1}],"products":null})") << 1 << true;
}

void TestPageDecoder::nullForTheList()
{
    QFETCH(QByteArray, body);
    QFETCH(int, page);
    QFETCH(bool, isEmptyList);
    const QString pointer = body.startsWith('{') ? QStringLiteral("/products") : QString();
    const auto decoded = PageDecoder({ pointer, QStringLiteral("/total"), {}, {} }).decode(body, page);
    QCOMPARE(bool(decoded), isEmptyList);
    if (!isEmptyList)
        return;
    QVERIFY(decoded->info.isNull);
    QCOMPARE(decoded->info.records, 0);
    QCOMPARE(decoded->batch.rowCount(), 0);
}

void TestPageDecoder::noListAtAll_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("isChain");
    QTest::addColumn<bool>("isEmptyList");
    QTest::newRow("names the next page") << QByteArray(R"({"nextPageToken":"104"})") << 4 << true << true;
    QTest::newRow("the end") << QByteArray("{}") << 8 << true << true;
    QTest::newRow("the end, keys as before") << QByteArray(R"({"kind":"list"})") << 8 << true << true;
    QTest::newRow("an error, keys as before")
        << QByteArray(R"({"kind":"list","nextPageToken":""})") << 8 << true << false;
    QTest::newRow("an error that names the next")
        << QByteArray(R"({"error":"quota","nextPageToken":"104"})") << 8 << true << false;
    QTest::newRow("another key") << QByteArray(R"({"error":"quota"})") << 8 << true << false;
    QTest::newRow("no next page") << QByteArray(R"({"nextPageToken":"","message":"no"})") << 8 << true
                                  << false;
    QTest::newRow("the first page") << QByteArray(R"({"nextPageToken":"104"})") << 0 << true << false;
    QTest::newRow("pages by number") << QByteArray("{}") << 8 << false << false;
    QTest::newRow("no object") << QByteArray("[]") << 8 << true << false;
    QTest::newRow("something else there")
        << QByteArray(R"({"items":{},"nextPageToken":"104"})") << 4 << true << false;
}

void TestPageDecoder::noListAtAll()
{
    QFETCH(QByteArray, body);
    QFETCH(int, page);
    QFETCH(bool, isChain);
    QFETCH(bool, isEmptyList);
    PageShape shape;
    shape.records = QStringLiteral("/items");
    if (isChain)
        shape.cursor = QStringLiteral("/nextPageToken");
    PageDecoder decoder(shape);
    if (page > 0)
        QVERIFY(decoder.decode(R"({"kind":"list","items":[{"a":1}],"nextPageToken":"100"})", 0));
    const auto decoded = decoder.decode(body, page);
    QCOMPARE(bool(decoded), isEmptyList);
    if (!isEmptyList)
        return;
    QVERIFY(decoded->info.isWithoutList);
    QCOMPARE(decoded->info.records, 0);
    QCOMPARE(decoded->info.cursor, body.contains("104") ? QStringLiteral("104") : QString());
    const auto whole = decoder.decode(R"({"items":[{"a":2}]})", page + 1);
    QVERIFY(whole && !whole->info.isWithoutList);
}

void TestPageDecoder::bounds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");

    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QTest::newRow("depth 512") << nested(512) << QString();
    QTest::newRow("depth 513") << nested(513) << QStringLiteral("it is nested more than 512 deep");
    QTest::newRow("objects") << '[' + QByteArray("{\"a\":").repeated(600)
                             << QStringLiteral("it is nested more than 512 deep");

    const auto keys = [](int count, const QByteArray &prefix = {}) {
        QByteArray body = "[{";
        for (int i = 0; i < count; ++i)
            body += (i > 0 ? ",\"" : "\"") + prefix + QByteArray::number(i) + "\":0";
        return body + "}]";
    };
    QTest::newRow("4096 columns") << keys(4096) << QString();
    QTest::newRow("4097 columns") << keys(4097) << QStringLiteral("more than 4096 columns");
    QTest::newRow("a million keys") << keys(1'000'000) << QStringLiteral("more than 4096 columns");
    QTest::newRow("long names") << keys(3, QByteArray(2000, 'n'))
                                << QStringLiteral("a column name of more than 1024 bytes");
    QTest::newRow("10 MB key inside a cell")
        << "[[{\"" + QByteArray(10'000'000, 'k') + "\":1}]]" << QString();
    QTest::newRow("10 MB string") << "[\"" + QByteArray(10'000'000, 's') + "\"]" << QString();
    QTest::newRow("1,000,001 records") << '[' + QByteArray("0,").repeated(1'000'000) + "0]"
                                       << QStringLiteral("more than 1000000 records in one page");
    QTest::newRow("8,000,001 values") << "[{\"a\":0" + QByteArray(",\"a\":0").repeated(8'000'000) + "}]"
                                      << QStringLiteral("more than 8000000 values in one page");
}

void TestPageDecoder::bounds()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const auto page = PageDecoder(arrayShape).decode(body, 0);
    if (detail.isEmpty()) {
        QVERIFY2(page, page ? "" : qPrintable(detailInWords(page.error())));
        return;
    }
    QVERIFY(!page);
    QCOMPARE(page.error().kind, FetchError::Kind::TooLarge);
    QCOMPARE(detailInWords(page.error()), detail);
}

void TestPageDecoder::refusesHugeButCheap()
{
    constexpr qsizetype bodyBytes = 64 * 1024 * 1024;
    QCOMPARE(errorOf(QByteArray(bodyBytes, '[')), QStringLiteral("it is nested more than 512 deep"));
    QCOMPARE(errorOf('[' + QByteArray(bodyBytes, ' ')), QStringLiteral("no value begins at byte 67108865"));
    QCOMPARE(
        errorOf('"' + QByteArray(bodyBytes, '\\')).section(u' ', 0, 3), QStringLiteral("a text lacks its"));
    QVERIFY(!textAt(QByteArray(bodyBytes, '['), QStringLiteral("/a")));
    // Looked through for numbers too big for a double, which the second only looks like.
    QCOMPARE(errorOf("[1e999," + QByteArray(4'000'000, '1') + ".x]"), QStringLiteral("a mistake at byte 7"));
}

void TestPageDecoder::isGivenUpInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("numbers") << QByteArray("1");
    QTest::newRow("numbers too big for a double") << QByteArray("1e999");
    QTest::newRow("texts") << QByteArray(R"("a")");
    QTest::newRow("words") << QByteArray("null");
    QTest::newRow("empty objects") << QByteArray("{}");
    QTest::newRow("objects") << QByteArray(R"({"a":1,"b":{"c":true}})");
    QTest::newRow("arrays") << QByteArray("[]");
}

void TestPageDecoder::isGivenUpInTheMiddle()
{
    QFETCH(QByteArray, value);
    constexpr int count = 100'000;
    const QByteArray body = '[' + (value + ',').repeated(count - 1) + value + ']';
    int asked = 0;
    bool isUnwanted = true;
    PageDecoder decoder(arrayShape);
    decoder.giveUpWhen([&] {
        ++asked;
        return isUnwanted;
    });
    const auto page = decoder.decode(body, 0);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, FetchError::Kind::Cancelled);
    QCOMPARE(asked, 1);

    isUnwanted = false;
    const auto again = decoder.decode(body, 0);
    QVERIFY(again);
    QCOMPARE(again->info.records, count);
    QVERIFY2(asked > 10 && asked < count / 100, QByteArray::number(asked));
}

void TestPageDecoder::textAtPointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("token") << QStringLiteral("/data/access_token") << QStringLiteral(u"a\"b\u00e9");
    QTest::newRow("number") << QStringLiteral("/data/expires") << QStringLiteral("3600.50");
    QTest::newRow("in an array") << QStringLiteral("/list/1") << QStringLiteral("two");
    QTest::newRow("empty string") << QStringLiteral("/empty") << QStringLiteral("");
    QTest::newRow("absent") << QStringLiteral("/token") << QStringLiteral("(none)");
    QTest::newRow("null") << QStringLiteral("/nothing") << QStringLiteral("(none)");
    QTest::newRow("boolean") << QStringLiteral("/yes") << QStringLiteral("(none)");
    QTest::newRow("object") << QStringLiteral("/data") << QStringLiteral("(none)");
    QTest::newRow("body") << QString() << QStringLiteral("(none)");
    QTest::newRow("no pointer") << QStringLiteral("empty") << QStringLiteral("(none)");
    QTest::newRow("bad escape") << QStringLiteral("/~2") << QStringLiteral("(none)");
    QTest::newRow("leading zero") << QStringLiteral("/list/01") << QStringLiteral("(none)");
}

void TestPageDecoder::textAtPointer()
{
    QFETCH(QString, pointer);
    QFETCH(QString, expected);
    const QByteArray json = R"({"data":{"access_token":"a\"b\u00e9","expires":3600.50},"list":["one","two"],
        "empty":"","nothing":null,"yes":true,"~2":"x"})";
    QCOMPARE(textAt(json, pointer).value_or(QStringLiteral("(none)")), expected);
    QVERIFY(!textAt(json.chopped(1), pointer));
}

QTEST_GUILESS_MAIN(TestPageDecoder)
#include "tst_pagedecoder.moc"
