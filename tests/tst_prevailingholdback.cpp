// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/prevailingholdback.h"

#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;
using Reason = HoldBack::Reason;

namespace {

RunCounts at(Microseconds elapsed, const HoldBack &heldBack)
{
    RunCounts counts;
    counts.elapsed = elapsed;
    counts.heldBack = heldBack;
    return counts;
}

} // namespace

class TestPrevailingHoldBack final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesTwiceASecondAtMost();
    void theMostFrequentIsTold();
    void theRateIsTheLatest();
    void aRunBeginsWithNone();
    void aPauseIsToldFromBeginningToEnd();
};

void TestPrevailingHoldBack::changesTwiceASecondAtMost()
{
    for (const auto turn : { 33ms, 100ms, 250ms, 500ms }) {
        PrevailingHoldBack held;
        int changes = 0;
        for (auto time = 0ms; time <= 10s; time += 33ms) {
            const Reason before = held.told().reason;
            held.add(at(time, { time / turn % 2 == 0 ? Reason::Cap : Reason::NextPage }));
            changes += held.told().reason != before ? 1 : 0;
        }
        QVERIFY2(changes >= 1 && changes <= 20, qPrintable(QString::number(changes)));
    }
}

void TestPrevailingHoldBack::theMostFrequentIsTold()
{
    PrevailingHoldBack held;
    for (int n = 0; n <= 150; ++n) {
        held.add(at(n * 33ms, { n % 3 == 0 ? Reason::Cap : Reason::Rate, 30 }));
        if (n * 33 > 530)
            QCOMPARE(held.told().reason, Reason::Rate);
    }
}

void TestPrevailingHoldBack::theRateIsTheLatest()
{
    PrevailingHoldBack held;
    for (const int n : { 0, 1, 2 })
        held.add(at(n * 300ms, { Reason::Pace, 10.0 + n }));
    QCOMPARE(held.told(), (HoldBack { Reason::Pace, 12 }));
}

void TestPrevailingHoldBack::aRunBeginsWithNone()
{
    PrevailingHoldBack held;
    held.add(at(0ms, { Reason::SignIn }));
    QCOMPARE(held.told().reason, Reason::None);
    held.add(at(600ms, { Reason::SignIn }));
    QCOMPARE(held.told().reason, Reason::SignIn);
    held.restart();
    QCOMPARE(held.told().reason, Reason::None);
    held.add(at(0ms, { Reason::AllAsked })); // the clock is the new run's
    held.add(at(600ms, { Reason::AllAsked }));
    QCOMPARE(held.told().reason, Reason::AllAsked);
}

void TestPrevailingHoldBack::aPauseIsToldFromBeginningToEnd()
{
    for (const Reason pause : { Reason::RetryAfter, Reason::UserPause }) {
        PrevailingHoldBack held;
        for (auto time = 0ms; time < 3s; time += 33ms) {
            const Reason reason = time < 1s ? Reason::Cap : time < 2s ? pause : Reason::Ramp;
            held.add(at(time, { reason }));
            QCOMPARE(held.told().reason == pause, reason == pause);
        }
        QCOMPARE(held.told().reason, Reason::Ramp);
    }
}

QTEST_GUILESS_MAIN(TestPrevailingHoldBack)
#include "tst_prevailingholdback.moc"
