// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/concurrencylimit.h"

#include "simulatedrun.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
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

    struct Told {
        std::vector<double> ratios; ///< to the best time there is, sorted
        std::vector<double> shares; ///< of answers 429, sorted
        QString inWords() const
        {
            return QStringLiteral(
                "times the best: median %1, nine of ten %2, worst %3; 429: median %4 %, worst %5 %")
                .arg(ratios[ratios.size() / 2])
                .arg(nineOfTen())
                .arg(ratios.back())
                .arg(100 * shares[shares.size() / 2])
                .arg(100 * shares.back());
        }
        double medianRatio() const { return ratios[ratios.size() / 2]; }
        double nineOfTen() const { return ratios[ratios.size() * 9 / 10]; }
        double medianShare() const { return shares[shares.size() / 2]; }
    };
    /// One run, which starts no request before a Retry-After has passed.
    static void run(const SimulatedServer &server, int pages, double bestS, quint32 seed, Told &told)
    {
        const SimulatedResult result = SimulatedRun(server, pages, 10, seed).run();
        if (result.arrived != pages || result.early != 0)
            qFatal("%d pages of %d arrived, %d starts were early", result.arrived, pages, result.early);
        told.ratios.push_back(result.seconds / bestS);
        told.shares.push_back(result.throttledShare());
    }
    static void sort(Told &told)
    {
        std::sort(told.ratios.begin(), told.ratios.end());
        std::sort(told.shares.begin(), told.shares.end());
        qInfo("%s", qPrintable(told.inWords()));
    }
    static Told runs(const SimulatedServer &server, int pages, double bestS, quint32 count = 12)
    {
        Told told;
        for (quint32 seed = 1; seed <= count; ++seed)
            run(server, pages, bestS, seed, told);
        sort(told);
        return told;
    }
    /// 20 seconds' worth of pages each, at rates from 37 to 67 a second.
    static Told runsAtManyRates(SimulatedServer server)
    {
        Told told;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            std::mt19937 random(seed);
            server.rate = 50 * std::exp(std::uniform_real_distribution<>(-0.3, 0.3)(random));
            const int pages = int(20 * server.rate);
            run(server, pages, (pages - server.burst) / server.rate, seed, told);
        }
        sort(told);
        return told;
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

    void aServerThatOnlyRefusedTeachesNoRate()
    {
        // The clock of a machine that has been on for a day.
        for (const int atOnce : { 1, 10 }) {
            ConcurrencyLimit limit(10, true);
            SteadyTime now(24h);
            for (int i = 0; i < atOnce; ++i)
                limit.attemptStarted(now);
            for (int i = 0; i < atOnce; ++i)
                limit.attemptEnded(Result::Throttled, 10ms, now, now + 10ms);
            QVERIFY2(limit.pace() > 5, qPrintable(QString::number(limit.pace())));
            now += 1s;
            for (int i = 0; i < 100; ++i) {
                now += 100ms;
                limit.attemptStarted(now);
                limit.attemptEnded(Result::Success, 10ms, now, now + 10ms);
            }
            QVERIFY2(limit.pace() == 0 || limit.pace() > 100, qPrintable(QString::number(limit.pace())));
        }
    }

    /// As when F5 is pressed right after a run that used up what the server allows.
    void theBurstIsUsedUpAlready()
    {
        SimulatedServer server;
        server.rate = 50;
        server.burst = 50;
        server.isUsedUp = true;
        const Told told = runs(server, 1000, 1000 / 50.0);
        QVERIFY(told.medianRatio() < 1.2);
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

    /// The promise: 50 requests a second, whatever the burst; less than 2 % of the answers are 429, and the
    /// time is at most 1.15 of the best. At 400 ms it is 1.18: twice that time passes before the second page
    /// may be asked for and after the last was, and the best has none of it. A pause of a second each is what
    /// a burst of 10 needs two of.
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
        SimulatedServer server;
        server.rate = 50;
        server.burst = burst;
        server.latencyMs = latencyMs;
        server.refusesAtOnce = refusesAtOnce;
        const Told told = runs(server, pages, (pages - burst) / 50);
        const double mostRatio = latencyMs >= 400 ? 1.18 : burst == 1 ? 1.13 : 1.15;
        QVERIFY2(told.medianRatio() <= mostRatio, qPrintable(told.inWords()));
        QVERIFY2(told.ratios.back() <= 1.3, qPrintable(told.inWords()));
        QVERIFY2(told.medianShare() < 0.02, qPrintable(told.inWords()));
        QVERIFY2(told.shares.back() < 0.03, qPrintable(told.inWords()));
    }

    /// Not only 50 a second: each rate is met elsewhere in the sweep. With a burst of 1 the first 429 must be
    /// the last one, as a rule; with others the second. In 20 s each costs a twentieth.
    void findsAnyRateLimit_data()
    {
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("latencyMs");
        QTest::addColumn<bool>("refusesAtOnce");
        QTest::addColumn<double>("median"); // at most
        QTest::addColumn<double>("nineOfTen");
        const auto row = [](double burst, double latency, bool atOnce, double median, double nineOfTen) {
            QTest::addRow("burst %g, %g ms%s", burst, latency, atOnce ? ", refuses at once" : "")
                << burst << latency << atOnce << median << nineOfTen;
        };
        row(1, 20, true, 1.13, 1.15);
        row(1, 100, true, 1.13, 1.15);
        row(1, 400, true, 1.16, 1.19);
        row(1, 400, false, 1.19, 1.22); // the last of those in flight is refused 0.4 s after the first
        row(10, 20, true, 1.13, 1.17);
        row(10, 100, true, 1.14, 1.17);
        row(10, 400, true, 1.18, 1.21);
        row(10, 400, false, 1.16, 1.22);
        row(50, 20, true, 1.08, 1.13);
        row(50, 100, true, 1.09, 1.12);
        row(50, 400, true, 1.12, 1.17);
    }
    void findsAnyRateLimit()
    {
        QFETCH(double, burst);
        QFETCH(double, latencyMs);
        QFETCH(bool, refusesAtOnce);
        QFETCH(double, median);
        QFETCH(double, nineOfTen);
        SimulatedServer server;
        server.burst = burst;
        server.latencyMs = latencyMs;
        server.refusesAtOnce = refusesAtOnce;
        const Told told = runsAtManyRates(server);
        QVERIFY2(told.medianRatio() <= median, qPrintable(told.inWords()));
        QVERIFY2(told.nineOfTen() <= nineOfTen, qPrintable(told.inWords()));
        QVERIFY2(told.ratios.back() <= 1.4, qPrintable(told.inWords()));
        QVERIFY2(told.medianShare() < 0.02, qPrintable(told.inWords()));
    }

    /// No token bucket, and no word about how long to wait: found all the same.
    void otherKindsOfLimit_data()
    {
        using Limit = SimulatedServer::Limit;
        QTest::addColumn<SimulatedServer::Limit>("limit");
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("latencyMs");
        QTest::addColumn<double>("mostRatio");
        QTest::addColumn<double>("mostShare");
        for (const double latency : { 20.0, 100.0, 400.0 }) {
            QTest::addRow("fixed window, %g ms", latency)
                << Limit::FixedWindow << 0.0 << latency << 1.4 << 0.03;
            for (const double burst : { 0.0, 20.0 })
                QTest::addRow("nginx, burst %g, %g ms", burst, latency)
                    << Limit::Nginx << burst << latency << 1.1 << 0.01;
        }
    }
    void otherKindsOfLimit()
    {
        QFETCH(SimulatedServer::Limit, limit);
        QFETCH(double, burst);
        QFETCH(double, latencyMs);
        QFETCH(double, mostRatio);
        QFETCH(double, mostShare);
        SimulatedServer server;
        server.limit = limit;
        server.rate = 50;
        server.burst = burst;
        server.latencyMs = latencyMs;
        server.refusesAtOnce = limit == SimulatedServer::Limit::Nginx;
        const Told told = runs(server, 1000, (1000 - burst) / 50, 40);
        QVERIFY2(told.medianRatio() <= mostRatio, qPrintable(told.inWords()));
        QVERIFY2(told.nineOfTen() <= 1.45, qPrintable(told.inWords()));
        // One in two hundred takes a window for a large bucket of a low rate, and rises slowly from there.
        QVERIFY2(told.ratios.back() <= 1.9, qPrintable(told.inWords()));
        QVERIFY2(told.medianShare() < mostShare, qPrintable(told.inWords()));
    }

    /// Requests that come late, and the next on time, are refused by a server that counts each gap. The pace
    /// must not fall for that.
    void aBusyMachineIsNoSlowServer()
    {
        SimulatedServer server;
        server.rate = 50;
        server.wayMs = 1;
        server.oftenLate = 0.1;
        server.lateMs = 8;
        const Told told = runs(server, 1000, 999 / 50.0, 40);
        QVERIFY2(told.ratios.back() <= 1.4, qPrintable(told.inWords()));
        QVERIFY2(told.shares.back() < 0.02, qPrintable(told.inWords()));
    }

    /// On a busy machine one request in ten comes to the server some ms after it was started. The next one
    /// must keep its distance, or each of them costs a pause; and the limit must be read off what came to the
    /// server, or a gap that only seemed long makes the limit seem half of what it is.
    void lateRequestsCostNoPause_data()
    {
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("latencyMs");
        QTest::addColumn<bool>("refusesAtOnce");
        QTest::addColumn<double>("median"); // at most
        QTest::addColumn<double>("nineOfTen");
        QTest::addColumn<double>("worst");
        QTest::newRow("burst 1, 20 ms, refuses at once") << 1.0 << 20.0 << true << 1.15 << 1.22 << 1.26;
        QTest::newRow("burst 1, 100 ms, refuses at once") << 1.0 << 100.0 << true << 1.15 << 1.2 << 1.26;
        QTest::newRow("burst 1, 100 ms") << 1.0 << 100.0 << false << 1.16 << 1.21 << 1.27;
        QTest::newRow("burst 1, 400 ms") << 1.0 << 400.0 << false << 1.22 << 1.28 << 1.34;
        QTest::newRow("burst 10, 20 ms, refuses at once") << 10.0 << 20.0 << true << 1.15 << 1.2 << 1.25;
    }
    void lateRequestsCostNoPause()
    {
        QFETCH(double, burst);
        QFETCH(double, latencyMs);
        QFETCH(bool, refusesAtOnce);
        QFETCH(double, median);
        QFETCH(double, nineOfTen);
        QFETCH(double, worst);
        SimulatedServer server;
        server.burst = burst;
        server.latencyMs = latencyMs;
        server.refusesAtOnce = refusesAtOnce;
        server.lateWay = 0.1;
        const Told told = runsAtManyRates(server);
        QVERIFY2(told.medianRatio() <= median, qPrintable(told.inWords()));
        QVERIFY2(told.nineOfTen() <= nineOfTen, qPrintable(told.inWords()));
        QVERIFY2(told.ratios.back() <= worst, qPrintable(told.inWords()));
    }

    /// Now and then a server reads a request a millisecond after it came, which nobody but the server knows
    /// of; the next one is refused then where each gap counts. That is one pause more, and no reason to go
    /// slower from there.
    void aLateReadingCostsOnePause_data()
    {
        QTest::addColumn<double>("lateReading");
        QTest::addColumn<double>("leastWithin");
        QTest::newRow("one in two thousand") << 0.0005 << 0.85;
        QTest::newRow("one in a thousand") << 0.001 << 0.75;
    }
    void aLateReadingCostsOnePause()
    {
        QFETCH(double, lateReading);
        QFETCH(double, leastWithin);
        SimulatedServer server;
        server.rate = 50;
        server.refusesAtOnce = true;
        server.lateReading = lateReading;
        const Told told = runs(server, 1000, 999 / 50.0, 400);
        const auto isWithin = [](double ratio) { return ratio <= 1.15; };
        const auto within = std::count_if(told.ratios.begin(), told.ratios.end(), isWithin);
        QVERIFY2(within >= leastWithin * double(told.ratios.size()), qPrintable(QString::number(within)));
    }

    /// Far below where the sweep begins, or so high that a late start must not be made up for by several at
    /// once: a bucket of one to five tokens. Three or four pauses of a second are part of it where the sweep
    /// has to come down first.
    void slowAndFastLimits_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("burst");
        for (const double rate : { 5.0, 10.0, 15.0, 20.0, 24.0, 28.0 }) {
            for (const double burst : { 1.0, 2.0 })
                QTest::addRow("%g a second, burst %g", rate, burst) << rate << burst;
        }
        for (const double rate : { 200.0, 400.0 }) {
            for (const double burst : { 2.0, 3.0, 5.0 })
                QTest::addRow("%g a second, burst %g", rate, burst) << rate << burst;
        }
    }
    void slowAndFastLimits()
    {
        QFETCH(double, rate);
        QFETCH(double, burst);
        SimulatedServer server;
        server.rate = rate;
        server.burst = burst;
        server.refusesAtOnce = true;
        const int pages = int(20 * rate);
        const Told told = runs(server, pages, (pages - burst) / rate, 40);
        QVERIFY2(told.medianRatio() <= 1.3, qPrintable(told.inWords()));
        QVERIFY2(told.nineOfTen() <= 1.33, qPrintable(told.inWords()));
        QVERIFY2(told.medianShare() < 0.06, qPrintable(told.inWords()));
    }

    /// One request in two seconds, say: each pause is then as long as a page has to wait anyhow, so the time
    /// tells nothing, but its owner is not to refuse every other request.
    void aSlowServerIsNotAskedInVain_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("mostShare");
        const auto row = [](double rate, double burst, double mostShare) {
            QTest::addRow("%g a second, burst %g", rate, burst) << rate << burst << mostShare;
        };
        row(0.2, 1, 0.3);
        row(0.2, 5, 0.2);
        row(0.5, 1, 0.2);
        row(0.5, 5, 0.15);
        row(1, 1, 0.15);
        row(1, 5, 0.15);
    }
    void aSlowServerIsNotAskedInVain()
    {
        QFETCH(double, rate);
        QFETCH(double, burst);
        QFETCH(double, mostShare);
        SimulatedServer server;
        server.rate = rate;
        server.burst = burst;
        server.refusesAtOnce = true;
        const Told told = runs(server, 100, (100 - burst) / rate, 20);
        QVERIFY2(told.medianShare() < mostShare, qPrintable(told.inWords()));
        QVERIFY2(told.medianRatio() < 1.3, qPrintable(told.inWords()));
    }

    /// Each 21 ms behind the one before, but the last one 19: what was started 22 ms earlier was written out
    /// 3 ms late. That is a limit between 47.6 and 52.6 that counts each gap; by the starts it were none.
    void whatWasWrittenLateCountsFromThen()
    {
        ConcurrencyLimit limit(10, true);
        SteadyTime start(1s);
        const auto request = [&limit](SteadyTime started, SteadyTime::duration late, Result result) {
            limit.attemptStarted(started);
            limit.attemptWritten(started, started + late + 200us);
            limit.attemptWritten(started, started + 15ms); // after a redirect
            limit.attemptEnded(result, 18ms, started, started + 18ms);
        };
        for (int i = 0; i < 24; ++i, start += 21ms)
            request(start, 0ms, Result::Success);
        request(start, 3ms, Result::Success);
        start += 22ms;
        request(start, 0ms, Result::Throttled);
        QVERIFY2(limit.pace() > 47.6 && limit.pace() < 52.6, qPrintable(QString::number(limit.pace())));
    }

    /// Eight workers: what is asked beyond them only waits.
    void aFewWorkersAreKeptBusy()
    {
        SimulatedServer server;
        server.workers = 8;
        const SimulatedResult result = SimulatedRun(server, 2000, 10, 3).run();
        QVERIFY2(result.seconds < 1.05 * 2000 / 8 * 0.1, qPrintable(QString::number(result.seconds)));
        QVERIFY2(result.latePeakCap <= 24, qPrintable(QString::number(result.latePeakCap)));
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
        const SimulatedResult result = SimulatedRun(server, 4000, 10, 3).run();
        QCOMPARE(result.throttled, 0);
        QVERIFY(result.peakInFlight >= 200);
        // a fixed cap of 10 takes 40 s
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

    /// Refusals follow one another then, with little between the pauses: no sign of a slow limit.
    void aLimitLoweredALittleIsFoundSoon_data()
    {
        QTest::addColumn<double>("to");
        for (const double to : { 45.0, 40.0 })
            QTest::addRow("50 to %g", to) << to;
    }
    void aLimitLoweredALittleIsFoundSoon()
    {
        QFETCH(double, to);
        SimulatedServer server;
        server.rate = 50;
        server.refusesAtOnce = true;
        server.changeAtS = 8;
        server.changedRate = to;
        const Told told = runs(server, 1000, 8 + 600 / to, 20);
        QVERIFY2(told.medianRatio() < 1.6, qPrintable(told.inWords()));
    }

    void changedLimitIsFoundAgain_data()
    {
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("withinS");
        QTest::newRow("raised, burst 50") << 50.0 << 100.0 << 20;
        // the limit may be tried less often where each try costs a second
        QTest::newRow("raised, burst 1") << 1.0 << 100.0 << 40;
        QTest::newRow("raised threefold, burst 1") << 1.0 << 150.0 << 40;
        QTest::newRow("lowered a little, burst 1") << 1.0 << 45.0 << 20;
        QTest::newRow("lowered by a fifth, burst 1") << 1.0 << 40.0 << 20;
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
