// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/startrules.h"

#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;
using Reason = HoldBack::Reason;

namespace {

constexpr SteadyTime begin(1000s);

RunSettings settingsOf(int concurrency, double perSecond = 0, bool automatic = false)
{
    RunSettings settings;
    settings.concurrency = concurrency;
    settings.requestsPerSecond = perSecond;
    settings.automatic = automatic;
    return settings;
}

/// Two pauses of a second, one right on the other; returns the end of the second.
SteadyTime pauseTwice(StartRules &rules, bool isTooMany = true)
{
    const auto pause = [&rules, isTooMany](SteadyTime now) {
        rules.paused(now + 1s, now);
        if (isTooMany)
            rules.refused(now, now + 1s, now);
    };
    rules.started(begin);
    pause(begin);
    SteadyTime now = begin + 1s;
    for (int i = 0; i < 10; ++i) {
        now = rules.earliest(now);
        rules.started(now);
    }
    pause(now);
    return now + 1s;
}

int startsWithin(StartRules &rules, SteadyTime from, SteadyTime::duration time)
{
    int starts = 0;
    for (SteadyTime now = rules.earliest(from); now < from + time; now = rules.earliest(now + 1ms)) {
        rules.started(now);
        ++starts;
    }
    return starts;
}

} // namespace

class TestStartRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCapIsTheUsersOrOne()
    {
        HostGate gate;
        RunSettings settings = settingsOf(20);
        QCOMPARE(StartRules(settings, gate).cap(), 20);
        settings.sequential = true;
        settings.automatic = true;
        QCOMPARE(StartRules(settings, gate).cap(), 1);
        StartRules rules(settingsOf(20), gate);
        rules.setFixed(7);
        QCOMPARE(rules.cap(), 7);
        QCOMPARE(rules.earliest(begin), begin);
    }

    void theUsersRateIsKept()
    {
        HostGate gate;
        StartRules rules(settingsOf(50, 4), gate);
        rules.started(begin);
        QCOMPARE(rules.earliest(begin), begin + 250ms);
        QCOMPARE(rules.waitsFor(begin), (HoldBack { Reason::Rate, 4 }));
    }

    void thePaceIsThatOfAutomaticConcurrency()
    {
        HostGate gate;
        StartRules rules(settingsOf(50), gate);
        rules.setAutomatic(true);
        rules.started(begin);
        QVERIFY(rules.earliest(begin) > begin);
        QCOMPARE(rules.waitsFor(begin).reason, Reason::Pace);
        rules.setFixed(50);
        QCOMPARE(rules.earliest(begin), begin);
    }

    void aRedirectTakesItsTurnAtTheUsersRateAndNotAtThePace()
    {
        HostGate gate;
        StartRules rules(settingsOf(50, 4), gate);
        rules.started(begin);
        QCOMPARE(rules.hopEarliest(begin), begin + 250ms);
        rules.hopStarted(begin + 250ms);
        QCOMPARE(rules.earliest(begin + 250ms), begin + 500ms);

        StartRules automatic(settingsOf(50), gate);
        automatic.setAutomatic(true); // learns and paces attempts
        automatic.started(begin);
        const SteadyTime next = automatic.earliest(begin);
        QVERIFY(next > begin);
        QCOMPARE(automatic.hopEarliest(begin), begin);
        automatic.hopStarted(begin);
        QCOMPARE(automatic.earliest(begin), next);
    }

    void whatWaitedIsNoServiceTime()
    {
        const auto capAfter = [](SteadyTime::duration service, SteadyTime::duration waited) {
            HostGate gate;
            StartRules rules(settingsOf(10, 0, true), gate);
            SteadyTime now = begin;
            for (int i = 0; i < 400; ++i, now += 10ms) {
                const bool isSlow = i >= 200;
                rules.started(now);
                rules.written(now, now);
                rules.ended({}, false, now, now + (isSlow ? service + waited : 20ms), isSlow ? waited : 0ms);
            }
            return rules.cap();
        };
        QVERIFY(capAfter(400ms, 0ms) < capAfter(20ms, 0ms)); // a sharp rise of the latency
        QCOMPARE(capAfter(20ms, 380ms), capAfter(20ms, 0ms));
    }

    void thePaceIsLearntFromWhenRequestsWereWritten()
    {
        const auto paceAfter = [](SteadyTime::duration late) {
            HostGate gate;
            StartRules rules(settingsOf(50, 0, true), gate);
            SteadyTime now = begin;
            const auto request = [&rules, &now](SteadyTime::duration wayOut, int status) {
                rules.started(now);
                rules.written(now, now + wayOut);
                FetchError error;
                error.status = status;
                error.kind = status == 0 ? FetchError::Kind::None : FetchError::Kind::HttpStatus;
                rules.ended(error, status == 429, now, now + wayOut + 1ms);
            };
            for (int i = 0; i < 24; ++i, now += 21ms)
                request(0ms, 0);
            request(late, 0);
            now += 22ms;
            request(0ms, 429);
            now += 10ms;
            return rules.waitsFor(now).perSecond;
        };
        // 22 ms behind one that was written at once; 19 behind one that was late
        QVERIFY2(paceAfter(0ms) < 45.5, qPrintable(QString::number(paceAfter(0ms))));
        QVERIFY2(paceAfter(3ms) > 46, qPrintable(QString::number(paceAfter(3ms))));
    }

    void aPauseHoldsAllAndEndsInARamp()
    {
        HostGate gate;
        StartRules rules(settingsOf(50), gate);
        rules.paused(begin + 2s, begin);
        QCOMPARE(rules.earliest(begin), begin + 2s);
        QCOMPARE(rules.waitsFor(begin).reason, Reason::RetryAfter);
        rules.started(begin + 2s);
        QCOMPARE(rules.earliest(begin + 2s), begin + 2020ms);
        QCOMPARE(rules.waitsFor(begin + 2s).reason, Reason::Ramp);
    }

    void whatComesLastIsWhatItWaitsFor()
    {
        HostGate gate;
        StartRules rules(settingsOf(50, 0.1), gate);
        rules.started(begin);
        rules.paused(begin + 2s, begin);
        QCOMPARE(rules.earliest(begin), begin + 10s);
        QCOMPARE(rules.waitsFor(begin).reason, Reason::Rate);
    }

    void aFixedCapReturnsSlowlyFromPausesThatFollowOnOneAnother()
    {
        HostGate gate;
        StartRules rules(settingsOf(50), gate);
        const int starts = startsWithin(rules, pauseTwice(rules), 500ms); // a ramp alone: 25
        QVERIFY2(starts >= 8 && starts <= 13, qPrintable(QString::number(starts)));
    }

    void aServerThatIsDownSaysNothingAboutAPace()
    {
        HostGate gate;
        StartRules rules(settingsOf(50), gate);
        QCOMPARE(startsWithin(rules, pauseTwice(rules, false), 500ms), 25); // the ramp alone
    }

    void automaticHasAPaceOfItsOwn()
    {
        HostGate gate;
        StartRules fixed(settingsOf(50), gate);
        const int returning = startsWithin(fixed, pauseTwice(fixed), 500ms);
        HostGate other;
        StartRules automatic(settingsOf(50, 0, true), other);
        const int starts = startsWithin(automatic, pauseTwice(automatic), 500ms);
        QVERIFY2(starts > returning, qPrintable(QStringLiteral("%1 %2").arg(starts).arg(returning)));
    }

    void onlyTooManyShrinksTheCap_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isTooMany");
        QTest::newRow("429") << 429 << true;
        QTest::newRow("403 of a rate limit") << 403 << true;
        QTest::newRow("403") << 403 << false;
        QTest::newRow("408") << 408 << false;
        QTest::newRow("503") << 503 << false;
    }
    void onlyTooManyShrinksTheCap()
    {
        QFETCH(int, status);
        QFETCH(bool, isTooMany);
        HostGate gate;
        StartRules rules(settingsOf(10, 0, true), gate);
        const int before = rules.cap();
        rules.started(begin);
        FetchError error;
        error.kind = FetchError::Kind::HttpStatus;
        error.status = status;
        rules.ended(error, isTooMany, begin, begin + 100ms);
        QCOMPARE(rules.cap() < before, isTooMany);
    }
};

QTEST_GUILESS_MAIN(TestStartRules)
#include "tst_startrules.moc"
