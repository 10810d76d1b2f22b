// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/lanenumbers.h"

#include <QtTest>

using namespace inflight;

class TestLaneNumbers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noneStandsInAnother();
    void everyOneWhereThereIsRoom();
    void theyAreRound();
};

void TestLaneNumbers::noneStandsInAnother()
{
    constexpr int line = 15;
    for (double height = 0.3; height < line; height += 0.1) {
        const LaneNumbers numbers(height, line);
        QVERIFY(numbers.has(1));
        QVERIFY(!numbers.has(0));
        int before = 1;
        int count = 1;
        for (int number = 2; number < 500; ++number) {
            if (!numbers.has(number))
                continue;
            // The first one is moved down by as much as its lane is lower than the text.
            const double moved = before == 1 ? qMax(0.0, (line - height) / 2 - 4) : 0;
            QVERIFY2((number - before) * height - moved >= line, qPrintable(QString::number(height)));
            before = number;
            ++count;
        }
        QVERIFY(count > 1);
    }
}

void TestLaneNumbers::everyOneWhereThereIsRoom()
{
    const LaneNumbers numbers(16, 15);
    for (int number = 1; number < 20; ++number)
        QVERIFY(numbers.has(number));
}

void TestLaneNumbers::theyAreRound()
{
    constexpr int line = 15;
    const QSet<int> round { 1, 2, 5, 10, 20, 50, 100, 200, 500 };
    for (double height = 0.1; height < line; height += 0.05) {
        const LaneNumbers numbers(height, line);
        QList<int> shown;
        for (int number = 2; number < 2000; ++number) {
            if (numbers.has(number))
                shown.append(number);
        }
        QVERIFY(shown.size() > 2);
        QVERIFY2(round.contains(shown[2] - shown[1]), qPrintable(QString::number(shown[2] - shown[1])));
    }
}

QTEST_MAIN(TestLaneNumbers)
#include "tst_lanenumbers.moc"
