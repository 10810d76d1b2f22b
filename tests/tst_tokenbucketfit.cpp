// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/tokenbucketfit.h"

#include <QTest>

#include <random>
#include <vector>

using namespace inflight;
using Seconds = std::chrono::duration<double>;

class TestTokenBucketFit : public QObject {
    Q_OBJECT

    /// Asks a token bucket at a rate that goes from `from` to `to`, with a pause of one second after each
    /// refusal.
    static std::vector<LimitObservation> ask(double rate, double burst, double from, double to, int requests)
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<> jitter(0.9, 1.1);
        std::vector<LimitObservation> all;
        double now = 0;
        double tokens = burst;
        for (int i = 0; i < requests; ++i) {
            const bool admitted = tokens >= 1;
            all.push_back(
                { SteadyTime(std::chrono::duration_cast<SteadyTime::duration>(Seconds(now))), admitted });
            if (admitted)
                tokens -= 1;
            const double asked = from + (to - from) * i / requests;
            const double gap = jitter(random) / asked + (admitted ? 0 : 1);
            tokens = std::min(burst, tokens + rate * gap);
            now += gap;
        }
        return all;
    }

private Q_SLOTS:
    void findsTheBucket_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("burst");
        for (const double rate : { 2.0, 50.0, 150.0 }) {
            for (const double share : { 0.0, 0.2, 1.0 }) {
                const double burst = std::max(1.0, rate * share);
                QTest::addRow("%g a second, burst %g", rate, burst) << rate << burst;
            }
        }
    }
    void findsTheBucket()
    {
        QFETCH(double, rate);
        QFETCH(double, burst);
        const auto seen = ask(rate, burst, rate * 0.5, rate * 2, int(1000 + 20 * rate));
        const TokenBucketFit fit = fitTokenBucket(seen);
        QVERIFY2(
            std::abs(fit.rate - rate) < (0.02 + 0.0005 * rate) * rate, qPrintable(QString::number(fit.rate)));
        QVERIFY2(std::abs(fit.burst - burst) < 1 + 0.1 * burst, qPrintable(QString::number(fit.burst)));
    }

    void oneRefusalGivesAnUpperBound()
    {
        auto seen = ask(50, 10, 20, 200, 200);
        const auto refused
            = std::find_if(seen.begin(), seen.end(), [](const auto &o) { return !o.admitted; });
        QVERIFY(refused != seen.end());
        seen.erase(refused + 1, seen.end());
        const TokenBucketFit fit = fitTokenBucket(seen);
        QVERIFY(fit.rate >= 50);
        QVERIFY(fit.gap > -0.1);
    }

    void noRateAboveTheMostIsThoughtOf()
    {
        const auto seen = ask(50, 10, 20, 200, 40);
        QVERIFY(fitTokenBucket(seen).rate > 45);
        QVERIFY(fitTokenBucket(seen, 40).rate <= 40);
    }

    void nothingRefusedOrNothingAdmittedSaysNothing()
    {
        std::vector<LimitObservation> seen;
        QCOMPARE(fitTokenBucket(seen).rate, 0.0);
        for (int i = 0; i < 5; ++i)
            seen.push_back({ SteadyTime(std::chrono::seconds(i)), true });
        QCOMPARE(fitTokenBucket(seen).rate, 0.0);
        for (auto &observation : seen)
            observation.admitted = false;
        QCOMPARE(fitTokenBucket(seen).rate, 0.0);
        // all at one moment
        const LimitObservation both[] = { { SteadyTime(), true }, { SteadyTime(), false } };
        QCOMPARE(fitTokenBucket(both).rate, 0.0);
    }

    void aChangedLimitIsNoBucket()
    {
        auto seen = ask(50, 5, 25, 100, 500);
        const auto offset = seen.back().arrived.time_since_epoch();
        for (const LimitObservation &observation : ask(10, 5, 5, 20, 200))
            seen.push_back({ observation.arrived + offset, observation.admitted });
        QVERIFY(fitTokenBucket(seen).gap < -2);
    }
};

QTEST_GUILESS_MAIN(TestTokenBucketFit)
#include "tst_tokenbucketfit.moc"
