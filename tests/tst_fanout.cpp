// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/fanout.h"

#include <QTest>

using namespace inflight;

class TestFanOut : public QObject {
    Q_OBJECT

    /// Three pages arrived, and the page behind them was asked for.
    static FanOut withThree()
    {
        FanOut fanOut(0);
        (void)fanOut.next();
        fanOut.setPageCount(3);
        fanOut.goOn();
        (void)fanOut.next();
        (void)fanOut.next();
        for (const int page : { 0, 1, 2 })
            fanOut.arrived(page);
        fanOut.lookBeyond();
        return fanOut;
    }

private Q_SLOTS:
    void thePageBehindTheCountIsAskedForOnce()
    {
        FanOut fanOut = withThree();
        const auto turn = fanOut.next();
        QVERIFY(turn && turn->page == 3 && turn->speculative);
        QVERIFY(fanOut.isBeyond(3));
        QVERIFY(!fanOut.next());
        fanOut.arrived(3);
        QCOMPARE(fanOut.planned(), 4);
    }

    /// Whether the count is told anew before it failed or after.
    void aFailureBehindTheCountIsNone_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("planned");
        QTest::newRow("the count stays") << 3 << 3 << 3;
        QTest::newRow("it shrinks") << 2 << 3 << 3; // three have arrived
        QTest::newRow("it grows: the page exists") << 4 << FanOut::unlimited << 4;
    }
    void aFailureBehindTheCountIsNone()
    {
        QFETCH(int, count);
        QFETCH(int, end);
        QFETCH(int, planned);
        FanOut fanOut = withThree();
        (void)fanOut.next();
        fanOut.beyondFailed();
        fanOut.setPageCount(count);
        QCOMPARE(fanOut.end(), end);
        QCOMPARE(fanOut.planned(), planned);
        QVERIFY(fanOut.isDone());
    }
};

QTEST_GUILESS_MAIN(TestFanOut)
#include "tst_fanout.moc"
