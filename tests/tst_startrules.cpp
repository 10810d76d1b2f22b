// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/startrules.h"

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
SteadyTime pauseTwice(StartRules &rules, int status = 429, bool isServed = false)
{
    rules.started(begin, 1);
    rules.paused(status, begin + 1s, begin, begin);
    SteadyTime now = begin + 1s;
    for (int i = 0; i < 10; ++i) {
        now = rules.earliest(now);
        rules.started(now, 1);
        if (isServed)
            rules.ended({}, now, now);
    }
    rules.paused(status, now + 1s, now, now);
    return now + 1s;
}

int startsWithin(StartRules &rules, SteadyTime from, SteadyTime::duration time)
{
    int starts = 0;
    for (SteadyTime now = rules.earliest(from); now < from + time; now = rules.earliest(now + 1ms)) {
        rules.started(now, 1);
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
        rules.started(begin, 1);
        QCOMPARE(rules.earliest(begin), begin + 250ms);
        QCOMPARE(rules.waitsFor(begin), (HoldBack { Reason::Rate, 4 }));
    }

    void thePaceIsThatOfAutomaticConcurrency()
    {
        HostGate gate;
        StartRules rules(settingsOf(50), gate);
        rules.setAutomatic(true);
        rules.started(begin, 1);
        QVERIFY(rules.earliest(begin) > begin);
        QCOMPARE(rules.waitsFor(begin).reason, Reason::Pace);
        rules.setFixed(50);
        QCOMPARE(rules.earliest(begin), begin);
    }

    void aPauseHoldsAllAndEndsInARamp()
    {
        HostGate gate;
        StartRules rules(settingsOf(50), gate);
        rules.paused(429, begin + 2s, begin, begin);
        QCOMPARE(rules.earliest(begin), begin + 2s);
        QCOMPARE(rules.waitsFor(begin).reason, Reason::RetryAfter);
        rules.started(begin + 2s, 1);
        QCOMPARE(rules.earliest(begin + 2s), begin + 2020ms);
        QCOMPARE(rules.waitsFor(begin + 2s).reason, Reason::Ramp);
    }

    void whatComesLastIsWhatItWaitsFor()
    {
        HostGate gate;
        StartRules rules(settingsOf(50, 0.1), gate);
        rules.started(begin, 1);
        rules.paused(429, begin + 2s, begin, begin);
        QCOMPARE(rules.earliest(begin), begin + 10s);
        QCOMPARE(rules.waitsFor(begin).reason, Reason::Rate);
    }

    void aFixedCapReturnsSlowlyFromPausesThatFollowOnOneAnother()
    {
        HostGate gate;
        StartRules rules(settingsOf(50), gate);
        const int starts = startsWithin(rules, pauseTwice(rules), 500ms); // a ramp alone: 25
        QVERIFY2(starts >= 2 && starts <= 5, qPrintable(QString::number(starts)));
    }

    void aServerThatIsDownSaysNothingAboutAPace()
    {
        HostGate gate;
        StartRules down(settingsOf(50), gate);
        QCOMPARE(startsWithin(down, pauseTwice(down, 503), 500ms), 25); // the ramp alone
        HostGate other;
        StartRules limiting(settingsOf(50), other);
        QVERIFY(startsWithin(limiting, pauseTwice(limiting, 503, true), 500ms) <= 5);
    }

    void theCapReachedEndsTheSlowReturn()
    {
        HostGate gate;
        StartRules rules(settingsOf(50), gate);
        const SteadyTime open = pauseTwice(rules);
        rules.started(open, 50);
        QVERIFY(startsWithin(rules, open, 500ms) > 20);
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

    void anAnswerThatIsTheHostsOwnAffairSaysNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("shrinks");
        QTest::newRow("429") << 429 << true;
        QTest::newRow("404") << 404 << false;
        QTest::newRow("408") << 408 << false;
        QTest::newRow("503") << 503 << false;
    }
    void anAnswerThatIsTheHostsOwnAffairSaysNothing()
    {
        QFETCH(int, status);
        QFETCH(bool, shrinks);
        HostGate gate;
        StartRules rules(settingsOf(10, 0, true), gate);
        const int before = rules.cap();
        rules.started(begin, before);
        FetchError error;
        error.kind = FetchError::Kind::HttpStatus;
        error.status = status;
        rules.ended(error, begin, begin + 100ms);
        QCOMPARE(rules.cap() < before, shrinks);
    }
};

QTEST_GUILESS_MAIN(TestStartRules)
#include "tst_startrules.moc"
