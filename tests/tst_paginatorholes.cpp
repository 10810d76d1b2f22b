// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagedlist.h"

#include <QTest>

using namespace inflight;

class PaginatorHolesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyPageBeforeTheEnd();
    void emptyPagesInTheMiddle_data();
    void emptyPagesInTheMiddle();
    void refusedPagesCountAsEmptyOnes();
    void emptyFirstPage_data();
    void emptyFirstPage();
    void emptyPageBeforeOthersIsNoEnd();
    void emptyPagesBehindAllRecordsAreNoMatter_data();
    void emptyPagesBehindAllRecordsAreNoMatter();
    void aShortPageInTheMiddleIsTold_data();
    void aShortPageInTheMiddleIsTold();
    void nullForAnEmptyListIsTold();
};

void PaginatorHolesTest::emptyPageBeforeTheEnd()
{
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    PageInfo full = pageOf(50);
    full.total = 1000;
    const QList<PageRequest> inFlight = askBehind(paginator, full, 5);
    QCOMPARE(paginator.plannedPages(), 20);

    PageInfo empty;
    empty.total = 1000;
    QVERIFY(!paginator.pageArrived(inFlight[2], empty, {}));
    // One is no proof: those behind it are asked all the same.
    QVERIFY(!paginator.isDone());
    QVERIFY(paginator.pageArrived(inFlight[4], full, {}));
    QVERIFY(paginator.pageArrived(inFlight[0], full, {}));
    QVERIFY(paginator.pageArrived(inFlight[1], full, {}));
    QVERIFY(!paginator.pageArrived(inFlight[3], empty, {}));
    QCOMPARE(paginator.plannedPages(), 18);
    QCOMPARE(detailOf(paginator, NoteKind::EmptyPage), std::optional(QStringLiteral("4")));
    while (const auto request = paginator.next())
        QVERIFY(!paginator.pageArrived(*request, empty, {}));
    QCOMPARE(paginator.plannedPages(), 4);
    QVERIFY(has(paginator, NoteKind::EndedBeforeTotal));
    QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(1000));
}

void PaginatorHolesTest::emptyPagesInTheMiddle_data()
{
    QTest::addColumn<int>("empty"); // pages, behind the fifth
    QTest::addColumn<bool>("isPassed");
    QTest::newRow("1") << 1 << true;
    QTest::newRow("9") << 9 << true;
    QTest::newRow("10") << 10 << false;
}

void PaginatorHolesTest::emptyPagesInTheMiddle()
{
    QFETCH(int, empty);
    QFETCH(bool, isPassed);
    // The same whatever the cap, as long as none of those behind was in flight already.
    for (const int cap : { 1, 5 }) {
        Server server { 2500, PaginationKind::Page, Total::Body };
        Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
        QList<PageRequest> inFlight;
        int arrived = 0;
        while (true) {
            while (inFlight.size() < cap) {
                const auto request = paginator.next();
                if (!request)
                    break;
                inFlight.append(*request);
            }
            if (inFlight.isEmpty())
                break;
            const PageRequest request = inFlight.takeFirst();
            Server::Answer answer = server.answer(request);
            if (request.page >= 5 && request.page < 5 + empty)
                answer.info.records = 0;
            arrived += paginator.pageArrived(request, answer.info, {}) ? 1 : 0;
        }
        QVERIFY(paginator.isDone());
        QCOMPARE(paginator.plannedPages(), arrived);
        QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(2500));
        if (isPassed || cap == 1)
            QCOMPARE(arrived, isPassed ? 50 - empty : 5);
        QCOMPARE(has(paginator, NoteKind::EmptyPage), arrived > 5);
        QCOMPARE(has(paginator, NoteKind::EndedBeforeTotal), arrived == 5);
        if (isPassed)
            QCOMPARE(detailOf(paginator, NoteKind::EmptyPage), std::optional(QStringLiteral("6")));
    }
}

void PaginatorHolesTest::refusedPagesCountAsEmptyOnes()
{
    // By turns empty and not there, for ever: failures, but the end of the run.
    Server server { 520, PaginationKind::Page };
    server.twist = [](int request, Server::Answer &answer) {
        answer.info.total = 1'000'000'000;
        if (answer.ids.isEmpty() && request % 2 == 1)
            answer.status = 404;
    };
    for (const int cap : { 1, 10 }) {
        Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
        const Result result = drive(paginator, server, cap, 1, 1000);
        QVERIFY(result.ended);
        QCOMPARE(result.ids, upTo(520));
        QVERIFY(result.requests >= 11 + 19);
        QVERIFY(result.requests <= 11 + 20 + cap);
        QVERIFY(result.failed >= 5);
    }
}

void PaginatorHolesTest::emptyFirstPage_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("mostPerPage");
    QTest::addColumn<bool>("sendsSize");
    QTest::newRow("page") << PaginationKind::Page << 237 << 1000 << true;
    QTest::newRow("page, two in all") << PaginationKind::Page << 60 << 1000 << true;
    QTest::newRow("page, fewer than asked") << PaginationKind::Page << 237 << 20 << true;
    QTest::newRow("page, no size") << PaginationKind::Page << 237 << 20 << false;
    QTest::newRow("offset") << PaginationKind::Offset << 237 << 1000 << true;
}

void PaginatorHolesTest::emptyFirstPage()
{
    QFETCH(PaginationKind, kind);
    QFETCH(int, records);
    QFETCH(int, mostPerPage);
    QFETCH(bool, sendsSize);
    ApiProfile profile = profileFor(kind, Total::Body);
    if (!sendsSize)
        profile.pagination.sizeParam.clear();
    const int size = std::min(mostPerPage, 50);
    for (const int cap : { 1, 10 }) {
        Server server { records, kind, Total::Body, mostPerPage };
        server.firstPageLacks = size;
        server.sizeUnasked = size;
        Paginator paginator(profile, {});
        const Result result = drive(paginator, server, cap, 1);
        QList<int> rest = upTo(records);
        rest.remove(0, size);
        QCOMPARE(result.ids, rest);
        QCOMPARE(result.requests, (records + size - 1) / size);
        QCOMPARE(detailOf(paginator, NoteKind::EmptyPage), std::optional(QStringLiteral("1")));
        QVERIFY(!has(paginator, NoteKind::EndedBeforeTotal));
        QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(records));
    }
    // Nothing ever comes: that has an end, too.
    Server server { 1'000'000, kind, Total::Body };
    server.twist = [](int, Server::Answer &answer) { answer.info.records = 0; };
    Paginator paginator(profile, {});
    QCOMPARE(drive(paginator, server, 10, 1).requests, 11);
    QVERIFY(has(paginator, NoteKind::EndedBeforeTotal));
    QVERIFY(!has(paginator, NoteKind::EmptyPage));
}

void PaginatorHolesTest::emptyPageBeforeOthersIsNoEnd()
{
    // Pages 3 and 4 are empty, as where records are filtered after the pages were made.
    QList<int> order { 1, 2, 3, 4, 5 };
    do {
        Paginator paginator(profileFor(PaginationKind::Page), {});
        const QList<PageRequest> ahead = askBehind(paginator, pageOf(50), 5);
        for (const int page : std::as_const(order)) {
            const bool isEmpty = page == 2 || page == 3;
            QCOMPARE(paginator.pageArrived(ahead[page - 1], pageOf(isEmpty ? 0 : 50), {}), !isEmpty);
        }
        QVERIFY(paginator.next());
        QCOMPARE(paginator.plannedPages(), 4);
        QCOMPARE(detailOf(paginator, NoteKind::EmptyPage), std::optional(QStringLiteral("3")));
    } while (std::next_permutation(order.begin(), order.end()));

    // An empty page that nothing was asked behind is the end, as ever.
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const QList<PageRequest> second = askBehind(paginator, pageOf(50), 1);
    QVERIFY(!paginator.pageArrived(second.first(), {}, {}));
    QVERIFY(!paginator.next());
    QVERIFY(paginator.isDone());
    QVERIFY(paginator.notes().isEmpty());
}

void PaginatorHolesTest::emptyPagesBehindAllRecordsAreNoMatter_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::newRow("page") << PaginationKind::Page;
    QTest::newRow("last link") << PaginationKind::Link;
}

/// The first page is shorter than the others, so that there seem to be more of them than there are.
void PaginatorHolesTest::emptyPagesBehindAllRecordsAreNoMatter()
{
    QFETCH(PaginationKind, kind);
    const Headers last { { { "Link", "</items?page=2>; rel=next, </items?page=4>; rel=last" } } };
    for (const qint64 total : { 100, 101 }) {
        Paginator paginator(profileFor(kind, Total::Body), {});
        const auto page = [total](int records) {
            PageInfo info = pageOf(records);
            info.total = total;
            return info;
        };
        paginator.pageArrived(*paginator.next(), page(30), last);
        QVERIFY(paginator.pageArrived(*paginator.next(), page(35), last));
        const PageRequest third = *paginator.next();
        QVERIFY(!paginator.pageArrived(*paginator.next(), page(0), last));
        QVERIFY(has(paginator, NoteKind::EndedBeforeTotal)); // as it looks so far
        QVERIFY(paginator.pageArrived(third, page(35), last));
        QCOMPARE(has(paginator, NoteKind::EndedBeforeTotal), total > 100);
    }
}

void PaginatorHolesTest::aShortPageInTheMiddleIsTold_data()
{
    QTest::addColumn<Total>("total");
    QTest::addColumn<int>("shortPage"); // from 1; 0: none
    for (const int page : { 0, 1, 3, 9, 10 }) {
        QTest::addRow("total, page %d", page) << Total::Body << page;
        QTest::addRow("no total, page %d", page) << Total::Unknown << page;
    }
}

void PaginatorHolesTest::aShortPageInTheMiddleIsTold()
{
    QFETCH(Total, total);
    QFETCH(int, shortPage);
    for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U }) {
        Server server { 500, PaginationKind::Page, total };
        server.twist = [&](int, Server::Answer &answer) {
            if (answer.info.fingerprint == quint64(shortPage - 1) * 50 + 1)
                answer.info.records = 7;
        };
        Paginator paginator(profileFor(PaginationKind::Page, total), {});
        QCOMPARE(drive(paginator, server, 20, seed).arrived, 10);
        // The last one is as short as it likes; and with a total it is told how many are missing.
        const bool isTold = shortPage > 0 && shortPage < 10 && total == Total::Unknown;
        QCOMPARE(detailOf(paginator, NoteKind::ShortPage),
            isTold ? std::optional(QString::number(shortPage)) : std::nullopt);
        QVERIFY(!has(paginator, NoteKind::PageSizeClamped)); // others had as many as were asked for
    }
}

void PaginatorHolesTest::nullForAnEmptyListIsTold()
{
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const QList<PageRequest> ahead = askBehind(paginator, pageOf(50), 3);
    PageInfo null;
    null.isNull = true;
    QVERIFY(!paginator.pageArrived(ahead[2], null, {}));
    QVERIFY(!paginator.pageArrived(ahead[1], null, {}));
    QVERIFY(paginator.pageArrived(ahead[0], pageOf(50), {}));
    QVERIFY(paginator.isDone());
    QCOMPARE(paginator.plannedPages(), 2);
    QCOMPARE(detailOf(paginator, NoteKind::NullAsList), std::optional(QStringLiteral("3")));
    QVERIFY(!has(paginator, NoteKind::NoListThere));
}

QTEST_GUILESS_MAIN(PaginatorHolesTest)
#include "tst_paginatorholes.moc"
