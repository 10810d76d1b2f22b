// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/concurrencylimit.h"

#include "simulatedrun.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace inflight;
using namespace std::chrono_literals;
using Result = ConcurrencyLimit::Result;

class TestConcurrencyLimit : public QObject {
    Q_OBJECT

    /// Keeps the cap full for some round trips of 100 ms, all answered alike.
    static void rounds(ConcurrencyLimit &limit, SteadyTime &now, int count, Result result,
        std::chrono::microseconds serviceTime = 100ms)
    {
        for (int i = 0; i < count; ++i) {
            const int requests = limit.current();
            for (int k = 0; k < requests; ++k)
                limit.attemptStarted(now);
            const SteadyTime started = now;
            now += serviceTime;
            for (int k = 0; k < requests; ++k)
                limit.attemptEnded(result, serviceTime, started, now);
        }
    }

private Q_SLOTS:
    void fixedStaysFixed()
    {
        ConcurrencyLimit limit(37, false);
        SteadyTime now(1s);
        for (const Result result : { Result::Success, Result::Throttled, Result::Failed }) {
            rounds(limit, now, 5, result);
            rounds(limit, now, 2, result, 5s);
            QCOMPARE(limit.current(), 37);
            QCOMPARE(limit.pace(), 0.0);
        }
        limit.setFixed(5);
        QCOMPARE(limit.current(), 5);
        limit.setFixed(0);
        QCOMPARE(limit.current(), 1);
        limit.setFixed(5000);
        QCOMPARE(limit.current(), 500);
    }

    void successAdds()
    {
        ConcurrencyLimit limit(10, true);
        SteadyTime now(1s);
        rounds(limit, now, 10, Result::Success);
        QVERIFY(limit.current() > 20);
        rounds(limit, now, 300, Result::Success);
        QCOMPARE(limit.current(), 500);
    }

    void unusedCapDoesNotGrow()
    {
        ConcurrencyLimit limit(10, true);
        SteadyTime now(1s);
        for (int i = 0; i < 500; ++i) {
            limit.attemptStarted(now);
            limit.attemptEnded(Result::Success, 10ms, now, now + 10ms);
            now += 10ms;
        }
        QCOMPARE(limit.current(), 10);
    }

    void throttledShrinksOncePerEpisode()
    {
        ConcurrencyLimit limit(10, true);
        SteadyTime now(1s);
        rounds(limit, now, 10, Result::Success);
        const int before = limit.current();
        rounds(limit, now, 1, Result::Throttled);
        const int after = limit.current();
        QVERIFY(after <= before * 0.9);
        QVERIFY(after >= before * 0.7); // all of that round together are one episode
        now += 1ms;
        rounds(limit, now, 1, Result::Throttled);
        QVERIFY(limit.current() <= after * 0.9);
        QVERIFY(limit.pace() > 0);
        for (int i = 0; i < 100; ++i) {
            now += 1ms;
            rounds(limit, now, 1, Result::Throttled);
        }
        QCOMPARE(limit.current(), 1);
        QVERIFY(limit.pace() > 0);
    }

    void anOutageIsNoSlowness()
    {
        // one request a second is tried, and refused, for five minutes: that says nothing of slower than one
        // a second
        ConcurrencyLimit limit(10, true);
        SteadyTime now(1s);
        rounds(limit, now, 10, Result::Success);
        for (int i = 0; i < 300; ++i) {
            limit.attemptStarted(now);
            limit.attemptEnded(Result::Throttled, 10ms, now, now + 10ms);
            now += 1s;
        }
        QCOMPARE(limit.current(), 1);
        QVERIFY2(limit.pace() > 0.9, qPrintable(QString::number(limit.pace())));
        // and when it is over the pace comes back
        for (int i = 0; i < 600; ++i) {
            now += 100ms;
            limit.attemptStarted(now);
            limit.attemptEnded(Result::Success, 10ms, now, now + 10ms);
        }
        QVERIFY2(limit.pace() > 20, qPrintable(QString::number(limit.pace())));
    }

    void failuresSayNothing()
    {
        ConcurrencyLimit limit(10, true);
        SteadyTime now(1s);
        rounds(limit, now, 50, Result::Failed, 8s);
        QCOMPARE(limit.current(), 10);
    }

    void sharpRiseOfLatencyShrinks()
    {
        ConcurrencyLimit limit(10, true);
        SteadyTime now(1s);
        rounds(limit, now, 10, Result::Success);
        bool shrunk = false;
        for (int i = 0; i < 5 && !shrunk; ++i) {
            const int before = limit.current();
            rounds(limit, now, 1, Result::Success, 400ms);
            shrunk = limit.current() <= before * 0.9;
        }
        QVERIFY(shrunk);
        // no help: the server itself has become slow, and the cap grows again
        rounds(limit, now, 40, Result::Success, 400ms);
        const int low = limit.current();
        rounds(limit, now, 10, Result::Success, 400ms);
        QVERIFY(limit.current() > low);
    }

    void aFewSlowAnswersAreNoise()
    {
        ConcurrencyLimit limit(10, true);
        SteadyTime now(1s);
        int highest = 0;
        for (int i = 0; i < 2000; ++i) {
            limit.attemptStarted(now);
            const auto serviceTime = i % 5 == 0 ? 900ms : 100ms;
            limit.attemptEnded(Result::Success, serviceTime, now, now + serviceTime);
            now += 1s;
            QVERIFY(limit.current() >= highest);
            highest = limit.current();
        }
    }

    void switchingKeepsTheCap()
    {
        ConcurrencyLimit limit(10, true);
        SteadyTime now(1s);
        rounds(limit, now, 20, Result::Success);
        const int reached = limit.current();
        limit.setAutomatic(false);
        QCOMPARE(limit.current(), reached);
        QCOMPARE(limit.pace(), 0.0);
        limit.setFixed(80);
        limit.setAutomatic(true);
        QCOMPARE(limit.current(), 80);
    }

    /// 50 requests a second, whatever the latency and the burst: polite, and nearly as fast as the limit
    /// allows.
    ///
    /// A burst of 1 is the hard case: whatever is refused costs a whole second of the server's time that
    /// nothing saves up, and each millisecond that a timer is late is lost. There the bound is wider.
    void findsTheRateLimit_data()
    {
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("latencyMs");
        QTest::addColumn<bool>("refusesAtOnce");
        for (const double burst : { 1.0, 10.0, 50.0 }) {
            for (const double latency : { 20.0, 100.0, 400.0 }) {
                for (const bool atOnce : { false, true }) {
                    QTest::addRow("burst %g, %g ms%s", burst, latency, atOnce ? ", refuses at once" : "")
                        << burst << latency << atOnce;
                }
            }
        }
    }
    void findsTheRateLimit()
    {
        QFETCH(double, burst);
        QFETCH(double, latencyMs);
        QFETCH(bool, refusesAtOnce);
        constexpr int pages = 1000;
        std::vector<double> ratios;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            SimulatedServer server;
            server.rate = 50;
            server.burst = burst;
            server.latencyMs = latencyMs;
            server.refusesAtOnce = refusesAtOnce;
            const SimulatedResult result = SimulatedRun(server, pages, 50, seed).run();
            QCOMPARE(result.arrived, pages);
            QCOMPARE(result.early, 0);
            QVERIFY2(result.throttledShare() < 0.02, qPrintable(QString::number(result.throttledShare())));
            ratios.push_back(result.seconds / ((pages - burst) / 50));
        }
        std::sort(ratios.begin(), ratios.end());
        const QString told
            = QStringLiteral("median %1, worst %2").arg(ratios[ratios.size() / 2]).arg(ratios.back());
        qInfo("%s", qPrintable(told));
        const double bound = burst >= 50 ? 1.15 : 1.25;
        QVERIFY2(ratios.back() <= bound, qPrintable(told));
    }

    void otherRates_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("pages");
        QTest::newRow("5 a second") << 5.0 << 200;
        QTest::newRow("200 a second") << 200.0 << 4000;
    }
    void otherRates()
    {
        QFETCH(double, rate);
        QFETCH(int, pages);
        SimulatedServer server;
        server.rate = rate;
        server.burst = rate;
        const SimulatedResult result = SimulatedRun(server, pages, 10, 3).run();
        QCOMPARE(result.arrived, pages);
        QVERIFY(result.throttledShare() < 0.05);
        QVERIFY(result.seconds / ((pages - rate) / rate) < 1.2);
    }

    void noLimitIsUsed()
    {
        SimulatedServer server;
        const SimulatedResult result = SimulatedRun(server, 2000, 10, 3).run();
        QCOMPARE(result.throttled, 0);
        QVERIFY(result.peakInFlight >= 50);
        // a fixed cap of 10 takes 20 s
        QVERIFY2(result.seconds < 6, qPrintable(QString::number(result.seconds)));
    }

    void overloadIsLeftAlone_data()
    {
        QTest::addColumn<double>("latencyMs");
        for (const double latency : { 50.0, 100.0, 400.0 })
            QTest::addRow("%g ms", latency) << latency;
    }
    void overloadIsLeftAlone()
    {
        QFETCH(double, latencyMs);
        SimulatedServer server;
        server.latencyMs = latencyMs;
        server.capacity = 20;
        const SimulatedResult result = SimulatedRun(server, 5000, 10, 3).run();
        QVERIFY2(result.lateLowestCap >= 20, qPrintable(QString::number(result.lateLowestCap)));
        QVERIFY2(result.latePeakCap <= 45, qPrintable(QString::number(result.latePeakCap)));
        QVERIFY(result.seconds < 1.15 * 5000 / 20 * latencyMs / 1000);
    }

    void changedLimitIsFoundAgain_data()
    {
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("withinS");
        QTest::newRow("raised, burst 50") << 50.0 << 100.0 << 20;
        // the limit may be tried less often where each try costs a second
        QTest::newRow("raised, burst 1") << 1.0 << 100.0 << 40;
        QTest::newRow("lowered, burst 50") << 50.0 << 20.0 << 20;
        QTest::newRow("lowered, burst 1") << 1.0 << 20.0 << 20;
    }
    void changedLimitIsFoundAgain()
    {
        QFETCH(double, burst);
        QFETCH(double, to);
        QFETCH(int, withinS);
        SimulatedServer server;
        server.rate = 50;
        server.burst = burst;
        server.changeAtS = 30;
        server.changedRate = to;
        const SimulatedResult result = SimulatedRun(server, 1500 + int(60 * to), 10, 3).run();
        const auto begin = result.arrivedInSecond.begin() + 30 + withinS;
        QVERIFY(result.arrivedInSecond.end() - begin > 10);
        const int inTenSeconds = std::accumulate(begin, begin + 10, 0);
        QVERIFY2(inTenSeconds >= 0.7 * 10 * to, qPrintable(QString::number(inTenSeconds)));
        QVERIFY(result.throttledShare() < 0.02);
    }
};

QTEST_GUILESS_MAIN(TestConcurrencyLimit)
#include "tst_concurrencylimit.moc"
