// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/failuretally.h"

#include <QTest>

using namespace inflight;

namespace {

FetchError answered(int status)
{
    return { FetchError::Kind::HttpStatus, status, {}, {} };
}

PageRequest page(int number)
{
    return { number, {}, false };
}

} // namespace

class TestFailureTally : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeExhaustedPagesInARowAreADeadServer()
    {
        FailureTally tally;
        tally.failed(page(1), answered(503), 5);
        tally.failed(page(2), answered(503), 5);
        QVERIFY(!tally.isHopeless());
        tally.failed(page(3), { FetchError::Kind::Timeout, 0, {}, {} }, 5);
        QVERIFY(tally.isHopeless());
    }

    void aSuccessBetweenIsHope()
    {
        FailureTally tally;
        for (int i = 0; i < 40; i += 2) {
            tally.failed(page(i), answered(503), 10);
            tally.failed(page(i + 1), answered(503), 10);
            tally.succeeded(page(100 + i));
            QVERIFY(!tally.isHopeless());
        }
        QCOMPARE(tally.count(), 40);
    }

    void fewAttemptsNeedMorePages()
    {
        FailureTally tally;
        for (int i = 0; i < 14; ++i)
            tally.failed(page(i), answered(500), 1);
        QVERIFY(!tally.isHopeless());
        tally.failed(page(14), answered(500), 1);
        QVERIFY(tally.isHopeless());
    }

    void twentyRefusalsAreMeant()
    {
        FailureTally tally;
        for (int i = 0; i < 19; ++i)
            tally.failed(page(i), answered(403), 1);
        QVERIFY(!tally.isHopeless());
        tally.failed(page(19), answered(403), 1);
        QVERIFY(tally.isHopeless());
        tally.forgive();
        QVERIFY(!tally.isHopeless());
    }

    void aPageThatSucceedsLaterIsNoLongerListed()
    {
        FailureTally tally;
        tally.failed(page(7), answered(404), 1);
        tally.failed(page(3), answered(500), 5);
        QCOMPARE(tally.pages().first().page, 3); // in page order
        tally.succeeded(page(7));
        QCOMPARE(tally.count(), 1);
        QCOMPARE(tally.requests().first().page, 3);
    }

    void whatFailedPastTheEndIsNoFailure()
    {
        FailureTally tally;
        for (int i : { 2, 4, 5, 6 })
            tally.failed({ i, {}, i != 6 }, answered(500), 1); // 6 was known to exist
        tally.setEnd(4);
        QCOMPARE(tally.count(), 2);
        QCOMPARE(tally.pages().first().page, 2);
        QCOMPARE(tally.pages().last().page, 6);
        QCOMPARE(tally.requests().size(), 2);
        tally.setEnd(7); // it was not the end
        QCOMPARE(tally.count(), 4);
    }

    void refusalsOfPagesAskedAheadTellNothing()
    {
        FailureTally tally;
        for (int i = 0; i < 40; ++i)
            tally.failed({ i, {}, true }, answered(403), 1);
        QVERIFY(!tally.isHopeless());
        QCOMPARE(tally.count(), 40);
    }
};

QTEST_GUILESS_MAIN(TestFailureTally)
#include "tst_failuretally.moc"
