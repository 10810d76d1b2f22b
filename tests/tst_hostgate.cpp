// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/hostgate.h"

#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;

class TestHostGate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOpenAtFirst()
    {
        HostGate gate;
        const SteadyTime now(1s);
        QCOMPARE(gate.earliest(now), now);
        QVERIFY(!gate.isClosed(now));
        QVERIFY(!gate.remaining(now));
        QVERIFY(!gate.until());
        gate.started(now, 10);
        QCOMPARE(gate.earliest(now), now);
    }

    void holdsUntilTheEnd()
    {
        HostGate gate;
        const SteadyTime now(1s);
        gate.hold(now + 2s, now);
        QVERIFY(gate.isClosed(now));
        QCOMPARE(gate.remaining(now), std::optional(std::chrono::milliseconds(2000)));
        QCOMPARE(gate.earliest(now), now + 2s);
        QVERIFY(gate.isClosed(now + 1999ms));
        // the last part of a millisecond is still a wait
        QCOMPARE(gate.remaining(now + 2s - 1us), std::optional(std::chrono::milliseconds(1)));
        QVERIFY(!gate.isClosed(now + 2s));
        QVERIFY(!gate.remaining(now + 2s));
        QCOMPARE(gate.earliest(now + 2s), now + 2s);
    }

    void isNeverShortened()
    {
        HostGate gate;
        const SteadyTime now(1s);
        gate.hold(now + 5s, now);
        gate.hold(now + 2s, now + 1s);
        QCOMPARE(gate.earliest(now + 1s), now + 5s);
        gate.hold(now + 7s, now + 1s);
        QCOMPARE(gate.earliest(now + 1s), now + 7s);
        gate.hold(now, now + 1s); // already past
        QCOMPARE(gate.earliest(now + 1s), now + 7s);
    }

    void rampSpreadsTheFirstStarts_data()
    {
        QTest::addColumn<int>("cap");
        QTest::newRow("1") << 1;
        QTest::newRow("7") << 7;
        QTest::newRow("50") << 50;
        QTest::newRow("500") << 500;
    }
    void rampSpreadsTheFirstStarts()
    {
        QFETCH(int, cap);
        HostGate gate;
        SteadyTime now(1s);
        const SteadyTime open = now + 3s;
        gate.hold(open, now);
        for (int i = 0; i < cap; ++i) {
            now = gate.earliest(now);
            const auto expected = open + i * (SteadyTime::duration(1s) / cap);
            QVERIFY(now >= expected - 1us && now <= expected + 1us);
            gate.started(now, cap);
        }
        // then all is free again
        QCOMPARE(gate.earliest(now), now);
        gate.started(now, cap);
        QCOMPARE(gate.earliest(now), now);
    }

    void idleTimeIsNotSavedUp()
    {
        HostGate gate;
        gate.hold(SteadyTime(2s), SteadyTime(1s));
        const SteadyTime now(30s);
        QCOMPARE(gate.earliest(now), now);
        gate.started(now, 10);
        QCOMPARE(gate.earliest(now), now + 100ms);
    }

    void anotherPauseRampsAgain()
    {
        HostGate gate;
        gate.hold(SteadyTime(2s), SteadyTime(1s));
        gate.started(SteadyTime(2s), 10);
        gate.hold(SteadyTime(4s), SteadyTime(2s));
        QCOMPARE(gate.earliest(SteadyTime(2s)), SteadyTime(4s));
        for (int i = 0; i < 10; ++i)
            gate.started(gate.earliest(SteadyTime(4s)), 10);
        QCOMPARE(gate.until(), std::optional(SteadyTime(4s)));
    }
};

QTEST_GUILESS_MAIN(TestHostGate)
#include "tst_hostgate.moc"
