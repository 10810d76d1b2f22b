// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchfrom.h"
#include "records/jsonlineswriter.h"
#include "smalldisk.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace inflight;

class TestJsonLinesWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesInServerOrder();
    void writesASelection();
    void everyLineIsJson();
    void diskFull();
    void cancel();
};

void TestJsonLinesWriter::writesInServerOrder()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportRows rows(
        { batchFrom(R"([ {"b": [1, {"c": 19.90}]}, 5 ])", 1), batchFrom(R"([{"a":{"x":null}}])", 0) });
    const ExportResult result = writeJsonLines(buffer, rows);
    QCOMPARE(buffer.data(), QByteArray("{\"a\":{\"x\":null}}\n{\"b\":[1,{\"c\":19.90}]}\n5\n"));
    QCOMPARE(result.records, 3);
    QVERIFY(!result.error);
}

void TestJsonLinesWriter::writesASelection()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeJsonLines(buffer, ExportRows({ batchFrom("[1,2]", 1), batchFrom("[3,4]", 0) }, { 3, 0 }));
    QCOMPARE(buffer.data(), QByteArray("4\n1\n"));
}

void TestJsonLinesWriter::everyLineIsJson()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeJsonLines(
        buffer, ExportRows({ batchFrom(R"([{"text":"a\n\r\u2028\"\\\u0000b"},{"text":"\ud83d\ude00"}])") }));
    const QByteArrayList lines = buffer.data().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.last().isEmpty());
    QCOMPARE(QJsonDocument::fromJson(lines[0])[u"text"].toString(), QStringLiteral(u"a\n\r\u2028\"\\\0b"));
    QCOMPARE(QJsonDocument::fromJson(lines[1])[u"text"].toString(), QStringLiteral(u"\U0001F600"));
}

void TestJsonLinesWriter::diskFull()
{
    SmallDisk disk(3);
    const ExportResult result = writeJsonLines(disk, ExportRows({ batchFrom("[1,2]") }));
    QCOMPARE(result.error.kind, ExportError::Kind::WriteFailed);
    QCOMPARE(result.error.detail, QStringLiteral("No space left on device"));
}

void TestJsonLinesWriter::cancel()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportResult result
        = writeJsonLines(buffer, ExportRows({ batchFrom("[1,2]") }), [](qint64) { return false; });
    QCOMPARE(result.error.kind, ExportError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestJsonLinesWriter)
#include "tst_jsonlineswriter.moc"
