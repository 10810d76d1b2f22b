// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/remainingtime.h"

#include <QtTest>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

RunCounts counts(std::chrono::milliseconds elapsed, int arrived, int planned, bool planIsComplete = true)
{
    RunCounts counts;
    counts.elapsed = elapsed;
    counts.pagesArrived = arrived;
    counts.pagesPlanned = planned;
    counts.planIsComplete = planIsComplete;
    return counts;
}

} // namespace

class TestRemainingTime final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void steadyPace();
    void paceOfTheLastSecondsCounts();
    void slowPagesComeManyTogether();
    void pausesAreLeftOut();
    void unknownPlanSaysNothing();
    void nothingArrivedSaysNothing();
    void aPageThatHangsSaysNothing();
};

void TestRemainingTime::steadyPace()
{
    RemainingTime remaining;
    remaining.add(counts(1s, 10, 100));
    remaining.add(counts(2s, 20, 100));
    QVERIFY(remaining.left().has_value());
    QCOMPARE(*remaining.left(), Microseconds(8s));
}

void TestRemainingTime::aPageThatHangsSaysNothing()
{
    RemainingTime remaining;
    remaining.add(counts(1s, 10, 21));
    remaining.add(counts(2s, 20, 21));
    remaining.add(counts(2s + 150ms, 20, 21));
    QVERIFY(remaining.left().has_value());
    remaining.add(counts(2s + 250ms, 20, 21));
    QVERIFY(!remaining.left().has_value());
    remaining.add(counts(9s, 20, 40)); // there are more than it seemed
    QVERIFY(!remaining.left().has_value());
}

void TestRemainingTime::paceOfTheLastSecondsCounts()
{
    RemainingTime remaining;
    for (int second = 1; second <= 10; ++second)
        remaining.add(counts(std::chrono::seconds(second), second, 1000));
    for (int second = 11; second <= 20; ++second)
        remaining.add(counts(std::chrono::seconds(second), 10 + (second - 10) * 50, 1000));
    // 490 to do at 50 a second, however slow the beginning was.
    QVERIFY(*remaining.left() < 11s);
    QVERIFY(*remaining.left() > 9s);
}

/// Ten at a time, eight seconds each: in most spans of a few seconds nothing comes, or a whole round.
void TestRemainingTime::slowPagesComeManyTogether()
{
    RemainingTime remaining;
    for (int second = 1; second <= 80; ++second) {
        const int arrived = second / 8 * 10;
        RunCounts now = counts(std::chrono::seconds(second), arrived, 200);
        now.concurrency = 10;
        remaining.add(now);
        if (second < 17)
            continue;
        QVERIFY(remaining.left().has_value());
        const double ratio = double(remaining.left()->count()) / ((200 - arrived) / 10 * 8e6);
        QVERIFY2(ratio > 0.7 && ratio < 1.5, QByteArray::number(ratio));
    }
}

void TestRemainingTime::pausesAreLeftOut()
{
    RemainingTime remaining;
    RunCounts now;
    int arrived = 0;
    for (int second = 1; second <= 30; ++second) {
        const bool isPaused = second == 2 || (second >= 4 && second < 24);
        // What is in flight when a pause begins still arrives.
        arrived += !isPaused ? 10 : second == 4 ? 3 : 0;
        now = counts(std::chrono::seconds(second), arrived, 1000);
        now.paused = isPaused;
        remaining.add(now);
        if (second == 1 || second >= 24) {
            const double left = double(1000 - arrived) / 10;
            QCOMPARE(*remaining.left(), Microseconds(qint64(left * 1e6)));
        }
    }
}

void TestRemainingTime::unknownPlanSaysNothing()
{
    RemainingTime remaining;
    remaining.add(counts(1s, 10, 11, false));
    remaining.add(counts(2s, 20, 21, false));
    QVERIFY(!remaining.left());
}

void TestRemainingTime::nothingArrivedSaysNothing()
{
    RemainingTime remaining;
    QVERIFY(!remaining.left());
    remaining.add(counts(1s, 0, 100));
    QVERIFY(!remaining.left());
}

QTEST_GUILESS_MAIN(TestRemainingTime)
#include "tst_remainingtime.moc"
