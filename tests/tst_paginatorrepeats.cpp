// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagedlist.h"
#include "words/notewords.h"

#include <QTest>

using namespace inflight;

class PaginatorRepeatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serverThatIgnoresThePage_data();
    void serverThatIgnoresThePage();
    void lastPageAgainAndAgain_data();
    void lastPageAgainAndAgain();
    void listThatBeginsAnew();
    void repeatedPageInAnyOrder();
    void repeatInTheMiddleIsNoEnd();
    void copyThatCameFirstKeepsTheOrder();
    void lastPageOfAWrongTotal();
    void firstPageAsOftenAsTheTotalSays();
    void aNextLinkThatIsNotAskedForIsTold();
    void allThatIsLeftOutIsCounted();
    void pagesKeptForATotalAreBehindARepeat();
    void lastPageInPlaceOfAllBehindIt_data();
    void lastPageInPlaceOfAllBehindIt();
};

void PaginatorRepeatsTest::serverThatIgnoresThePage_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::newRow("page") << PaginationKind::Page;
    QTest::newRow("offset") << PaginationKind::Offset;
    QTest::newRow("cursor") << PaginationKind::Cursor;
}

void PaginatorRepeatsTest::serverThatIgnoresThePage()
{
    QFETCH(PaginationKind, kind);
    for (const int cap : { 1, 50 }) {
        Server server { 500, kind };
        server.ignoresPage = true;
        server.twist = [](int request, Server::Answer &answer) {
            if (!answer.info.cursor.isEmpty())
                answer.info.cursor = Server::cursorAt(request);
        };
        Paginator paginator(profileFor(kind), {});
        const Result result = drive(paginator, server, cap, 1);
        QVERIFY(result.ended);
        QVERIFY2(result.requests <= 6 + 2 * cap, qPrintable(QString::number(result.requests)));
        QVERIFY(has(paginator, NoteKind::EndlessPages));
        QVERIFY(!paginator.planIsComplete()); // there may be others
    }
}

void PaginatorRepeatsTest::lastPageAgainAndAgain_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<int>("records");
    for (const int records : { 30, 50, 237, 250, 1000 }) {
        QTest::addRow("page, %d records", records) << PaginationKind::Page << records;
        QTest::addRow("offset, %d records", records) << PaginationKind::Offset << records;
    }
}

void PaginatorRepeatsTest::lastPageAgainAndAgain()
{
    QFETCH(PaginationKind, kind);
    QFETCH(int, records);
    for (const int cap : { 1, 2, 10, 50 }) {
        for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U }) {
            Server server { records, kind };
            server.repeatsLastPage = true;
            Paginator paginator(profileFor(kind), {});
            const Result result = drive(paginator, server, cap, seed, 100 + cap);
            QVERIFY(result.ended);
            QCOMPARE(result.ids, upTo(records));
            QVERIFY(result.past <= std::max(2, cap));
            QCOMPARE(paginator.plannedPages(), result.arrived);
            QCOMPARE(result.arrived, (records + 49) / 50);
            const int pages = result.arrived;
            if (pages > 1 && records % 50 == 0)
                QCOMPARE(detailOf(paginator, NoteKind::RepeatedPage),
                    std::optional(QStringLiteral("%1/%2").arg(pages + 1).arg(pages)));
        }
    }
}

void PaginatorRepeatsTest::listThatBeginsAnew()
{
    for (const int cap : { 1, 10 }) {
        Server server { 300, PaginationKind::Page };
        Paginator paginator(profileFor(PaginationKind::Page), {});
        QList<PageRequest> inFlight;
        int requests = 0;
        QSet<int> ids;
        paginator.setLookAhead(cap);
        while (true) {
            while (inFlight.size() < cap) {
                const auto request = paginator.next();
                if (!request)
                    break;
                inFlight.append(*request);
                ++requests;
            }
            if (inFlight.isEmpty() || requests > 100)
                break;
            const PageRequest request = inFlight.takeFirst();
            PageRequest shown = request;
            shown.url.setQuery(QStringLiteral("per_page=50&page=%1").arg(request.page % 6 + 1));
            const Server::Answer answer = server.answer(shown);
            if (paginator.pageArrived(request, answer.info, {})) {
                for (const int id : answer.ids) {
                    QVERIFY(!ids.contains(id));
                    ids.insert(id);
                }
            }
        }
        QCOMPARE(ids.size(), 300);
        QVERIFY(requests <= 6 + cap);
        QCOMPARE(detailOf(paginator, NoteKind::EndlessPages), std::optional(QStringLiteral("7")));
    }
}

void PaginatorRepeatsTest::repeatedPageInAnyOrder()
{
    // Pages 1 to 3 are the list, 4 and 5 repeat the third.
    QList<int> order { 1, 2, 3, 4 };
    do {
        Paginator paginator(profileFor(PaginationKind::Page), {});
        const QList<PageRequest> ahead = askBehind(paginator, pageOf(50, 1), 4);
        QList<quint64> kept { 1 };
        for (const int page : std::as_const(order)) {
            const quint64 text = quint64(std::min(page, 2)) + 1;
            if (paginator.pageArrived(ahead[page - 1], pageOf(50, text), {}))
                kept.append(text);
        }
        std::sort(kept.begin(), kept.end());
        QCOMPARE(kept, QList<quint64>({ 1, 2, 3 }));
        QVERIFY(!paginator.next());
        QVERIFY(paginator.isDone());
        QCOMPARE(paginator.plannedPages(), 3);
        QCOMPARE(detailOf(paginator, NoteKind::RepeatedPage), std::optional(QStringLiteral("4/3")));
    } while (std::next_permutation(order.begin(), order.end()));
}

void PaginatorRepeatsTest::repeatInTheMiddleIsNoEnd()
{
    // The third page is the second once more; behind it come others.
    QList<int> order { 1, 2, 3, 4 };
    do {
        Paginator paginator(profileFor(PaginationKind::Page), {});
        const QList<PageRequest> ahead = askBehind(paginator, pageOf(50, 1), 4);
        int kept = 1;
        for (const int page : std::as_const(order)) {
            const quint64 text = page == 2 ? 2 : quint64(page) + 1;
            kept += paginator.pageArrived(ahead[page - 1], pageOf(50, text), {});
        }
        QCOMPARE(kept, 4);
        QVERIFY(paginator.end() > 5);
        QVERIFY(paginator.next()); // the list goes on
        QCOMPARE(detailOf(paginator, NoteKind::RepeatLeftOut), std::optional(QStringLiteral("3/2")));
        QVERIFY(!has(paginator, NoteKind::RepeatedPage));
    } while (std::next_permutation(order.begin(), order.end()));
}

/// A list of four pages that begins anew, where the copy of its second page comes before that page does.
void PaginatorRepeatsTest::copyThatCameFirstKeepsTheOrder()
{
    Paginator paginator(profileFor(PaginationKind::Page), {});
    const QList<PageRequest> ahead = askBehind(paginator, pageOf(50, 1), 6);
    QList<int> kept { 0 };
    for (const int page : { 2, 3, 4, 5, 6, 1 }) {
        if (paginator.pageArrived(ahead[page - 1], pageOf(50, quint64(page % 4) + 1), {}))
            kept.append(page);
    }
    QVERIFY(kept.contains(1)); // in its place; its copy counts as a duplicate
    QCOMPARE(paginator.end(), 4);
    QVERIFY(paginator.isDone());
    QCOMPARE(detailOf(paginator, NoteKind::EndlessPages), std::optional(QStringLiteral("5")));
}

void PaginatorRepeatsTest::lastPageOfAWrongTotal()
{
    for (const int cap : { 1, 10 }) {
        // The total decides: repeated pages are pages.
        Server server { 500, PaginationKind::Page };
        server.repeatsLastPage = true;
        server.twist = [](int, Server::Answer &answer) { answer.info.total = 1000; };
        Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
        QCOMPARE(drive(paginator, server, cap, 1).arrived, 20);
        QVERIFY(paginator.notes().isEmpty());
        // But not for ever.
        server.twist = [](int, Server::Answer &answer) { answer.info.total = 1'000'000'000; };
        Paginator second(profileFor(PaginationKind::Page, Total::Body), {});
        const Result result = drive(second, server, cap, 1, 1000);
        QVERIFY(result.ended);
        QVERIFY(result.requests <= 500);
        QVERIFY(has(second, NoteKind::EndlessPages));
    }
}

/// It is no reason to doubt the total, also where its last page should have been a short one.
void PaginatorRepeatsTest::firstPageAsOftenAsTheTotalSays()
{
    for (const PaginationKind kind : { PaginationKind::Page, PaginationKind::Offset }) {
        for (const int total : { 100, 500, 537 }) {
            Server server { total, kind };
            server.ignoresPage = true;
            server.twist = [total](int, Server::Answer &answer) { answer.info.total = total; };
            Paginator paginator(profileFor(kind, Total::Body), {});
            const Result result = drive(paginator, server, 10, 1);
            QVERIFY(result.ended);
            QCOMPARE(result.requests, (total + 49) / 50);
            QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(total));
            QVERIFY(has(paginator, NoteKind::SamePages));
            QVERIFY(!has(paginator, NoteKind::UnusableTotal));
            QVERIFY(!has(paginator, NoteKind::EndlessPages));
        }
    }
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    PageInfo page = pageOf(50, 1);
    page.total = 200;
    QList<PageRequest> asked { *paginator.next() };
    QVERIFY(paginator.pageArrived(asked[0], page, {}));
    QVERIFY(!has(paginator, NoteKind::SamePages));
    while (const auto request = paginator.next())
        asked.append(*request);
    QCOMPARE(asked.size(), 4);
    QVERIFY(paginator.pageArrived(asked[2], page, {}));
    QVERIFY(has(paginator, NoteKind::SamePages));
    page.fingerprint = 2;
    QVERIFY(paginator.pageArrived(asked[1], page, {}));
    QVERIFY(!has(paginator, NoteKind::SamePages)); // for this one is another
    page.fingerprint = 1;
    QVERIFY(paginator.pageArrived(asked[3], page, {}));
    QVERIFY(!has(paginator, NoteKind::SamePages));
}

/// The fourth page shows that the total is none; the fifth repeats it, and the sixth came before.
void PaginatorRepeatsTest::aNextLinkThatIsNotAskedForIsTold()
{
    for (const Total total : { Total::Unknown, Total::Body }) {
        for (const bool isLinked : { false, true }) {
            for (const bool ignoresPage : { false, true }) {
                Server server { 333, PaginationKind::Page, total };
                server.ignoresPage = ignoresPage;
                server.twist = [isLinked](int, Server::Answer &answer) {
                    if (isLinked)
                        answer.headers.fields.append(std::pair<QByteArray, QByteArray>(
                            "Link", R"(</items?page_info=abc>; rel="next")"));
                };
                Paginator paginator(profileFor(PaginationKind::Page, total), {});
                drive(paginator, server, 4, 1);
                QCOMPARE(has(paginator, NoteKind::NextLinkUnused), isLinked && ignoresPage);
            }
        }
    }
}

void PaginatorRepeatsTest::allThatIsLeftOutIsCounted()
{
    // Pages 3, 5 and 6 repeat pages 2, 4 and 2.
    const QList<quint64> texts { 1, 2, 2, 3, 3, 2, 4 };
    QList<int> order { 1, 2, 3, 4, 5, 6 };
    do {
        Paginator paginator(profileFor(PaginationKind::Page), {});
        const QList<PageRequest> ahead = askBehind(paginator, pageOf(50, 1), 6);
        for (const int page : std::as_const(order))
            paginator.pageArrived(ahead[page - 1], pageOf(50, texts[page]), {});
        QCOMPARE(detailOf(paginator, NoteKind::RepeatLeftOut), std::optional(QStringLiteral("3/2/2")));
    } while (std::next_permutation(order.begin(), order.end()));
    QVERIFY(inWords(RunNote { NoteKind::RepeatLeftOut, QStringLiteral("3/2/2") }).endsWith(u"reason: 2."));
    QVERIFY(inWords(RunNote { NoteKind::RepeatLeftOut, QStringLiteral("3/2") }).endsWith(u"records."));
}

void PaginatorRepeatsTest::pagesKeptForATotalAreBehindARepeat()
{
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const auto page = [](quint64 text, int total) {
        PageInfo info = pageOf(50, text);
        info.total = total;
        return info;
    };
    const QList<PageRequest> ahead = askBehind(paginator, page(1, 1000), 5);
    QVERIFY(paginator.pageArrived(ahead[4], page(6, 1000), {}));
    QVERIFY(paginator.pageArrived(ahead[2], page(4, 7), {}));
    QVERIFY(!paginator.announcedRecords());
    QVERIFY(!paginator.pageArrived(ahead[3], page(4, 7), {}));
    QVERIFY(paginator.end() > 5);
    QVERIFY(has(paginator, NoteKind::RepeatLeftOut));
    QVERIFY(!has(paginator, NoteKind::RepeatedPage));
}

void PaginatorRepeatsTest::lastPageInPlaceOfAllBehindIt_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("total");
    for (const int total : { 201, 237, 250, 1001, 1050 }) {
        for (const int window : { 100, 150, 200 }) {
            QTest::addRow("page, %d of %d", window, total) << PaginationKind::Page << window << total;
            QTest::addRow("offset, %d of %d", window, total) << PaginationKind::Offset << window << total;
        }
    }
}

/// A server that reaches no deeper into a list than so far: its total is true, and most records are missing.
void PaginatorRepeatsTest::lastPageInPlaceOfAllBehindIt()
{
    QFETCH(PaginationKind, kind);
    QFETCH(int, window);
    QFETCH(int, total);
    for (const int cap : { 1, 3, 10, 50 }) {
        for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U }) {
            Server server { window, kind };
            server.repeatsLastPage = true;
            server.twist = [total](int, Server::Answer &answer) { answer.info.total = total; };
            Paginator paginator(profileFor(kind, Total::Body), {});
            const Result result = drive(paginator, server, cap, seed, 200);
            QVERIFY(result.ended);
            QVERIFY(!has(paginator, NoteKind::UnusableTotal));
            QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(total));
            QCOMPARE(result.arrived, (total + 49) / 50); // whatever the order
            QCOMPARE(QSet<int>(result.ids.begin(), result.ids.end()).size(), window);
        }
    }
}

QTEST_GUILESS_MAIN(PaginatorRepeatsTest)
#include "tst_paginatorrepeats.moc"
