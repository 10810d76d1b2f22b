// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagedlist.h"

#include <QTest>

using namespace inflight;

class PaginatorTotalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clampedPageIsNoted_data();
    void clampedPageIsNoted();
    void unusableTotals_data();
    void unusableTotals();
    void hugeTotalIsHandedOutLazily();
    void shortPageInTheMiddle();
    void totalThatGrowsOrShrinks_data();
    void totalThatGrowsOrShrinks();
    void totalThatShrinksBelowOnePageIsToldOnce();
    void totalThatCountsPages();
    void totalThatCountsWhatIsOnThePage();
    void aLinkBehindTheTotalIsLookedAt();
    void aListOfJustOnePage_data();
    void aListOfJustOnePage();
    void aShortPageThatLinksOnIsNotTheEnd();
    void recordsOutsideTheListTellNoPageSize();
    void offsetsBehindALargerFirstPage();
    void offsetsBehindALargerFirstPageWhereTheNextFails();
    void offsetsBehindALargerFirstPageWithAPageLimit();
    void totalOfAContentRange();
    void totalThatIsNowhere();
    void laterStart_data();
    void laterStart();
    void laterStartAtTheLastPage();
    void aListCountedFromZero();
    void aListCountedFromOne();
    void aListThatTakesPageZeroForTheFirst();
    void pageZeroForTheFirstWithoutATotal();
    void aListFromZeroWhoseFirstPagesAreAlike_data();
    void aListFromZeroWhoseFirstPagesAreAlike();
    void aTotalThatStandsFromTheSecondPageOn();
};

void PaginatorTotalsTest::clampedPageIsNoted_data()
{
    QTest::addColumn<Total>("total");
    QTest::newRow("total") << Total::Body;
    QTest::newRow("no total") << Total::Unknown;
}

void PaginatorTotalsTest::clampedPageIsNoted()
{
    QFETCH(Total, total);
    RunSettings settings;
    settings.pageSize = 500;
    Server server { 950, PaginationKind::Page, total, 100 };
    Paginator paginator(profileFor(PaginationKind::Page, total), settings);
    const Result result = drive(paginator, server, 10, 1);
    QCOMPARE(result.ids, upTo(950));
    QCOMPARE(detailOf(paginator, NoteKind::PageSizeClamped), std::optional(QStringLiteral("500/100")));

    Server small { 40, PaginationKind::Page, total };
    Paginator one(profileFor(PaginationKind::Page, total), {});
    QCOMPARE(drive(one, small, 10, 1).ids, upTo(40));
    QVERIFY(one.notes().isEmpty());
}

void PaginatorTotalsTest::unusableTotals_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("unreadable");
    QTest::newRow("negative") << qint64(-1) << QString();
    QTest::newRow("absurd") << qint64(1'000'000'000'000'000) << QString();
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QString();
    QTest::newRow("zero though there are records") << qint64(0) << QString();
    QTest::newRow("fewer than on this page") << qint64(49) << QString();
    QTest::newRow("no number") << qint64(-7) << QStringLiteral("many");
}

void PaginatorTotalsTest::unusableTotals()
{
    QFETCH(qint64, total);
    QFETCH(QString, unreadable);
    Server server { 520, PaginationKind::Page };
    server.twist = [&](int, Server::Answer &answer) {
        answer.info.unreadableTotal = unreadable;
        if (unreadable.isEmpty())
            answer.info.total = total;
    };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const Result result = drive(paginator, server, 10, 1);
    QCOMPARE(result.ids, upTo(520));
    QVERIFY(result.past <= 10);
    QCOMPARE(detailOf(paginator, NoteKind::UnusableTotal),
        std::optional(unreadable.isEmpty() ? QString::number(total) : unreadable));
    QVERIFY(!paginator.announcedRecords());
}

void PaginatorTotalsTest::hugeTotalIsHandedOutLazily()
{
    Server server { 520, PaginationKind::Page };
    server.twist = [](int, Server::Answer &answer) { answer.info.total = 1'000'000'000; };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const Result result = drive(paginator, server, 10, 1);
    QVERIFY(result.ended);
    QCOMPARE(result.ids, upTo(520));
    QVERIFY(result.past >= 10);
    QVERIFY(result.past <= 10 + 10);
    QVERIFY(has(paginator, NoteKind::EndedBeforeTotal));
    QVERIFY(!has(paginator, NoteKind::EmptyPage));
    QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(1'000'000'000));
    QCOMPARE(paginator.plannedPages(), 11);
}

void PaginatorTotalsTest::shortPageInTheMiddle()
{
    Server server { 1000, PaginationKind::Page, Total::Body };
    server.twist = [](int request, Server::Answer &answer) {
        if (request == 5)
            answer.info.records = 10;
    };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    QCOMPARE(drive(paginator, server, 10, 1).arrived, 20);
}

void PaginatorTotalsTest::totalThatGrowsOrShrinks_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("grows") << 1000 << 1500;
    QTest::newRow("grows by one") << 1000 << 1001;
    QTest::newRow("shrinks") << 1000 << 600;
    QTest::newRow("shrinks below what was asked") << 1000 << 260;
}

void PaginatorTotalsTest::totalThatGrowsOrShrinks()
{
    QFETCH(int, before);
    QFETCH(int, after);
    for (const int cap : { 1, 10 }) {
        Server server { before, PaginationKind::Page, Total::Body };
        server.twist = [&](int request, Server::Answer &) {
            if (request == 4)
                server.records = after;
        };
        Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
        const Result result = drive(paginator, server, cap, 1);
        QCOMPARE(detailOf(paginator, NoteKind::TotalChanged),
            std::optional(QStringLiteral("%1/%2").arg(before).arg(after)));
        QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(after));
        QVERIFY(result.ids.size() >= after);
        QVERIFY(std::adjacent_find(result.ids.begin(), result.ids.end()) == result.ids.end());
        QVERIFY(result.requests <= (after + 49) / 50 + cap);
        QCOMPARE(paginator.plannedPages(), result.arrived);
        QVERIFY(!has(paginator, NoteKind::EndedBeforeTotal));
    }
}

void PaginatorTotalsTest::totalThatShrinksBelowOnePageIsToldOnce()
{
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    PageInfo info = pageOf(50);
    info.total = 1000;
    const QList<PageRequest> ahead = askBehind(paginator, info, 2);
    info.total = 7;
    QVERIFY(paginator.pageArrived(ahead[0], info, {}));
    QVERIFY(!paginator.announcedRecords());
    QCOMPARE(paginator.notes(), (QList<RunNote> { { NoteKind::TotalChanged, QStringLiteral("1000/7") } }));
    // Some count on the first page only, and say 0 on the others.
    Paginator onceOnly(profileFor(PaginationKind::Page, Total::Body), {});
    info.total = 120;
    const QList<PageRequest> further = askBehind(onceOnly, info, 2);
    info.total = 0;
    QVERIFY(onceOnly.pageArrived(further[0], info, {}));
    QCOMPARE(onceOnly.announcedRecords(), std::optional<qint64>(120));
    QVERIFY(onceOnly.notes().isEmpty());
    // What was said at first and then proves wrong has not changed.
    Paginator wrong(profileFor(PaginationKind::Page, Total::Body), {});
    info.total = 120;
    const QList<PageRequest> behind = askBehind(wrong, info, 2);
    QVERIFY(wrong.pageArrived(behind[1], info, {}));
    QVERIFY(wrong.notes().isEmpty()); // the page before it may be the same
    QVERIFY(wrong.pageArrived(behind[0], info, {}));
    QCOMPARE(wrong.notes(), (QList<RunNote> { { NoteKind::UnusableTotal, QStringLiteral("120") } }));
}

void PaginatorTotalsTest::totalThatCountsPages()
{
    // 5,000 records, and a profile whose total points to the number of pages.
    Server server { 5000, PaginationKind::Page };
    server.twist = [](int, Server::Answer &answer) { answer.info.total = 100; };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const Result result = drive(paginator, server, 10, 1);
    // The first two pages fit the number; nothing shows that it is wrong.
    QCOMPARE(result.ids, upTo(100));

    Server odd { 5000, PaginationKind::Page };
    odd.twist = [](int, Server::Answer &answer) { answer.info.total = 120; };
    Paginator second(profileFor(PaginationKind::Page, Total::Body), {});
    QCOMPARE(drive(second, odd, 10, 1).ids, upTo(5000));
    QVERIFY(has(second, NoteKind::UnusableTotal));
}

void PaginatorTotalsTest::totalThatCountsWhatIsOnThePage()
{
    for (const PaginationKind kind : { PaginationKind::Page, PaginationKind::Offset }) {
        Server server { 520, kind };
        server.twist = [](int, Server::Answer &answer) { answer.info.total = answer.ids.size(); };
        Paginator paginator(profileFor(kind, Total::Body), {});
        const Result result = drive(paginator, server, 10, 1);
        QCOMPARE(result.ids, upTo(520));
        QVERIFY(has(paginator, NoteKind::UnusableTotal));
    }
}

namespace {

void linkOn(Server::Answer &answer)
{
    answer.headers.fields.append({ QByteArray("Link"), QByteArray("</items?page=99>; rel=\"next\"") });
}

} // namespace

void PaginatorTotalsTest::aLinkBehindTheTotalIsLookedAt()
{
    // As in totalThatCountsPages(), but each page names the next one.
    Server server { 5000, PaginationKind::Page };
    server.twist = [](int, Server::Answer &answer) {
        answer.info.total = 100;
        if (answer.ids.value(0, 4950) < 4950)
            linkOn(answer);
    };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const Result result = drive(paginator, server, 10, 1);
    QCOMPARE(result.ids, upTo(5000));
    QVERIFY(has(paginator, NoteKind::UnusableTotal));

    // Some servers link on from their last page too.
    for (const int status : { 200, 404 }) {
        Server always { 500, PaginationKind::Page, Total::Body };
        always.statusPastTheEnd = status;
        always.twist = [](int, Server::Answer &answer) { linkOn(answer); };
        Paginator second(profileFor(PaginationKind::Page, Total::Body), {});
        const Result told = drive(second, always, 10, 1);
        QCOMPARE(told.ids, upTo(500));
        QCOMPARE(told.requests, 11);
        QCOMPARE(told.failed, 0);
        QCOMPARE(second.plannedPages(), 10);
        QVERIFY(second.planIsComplete());
        QVERIFY(second.notes().isEmpty());
    }
}

void PaginatorTotalsTest::aListOfJustOnePage_data()
{
    QTest::addColumn<int>("statusPastTheEnd");
    QTest::addColumn<bool>("repeats");
    QTest::newRow("empty") << 200 << false;
    QTest::newRow("not found") << 404 << false;
    QTest::newRow("once more") << 200 << true;
}

void PaginatorTotalsTest::aListOfJustOnePage()
{
    QFETCH(int, statusPastTheEnd);
    QFETCH(bool, repeats);
    Server server { 50, PaginationKind::Page, Total::Body };
    server.statusPastTheEnd = statusPastTheEnd;
    server.repeatsLastPage = repeats;
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const Result result = drive(paginator, server, 10, 1);
    QCOMPARE(result.ids, upTo(50));
    QCOMPARE(result.requests, 2); // the total may count what is on a page
    QCOMPARE(paginator.plannedPages(), 1);
    QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(50));
    QVERIFY(paginator.notes().isEmpty());
}

void PaginatorTotalsTest::aShortPageThatLinksOnIsNotTheEnd()
{
    for (const int cap : { 1, 10 }) {
        Server server { 500, PaginationKind::Page };
        server.twist = [](int, Server::Answer &answer) {
            if (answer.ids.value(0) == 100) { // of its fifty, thirty are not for us
                answer.ids = answer.ids.first(20);
                answer.info.records = 20;
            }
            if (answer.ids.value(0, 499) < 450)
                linkOn(answer);
        };
        Paginator paginator(profileFor(PaginationKind::Page), {});
        QCOMPARE(drive(paginator, server, cap, 1).ids.size(), 470);
        QVERIFY(has(paginator, NoteKind::ShortPage));
    }
}

/// Pinned ones, which come with the first page alone: the others are as large as was asked.
void PaginatorTotalsTest::recordsOutsideTheListTellNoPageSize()
{
    for (const int cap : { 1, 3, 10 }) {
        for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U }) {
            Server server { 1000, PaginationKind::Page, Total::Body };
            server.firstPageExtra = 10;
            server.twist = [](int, Server::Answer &answer) { answer.info.total = 1010; };
            Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
            const Result result = drive(paginator, server, cap, seed);
            QCOMPARE(result.ids.size(), 1010);
            QVERIFY(paginator.notes().isEmpty());
        }
    }
    // A server that gives twice as many as asked, to the last page, which holds just as many as were asked.
    Server server { 450, PaginationKind::Page, Total::Body };
    ApiProfile profile = profileFor(PaginationKind::Page, Total::Body);
    profile.pagination.sizeParam = QStringLiteral("unknown");
    server.sizeUnasked = 100;
    Paginator paginator(profile, {});
    const Result result = drive(paginator, server, 3, 1);
    QCOMPARE(result.ids, upTo(450));
    QCOMPARE(result.requests, 5);
}

/// Pinned ones, or a server that gives more than asked: the page behind the first tells, in the steps asked
/// for.
void PaginatorTotalsTest::offsetsBehindALargerFirstPage()
{
    for (const Total total : { Total::Body, Total::Unknown }) {
        for (const int cap : { 1, 3, 10 }) {
            for (const quint32 seed : { 1U, 2U, 3U }) {
                const ApiProfile profile = profileFor(PaginationKind::Offset, total);
                Server pinned { 1000, PaginationKind::Offset, total };
                pinned.firstPageExtra = 10;
                Paginator steady(profile, {});
                QList<int> ids = drive(steady, pinned, cap, seed).ids;
                QCOMPARE(ids.sliced(0, 10), (QList<int> { -10, -9, -8, -7, -6, -5, -4, -3, -2, -1 }));
                QCOMPARE(ids.sliced(10), upTo(1000));
                QVERIFY(steady.notes().isEmpty());

                Server larger { 1000, PaginationKind::Offset, total };
                larger.fewestPerPage = 60;
                Paginator wide(profile, {});
                const Result result = drive(wide, larger, cap, seed);
                QCOMPARE(result.ids, upTo(1000));
                QCOMPARE(detailOf(wide, NoteKind::PageSizeRaised).value_or(QString()), u"50/60"_qs);
                QCOMPARE(has(wide, NoteKind::EmptyPage), false);
                if (total == Total::Body) {
                    QCOMPARE(result.requests, 18); // one of them to find out
                    QCOMPARE(wide.plannedPages(), 17);
                }
            }
        }
    }
}

/// The page that is to tell tells nothing: what follows is asked in the steps asked for, so that none is
/// lost.
void PaginatorTotalsTest::offsetsBehindALargerFirstPageWhereTheNextFails()
{
    Server server { 400, PaginationKind::Offset, Total::Body };
    server.firstPageExtra = 10;
    server.twist = [](int request, Server::Answer &answer) { answer.status = request == 1 ? 500 : 200; };
    Paginator paginator(profileFor(PaginationKind::Offset, Total::Body), {});
    const Result result = drive(paginator, server, 3, 1);
    QCOMPARE(result.ids.size(), 360);
    QCOMPARE(result.requests, 8);
}

/// A page limit counts pages, not what was asked to find out.
void PaginatorTotalsTest::offsetsBehindALargerFirstPageWithAPageLimit()
{
    Server server { 1000, PaginationKind::Offset, Total::Body };
    server.fewestPerPage = 60;
    RunSettings settings;
    settings.maxPages = 3;
    Paginator paginator(profileFor(PaginationKind::Offset, Total::Body), settings);
    QCOMPARE(drive(paginator, server, 3, 1).ids, upTo(180));
}

void PaginatorTotalsTest::totalOfAContentRange()
{
    ApiProfile profile = profileFor(PaginationKind::Offset);
    profile.pagination.total = QStringLiteral("header:Content-Range");
    Paginator paginator(profile, {});
    const PageInfo info = pageOf(50);
    paginator.pageArrived(*paginator.next(), info, { { { "content-range", "items 0-49/120" } } });
    QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(120));
    QCOMPARE(paginator.plannedPages(), 3);

    Paginator unknown(profile, {});
    unknown.pageArrived(*unknown.next(), info, { { { "content-range", "items 0-49/*" } } });
    QVERIFY(!unknown.announcedRecords());
    QVERIFY(unknown.notes().isEmpty());
}

void PaginatorTotalsTest::totalThatIsNowhere()
{
    for (const QString &where : { QStringLiteral("/meta/total"), QStringLiteral("header:X-Total-Count") }) {
        ApiProfile profile = profileFor(PaginationKind::Page);
        profile.pagination.total = where;
        Paginator paginator(profile, {});
        paginator.pageArrived(*paginator.next(), pageOf(50), {});
        QCOMPARE(detailOf(paginator, NoteKind::NoTotalThere), std::optional(QString(where)));
    }
}

void PaginatorTotalsTest::laterStart_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<int>("start"); // page or offset
    QTest::addColumn<int>("mostPerPage");
    QTest::addColumn<int>("expected"); // of 237
    QTest::newRow("page 3") << PaginationKind::Page << 3 << 1000 << 137;
    QTest::newRow("page 3, fewer than asked") << PaginationKind::Page << 3 << 20 << 197;
    QTest::newRow("last page") << PaginationKind::Page << 5 << 1000 << 37;
    QTest::newRow("behind the last page") << PaginationKind::Page << 6 << 1000 << 0;
    QTest::newRow("offset 200") << PaginationKind::Offset << 200 << 1000 << 37;
    QTest::newRow("offset 30") << PaginationKind::Offset << 30 << 20 << 207;
    QTest::newRow("offset behind the end") << PaginationKind::Offset << 300 << 1000 << 0;
}

void PaginatorTotalsTest::laterStart()
{
    QFETCH(PaginationKind, kind);
    QFETCH(int, start);
    QFETCH(int, mostPerPage);
    QFETCH(int, expected);
    for (const Total total : { Total::Body, Total::Unknown }) {
        ApiProfile profile = profileFor(kind, total);
        (kind == PaginationKind::Page ? profile.pagination.firstPage : profile.pagination.firstOffset)
            = start;
        Server server { 237, kind, total, mostPerPage };
        Paginator paginator(profile, {});
        const Result result = drive(paginator, server, 10, 1);
        QList<int> rest = upTo(237);
        rest.remove(0, 237 - expected);
        QCOMPARE(result.ids, rest);
        QCOMPARE(paginator.announcedRecords().value_or(expected), qint64(expected));
        QCOMPARE(paginator.announcedRecords().has_value(), total == Total::Body);
        QVERIFY(!has(paginator, NoteKind::EndedBeforeTotal));
        QVERIFY(!has(paginator, NoteKind::UnusableTotal));
        QCOMPARE(has(paginator, NoteKind::BegunBehindEnd), expected == 0);
        if (total == Total::Body)
            QVERIFY(
                result.requests <= std::max(1, (expected + mostPerPage - 1) / std::min(mostPerPage, 50) + 1));
    }
}

void PaginatorTotalsTest::laterStartAtTheLastPage()
{
    ApiProfile profile = profileFor(PaginationKind::Page, Total::Body);
    profile.pagination.firstPage = 5;
    Server server { 237, PaginationKind::Page, Total::Body };
    Paginator paginator(profile, {});
    QCOMPARE(drive(paginator, server, 10, 1).requests, 1);
    QVERIFY(paginator.notes().isEmpty());
}

void PaginatorTotalsTest::aListCountedFromZero()
{
    Server server { 437, PaginationKind::Page, Total::Body };
    server.firstNumber = 0;
    for (const int first : { 1, 0 }) {
        ApiProfile profile = profileFor(PaginationKind::Page, Total::Body);
        profile.pagination.firstPage = first;
        Paginator paginator(profile, {});
        const Result result = drive(paginator, server, 10, 1);
        QCOMPARE(result.ids.size(), first == 0 ? 437 : 387);
        QCOMPARE(has(paginator, NoteKind::CountedFromZero), first == 1);
    }
    for (const int records : { 30, 50, 60 }) { // hardly more than a page, or less
        Server small { records, PaginationKind::Page, Total::Body };
        small.firstNumber = 0;
        Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
        drive(paginator, small, 10, 1);
        QVERIFY2(has(paginator, NoteKind::CountedFromZero), qPrintable(QString::number(records)));
        QVERIFY(!has(paginator, NoteKind::PageSizeClamped));
    }
    Server shrunk { 387, PaginationKind::Page, Total::Body };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    drive(paginator, shrunk, 10, 1);
    QVERIFY(!has(paginator, NoteKind::CountedFromZero));
    Server empty { 0, PaginationKind::Page, Total::Body };
    ApiProfile late = profileFor(PaginationKind::Page, Total::Body);
    late.pagination.firstPage = 2;
    Paginator nothing(late, {});
    drive(nothing, empty, 10, 1);
    QVERIFY(nothing.notes().isEmpty()); // no page of it has anything
}

void PaginatorTotalsTest::aListCountedFromOne()
{
    ApiProfile profile = profileFor(PaginationKind::Page, Total::Body);
    profile.pagination.firstPage = 0;
    for (const int records : { 437, 450, 30 }) {
        Server server { records, PaginationKind::Page, Total::Body };
        Paginator paginator(profile, {});
        const Result result = drive(paginator, server, 10, 1);
        QCOMPARE(result.ids, upTo(records));
        QCOMPARE(result.requests, 1 + (records + 49) / 50);
        QVERIFY(has(paginator, NoteKind::CountedFromOne));
        QCOMPARE(paginator.notes().size(), 1); // the total is right
        QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(records));
    }
    profile.pagination.total.clear();
    Server server { 437, PaginationKind::Page };
    Paginator paginator(profile, {});
    QCOMPARE(drive(paginator, server, 10, 1).requests, 1);
    QVERIFY(has(paginator, NoteKind::CountedFromOne));
}

/// Page 0 is the first page once more.
void PaginatorTotalsTest::aListThatTakesPageZeroForTheFirst()
{
    ApiProfile profile = profileFor(PaginationKind::Page, Total::Body);
    profile.pagination.firstPage = 0;
    for (const int records : { 437, 450, 51, 50, 30 }) {
        for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U }) {
            Server server { records, PaginationKind::Page, Total::Body };
            server.firstForZero = true;
            Paginator paginator(profile, {});
            const Result result = drive(paginator, server, 10, seed);
            const int pages = (records + 49) / 50;
            const QSet<int> ids(result.ids.begin(), result.ids.end());
            QCOMPARE(ids.size(), records); // the first page's twice
            QCOMPARE(result.ids.size(), pages > 1 ? records + 50 : records);
            QCOMPARE(result.requests, pages > 1 ? 1 + pages : 1);
            QCOMPARE(has(paginator, NoteKind::CountedFromOne), pages > 1);
            QCOMPARE(paginator.notes().size(), pages > 1 ? 1 : 0); // the total is right
            QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(records));
            QCOMPARE(paginator.plannedPages(), result.arrived);
        }
    }
}

void PaginatorTotalsTest::pageZeroForTheFirstWithoutATotal()
{
    ApiProfile profile = profileFor(PaginationKind::Page);
    profile.pagination.firstPage = 0;
    for (const int cap : { 1, 2, 3, 10 }) {
        for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U }) {
            Server server { 437, PaginationKind::Page };
            server.firstForZero = true;
            Paginator paginator(profile, {});
            QCOMPARE(drive(paginator, server, cap, seed).ids, upTo(437));
            QVERIFY(has(paginator, NoteKind::CountedFromOne));
            QCOMPARE(paginator.notes().size(), has(paginator, NoteKind::ShortEnd) ? 2 : 1);
        }
    }
}

/// Nothing of it is lost, though it looks at first as if page 0 were page 1.
void PaginatorTotalsTest::aListFromZeroWhoseFirstPagesAreAlike_data()
{
    QTest::addColumn<int>("alike"); // pages, from the first
    QTest::addColumn<int>("statusPastTheEnd");
    for (const int alike : { 2, 3, 10 }) {
        for (const int status : { 200, 404, 500 })
            QTest::addRow("%d alike, %d", alike, status) << alike << status;
    }
}

void PaginatorTotalsTest::aListFromZeroWhoseFirstPagesAreAlike()
{
    QFETCH(int, alike);
    QFETCH(int, statusPastTheEnd);
    ApiProfile profile = profileFor(PaginationKind::Page, Total::Body);
    profile.pagination.firstPage = 0;
    for (const int cap : { 1, 3, 10, 50 }) {
        for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U }) {
            Server server { 500, PaginationKind::Page, Total::Body };
            server.firstNumber = 0;
            server.statusPastTheEnd = statusPastTheEnd;
            server.twist = [alike](int, Server::Answer &answer) {
                if (answer.info.records > 0)
                    answer.info.fingerprint = std::max<quint64>(answer.info.fingerprint, quint64(alike) * 50);
            };
            Paginator paginator(profile, {});
            const Result result = drive(paginator, server, cap, seed);
            QCOMPARE(result.ids, upTo(500));
            QCOMPARE(result.requests, 11); // one to find out
            QCOMPARE(paginator.plannedPages(), 10);
            QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(500));
            QVERIFY(!has(paginator, NoteKind::CountedFromOne));
            QCOMPARE(has(paginator, NoteKind::SamePages), alike == 10);
            QCOMPARE(paginator.notes().size(), alike == 10 ? 1 : 0);
        }
    }
}

void PaginatorTotalsTest::aTotalThatStandsFromTheSecondPageOn()
{
    Server server { 437, PaginationKind::Page, Total::Body };
    server.twist = [](int request, Server::Answer &answer) {
        if (request == 0)
            answer.info.total.reset();
    };
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    QCOMPARE(drive(paginator, server, 10, 1).ids, upTo(437));
    QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(437));
    QVERIFY(!has(paginator, NoteKind::NoTotalThere));
}

QTEST_GUILESS_MAIN(PaginatorTotalsTest)
#include "tst_paginatortotals.moc"
