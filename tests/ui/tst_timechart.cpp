// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timechart.h"

#include <QChart>
#include <QValueAxis>
#include <QtTest>

using namespace inflight;

class TestTimeChart final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsHaveWholeTicks_data();
    void countsHaveWholeTicks();
};

void TestTimeChart::countsHaveWholeTicks_data()
{
    QTest::addColumn<double>("top");
    QTest::addColumn<int>("height");
    for (const int height : { 56, 160, 600 }) {
        for (const double top : { 0.0, 1.05, 2.1, 5.25, 10.5, 52.5, 105.0, 525.0, 20'000.0 })
            QTest::addRow("%g in %d pixels", top, height) << top << height;
    }
}

void TestTimeChart::countsHaveWholeTicks()
{
    QFETCH(double, top);
    QFETCH(int, height);
    TimeChart chart;
    chart.resize(800, height);
    chart.show();
    chart.showRange(3, top);
    const auto *axis = qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Vertical).first());
    QVERIFY(axis->max() >= top);
    QVERIFY2(axis->max() <= qMax(1.0, top) * 1.34, qPrintable(QString::number(axis->max())));
    QCOMPARE(axis->tickInterval(), std::floor(axis->tickInterval()));
    QVERIFY(axis->tickInterval() >= 1);
    QVERIFY2(axis->tickInterval() <= axis->max(), qPrintable(QString::number(axis->tickInterval())));
}

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
