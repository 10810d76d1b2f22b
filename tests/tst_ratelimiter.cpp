// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/ratelimiter.h"

#include <QTest>

#include <random>
#include <vector>

using namespace inflight;
using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;
using Lateness = RateLimiter::Lateness;

class TestRateLimiter : public QObject {
    Q_OBJECT

    /// Starts as often as allowed for so long; each start comes late by up to `late`.
    static std::vector<SteadyTime> starts(
        RateLimiter &limiter, SteadyTime::duration time, SteadyTime::duration late)
    {
        std::mt19937 random(3);
        std::uniform_int_distribution<SteadyTime::rep> lateness(0, late.count());
        std::vector<SteadyTime> all;
        SteadyTime now {};
        while (now < SteadyTime(time)) {
            const SteadyTime next = limiter.earliest(now);
            now = next > now ? next + SteadyTime::duration(lateness(random)) : now;
            if (limiter.earliest(now) > now)
                qFatal("earliest() moved away");
            limiter.take(now);
            all.push_back(now);
        }
        return all;
    }

private Q_SLOTS:
    void zeroIsNoLimit()
    {
        for (const double rate : { 0.0, -1.0, std::nan("") }) {
            RateLimiter limiter(rate);
            const SteadyTime now(5s);
            for (int i = 0; i < 1000; ++i) {
                QCOMPARE(limiter.earliest(now), now);
                limiter.take(now);
            }
        }
    }

    void longRunRateIsExact_data()
    {
        QTest::addColumn<double>("rate");
        for (const double rate : { 0.5, 3.0, 50.0, 60.0, 200.0, 2000.0 })
            QTest::newRow(qPrintable(QString::number(rate))) << rate;
    }
    void longRunRateIsExact()
    {
        QFETCH(double, rate);
        RateLimiter limiter(rate);
        const auto time
            = std::chrono::duration_cast<SteadyTime::duration>(Seconds(std::max(20.0, 100 / rate)));
        const auto all = starts(limiter, time, 2ms);
        const double measured = double(all.size() - 1) / Seconds(all.back() - all.front()).count();
        QVERIFY2(std::abs(measured - rate) < 0.01 * rate, qPrintable(QString::number(measured)));
    }

    void burstsAreSmall_data() { longRunRateIsExact_data(); }
    void burstsAreSmall()
    {
        QFETCH(double, rate);
        RateLimiter limiter(rate);
        const int most = std::max(1, int(rate * 0.02));
        limiter.take(SteadyTime());
        // long idle: no more is saved up than the small bucket holds
        SteadyTime now(100s);
        int atOnce = 0;
        for (; limiter.earliest(now) == now; ++atOnce)
            limiter.take(now);
        QVERIFY2(atOnce >= 1 && atOnce <= most, qPrintable(QString::number(atOnce)));
    }

    void everyWindowKeepsTheRate()
    {
        RateLimiter limiter(50);
        const auto all = starts(limiter, 20s, 2ms);
        for (std::size_t i = 0; i + 50 < all.size(); ++i)
            QVERIFY(all[i + 50] - all[i] >= 990ms);
    }

    void strictKeepsEachGap()
    {
        RateLimiter limiter(50, Lateness::Kept);
        const auto all = starts(limiter, 20s, 2ms);
        for (std::size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i] - all[i - 1] >= 20ms);
        RateLimiter madeUp(50, Lateness::MadeUp);
        const auto more = starts(madeUp, 20s, 2ms);
        QVERIFY(more.size() > all.size());
    }

    void strictKeepsTheGapToWhatWasWrittenLate()
    {
        RateLimiter limiter(50, Lateness::Kept);
        SteadyTime now(1s);
        limiter.take(now);
        limiter.written(now, now + 100us); // as ever
        QCOMPARE(limiter.earliest(now), now + 20ms);
        limiter.written(now, now + 5ms);
        QVERIFY(limiter.earliest(now) > now + 24ms);
        limiter.written(now - 10ms, now + 1ms); // an older one's word changes nothing
        QVERIFY(limiter.earliest(now) > now + 24ms);
        limiter.written(now, now + 25ms); // that was a connection far away
        QVERIFY(limiter.earliest(now) < now + 26ms);
        RateLimiter madeUp(50, Lateness::MadeUp);
        madeUp.take(now);
        madeUp.written(now, now + 5ms);
        QCOMPARE(madeUp.earliest(now), now + 20ms);
    }

    void changingTheRateGivesNothing()
    {
        RateLimiter limiter(10);
        SteadyTime now(1s);
        limiter.take(now);
        QCOMPARE(limiter.earliest(now), now + 100ms);
        for (int i = 0; i < 100; ++i)
            limiter.setRate(i % 2 ? 10 : 9, RateLimiter::Lateness::MadeUp);
        QCOMPARE(limiter.earliest(now), now + 100ms);
        limiter.setRate(100, RateLimiter::Lateness::MadeUp);
        QCOMPARE(limiter.earliest(now), now + 10ms);
        limiter.setRate(0.5, RateLimiter::Lateness::MadeUp);
        QCOMPARE(limiter.earliest(now), now + 2s);
        limiter.setRate(0, RateLimiter::Lateness::MadeUp);
        QCOMPARE(limiter.earliest(now), now);
        limiter.take(now + 1s);
        limiter.setRate(10, RateLimiter::Lateness::MadeUp);
        QCOMPARE(limiter.earliest(now + 1s), now + 1100ms);
    }

    void tinyRatesDoNotOverflow()
    {
        RateLimiter limiter(1e-300);
        limiter.take(SteadyTime(1s));
        QVERIFY(limiter.earliest(SteadyTime(2s)) > SteadyTime(std::chrono::hours(24)));
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
