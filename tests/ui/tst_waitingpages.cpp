// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/waitingpages.h"

#include <QtTest>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

AttemptRecord willRetry(int page, int number, Microseconds ended, std::chrono::milliseconds retryIn)
{
    AttemptRecord record;
    record.page = page;
    record.number = number;
    record.ended = ended;
    record.retryIn = retryIn;
    record.outcome = AttemptRecord::Outcome::WillRetry;
    return record;
}

} // namespace

class TestWaitingPages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstDueComesFirst();
    void aStartedRetryWaitsNoMore();
    void aDroppedRetryWaitsNoMore();
    void failingAgainInOneUpdate();
    void aSignInIsNoPage();
};

void TestWaitingPages::theFirstDueComesFirst()
{
    WaitingPages waiting;
    RunUpdate update;
    update.ended = { willRetry(3, 1, 1s, 5000ms), willRetry(7, 2, 2s, 1000ms) };
    waiting.add(update);
    QVERIFY(waiting.next().has_value());
    QCOMPARE(waiting.next()->page, 7);
    QCOMPARE(waiting.next()->attempt, 3);
    QCOMPARE(waiting.next()->due, Microseconds(3s));
}

void TestWaitingPages::aStartedRetryWaitsNoMore()
{
    WaitingPages waiting;
    RunUpdate update;
    update.ended = { willRetry(3, 1, 1s, 500ms) };
    waiting.add(update);
    RunUpdate later;
    later.started = { { .id = 9, .page = 3, .number = 2, .at = 1600ms } };
    waiting.add(later);
    QVERIFY(!waiting.next());
}

void TestWaitingPages::aDroppedRetryWaitsNoMore()
{
    WaitingPages waiting;
    RunUpdate update;
    update.ended = { willRetry(3, 1, 1s, 500ms) };
    waiting.add(update);
    RunUpdate later;
    later.dropped = { { .at = 1200ms, .page = 3 } };
    waiting.add(later);
    QVERIFY(!waiting.next());
}

void TestWaitingPages::failingAgainInOneUpdate()
{
    WaitingPages waiting;
    RunUpdate update;
    update.started = { { .id = 9, .page = 3, .number = 2, .at = 1s } };
    update.ended = { willRetry(3, 1, 500ms, 100ms), willRetry(3, 2, 2s, 700ms) };
    waiting.add(update);
    QVERIFY(waiting.next().has_value());
    QCOMPARE(waiting.next()->attempt, 3);
}

void TestWaitingPages::aSignInIsNoPage()
{
    WaitingPages waiting;
    RunUpdate update;
    update.ended = { willRetry(-1, 1, 500ms, 100ms) };
    waiting.add(update);
    QVERIFY(!waiting.next());
}

QTEST_GUILESS_MAIN(TestWaitingPages)
#include "tst_waitingpages.moc"
