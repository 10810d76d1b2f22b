// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/jobqueue.h"

#include <QSignalSpy>
#include <QtTest>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

/// Pages 0 to 2 are new; those from `end` on are not wanted.
struct Source final : PageSource {
    std::optional<PageRequest> nextPage(int) override
    {
        if (next == 3)
            return std::nullopt;
        return PageRequest { .page = next++, .url = {}, .speculative = false };
    }
    bool areAllAsked() const override { return next == 3; }
    bool isWanted(const PageRequest &request) const override { return request.page < end; }
    bool pageArrived(const PageRequest &, const DecodedPage &, const Headers &) override { return true; }
    bool pageFailed(const PageRequest &, const FetchError &, int) override { return false; }
    void pageDropped(const PageRequest &request) override { dropped.append(request.page); }

    int next = 0;
    int end = 1000;
    QList<int> dropped;
};

PageJob retryOf(int page)
{
    return { .request = { .page = page, .url = {}, .speculative = false }, .number = 2 };
}

} // namespace

class TestJobQueue final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retriesGoBeforeWhatIsNewOnceTheyAreDue();
    void aJobStaysUntilItIsTaken();
    void whatIsNotWantedGoesBackToTheSource();
    void allThatWaitsCanBeDropped();
};

void TestJobQueue::retriesGoBeforeWhatIsNewOnceTheyAreDue()
{
    Source source;
    JobQueue queue(source);
    QSignalSpy due(&queue, &JobQueue::due);
    const SteadyTime now = steadyNow();
    queue.retryAt(now + 40ms, retryOf(12));
    queue.retryAt(now + 20ms, retryOf(11));
    QCOMPARE(queue.retries(), 2);
    QVERIFY(queue.hasNext(1));
    QCOMPARE(queue.takeNext().request.page, 0); // neither is due
    QTRY_VERIFY(due.count() > 0);
    QVERIFY(queue.hasNext(1));
    QCOMPARE(queue.takeNext().request.page, 11);
    source.next = 3; // nothing is new for now
    QTRY_VERIFY(queue.hasNext(1));
    QCOMPARE(queue.takeNext().request.page, 12);
    QVERIFY(steadyNow() >= now + 40ms);
    source.next = 1;
    for (const int page : { 1, 2 }) {
        QVERIFY(queue.hasNext(1));
        QCOMPARE(queue.takeNext().request.page, page);
    }
    QVERIFY(!queue.hasNext(1));
    QVERIFY(queue.isEmpty());
}

void TestJobQueue::aJobStaysUntilItIsTaken()
{
    Source source;
    JobQueue queue(source);
    QVERIFY(queue.hasNext(1));
    QVERIFY(queue.hasNext(1));
    QVERIFY(!queue.isEmpty());
    QCOMPARE(queue.retries(), 0);
    queue.retryFirst(retryOf(11));
    QCOMPARE(queue.takeNext().request.page, 0);
    QVERIFY(queue.hasNext(1));
    QCOMPARE(queue.retries(), 1); // it waits still
    QCOMPARE(queue.takeNext().request.page, 11);
    QCOMPARE(source.next, 1);
}

void TestJobQueue::whatIsNotWantedGoesBackToTheSource()
{
    Source source;
    JobQueue queue(source);
    queue.retryFirst(retryOf(9));
    QVERIFY(queue.hasNext(1)); // holds page 9
    queue.retryFirst(retryOf(8));
    queue.retryAt(steadyNow() + 1h, retryOf(7));
    queue.retryAt(steadyNow() + 1h, retryOf(2));
    source.end = 5;
    QList<int> told;
    connect(&queue, &JobQueue::retryDropped, this, [&told](int page) { told.append(page); });
    queue.dropUnwanted();
    QCOMPARE(source.dropped, (QList<int> { 9, 8, 7 }));
    QCOMPARE(told, source.dropped);
    QCOMPARE(queue.retries(), 1);
    QVERIFY(queue.hasNext(1));
    QCOMPARE(queue.takeNext().request.page, 0);
}

void TestJobQueue::allThatWaitsCanBeDropped()
{
    Source source;
    JobQueue queue(source);
    QVERIFY(queue.hasNext(1));
    queue.retryFirst(retryOf(8));
    queue.retryAt(steadyNow(), retryOf(7));
    QSignalSpy due(&queue, &JobQueue::due);
    QList<int> told;
    connect(&queue, &JobQueue::retryDropped, this, [&told](int page) { told.append(page); });
    queue.dropAll();
    QVERIFY(queue.isEmpty());
    QCOMPARE(source.dropped, (QList<int> { 0, 8, 7 }));
    QCOMPARE(told, (QList<int> { 8, 7 })); // page 0 was never asked
    JobQueue later(source);
    QSignalSpy laterDue(&later, &JobQueue::due);
    later.retryAt(steadyNow() + 5ms, retryOf(6));
    QTRY_COMPARE(laterDue.count(), 1);
    QCOMPARE(due.count(), 0);
}

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
