// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/runlog.h"

#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;
using Outcome = AttemptRecord::Outcome;

class TestRunLog : public QObject {
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
        record.url = QUrl(QStringLiteral("http://127.0.0.1/?page=1"));
        record.responseHeaders.fields = { { "a", "b" } };
        return record;
    }

private Q_SLOTS:
    void countsARun()
    {
        RunLog log;
        log.add(AttemptStart { 1, 0, 1, 0ms });
        log.add(AttemptStart { 2, 1, 1, 0ms });
        log.add(AttemptStart { 3, 2, 1, 1ms });
        log.add(record(0, 0ms, 10ms, Outcome::Arrived));
        log.add(record(1, 0ms, 12ms, Outcome::WillRetry, 429));
        log.add(AttemptStart { 4, 1, 2, 20ms });
        log.add(record(2, 1ms, 31ms, Outcome::Failed, 404));
        log.add(record(1, 20ms, 25ms, Outcome::Arrived));

        QCOMPARE(log.attempts(), 4);
        QCOMPARE(log.retries(), 1);
        QCOMPARE(log.status429(), 1);
        QCOMPARE(log.peakInFlight(), 3);
        QCOMPARE(log.bytes(), 400);
        QCOMPARE(
            log.syncEstimate().total(), Microseconds(15ms)); // what failed is no part of the sync estimate
        QCOMPARE(log.records().size(), 4);
        QCOMPARE(log.records().at(1).status, 429);
    }

    void givenUpAndAskedAgainIsARetry()
    {
        RunLog log;
        log.add(AttemptStart { 1, 0, 1, 0ms });
        log.add(record(0, 0ms, 10ms, Outcome::Failed, 500));
        log.add(AttemptStart { 2, 1, 1, 0ms });
        log.add(record(1, 0ms, 10ms, Outcome::Stopped));
        log.add(AttemptStart { 3, 0, 1, 20ms }); // counted anew from 1, as each time that it is asked for
        log.add(record(0, 20ms, 30ms, Outcome::Arrived));
        log.add(AttemptStart { 4, 1, 1, 20ms });
        log.add(record(1, 20ms, 30ms, Outcome::WillRetry, 500));
        log.add(AttemptStart { 5, 1, 2, 40ms });
        QCOMPARE(log.retries(), 2); // what the user cut off had not failed
        log.add(AttemptStart { 6, 2, 1, 40ms });
        QCOMPARE(log.retries(), 2);
    }

    void signInsAreApart()
    {
        RunLog log;
        log.add(AttemptStart { 1, -1, 1, 0ms });
        log.add(record(-1, 0ms, 10ms, Outcome::WillRetry, 429));
        log.add(AttemptStart { 2, -1, 2, 0ms });
        log.add(record(-1, 0ms, 10ms, Outcome::Arrived));
        QCOMPARE(log.attempts(), 0);
        QCOMPARE(log.retries(), 0);
        QCOMPARE(log.status429(), 0);
        QCOMPARE(log.bytes(), 0);
        QCOMPARE(log.peakInFlight(), 0);
        QCOMPARE(log.syncEstimate().total(), Microseconds(0));
        QCOMPARE(log.records().size(), 2);
    }

    void protocolIsTheLatestKnown()
    {
        RunLog log;
        QCOMPARE(log.protocol(), Protocol::Unknown);
        AttemptRecord one = record(0, 0ms, 1ms, Outcome::Arrived);
        one.protocol = Protocol::Http2;
        log.add(one);
        one.protocol = Protocol::Unknown; // refused connection
        log.add(one);
        QCOMPARE(log.protocol(), Protocol::Http2);
    }

    void oldRecordsLoseTheirHeaders()
    {
        RunLog log;
        const int more = 500;
        for (int i = 0; i < RunLog::recordsInFull + more; ++i)
            log.add(record(i, 0ms, 1ms, Outcome::Arrived));
        QCOMPARE(log.records().size(), RunLog::recordsInFull + more);
        const AttemptRecord &old = log.records().at(more - 1);
        QVERIFY(old.responseHeaders.fields.isEmpty());
        QVERIFY(old.url.isEmpty());
        QCOMPARE(old.page, more - 1);
        QVERIFY(!log.records().at(more).responseHeaders.fields.isEmpty());
        QVERIFY(!log.records().last().responseHeaders.fields.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRunLog)
#include "tst_runlog.moc"
