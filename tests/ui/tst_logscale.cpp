// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/logscale.h"

#include <QtTest>

using inflight::LogScale;

class TestLogScale final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepChangesTheValue();
    void nearestPosition_data();
    void nearestPosition();
    void stepsFromBetween();
    void roundNumbers();
};

void TestLogScale::everyStepChangesTheValue()
{
    const LogScale scale(500);
    QCOMPARE(scale.value(0), 1);
    QCOMPARE(scale.value(scale.positions() - 1), 500);
    for (int position = 1; position < scale.positions(); ++position)
        QVERIFY(scale.value(position) > scale.value(position - 1));
    // Even on a logarithmic scale, as far as round numbers can be.
    for (int position = scale.positions() - 10; position < scale.positions(); ++position) {
        const double ratio = double(scale.value(position)) / scale.value(position - 1);
        QVERIFY2(ratio > 1.15 && ratio < 1.35, qPrintable(QString::number(ratio)));
    }
}

void TestLogScale::nearestPosition_data()
{
    QTest::addColumn<int>("value");
    QTest::newRow("below the scale") << 0;
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
    QTest::newRow("50") << 50;
    QTest::newRow("499") << 499;
    QTest::newRow("500") << 500;
    QTest::newRow("above the scale") << 100000;
}

void TestLogScale::nearestPosition()
{
    QFETCH(int, value);
    const LogScale scale(500);
    const int position = scale.position(value);
    const double distance = std::abs(std::log(double(scale.value(position)) / qMax(value, 1)));
    for (int other = 0; other < scale.positions(); ++other)
        QVERIFY(distance <= std::abs(std::log(double(scale.value(other)) / qMax(value, 1))) + 1e-9);
}

void TestLogScale::stepsFromBetween()
{
    const LogScale scale(500);
    for (const int value : { 1, 2, 7, 50, 100, 333, 500 }) {
        QVERIFY(scale.above(value) > value || value == 500);
        QVERIFY(scale.below(value) < value || value == 1);
    }
    QCOMPARE(scale.above(500), 500);
    QCOMPARE(scale.below(1), 1);
}

void TestLogScale::roundNumbers()
{
    const LogScale scale(130);
    QList<int> values;
    for (int position = 0; position < scale.positions(); ++position)
        values.append(scale.value(position));
    QCOMPARE(
        values, QList<int>({ 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 130 }));
}

QTEST_GUILESS_MAIN(TestLogScale)
#include "tst_logscale.moc"
