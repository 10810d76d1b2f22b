// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/attemptcounts.h"

#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;
using Outcome = AttemptRecord::Outcome;

class TestAttemptCounts : public QObject {
    Q_OBJECT

    static AttemptRecord record(
        int page, Microseconds from, Microseconds to, Outcome outcome, int status = 200)
    {
        AttemptRecord record;
        record.page = page;
        record.started = from;
        record.ended = to;
        record.outcome = outcome;
        record.status = status;
        record.bytes = 100;
        return record;
    }

private Q_SLOTS:
    void countsARun()
    {
        AttemptCounts counts;
        counts.add(AttemptStart { 1, 0, 1, 0ms });
        counts.add(AttemptStart { 2, 1, 1, 0ms });
        counts.add(AttemptStart { 3, 2, 1, 1ms });
        counts.add(record(0, 0ms, 10ms, Outcome::Arrived));
        counts.add(record(1, 0ms, 12ms, Outcome::WillRetry, 429));
        counts.add(AttemptStart { 4, 1, 2, 20ms });
        counts.add(record(2, 1ms, 31ms, Outcome::Failed, 404));
        counts.add(record(1, 20ms, 25ms, Outcome::Arrived));

        QCOMPARE(counts.attempts(), 4);
        QCOMPARE(counts.retries(), 1);
        QCOMPARE(counts.status429(), 1);
        QCOMPARE(counts.peakInFlight(), 3);
        QCOMPARE(counts.bytes(), 400);
        QCOMPARE(
            counts.syncEstimate().total(), Microseconds(15ms)); // what failed is no part of the sync estimate
    }

    void givenUpAndAskedAgainIsARetry()
    {
        AttemptCounts counts;
        counts.add(AttemptStart { 1, 0, 1, 0ms });
        counts.add(record(0, 0ms, 10ms, Outcome::Failed, 500));
        counts.add(AttemptStart { 2, 1, 1, 0ms });
        counts.add(record(1, 0ms, 10ms, Outcome::Stopped));
        counts.add(AttemptStart { 3, 0, 1, 20ms }); // counted anew from 1, as each time that it is asked for
        counts.add(record(0, 20ms, 30ms, Outcome::Arrived));
        counts.add(AttemptStart { 4, 1, 1, 20ms });
        counts.add(record(1, 20ms, 30ms, Outcome::WillRetry, 500));
        counts.add(AttemptStart { 5, 1, 2, 40ms });
        QCOMPARE(counts.retries(), 3);
        counts.add(AttemptStart { 6, 2, 1, 40ms });
        QCOMPARE(counts.retries(), 3);
    }

    void signInsAreApart()
    {
        AttemptCounts counts;
        counts.add(AttemptStart { 1, -1, 1, 0ms });
        counts.add(record(-1, 0ms, 10ms, Outcome::WillRetry, 429));
        counts.add(AttemptStart { 2, -1, 2, 0ms });
        counts.add(record(-1, 0ms, 10ms, Outcome::Arrived));
        QCOMPARE(counts.attempts(), 0);
        QCOMPARE(counts.retries(), 0);
        QCOMPARE(counts.status429(), 0);
        QCOMPARE(counts.bytes(), 0);
        QCOMPARE(counts.peakInFlight(), 0);
        QCOMPARE(counts.syncEstimate().total(), Microseconds(0));
    }

    void protocolIsTheLatestKnown()
    {
        AttemptCounts counts;
        QCOMPARE(counts.protocol(), Protocol::Unknown);
        AttemptRecord one = record(0, 0ms, 1ms, Outcome::Arrived);
        one.protocol = Protocol::Http2;
        counts.add(one);
        one.protocol = Protocol::Unknown; // refused connection
        counts.add(one);
        QCOMPARE(counts.protocol(), Protocol::Http2);
    }
};

QTEST_GUILESS_MAIN(TestAttemptCounts)
#include "tst_attemptcounts.moc"
