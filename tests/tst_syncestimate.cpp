// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/syncestimate.h"

#include <QTest>

#include <cmath>
#include <numeric>

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

/// One page alone for `aloneMs`, then these together, asked for in this order.
SyncEstimate firstThen(int aloneMs, const QList<int> &togetherMs)
{
    SyncEstimate estimate;
    estimate.add(AttemptStart { 1, 0, 1, {} });
    estimate.add(record(1, 0, aloneMs));
    for (int page = 1; page <= togetherMs.size(); ++page)
        estimate.add(AttemptStart { quint64(page) + 1, page, 1, {} });
    for (int page = 1; page <= togetherMs.size(); ++page)
        estimate.add(record(quint64(page) + 1, aloneMs, aloneMs + togetherMs[page - 1]));
    return estimate;
}

/// Of ten pages that wait for one another, `each` being worked on at a time.
QList<int> queueOfTen(int serviceMs, int each = 1)
{
    QList<int> times;
    for (int i = 0; i < 10; ++i)
        times << serviceMs * (i / each + 1) + i; // ends of one moment are told one after the other
    return times;
}

int milliseconds(Microseconds time)
{
    return int(std::chrono::duration_cast<std::chrono::milliseconds>(time).count());
}

/// Twenty more together, asked for at 500 ms.
void addTwenty(SyncEstimate &estimate, int togetherMs)
{
    for (quint64 id = 12; id <= 31; ++id)
        estimate.add(AttemptStart { id, int(id), 1, {} });
    for (quint64 id = 12; id <= 31; ++id)
        estimate.add(record(id, 500, 500 + togetherMs));
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

    void aQueueDoesNotStretchIt()
    {
        const int oneByOne = milliseconds(firstThen(60, queueOfTen(60)).total());
        QVERIFY2(oneByOne > 600 && oneByOne < 720, QByteArray::number(oneByOne)); // eleven pages of 60 ms
        const int inPairs = milliseconds(firstThen(60, queueOfTen(60, 2)).total());
        QVERIFY2(inPairs > 600 && inPairs < 720, QByteArray::number(inPairs));
        const int threeOnly = milliseconds(firstThen(60, { 60, 121, 182 }).total());
        QVERIFY2(threeOnly > 220 && threeOnly < 260, QByteArray::number(threeOnly));
    }

    /// A server that has just woken up, or counts the list for the first page.
    void aSlowFirstPageHidesNoQueue()
    {
        const int ms = milliseconds(firstThen(300, queueOfTen(60)).total());
        QVERIFY2(ms > 840 && ms < 960, QByteArray::number(ms)); // 300 and ten of 60
    }

    /// It may have had the first page ready, or be slower to all of many.
    void aQuickFirstPageTellsNothing()
    {
        const SyncEstimate estimate = firstThenTen(40, 400);
        QVERIFY(!estimate.isKnown());
        QCOMPARE(estimate.total(), Microseconds(0));
        QCOMPARE(estimate.correction(), 1.0);
    }

    /// The first page was one of the quick ones.
    void timesThatDifferByChanceAreNotOurLoad()
    {
        const QList<int> times { 140, 60, 110, 180, 30, 90, 170, 50, 120, 80 };
        const SyncEstimate estimate = firstThen(50, times);
        QCOMPARE(
            estimate.total(), Microseconds(50'000 + std::accumulate(times.begin(), times.end(), 0) * 1000));
    }

    /// Several pages were expected, and asked for with the first.
    void withoutAPageAloneOnlyAQueueTells()
    {
        for (const bool isQueue : { true, false }) {
            SyncEstimate estimate;
            for (quint64 id = 1; id <= 10; ++id)
                estimate.add(AttemptStart { id, int(id) - 1, 1, {} });
            for (quint64 id = 1; id <= 10; ++id)
                estimate.add(record(id, 0, isQueue ? int(id) * 60 : 100));
            QCOMPARE(estimate.isKnown(), isQueue);
            const int ms = milliseconds(estimate.total());
            QVERIFY2(isQueue ? ms > 540 && ms < 660 : ms == 0, QByteArray::number(ms));
        }
    }

    void aFailureIsNoPageInAQueue()
    {
        SyncEstimate estimate = firstThen(60, queueOfTen(60));
        const Microseconds before = estimate.total();
        estimate.add(record(3, 0, 900, AttemptRecord::Outcome::Failed)); // is over already
        QCOMPARE(estimate.total(), before);
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
        QCOMPARE(estimate.serviceTime(), Microseconds(100'000));
    }

    /// One at a time signs in and connects as well: like is compared with like.
    void signInAndConnectingAreInBoth()
    {
        SyncEstimate estimate;
        AttemptRecord signIn = record(1, 0, 40);
        signIn.page = -1;
        estimate.add(signIn);
        QCOMPARE(estimate.total(), Microseconds(0)); // nothing arrived
        estimate.add(AttemptStart { 2, 0, 1, {} });
        AttemptRecord first = record(2, 40, 150);
        first.sent = std::chrono::milliseconds(50);
        estimate.add(first);
        QCOMPARE(estimate.setup(), Microseconds(50'000));
        QCOMPARE(estimate.total(), Microseconds(150'000));
        estimate.add(AttemptStart { 3, 1, 1, {} });
        AttemptRecord second = record(3, 150, 260); // on another connection, which one at a time has not
        second.sent = std::chrono::milliseconds(160);
        estimate.add(second);
        QCOMPARE(estimate.total(), Microseconds(250'000));
    }

    /// One at a time follows each redirect as well; what it waited for the rate is another matter.
    void theHopsOfARedirectAreService()
    {
        SyncEstimate estimate;
        for (const quint64 page : { 1, 2 }) {
            estimate.add(AttemptStart { page, int(page) - 1, 1, {} });
            AttemptRecord redirected = record(page, 0, 300);
            redirected.sent = std::chrono::milliseconds(200);
            redirected.earlierHops = std::chrono::milliseconds(90); // of 110 it waited
            estimate.add(redirected);
        }
        QCOMPARE(estimate.serviceTime(), Microseconds(2 * 190'000));
    }

    void whatAHopWaitedIsNoWork()
    {
        SyncEstimate estimate;
        AttemptRecord signIn = record(1, 0, 2'040);
        signIn.page = -1;
        signIn.waited = std::chrono::milliseconds(2'000);
        estimate.add(signIn);
        estimate.add(AttemptStart { 2, 0, 1, {} });
        AttemptRecord first = record(2, 2'040, 4'300);
        first.sent = std::chrono::milliseconds(4'200);
        first.earlierHops = std::chrono::milliseconds(100);
        first.waited = std::chrono::milliseconds(2'050);
        estimate.add(first);
        QCOMPARE(estimate.setup(), Microseconds(50'000));
        QCOMPARE(estimate.total(), Microseconds(250'000));
    }

    void oneAtATimeIsNoFasterThanTheRate()
    {
        SyncEstimate estimate = firstThenTen(100, 100);
        estimate.setRate(20);
        QCOMPARE(estimate.total(), Microseconds(1'100'000)); // 10 a second are no 20
        estimate.setRate(5);
        QCOMPARE(estimate.total(), Microseconds(10 * 200'000 + 100'000));
    }

    void whatWasTriedAgainMakesItALowerBound()
    {
        SyncEstimate estimate = firstThenTen(100, 100);
        QVERIFY(!estimate.isLowerBound());
        AttemptRecord signIn = record(12, 300, 400, AttemptRecord::Outcome::WillRetry);
        signIn.page = -1;
        estimate.add(signIn);
        QVERIFY(estimate.isLowerBound());
    }

    void aWorldThatMovedIsNotOurLoad()
    {
        SyncEstimate estimate = firstThenTen(200, 200);
        addTwenty(estimate, 970);
        QVERIFY(!estimate.isKnown()); // nobody told, and ten at a time were no load
        estimate = firstThenTen(200, 200);
        estimate.worldMoved(std::chrono::milliseconds(400));
        addTwenty(estimate, 970);
        QCOMPARE(estimate.total(), Microseconds(11 * 200'000 + 20 * 970'000));
    }

    /// Many databases are slower the deeper they look into a list.
    void whatIsSlowerByItselfIsNotOurLoad()
    {
        SyncEstimate estimate = firstThenTen(100, 102);
        addTwenty(estimate, 200);
        QCOMPARE(estimate.total(), Microseconds(100'000 + 10 * 102'000 + 20 * 200'000));
        estimate = firstThenTen(100, 102);
        addTwenty(estimate, 600); // what else came over that server?
        QVERIFY(!estimate.isKnown());
        QCOMPARE(estimate.total(), Microseconds(0));
    }

    void oneSlowPageIsNoLoad()
    {
        SyncEstimate estimate;
        estimate.add(AttemptStart { 1, 0, 1, {} });
        estimate.add(record(1, 0, 100));
        for (quint64 id = 2; id <= 4; ++id)
            estimate.add(AttemptStart { id, int(id), 1, {} });
        estimate.add(record(2, 100, 200));
        estimate.add(record(3, 100, 205));
        estimate.add(record(4, 100, 500));
        QCOMPARE(estimate.total(), Microseconds(100'000 + 100'000 + 105'000 + 400'000));
    }

    /// Answered one after another, the pages wait for one another, the last the longest.
    void aServerThatDoesOneThingAtATime()
    {
        SyncEstimate estimate;
        estimate.add(AttemptStart { 1, 0, 1, {} });
        estimate.add(record(1, 0, 10));
        for (quint64 id = 2; id <= 11; ++id)
            estimate.add(AttemptStart { id, int(id), 1, {} });
        for (quint64 id = 2; id <= 50; ++id) { // each that ends makes room for one that waits for ten
            const int ended = 10 * int(id);
            estimate.add(record(id, std::max(10, ended - 100), ended));
            estimate.add(AttemptStart { id + 10, int(id) + 10, 1, {} });
        }
        const double ms = double(estimate.total().count()) / 1000;
        QVERIFY2(ms > 450 && ms < 600, QByteArray::number(ms)); // fifty pages of 10 ms
    }

    /// A cap that was raised makes a longer queue than the first pages stood in.
    void moreInFlightIsMoreLoad()
    {
        SyncEstimate estimate = firstThen(60, queueOfTen(60));
        for (quint64 id = 12; id <= 111; ++id)
            estimate.add(AttemptStart { id, int(id), 1, {} });
        for (quint64 id = 12; id <= 111; ++id)
            estimate.add(record(id, 1000, 1000 + int(id - 11) * 60));
        QVERIFY(estimate.isKnown());
        const int ms = milliseconds(estimate.total());
        QVERIFY2(ms > 110 * 60 && ms < 112 * 60 * 1.3, QByteArray::number(ms));
    }

    void ourLoadStaysOurLoadInAnotherWorld()
    {
        SyncEstimate estimate = firstThen(40, queueOfTen(40));
        const double pages = 11; // of 40 ms
        const double shrunk
            = (double(estimate.total().count()) - 40'000) / double(estimate.serviceTime().count() - 40'000);
        estimate.worldMoved(std::chrono::milliseconds(490));
        addTwenty(estimate, 800);
        const double after = double(estimate.total().count());
        QVERIFY(std::abs(after - (40'000 * pages + 20 * 800'000 * shrunk)) < 0.05 * after);
        estimate.worldMoved(std::chrono::milliseconds(2000)); // only the first move counts
        QCOMPARE(double(estimate.total().count()), after);
    }

    void noHonestEstimateIsNone()
    {
        SyncEstimate estimate;
        estimate.add(AttemptStart { 1, 0, 1, {} });
        estimate.add(record(1, 0, 200));
        estimate.worldMoved(std::chrono::milliseconds(200));
        QVERIFY(estimate.isKnown()); // all of it was one at a time
        addTwenty(estimate, 970);
        QVERIFY(!estimate.isKnown()); // the world, or our load?
        QCOMPARE(estimate.total(), Microseconds(0));
    }

    void connectingIsNoServiceTime()
    {
        SyncEstimate estimate;
        estimate.add(AttemptStart { 1, 0, 1, {} });
        AttemptRecord first = record(1, 0, 150);
        first.sent = std::chrono::milliseconds(50);
        estimate.add(first);
        QCOMPARE(estimate.serviceTime(), Microseconds(100'000));
    }

    void nothingYet() { QCOMPARE(SyncEstimate().total(), Microseconds(0)); }
};

QTEST_GUILESS_MAIN(TestSyncEstimate)
#include "tst_syncestimate.moc"
