// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchfrom.h"

#include "fetch/duplicatecounter.h"

#include <QTest>

using namespace inflight;

class TestDuplicateCounter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatCameOnAnEarlierPage()
    {
        DuplicateCounter counter;
        QCOMPARE(counter.add(batchFrom(R"([{"id":1},{"id":2}])", 0)), 0);
        QCOMPARE(counter.add(batchFrom(R"([{"id":2},{"id":3}])", 1)), 1);
        QVERIFY(!counter.hasTwins());
        QCOMPARE(counter.add(batchFrom(R"([{"id":4},{"id":4}])", 2)), 0);
        QVERIFY(counter.hasTwins());
    }

    /// Short, and alike but for a few digits: what a hash that is made for tables in memory takes for one.
    void recordsThatDifferAreNeverTheSame_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("number") << QByteArray(R"({"id":@})");
        QTest::newRow("number and name") << QByteArray(R"({"id":@,"name":"n@"})");
        QTest::newRow("two numbers") << QByteArray(R"({"id":@,"parent":@})");
        QTest::newRow("code") << QByteArray(R"({"id":@,"code":"C@"})");
        QTest::newRow("longer") << QByteArray(R"({"id":@,"code":"C@","name":"Product number @","n":@})");
    }
    void recordsThatDifferAreNeverTheSame()
    {
        QFETCH(QByteArray, record);
        constexpr int pageSize = 1000;
        int id = 100000;
        DuplicateCounter counter;
        for (int page = 0; page < 200; ++page) {
            QByteArray json = "[";
            for (int row = 0; row < pageSize; ++row) {
                QByteArray text = record;
                json += text.replace("@", QByteArray::number(++id)) + ',';
            }
            json.back() = ']';
            QCOMPARE(counter.add(batchFrom(json, page)), 0);
        }
        QVERIFY(!counter.hasTwins());
    }
};

QTEST_GUILESS_MAIN(TestDuplicateCounter)
#include "tst_duplicatecounter.moc"
