// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/timeticks.h"

#include <QtTest>

using namespace inflight;

class TestTimeTicks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsAreRound_data();
    void stepsAreRound();
    void numbersAreTheLanguages();
};

void TestTimeTicks::stepsAreRound_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("third"); // label, behind 0 and the first step
    const auto add = [](double least, double step, const char *third) {
        QTest::addRow("%g s", least) << least << step << QString::fromLatin1(third);
    };
    add(0.0003, 0.0005, "0.0010 s");
    add(0.03, 0.05, "0.10 s");
    add(0.1, 0.1, "0.2 s");
    add(0.4, 0.5, "1.0 s");
    add(1, 1, "2 s");
    add(3, 5, "10 s");
    add(20, 20, "40 s");
    add(21, 30, "60 s");
    add(31, 60, "2 min");
    add(130, 300, "10 min");
    add(1'100, 1'200, "40 min");
    add(1'300, 1'800, "1.0 h");
    add(2'000, 3'600, "2 h");
    add(8'000, 18'000, "10 h");
}

void TestTimeTicks::stepsAreRound()
{
    QFETCH(double, least);
    const TimeTicks ticks(least);
    QTEST(ticks.step(), "step");
    QTEST(ticks.label(2 * ticks.step()), "third");
    QVERIFY(ticks.step() >= least);
}

void TestTimeTicks::numbersAreTheLanguages()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(TimeTicks(0.5).label(1.5), QStringLiteral("1,5 s"));
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(TestTimeTicks)
#include "tst_timeticks.moc"
