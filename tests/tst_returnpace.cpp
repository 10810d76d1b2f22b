// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/returnpace.h"

#include <QTest>

#include <map>
#include <utility>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

constexpr SteadyTime begin(1000s);

/// Starts as soon as may be, until `end`; returns how many those were.
int startUntil(ReturnPace &pace, SteadyTime from, SteadyTime end)
{
    int starts = 0;
    for (SteadyTime now = from; now < end; ++starts) {
        pace.started(now);
        now = std::max(pace.earliest(now), now + 5ms);
    }
    return starts;
}

/// A pause of a second, then starts for `open`, each second time; returns when the last of them ended.
SteadyTime pauses(ReturnPace &pace, int times, SteadyTime now, SteadyTime::duration open)
{
    for (int i = 0; i < times; ++i) {
        pace.refused(now, now + 1s, now);
        startUntil(pace, now + 1s, now + 1s + open);
        now += 1s + open;
    }
    return now;
}

} // namespace

class TestReturnPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPauseAloneIsFollowedByAnyPace()
    {
        ReturnPace pace;
        QCOMPARE(startUntil(pace, begin, begin + 1s), 200);
        pace.refused(begin + 1s, begin + 2s, begin + 1s);
        QCOMPARE(startUntil(pace, begin + 2s, begin + 3s), 200);
    }

    void oneRequestRefusedTwiceMakesNoPace()
    {
        ReturnPace pace;
        SteadyTime now = begin;
        for (int time = 0; time < 2; ++time) { // a page alone, the first one as a rule
            pace.started(now);
            pace.refused(now, now + 1s, now + 5ms);
            now += 1s;
        }
        QCOMPARE(startUntil(pace, now, now + 1s), 200);
    }

    void aSecondPauseHalvesThePace()
    {
        ReturnPace pace;
        SteadyTime now = pauses(pace, 1, begin, 1s); // 200 starts a second met the next one
        pace.refused(now, now + 1s, now);
        now += 1s;
        const int first = startUntil(pace, now, now + 250ms);
        QVERIFY2(first >= 25 && first <= 27, qPrintable(QString::number(first)));
    }

    void thePaceClimbs()
    {
        ReturnPace pace;
        SteadyTime now = pauses(pace, 1, begin, 50ms); // 10 starts
        pace.refused(now, now + 1s, now);
        now += 1s;
        const int early = startUntil(pace, now, now + 2s);
        const int late = startUntil(pace, now + 2s, now + 4s);
        QVERIFY2(early >= 55 && early <= 61, qPrintable(QString::number(early)));
        QVERIFY2(late >= 2 * early - 3 && late <= 2 * early + 3, qPrintable(QString::number(late)));
    }

    void eachFurtherPauseMakesItClimbHalfAsFast()
    {
        ReturnPace pace;
        SteadyTime now = pauses(pace, 2, begin, 500ms);
        pace.refused(now, now + 1s, now);
        now += 1s;
        const int before = startUntil(pace, now, now + 1s);
        startUntil(pace, now + 1s, now + 4s);
        const int after = startUntil(pace, now + 4s, now + 5s);
        QVERIFY2(after >= 2 * before - 4 && after <= 2 * before + 4, // four seconds, no longer two
            qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
    }

    void aPauseMuchLaterIsAnother()
    {
        ReturnPace pace;
        SteadyTime now = pauses(pace, 1, begin, 6s);
        pace.refused(now, now + 1s, now);
        QCOMPARE(startUntil(pace, now + 1s, now + 2s), 200);
    }

    void aSlowClimbThatMeetsThePauseLateGoesOnSlowly()
    {
        ReturnPace pace;
        SteadyTime now = pauses(pace, 1, begin, 50ms);
        now = pauses(pace, 1, now, 4s);
        pace.refused(now, now + 1s, now);
        QVERIFY(startUntil(pace, now + 1s, now + 2s) < 60);
    }

    void aPaceThatLimitsNothingAnyMoreIsForgotten()
    {
        ReturnPace pace;
        SteadyTime now = pauses(pace, 2, begin, 50ms);
        const SteadyTime end = now + 10min;
        for (; now < end; now += 50ms)
            pace.started(now);
        pace.refused(now, now + 1s, now);
        QCOMPARE(startUntil(pace, now + 1s, now + 2s), 200);
        now += 2s;
        pace.refused(now, now + 1s, now); // and is no measure any more
        const int starts = startUntil(pace, now + 1s, now + 1250ms);
        QVERIFY2(starts >= 25 && starts <= 27, qPrintable(QString::number(starts)));
    }

    void refusalsOfTheSameMomentAreOnePause()
    {
        ReturnPace pace;
        startUntil(pace, begin, begin + 100ms);
        for (int i = 0; i < 50; ++i) // sent together, heard of one after the other, the last after the pause
            pace.refused(begin + 90ms, begin + 1100ms + i * 30ms, begin + 100ms + i * 30ms);
        QCOMPARE(startUntil(pace, begin + 3s, begin + 4s), 200);

        // "soon" is counted from the end that was heard of last
        pace.refused(begin + 7s, begin + 8s, begin + 7s);
        QVERIFY(startUntil(pace, begin + 8s, begin + 9s) < 200);
    }

    /// As nginx refuses: at once, and without a word on when to come again.
    void refusalsWithoutAPauseSlowItAsWell()
    {
        ReturnPace pace;
        SteadyTime now = begin;
        for (int i = 0; i < 3; ++i) {
            pace.refused(now, now, now);
            pace.started(now + 1ms);
            now += 2ms;
        }
        const int starts = startUntil(pace, now, now + 1s);
        QVERIFY2(starts <= 4, qPrintable(QString::number(starts)));
    }

    void neverStandsStill()
    {
        ReturnPace pace;
        SteadyTime now = pauses(pace, 20, begin, 10ms);
        pace.refused(now, now + 1s, now);
        QVERIFY(startUntil(pace, now + 1s, now + 60s) > 200);
    }

    /// What it is for: a cap of 50 against 50 requests a second with no burst, of answers that take 60 ms.
    void aStrictLimitIsMetSeldom()
    {
        ReturnPace pace;
        std::multimap<SteadyTime, std::pair<SteadyTime, bool>> inFlight; // end -> start, admitted
        SteadyTime now = begin;
        SteadyTime until = begin;
        SteadyTime token = begin;
        int admitted = 0;
        int refused = 0;
        while (admitted < 300) {
            const SteadyTime earliest = std::max({ until, pace.earliest(now), now });
            const bool mayStart = inFlight.size() < 50;
            if (mayStart && (inFlight.empty() || earliest <= inFlight.begin()->first)) {
                now = earliest;
                pace.started(now);
                const bool isAdmitted = now >= token;
                if (isAdmitted)
                    token = now + 20ms;
                inFlight.insert({ now + 60ms, { now, isAdmitted } });
                continue;
            }
            const auto next = *inFlight.begin();
            inFlight.erase(inFlight.begin());
            now = std::max(now, next.first);
            if (next.second.second) {
                ++admitted;
            } else {
                ++refused;
                until = std::max(until, now + 1s);
                pace.refused(next.second.first, now + 1s, now);
            }
        }
        QVERIFY2(refused < 130, qPrintable(QString::number(refused)));
        QVERIFY2(now - begin < 24s, qPrintable(QString::number((now - begin) / 1ms)));
    }
};

QTEST_GUILESS_MAIN(TestReturnPace)
#include "tst_returnpace.moc"
