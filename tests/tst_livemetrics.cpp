// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/livemetrics.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace inflight;
using namespace std::chrono_literals;
using Outcome = AttemptRecord::Outcome;
using Points = QList<QPointF>;

class TestLiveMetrics : public QObject {
    Q_OBJECT

    static AttemptStart start(quint64 id, int page, Microseconds at, int number = 1)
    {
        return { id, page, number, at };
    }
    static AttemptRecord record(
        const AttemptStart &start, Microseconds ended, Outcome outcome, int status = 200)
    {
        AttemptRecord record;
        record.id = start.id;
        record.page = start.page;
        record.number = start.number;
        record.started = start.at;
        record.ended = ended;
        record.outcome = outcome;
        record.status = status;
        return record;
    }
    /// The value of a step line at a time, as one reads it off the chart.
    static double valueAt(const Points &line, double x)
    {
        double value = 0;
        for (const QPointF &point : line) {
            if (point.x() <= x)
                value = point.y();
        }
        return value;
    }
    static double highest(const Points &line)
    {
        const auto lower = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
        return std::max_element(line.begin(), line.end(), lower)->y();
    }

private Q_SLOTS:
    void drawsASmallRun()
    {
        const AttemptStart a = start(1, 0, 0ms);
        const AttemptStart b = start(2, 1, 0ms);
        const AttemptStart c = start(3, 2, 100ms);
        const AttemptStart again = start(4, 1, 600ms, 2);
        LiveMetrics metrics;
        RunUpdate update;
        update.caps = { { 0ms, 2 } };
        update.started = { a, b, c };
        update.ended = { record(a, 100ms, Outcome::Arrived), record(b, 150ms, Outcome::WillRetry, 429) };
        update.pauses = { { 150ms, 500ms } };
        update.counts.elapsed = 200ms;
        metrics.add(update);
        QCOMPARE(metrics.inFlight().last(), QPointF(0.2, 1));
        QCOMPARE(metrics.waiting().last(), QPointF(0.2, 1));

        update = {};
        update.caps = { { 250ms, 7 } };
        update.pauses = { { 150ms, 550ms } };
        update.started = { again };
        update.ended = { record(c, 300ms, Outcome::Arrived), record(again, 900ms, Outcome::Arrived) };
        update.counts.elapsed = 1s;
        metrics.add(update);

        const Points inFlight = metrics.inFlight();
        QCOMPARE(highest(inFlight), 2.0); // the slot was free before it was taken again
        QCOMPARE(valueAt(inFlight, 0.05), 2.0);
        QCOMPARE(valueAt(inFlight, 0.2), 1.0);
        QCOMPARE(valueAt(inFlight, 0.4), 0.0);
        QCOMPARE(valueAt(inFlight, 0.7), 1.0);
        QCOMPARE(inFlight.last(), QPointF(1, 0));
        QCOMPARE(metrics.marks429(), Points({ { 0.15, 2 } }));
        QCOMPARE(valueAt(metrics.cap(), 0.1), 2.0);
        QCOMPARE(valueAt(metrics.cap(), 0.9), 7.0);
        QCOMPARE(valueAt(metrics.waiting(), 0.5), 1.0);
        QCOMPARE(valueAt(metrics.waiting(), 0.65), 0.0);
        QCOMPARE(metrics.pauses().size(), 1); // the same pause, made longer
        QCOMPARE(metrics.pauses().first().until, Microseconds(550ms));
        QCOMPARE(metrics.pagesDone().last(), QPointF(1, 3));
        QCOMPARE(valueAt(metrics.pagesDone(), 0.35), 2.0);
        // One after the other they took 0.6 s; what a sync run would have lost by a 429 is not known.
        QVERIFY(metrics.syncEstimate().isEmpty());

        metrics.clear();
        QVERIFY(metrics.inFlight().isEmpty());
        QCOMPARE(metrics.now(), Microseconds(0));
    }

    void drawsOneAtATime()
    {
        const AttemptStart a = start(1, 0, 0ms);
        const AttemptStart b = start(2, 1, 100ms);
        const AttemptStart c = start(3, 2, 100ms);
        RunUpdate update;
        update.started = { a, b, c };
        update.ended = { record(a, 100ms, Outcome::Arrived), record(b, 210ms, Outcome::Arrived),
            record(c, 230ms, Outcome::Arrived) };
        update.counts.elapsed = 230ms;
        LiveMetrics metrics;
        metrics.add(update);
        // one after the other: 100 ms, 110 ms, 130 ms
        QCOMPARE(metrics.syncEstimate().last(), QPointF(0.34, 3));
        QCOMPARE(valueAt(metrics.syncEstimate(), 0.15), 1.0);
        QCOMPARE(valueAt(metrics.syncEstimate(), 0.25), 2.0);

        update = {};
        update.ended = { record(start(4, 3, 230ms), 240ms, Outcome::WillRetry, 500) };
        metrics.add(update);
        QCOMPARE(metrics.syncEstimate().last(), QPointF(0.34, 3)); // at least so long
    }

    /// Neither does anybody say it in words.
    void ofQuickPagesNoLineIsDrawn()
    {
        for (const auto &[time, isDrawn] : { std::pair(29ms, false), std::pair(31ms, true) }) {
            LiveMetrics metrics;
            RunUpdate update;
            for (int page = 0; page < 3; ++page) {
                update.started << start(quint64(page) + 1, page, page * time);
                update.ended << record(update.started.last(), (page + 1) * time, Outcome::Arrived);
            }
            update.counts.elapsed = 3 * time;
            metrics.add(update);
            QCOMPARE(!metrics.syncEstimate().isEmpty(), isDrawn);
        }
    }

    void oneAtATimeGoesNoFasterThanTheRate()
    {
        LiveMetrics metrics;
        metrics.clear(2);
        RunUpdate update;
        for (int page = 0; page < 3; ++page) {
            update.started << start(quint64(page) + 1, page, page * 500ms);
            update.ended << record(update.started.last(), page * 500ms + 100ms, Outcome::Arrived);
        }
        update.counts.elapsed = 1100ms;
        metrics.add(update);
        QCOMPARE(valueAt(metrics.syncEstimate(), 0.5), 1.0);
        QCOMPARE(metrics.syncEstimate().last(), QPointF(1.1, 3));
    }

    void stepsStandUpright()
    {
        LiveMetrics metrics;
        RunUpdate update;
        update.caps = { { 0ms, 5 }, { 5s, 50 } };
        update.counts.elapsed = 10s;
        metrics.add(update);
        // no slope from 5 to 50 over the whole five seconds
        QCOMPARE(metrics.cap(), Points({ { 0, 5 }, { 5, 5 }, { 5, 50 }, { 10, 50 } }));
    }

    /// Two pauses of the user, the second told twice as it goes on: what came behind them moves by both.
    void theUsersPausesAreTakenOut()
    {
        LiveMetrics metrics;
        quint64 id = 0;
        RunUpdate update;
        for (const Microseconds at : { 1s, 4s, 8s }) {
            ++id;
            const AttemptStart page = start(id, int(id), at - 500ms);
            update.started << page;
            update.ended << record(page, at, Outcome::Arrived);
        }
        update.userPauses = { { 2s, 3s }, { 5s, 6s } };
        metrics.add(update);
        update = {};
        update.userPauses = { { 5s, 7s } };
        update.counts.elapsed = 8s;
        metrics.add(update);
        const Points done = metrics.pagesDone();
        QCOMPARE(valueAt(done, 3.9), 1.0);
        QCOMPARE(valueAt(done, 4.1), 2.0);
        QCOMPARE(done.last(), QPointF(8, 3));
        const Points unpaused = metrics.pagesDoneUnpaused();
        QCOMPARE(valueAt(unpaused, 0.9), 0.0);
        QCOMPARE(valueAt(unpaused, 1.1), 1.0); // before both, where it was
        QCOMPARE(valueAt(unpaused, 2.9), 1.0);
        QCOMPARE(valueAt(unpaused, 3.1), 2.0); // a second earlier
        QCOMPARE(unpaused.last(), QPointF(5, 3)); // three
        // What moves another run's line is what moved this one's back.
        QCOMPARE(
            metrics.heldByUser({ { 1, 1 }, { 3, 2 }, { 5, 3 } }), Points({ { 1, 1 }, { 4, 2 }, { 8, 3 } }));
        // A moment within a pause is the moment when it began.
        update = {};
        update.counts.elapsed = 10s;
        update.userPauses = { { 9s, 12s } };
        metrics.add(update);
        QCOMPARE(metrics.pagesDoneUnpaused().last(), QPointF(6, 3));
    }

    void signInsAreLeftOut()
    {
        LiveMetrics metrics;
        RunUpdate update;
        const AttemptStart signIn = start(1, -1, 0ms);
        update.started = { signIn };
        update.ended = { record(signIn, 100ms, Outcome::WillRetry, 429) };
        metrics.add(update);
        QVERIFY(metrics.inFlight().isEmpty());
        QVERIFY(metrics.waiting().isEmpty());
        QVERIFY(metrics.marks429().isEmpty());
    }

    void endInTheMicrosecondOfTheStart()
    {
        LiveMetrics metrics;
        RunUpdate update;
        const AttemptStart one = start(1, 0, 5ms);
        update.started = { one };
        update.ended = { record(one, 5ms, Outcome::Failed, 0) };
        metrics.add(update);
        for (const QPointF &point : metrics.inFlight())
            QVERIFY(point.y() >= 0);
        QCOMPARE(metrics.inFlight().last().y(), 0.0);
    }

    /// A million attempts: few points, every peak, the right ends, in the time that they really took.
    void aMillionAttempts()
    {
        LiveMetrics metrics;
        std::mt19937 random(1);
        constexpr int attempts = 1'000'000;
        constexpr int peak = 400;
        Microseconds now { 0 };
        quint64 id = 0;
        int arrived = 0;
        for (int batch = 0; batch < attempts / 100; ++batch) {
            RunUpdate update;
            for (int i = 0; i < 100; ++i) {
                // two at a time, and once, for a moment, very many
                now += 500us;
                const bool first = i % 10 == 0;
                if (batch == 3333 && first && i == 50) {
                    for (int k = 0; k < peak; ++k) {
                        ++id;
                        const AttemptStart one = start(id, int(id), now);
                        update.started << one;
                        update.ended << record(one, now + 10us, Outcome::Arrived);
                        ++arrived;
                    }
                }
                ++id;
                const AttemptStart one = start(id, int(id), now);
                const bool refused = random() % 100 == 0;
                update.started << one;
                update.ended << record(
                    one, now + 550us, refused ? Outcome::Failed : Outcome::Arrived, refused ? 429 : 200);
                arrived += !refused;
            }
            update.pauses = { { now, now + 1ms } };
            update.caps = { { now, int(random() % 500) } };
            update.counts.elapsed = now + 550us;
            metrics.add(update);
        }
        for (const Points &line : { metrics.inFlight(), metrics.cap(), metrics.waiting(), metrics.marks429(),
                 metrics.pagesDone(), metrics.syncEstimate() }) {
            QVERIFY2(line.size() <= TimeSeries::maxPoints, qPrintable(QString::number(line.size())));
            QVERIFY(std::is_sorted(line.begin(), line.end(), [](auto a, auto b) { return a.x() < b.x(); }));
        }
        QVERIFY(metrics.inFlight().size() > 250);
        QCOMPARE(highest(metrics.inFlight()), double(peak + 2));
        QCOMPARE(metrics.inFlight().last().y(), 0.0);
        QVERIFY(metrics.marks429().size() > 100);
        QVERIFY(metrics.pauses().size() <= TimeSeries::maxPoints);
        QVERIFY(metrics.pauses().size() > 300);
        QCOMPARE(metrics.pagesDone().last(), QPointF(double(metrics.now().count()) / 1e6, arrived));
        QVERIFY(metrics.syncEstimate().isEmpty()); // of pages so quick
        const Points done = metrics.pagesDone();
        const auto lower = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
        QVERIFY(std::is_sorted(done.begin(), done.end(), lower));
    }
};

QTEST_GUILESS_MAIN(TestLiveMetrics)
#include "tst_livemetrics.moc"
