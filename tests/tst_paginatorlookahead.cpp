// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagedlist.h"

#include <QTest>

using namespace inflight;

class PaginatorLookAheadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pastTheEndStatuses_data();
    void pastTheEndStatuses();
    void lookAheadFailureIsAFailure();
    void refusalsAheadStayWithinTheCap_data();
    void refusalsAheadStayWithinTheCap();
    void missingPageBeforeOthersIsAFailure();
    void failureBehindAShortPageIsNoEnd();
    void shortPageSettlesTheRefused();
    void aShortEndThatNobodySawIsNoted_data();
    void aShortEndThatNobodySawIsNoted();
    void shortPageInTheMiddleOfALookAhead();
    void onlyTheFirstPageIsFull();
    void failedProbe();
    void refusalTakenAsTheEndIsNoted_data();
    void refusalTakenAsTheEndIsNoted();
    void refusalBesideAnotherEndIsNotNoted();
};

void PaginatorLookAheadTest::pastTheEndStatuses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 400, 404, 416, 422 })
        QTest::addRow("%d", status) << status;
}

void PaginatorLookAheadTest::pastTheEndStatuses()
{
    QFETCH(int, status);
    Server server { 500, PaginationKind::Page, Total::Unknown, 1000, status };
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const Result result = drive(paginator, server, 10, 4);
    QCOMPARE(result.ids, upTo(500));
    QCOMPARE(result.failed, 0);
    QVERIFY(result.past >= 1);
}

void PaginatorLookAheadTest::lookAheadFailureIsAFailure()
{
    Server server { 500, PaginationKind::Page };
    server.twist = [](int request, Server::Answer &answer) {
        if (request == 3)
            answer.status = 500;
    };
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const Result result = drive(paginator, server, 1, 1);
    QCOMPARE(result.failed, 1);
    QCOMPARE(result.ids.size(), 450);
    QCOMPARE(paginator.plannedPages(), 10);
}

void PaginatorLookAheadTest::refusalsAheadStayWithinTheCap_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("cap");
    for (const int status : { 403, 404, 500 }) {
        for (const int cap : { 1, 3, 10, 50 })
            QTest::addRow("%d, cap %d", status, cap) << status << cap;
    }
}

void PaginatorLookAheadTest::refusalsAheadStayWithinTheCap()
{
    QFETCH(int, status);
    QFETCH(int, cap);
    for (const quint32 seed : { 1U, 2U, 3U }) {
        // The server says so little that it may go on for ever.
        Server server { 250, PaginationKind::Page, Total::Unknown, 1000, status };
        Paginator paginator(profileFor(PaginationKind::Page), {});
        const Result result = drive(paginator, server, cap, seed);
        QCOMPARE(result.ids, upTo(250));
        QVERIFY2(result.requests <= 5 + std::max(2, cap), qPrintable(QString::number(result.requests)));
        QCOMPARE(result.failed > 0, status != 404);
    }
}

void PaginatorLookAheadTest::missingPageBeforeOthersIsAFailure()
{
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const PageInfo full = pageOf(50);
    const QList<PageRequest> ahead = askBehind(paginator, full, 5);
    QVERIFY(paginator.pageFailed(ahead[1], refusal(404))); // the end, it seems
    QVERIFY(paginator.pageFailed(ahead[2], refusal(500))); // behind it
    QCOMPARE(paginator.end(), 2);
    QVERIFY(!paginator.next());
    QCOMPARE(paginator.plannedPages(), 1);
    QVERIFY(paginator.pageArrived(ahead[0], full, {}));
    QVERIFY(paginator.pageArrived(ahead[4], full, {})); // it was not
    QVERIFY(paginator.end() > 100);
    QCOMPARE(paginator.plannedPages(), 5); // all but the one in flight
    QVERIFY(!paginator.pageFailed(ahead[3], refusal(404))); // and this one is there as well
    QVERIFY(paginator.next());
}

void PaginatorLookAheadTest::failureBehindAShortPageIsNoEnd()
{
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const PageInfo full = pageOf(50);
    const QList<PageRequest> ahead = askBehind(paginator, full, 4);
    QVERIFY(paginator.pageArrived(ahead[0], pageOf(7), {})); // the end, it seems
    QVERIFY(paginator.pageFailed(ahead[3], refusal(403))); // behind it; that says nothing of an end
    QVERIFY(paginator.pageArrived(ahead[1], full, {})); // it was not
    QVERIFY(paginator.pageArrived(ahead[2], full, {}));
    QVERIFY(paginator.end() > 100);
    QVERIFY(paginator.next());
}

void PaginatorLookAheadTest::shortPageSettlesTheRefused()
{
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const QList<PageRequest> ahead = askBehind(paginator, pageOf(50), 3);
    QVERIFY(!paginator.pageFailed(ahead[1], refusal(403)));
    QVERIFY(!paginator.next()); // until it is settled whether it exists
    QCOMPARE(paginator.plannedPages(), 2);
    QVERIFY(paginator.pageArrived(ahead[0], pageOf(7), {}));
    QCOMPARE(paginator.end(), 2);
    QVERIFY(paginator.pageFailed(ahead[2], refusal(403)));
    QVERIFY(paginator.planIsComplete());
    QCOMPARE(paginator.plannedPages(), 2);
}

void PaginatorLookAheadTest::aShortEndThatNobodySawIsNoted_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("cap");
    QTest::addColumn<bool>("isTotalKnown");
    QTest::addColumn<QString>("noted"); // the page
    QTest::newRow("one at a time") << 170 << 1 << false << "4";
    QTest::newRow("the pages behind it were asked as well") << 170 << 10 << false << QString();
    QTest::newRow("with a total") << 170 << 1 << true << QString();
    QTest::newRow("the last page is full") << 200 << 1 << false << QString();
    QTest::newRow("the only page is short, and the next was asked") << 20 << 1 << false << QString();
}

void PaginatorLookAheadTest::aShortEndThatNobodySawIsNoted()
{
    QFETCH(int, records);
    QFETCH(int, cap);
    QFETCH(bool, isTotalKnown);
    QFETCH(QString, noted);
    Server server { records, PaginationKind::Page, isTotalKnown ? Total::Body : Total::Unknown };
    Paginator paginator(profileFor(PaginationKind::Page, server.total), {});
    const Result result = drive(paginator, server, cap, 1);
    QCOMPARE(result.ids, upTo(records));
    QCOMPARE(detailOf(paginator, NoteKind::ShortEnd).value_or(QString()), noted);
}

void PaginatorLookAheadTest::shortPageInTheMiddleOfALookAhead()
{
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const PageInfo full = pageOf(50);
    const PageInfo almost = pageOf(48);
    const QList<PageRequest> ahead = askBehind(paginator, full, 2);
    QVERIFY(ahead[0].speculative);
    QVERIFY(paginator.pageArrived(ahead[0], almost, {}));
    QVERIFY(!paginator.next());
    QVERIFY(paginator.isDone());
    // A full page behind it: it was not the end after all.
    QVERIFY(paginator.pageArrived(ahead[1], full, {}));
    const auto fourth = paginator.next();
    QVERIFY(fourth);
    QVERIFY(paginator.pageArrived(*fourth, almost, {}));
    const auto fifth = paginator.next();
    QVERIFY(fifth);
    QVERIFY(!paginator.pageArrived(*fifth, {}, {}));
    QVERIFY(!paginator.next());
}

void PaginatorLookAheadTest::onlyTheFirstPageIsFull()
{
    // A server that leaves some records out of each page: none of them is the end.
    for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U }) {
        Server server { 1000, PaginationKind::Page };
        server.twist = [](int request, Server::Answer &answer) {
            if (request > 0)
                answer.info.records = std::min(answer.info.records, 48);
        };
        Paginator paginator(profileFor(PaginationKind::Page), {});
        QCOMPARE(drive(paginator, server, 10, seed).arrived, 20);
    }
}

void PaginatorLookAheadTest::failedProbe()
{
    Server server { 90, PaginationKind::Page, Total::Unknown, 30 };
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const PageRequest first = *paginator.next();
    paginator.pageArrived(first, server.answer(first).info, {});
    const PageRequest probe = *paginator.next();
    QVERIFY(probe.speculative);
    QVERIFY(!paginator.next());
    QVERIFY(!paginator.isDone());
    QVERIFY(!paginator.pageFailed(probe, refusal(500)));
    QVERIFY(paginator.isDone());
    QCOMPARE(paginator.plannedPages(), 2);
    QVERIFY(paginator.pageArrived(probe, server.answer(probe).info, {}));
    QCOMPARE(drive(paginator, server, 10, 1).ids.size(), 30);
    QCOMPARE(paginator.plannedPages(), 3);
}

void PaginatorLookAheadTest::refusalTakenAsTheEndIsNoted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isNoted");
    for (const int status : { 400, 404, 416, 422 })
        QTest::addRow("%d", status) << status << true;
    QTest::newRow("204 says that there is nothing") << 204 << false;
    QTest::newRow("an empty list") << 200 << false;
}

void PaginatorLookAheadTest::refusalTakenAsTheEndIsNoted()
{
    QFETCH(int, status);
    QFETCH(bool, isNoted);
    for (const int cap : { 1, 10 }) {
        for (const quint32 seed : { 1U, 2U, 3U }) {
            Server server { 250, PaginationKind::Page, Total::Unknown, 1000, status };
            Paginator paginator(profileFor(PaginationKind::Page), {});
            QCOMPARE(drive(paginator, server, cap, seed).ids, upTo(250));
            const auto detail = detailOf(paginator, NoteKind::RefusalAsEnd);
            QCOMPARE(detail.has_value(), isNoted);
            if (isNoted)
                QCOMPARE(*detail, QStringLiteral("6/%1/").arg(status));
        }
    }
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const QList<PageRequest> second = askBehind(paginator, pageOf(50), 1);
    paginator.pageFailed(second.first(), refusal(422, QStringLiteral("a/b, no more")));
    QCOMPARE(
        detailOf(paginator, NoteKind::RefusalAsEnd), std::optional(QStringLiteral("2/422/a/b, no more")));
}

void PaginatorLookAheadTest::refusalBesideAnotherEndIsNotNoted()
{
    for (const quint32 seed : { 1U, 2U, 3U, 4U }) {
        // The last page is short.
        Server server { 230, PaginationKind::Page, Total::Unknown, 1000, 404 };
        Paginator paginator(profileFor(PaginationKind::Page), {});
        QCOMPARE(drive(paginator, server, 10, seed).ids, upTo(230));
        QVERIFY(paginator.notes().isEmpty());
        // One page is all there is.
        Server small { 30, PaginationKind::Page, Total::Unknown, 1000, 404 };
        Paginator one(profileFor(PaginationKind::Page), {});
        QCOMPARE(drive(one, small, 10, seed).ids, upTo(30));
        QVERIFY(one.notes().isEmpty());
    }
    // A page behind it arrives: it was a failure, and is told as one.
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const QList<PageRequest> ahead = askBehind(paginator, pageOf(50), 2);
    paginator.pageFailed(ahead[0], refusal(404));
    QVERIFY(has(paginator, NoteKind::RefusalAsEnd));
    paginator.pageArrived(ahead[1], pageOf(50), {});
    QVERIFY(!has(paginator, NoteKind::RefusalAsEnd));
}

QTEST_GUILESS_MAIN(PaginatorLookAheadTest)
#include "tst_paginatorlookahead.moc"
