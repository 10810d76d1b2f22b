// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchfrom.h"
#include "records/recordtable.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace inflight;

namespace {

QStringList shown(const RecordTable &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.columnCount(); ++column)
        texts += table.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestRecordTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsByPages();
    void oneInsertionAnAppend();
    void roles_data();
    void roles();
    void longNumbersHaveAToolTip_data();
    void longNumbersHaveAToolTip();
    void longTextsAreCut();
    void sortsByPage();
    void snapshotMatchesRows();
    void clears();
    void aMillionRows();
};

void TestRecordTable::growsByPages()
{
    RecordTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.columnCount(), 0);

    table.append({ batchFrom(R"([{"id":1,"name":"Lamp"},{"id":2}])", 3) });
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(shown(table, 0), QStringList({ QStringLiteral("1"), QStringLiteral("Lamp") }));
    QCOMPARE(shown(table, 1), QStringList({ QStringLiteral("2"), QString() }));

    table.append({ batchFrom("[]", 1), batchFrom(R"([{"price":19.90,"id":3}])", 0), batchFrom("[{}]", 2) });
    QCOMPARE(table.columnNames().join(u' '), QStringLiteral("id name price"));
    QCOMPARE(table.headerData(2, Qt::Horizontal).toString(), QStringLiteral("price"));
    QCOMPARE(table.headerData(3, Qt::Vertical).toInt(), 4);
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(shown(table, 0), QStringList({ QStringLiteral("1"), QStringLiteral("Lamp"), QString() }));
    QCOMPARE(shown(table, 2), QStringList({ QStringLiteral("3"), QString(), QStringLiteral("19.90") }));
    QCOMPARE(shown(table, 3), QStringList({ QString(), QString(), QString() }));
    QCOMPARE(table.recordJson(2), QByteArrayView("{\"price\":19.90,\"id\":3}"));
    QCOMPARE(table.rowCount(table.index(0, 0)), 0);
}

void TestRecordTable::oneInsertionAnAppend()
{
    RecordTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy rows(&table, &QAbstractItemModel::rowsInserted);
    QSignalSpy columns(&table, &QAbstractItemModel::columnsInserted);
    table.append({ batchFrom(R"([{"a":1}])"), batchFrom("[]"), batchFrom(R"([{"b":1},{"c":1}])") });
    QCOMPARE(rows.size(), 1);
    QCOMPARE(columns.size(), 1);
    QCOMPARE(rows[0][2].toInt(), 2);
    QCOMPARE(columns[0][2].toInt(), 2);
    table.append({ batchFrom("[]") });
    table.append({});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(table.batches().size(), 4);
}

void TestRecordTable::roles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("display");
    QTest::addColumn<int>("alignment");
    const int left = int(Qt::AlignLeft | Qt::AlignVCenter);
    const int right = int(Qt::AlignRight | Qt::AlignVCenter);
    QTest::newRow("number") << QByteArray("19.90") << QStringLiteral("19.90") << right;
    QTest::newRow("text") << QByteArray("\"a\"") << QStringLiteral("a") << left;
    QTest::newRow("digits as text") << QByteArray("\"7\"") << QStringLiteral("7") << left;
    QTest::newRow("null") << QByteArray("null") << QString() << left;
    QTest::newRow("boolean") << QByteArray("true") << QStringLiteral("true") << left;
    QTest::newRow("array") << QByteArray("[1, 2]") << QStringLiteral("[1,2]") << left;
    QTest::newRow("lines") << QByteArray(R"("a\nb")") << QStringLiteral(u"a\u21b5b") << left;
    QTest::newRow("lines of Windows") << QByteArray(R"("a\r\nb")") << QStringLiteral(u"a\u21b5b") << left;
    QTest::newRow("tab") << QByteArray(R"("\ta")") << QStringLiteral(u"\u21e5a") << left;
}

void TestRecordTable::roles()
{
    QFETCH(QByteArray, json);
    RecordTable table;
    table.append({ batchFrom("[{\"x\":" + json + "}]") });
    const QModelIndex cell = table.index(0, 0);
    QTEST(cell.data().toString(), "display");
    QTEST(cell.data(Qt::TextAlignmentRole).toInt(), "alignment");
    QVERIFY(!cell.data(Qt::ToolTipRole).isValid());
    QVERIFY(!cell.data(Qt::DecorationRole).isValid());
}

/// A column as narrow as numbers have may cut what is longer.
void TestRecordTable::longNumbersHaveAToolTip_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("toolTip");
    QTest::newRow("long number") << QByteArray("123456789012345678901234567890")
                                 << QStringLiteral("123456789012345678901234567890");
    QTest::newRow("many digits behind the point")
        << QByteArray("0.12345678901230") << QStringLiteral("0.12345678901230");
    QTest::newRow("long text") << QByteArray(R"("a text of some words")")
                               << QStringLiteral("a text of some words");
    QTest::newRow("markup")
        << QByteArray(R"("<b>bold</b> &amp;")")
        << QStringLiteral("<span style='white-space:pre-wrap'>&lt;b&gt;bold&lt;/b&gt; &amp;amp;</span>");
    QTest::newRow("short number") << QByteArray("123456789.25") << QString();
}

void TestRecordTable::longNumbersHaveAToolTip()
{
    QFETCH(QByteArray, json);
    RecordTable table;
    table.append({ batchFrom("[{\"x\":" + json + "}]") });
    QTEST(table.index(0, 0).data(Qt::ToolTipRole).toString(), "toolTip");
}

void TestRecordTable::longTextsAreCut()
{
    RecordTable table;
    table.append({ batchFrom("[\"" + QByteArray("\\u00e9\\n").repeated(1'000'000) + "\"]") });
    const QModelIndex cell = table.index(0, 0);
    QCOMPARE(cell.data().toString(), QStringLiteral(u"\u00e9\u21b5").repeated(150) + QChar(0x2026));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().size() < 5'000);
    QCOMPARE(
        cell.data(RecordTable::WholeTextRole).toString(), QStringLiteral("\u00e9\n").repeated(1'000'000));
    QVERIFY(table.recordJson(0).size() > 2'000'000); // but not in the record
}

void TestRecordTable::sortsByPage()
{
    RecordTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({ batchFrom(R"([{"n":5},{"n":6},{"n":7}])", 2), batchFrom(R"([{"n":1}])", 0) });
    table.append({ batchFrom(R"([{"m":"x","n":3},{"n":4}])", 1) });
    const QPersistentModelIndex six = table.index(1, 0);
    const QPersistentModelIndex x = table.index(4, 1);
    QSignalSpy changed(&table, &QAbstractItemModel::layoutChanged);

    table.sortByPage();
    QCOMPARE(changed.size(), 1);
    QStringList numbers;
    for (int row = 0; row < table.rowCount(); ++row)
        numbers += table.index(row, 0).data().toString();
    QCOMPARE(numbers.join(u' '), QStringLiteral("1 3 4 5 6 7"));
    QCOMPARE(six.data().toString(), QStringLiteral("6"));
    QCOMPARE(six.row(), 4);
    QCOMPARE(x.data().toString(), QStringLiteral("x"));

    table.sortByPage();
    QCOMPARE(changed.size(), 1);
    table.append({ batchFrom(R"([{"n":9}])", 9) });
    QCOMPARE(table.index(6, 0).data().toString(), QStringLiteral("9"));
}

void TestRecordTable::snapshotMatchesRows()
{
    RecordTable table;
    table.append({ batchFrom("[5,6]", 1), batchFrom("[1]", 0) });
    table.sortByPage();
    const QList<RecordBatch> batches = table.batches();
    QCOMPARE(batches.size(), 2);
    QCOMPARE(batches[1].record(1), table.recordJson(2));
    table.append({ batchFrom("[7]", 2) });
    QCOMPARE(batches.size(), 2);
}

void TestRecordTable::clears()
{
    RecordTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({ batchFrom(R"([{"a":1}])") });
    table.clear();
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.columnCount(), 0);
    table.append({ batchFrom(R"([{"b":2}])") });
    QCOMPARE(table.columnNames(), QStringList(QStringLiteral("b")));
    QCOMPARE(shown(table, 0), QStringList(QStringLiteral("2")));
}

void TestRecordTable::aMillionRows()
{
    RecordTable table;
    const RecordBatch batch
        = batchFrom('[' + QByteArray("{\"a\":1,\"b\":\"x\"},").repeated(49) + "{\"a\":2,\"b\":\"y\"}]");
    const auto appendPages = [&](int from, int to) {
        QElapsedTimer timer;
        timer.start();
        for (int page = from; page < to; ++page) {
            RecordBatch next = batch;
            next.page = 20'000 - page;
            table.append({ next });
        }
        return timer.nsecsElapsed();
    };
    appendPages(0, 5'000);
    const qint64 early = appendPages(5'000, 10'000);
    appendPages(10'000, 15'000);
    const qint64 late = appendPages(15'000, 20'000);
    QCOMPARE(table.rowCount(), 1'000'000);
    // An append that looks at earlier pages again would take thousands of times as long.
    QVERIFY2(late < 20 * early, qPrintable(QStringLiteral("%1 ns, then %2 ns").arg(early).arg(late)));
    table.sortByPage();
    QCOMPARE(table.batches().first().page, 1);
    QCOMPARE(table.index(999'999, 1).data().toString(), QStringLiteral("y"));
    QCOMPARE(table.index(500'000, 0).data().toString(), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
