// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/syncestimate.h"

#include <QTest>

using namespace inflight;

namespace {

AttemptRecord record(
    quint64 id, int startedMs, int endedMs, AttemptRecord::Outcome outcome = AttemptRecord::Outcome::Arrived)
{
    AttemptRecord result;
    result.id = id;
    result.started = std::chrono::milliseconds(startedMs);
    result.ended = std::chrono::milliseconds(endedMs);
    result.outcome = outcome;
    return result;
}

/// One page alone for `aloneMs`, then ten together for `togetherMs` each.
SyncEstimate firstThenTen(int aloneMs, int togetherMs)
{
    SyncEstimate estimate;
    estimate.add(AttemptStart { 1, 0, 1, {} });
    estimate.add(record(1, 0, aloneMs));
    for (quint64 id = 2; id <= 11; ++id)
        estimate.add(AttemptStart { id, int(id), 1, {} });
    for (quint64 id = 2; id <= 11; ++id)
        estimate.add(record(id, aloneMs, aloneMs + togetherMs));
    return estimate;
}

} // namespace

class TestSyncEstimate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSumOfServiceTimes()
    {
        QCOMPARE(firstThenTen(100, 120).total(), Microseconds(1'300'000));
        QCOMPARE(firstThenTen(100, 80).total(), Microseconds(900'000));
    }

    void aSaturatedServerDoesNotStretchIt()
    {
        QCOMPARE(firstThenTen(10, 400).total(), Microseconds(110'000)); // eleven pages of 10 ms
    }

    void failuresAndSignInsDoNotCount()
    {
        SyncEstimate estimate;
        estimate.add(AttemptStart { 1, -1, 1, {} });
        AttemptRecord signIn = record(1, 0, 5);
        signIn.page = -1;
        estimate.add(signIn);
        estimate.add(AttemptStart { 2, 0, 1, {} });
        estimate.add(record(2, 5, 6, AttemptRecord::Outcome::WillRetry));
        estimate.add(AttemptStart { 3, 0, 2, {} });
        estimate.add(record(3, 10, 110));
        QCOMPARE(estimate.total(), Microseconds(100'000));
    }

    void connectingIsNoServiceTime()
    {
        SyncEstimate estimate;
        estimate.add(AttemptStart { 1, 0, 1, {} });
        AttemptRecord first = record(1, 0, 150);
        first.sent = std::chrono::milliseconds(50);
        estimate.add(first);
        QCOMPARE(estimate.total(), Microseconds(100'000));
    }

    void nothingYet() { QCOMPARE(SyncEstimate().total(), Microseconds(0)); }
};

QTEST_GUILESS_MAIN(TestSyncEstimate)
#include "tst_syncestimate.moc"
