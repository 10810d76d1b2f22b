// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/requestlanes.h"

#include <QtTest>

using namespace inflight;
using State = RequestLanes::State;
using Outcome = AttemptRecord::Outcome;

namespace {

AttemptStart start(quint64 id, int page, int at, int number = 1)
{
    return { id, page, number, Microseconds(at) };
}

AttemptRecord ended(quint64 id, int page, int from, int to, Outcome outcome, int status = 200)
{
    AttemptRecord record;
    record.id = id;
    record.page = page;
    record.started = Microseconds(from);
    record.ended = Microseconds(to);
    record.outcome = outcome;
    record.status = status;
    return record;
}

RunUpdate update(const QList<AttemptStart> &started, const QList<AttemptRecord> &ends, int elapsed = 0)
{
    RunUpdate update;
    update.started = started;
    update.ended = ends;
    update.counts.elapsed = Microseconds(elapsed);
    return update;
}

} // namespace

class TestRequestLanes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLaneForEachPageInOrderOfAsking()
    {
        RequestLanes lanes;
        lanes.add(update({ start(1, 0, 0), start(2, 2, 10), start(3, 1, 20) }, {}));
        QCOMPARE(lanes.lanes().size(), 3u);
        QCOMPARE(lanes.lanes()[1].page, 2);
        QCOMPARE(lanes.lanes()[2].page, 1);
    }

    void inFlightUntilItEnds()
    {
        RequestLanes lanes;
        lanes.add(update({ start(1, 0, 100) }, {}, 400));
        const RequestLanes::Bar &bar = lanes.lanes()[0].bars[0];
        QCOMPARE(bar.state, State::InFlight);
        QCOMPARE(lanes.onTheWire(bar).until, Microseconds(400));
        lanes.add(update({}, { ended(1, 0, 100, 500, Outcome::Arrived) }, 900));
        QCOMPARE(bar.state, State::Arrived);
        QCOMPARE(lanes.onTheWire(bar).from, Microseconds(100));
        QCOMPARE(lanes.onTheWire(bar).until, Microseconds(500));
        QCOMPARE(lanes.record(bar.record).id, 1u);
    }

    void everyOutcomeHasItsState_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("state");
        QTest::newRow("arrived") << int(Outcome::Arrived) << 200 << int(State::Arrived);
        QTest::newRow("429") << int(Outcome::WillRetry) << 429 << int(State::TooMany);
        QTest::newRow("500") << int(Outcome::WillRetry) << 500 << int(State::Failed);
        QTest::newRow("no answer") << int(Outcome::WillRetry) << 0 << int(State::Failed);
        QTest::newRow("last 429") << int(Outcome::Failed) << 429 << int(State::GivenUp);
        QTest::newRow("past the end") << int(Outcome::PastTheEnd) << 404 << int(State::PastTheEnd);
        QTest::newRow("stopped") << int(Outcome::Stopped) << 0 << int(State::Stopped);
    }
    void everyOutcomeHasItsState()
    {
        QFETCH(int, outcome);
        QFETCH(int, status);
        QFETCH(int, state);
        RequestLanes lanes;
        lanes.add(update({ start(1, 0, 0) }, { ended(1, 0, 0, 5, Outcome(outcome), status) }));
        QCOMPARE(int(lanes.lanes()[0].bars[0].state), state);
    }

    void theWaitEndsWhenTheNextAttemptReallyBegins()
    {
        RequestLanes lanes;
        lanes.add(update({ start(1, 0, 0) }, { ended(1, 0, 0, 100, Outcome::WillRetry, 503) }, 150));
        QCOMPARE(lanes.wait(lanes.lanes()[0], 0).from, Microseconds(100));
        QCOMPARE(lanes.wait(lanes.lanes()[0], 0).until, Microseconds(150)); // so far
        lanes.add(update({ start(2, 0, 700, 2) }, {}, 800));
        QCOMPARE(lanes.lanes().size(), 1u);
        QCOMPARE(lanes.lanes()[0].bars.size(), 2u);
        QCOMPARE(lanes.wait(lanes.lanes()[0], 0).until, Microseconds(700));
        const RequestLanes::Span none = lanes.wait(lanes.lanes()[0], 1);
        QCOMPARE(none.from, none.until);
    }

    void theWaitEndsWhenTheRetryIsDropped()
    {
        RequestLanes lanes;
        lanes.add(update({ start(1, 0, 0) }, { ended(1, 0, 0, 100, Outcome::WillRetry, 503) }, 150));
        RunUpdate dropped = update({}, {}, 400);
        dropped.dropped = { { Microseconds(300), 0 } };
        lanes.add(dropped);
        QCOMPARE(lanes.wait(lanes.lanes()[0], 0).until, Microseconds(300));
        lanes.add(update({ start(2, 0, 700) }, {}, 800)); // asked anew
        QCOMPARE(lanes.wait(lanes.lanes()[0], 0).until, Microseconds(300));
    }

    void startAndEndInOneUpdate()
    {
        RequestLanes lanes;
        lanes.add(update({ start(1, 0, 0), start(2, 0, 60, 2) },
            { ended(1, 0, 0, 50, Outcome::WillRetry, 500), ended(2, 0, 60, 90, Outcome::Arrived) }));
        QCOMPARE(lanes.lanes()[0].bars.size(), 2u);
        QCOMPARE(lanes.lanes()[0].bars[0].state, State::Failed);
        QCOMPARE(lanes.lanes()[0].bars[1].state, State::Arrived);
        QCOMPARE(lanes.now(), Microseconds(90));
    }

    void expectsWhatIsPlanned()
    {
        RequestLanes lanes;
        RunUpdate open = update({ start(1, 0, 0), start(2, 1, 0), start(3, 2, 0) }, {});
        open.counts.pagesPlanned = 3;
        lanes.add(open);
        QCOMPARE(lanes.expectedLanes(), 4);
        RunUpdate known = update({}, {});
        known.counts.pagesPlanned = 100;
        known.counts.planIsComplete = true;
        lanes.add(known);
        QCOMPARE(lanes.expectedLanes(), 4); // there is time for the rest
        known.counts.pagesPlanned = 3;
        lanes.add(known);
        QCOMPARE(lanes.expectedLanes(), 3);
    }

    void aPauseThatGrowsIsOne()
    {
        RequestLanes lanes;
        RunUpdate one = update({}, {});
        one.pauses = { { Microseconds(10), Microseconds(20) } };
        lanes.add(one);
        one.pauses = { { Microseconds(10), Microseconds(40) }, { Microseconds(60), Microseconds(70) } };
        lanes.add(one);
        QCOMPARE(lanes.pauses().size(), 2);
        QCOMPARE(lanes.pauses()[0].until, Microseconds(40));
        QVERIFY(lanes.userPauses().isEmpty());

        RunUpdate two;
        two.userPauses = { { Microseconds(80), Microseconds(90) } };
        lanes.add(two);
        two.userPauses = { { Microseconds(80), Microseconds(95) } };
        lanes.add(two);
        QCOMPARE(lanes.pauses().size(), 2);
        QCOMPARE(lanes.userPauses().size(), 1);
        QCOMPARE(lanes.userPauses()[0].until, Microseconds(95));
    }
};

QTEST_GUILESS_MAIN(TestRequestLanes)
#include "tst_requestlanes.moc"
