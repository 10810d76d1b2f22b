// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagedlist.h"

#include <QTest>

using namespace inflight;

class PaginatorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordOnce_data();
    void everyRecordOnce();
    void firstPageGoesAlone();
    void maxPages_data();
    void maxPages();
    void failedFirstPage();
    void queryIsEncoded();
    void pagingParametersReplaceFixedOnes();
    void twentyThousandPages_data();
    void twentyThousandPages();
};

void PaginatorTest::everyRecordOnce_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<Total>("total");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("mostPerPage");
    QTest::addColumn<int>("statusPastTheEnd");
    QTest::addColumn<int>("cap");
    const std::pair<PaginationKind, const char *> kinds[] = { { PaginationKind::Page, "page" },
        { PaginationKind::Offset, "offset" }, { PaginationKind::Cursor, "cursor" },
        { PaginationKind::Link, "link" }, { PaginationKind::Next, "next" } };
    const std::pair<Total, const char *> totals[]
        = { { Total::Unknown, "no total" }, { Total::Body, "total" }, { Total::Header, "header total" } };
    for (const auto &[kind, kindName] : kinds) {
        for (const auto &[total, totalName] : totals) {
            for (const int records : { 0, 1, 29, 30, 31, 49, 50, 51, 60, 100, 1037 }) {
                for (const int mostPerPage : { 1000, 30 }) {
                    for (const int status : { 200, 404 }) {
                        for (const int cap : { 1, 10, 50 }) {
                            QTest::addRow("%s, %s, %d records, at most %d, %d past the end, cap %d", kindName,
                                totalName, records, mostPerPage, status, cap)
                                << kind << total << records << mostPerPage << status << cap;
                        }
                    }
                }
            }
        }
    }
}

void PaginatorTest::everyRecordOnce()
{
    QFETCH(PaginationKind, kind);
    QFETCH(Total, total);
    QFETCH(int, records);
    QFETCH(int, mostPerPage);
    QFETCH(int, statusPastTheEnd);
    QFETCH(int, cap);
    const int pageSize = std::min(50, mostPerPage);
    const int pages = std::max(1, (records + pageSize - 1) / pageSize);
    const bool isSequential
        = kind == PaginationKind::Cursor || kind == PaginationKind::Next || kind == PaginationKind::Link;
    const bool looksAhead = total == Total::Unknown && !isSequential && records > 0;
    // A number that is just what a page holds may count no more than that.
    const bool looksBeyond = total == Total::Body && !isSequential && records == 50 && pageSize == 50;
    for (const quint32 seed : { 1U, 2U, 3U }) {
        Server server { records, kind, total, mostPerPage, statusPastTheEnd };
        Paginator paginator(profileFor(kind, total), {});
        const Result result = drive(paginator, server, cap, seed);
        QVERIFY(result.ended);
        QCOMPARE(result.ids, upTo(records));
        QCOMPARE(result.arrived, pages);
        QCOMPARE(result.failed, 0);
        QVERIFY2(
            result.past <= (looksAhead ? cap : int(looksBeyond)), qPrintable(QString::number(result.past)));
        QCOMPARE(result.requests, pages + result.past);
        QVERIFY(paginator.isDone());
        QVERIFY(paginator.planIsComplete());
        QCOMPARE(paginator.plannedPages(), pages);
        QVERIFY(!has(paginator, NoteKind::EndedBeforeTotal));
        QVERIFY(!has(paginator, NoteKind::UnusableTotal));
        if (total != Total::Unknown)
            QCOMPARE(paginator.announcedRecords(), std::optional<qint64>(records));
        else
            QVERIFY(!paginator.announcedRecords());
    }
}

void PaginatorTest::firstPageGoesAlone()
{
    Paginator paginator(profileFor(PaginationKind::Page, Total::Body), {});
    const auto first = paginator.next();
    QVERIFY(first);
    QVERIFY(!first->speculative);
    QCOMPARE(first->url, QUrl(QStringLiteral("https://api.example.com/items?page=1&per_page=50")));
    QVERIFY(!paginator.next());
    QVERIFY(!paginator.isDone());
    QVERIFY(!paginator.planIsComplete());

    PageInfo info = pageOf(50);
    info.total = 200;
    QVERIFY(paginator.pageArrived(*first, info, {}));
    QCOMPARE(paginator.plannedPages(), 4);
    QVERIFY(paginator.planIsComplete());
    for (const int page : { 1, 2, 3 }) {
        const auto request = paginator.next();
        QVERIFY(request);
        QCOMPARE(request->page, page);
        QVERIFY(!request->speculative);
    }
    QVERIFY(!paginator.next());
    QVERIFY(paginator.isDone());
}

void PaginatorTest::maxPages_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<Total>("total");
    QTest::newRow("page") << PaginationKind::Page << Total::Unknown;
    QTest::newRow("page, total") << PaginationKind::Page << Total::Body;
    QTest::newRow("offset") << PaginationKind::Offset << Total::Unknown;
    QTest::newRow("cursor") << PaginationKind::Cursor << Total::Unknown;
    QTest::newRow("next, total") << PaginationKind::Next << Total::Body;
    QTest::newRow("link, total") << PaginationKind::Link << Total::Header;
}

void PaginatorTest::maxPages()
{
    QFETCH(PaginationKind, kind);
    QFETCH(Total, total);
    for (const int maxPages : { 1, 3, 20, 30 }) {
        RunSettings settings;
        settings.maxPages = maxPages;
        Server server { 1000, kind, total };
        Paginator paginator(profileFor(kind, total), settings);
        const Result result = drive(paginator, server, 10, 1);
        const int pages = std::min(maxPages, 20);
        QCOMPARE(result.ids, upTo(pages * 50));
        QVERIFY(result.requests <= maxPages);
        QVERIFY(paginator.isDone());
        QVERIFY(paginator.planIsComplete());
        QCOMPARE(paginator.plannedPages(), pages);
        // What was not wanted is not missing.
        QCOMPARE(paginator.announcedRecords().has_value(), total != Total::Unknown && maxPages >= 20);
    }
}

void PaginatorTest::failedFirstPage()
{
    for (const PaginationKind kind :
        { PaginationKind::Page, PaginationKind::Offset, PaginationKind::Link, PaginationKind::Cursor }) {
        Paginator paginator(profileFor(kind), {});
        const PageRequest first = *paginator.next();
        QVERIFY(!paginator.pageFailed(first, refusal(404)));
        QVERIFY(!paginator.next());
        QVERIFY(paginator.isDone());
        const bool isChain = kind == PaginationKind::Link || kind == PaginationKind::Cursor;
        QCOMPARE(paginator.planIsComplete(), !isChain); // it was to name the next one
        QCOMPARE(paginator.plannedPages(), 1);
        // Asked again later, it may come: then the run goes on.
        Server server { 500, kind };
        const Server::Answer answer = server.answer(first);
        QVERIFY(paginator.pageArrived(first, answer.info, answer.headers));
        QVERIFY(!paginator.isDone());
        QCOMPARE(drive(paginator, server, 10, 1).ids.size(), 450);
    }
}

void PaginatorTest::queryIsEncoded()
{
    ApiProfile profile = profileFor(PaginationKind::Cursor);
    profile.query = { { QStringLiteral("q"), QStringLiteral("a+b & c=d/\u00e4%41#") } };
    Paginator paginator(profile, {});
    PageInfo info = pageOf(50);
    info.cursor = QStringLiteral("+/==&%2B ?#");
    const auto second = follow(paginator, info);
    QVERIFY(second);
    QCOMPARE(second->url.toEncoded(),
        QByteArray("https://api.example.com/items?q=a%2Bb%20%26%20c%3Dd%2F%C3%A4%2541%23&per_page=50"
                   "&cursor=%2B%2F%3D%3D%26%252B%20%3F%23"));
    QCOMPARE(Server::parameter(second->url, QStringLiteral("cursor")), info.cursor);
}

void PaginatorTest::pagingParametersReplaceFixedOnes()
{
    ApiProfile profile = profileFor(PaginationKind::Page);
    profile.path = QStringLiteral("/items?page=7&sort=a%2Fb&tag=x");
    profile.query = { { QStringLiteral("per_page"), QStringLiteral("9") },
        { QStringLiteral("tag"), QStringLiteral("y") } };
    Paginator paginator(profile, {});
    QCOMPARE(paginator.next()->url.toEncoded(),
        QByteArray("https://api.example.com/items?page=1&sort=a%2Fb&tag=x&per_page=50&tag=y"));
}

void PaginatorTest::twentyThousandPages_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::newRow("page") << PaginationKind::Page;
    QTest::newRow("offset") << PaginationKind::Offset;
    QTest::newRow("cursor") << PaginationKind::Cursor;
    QTest::newRow("link") << PaginationKind::Link;
}

void PaginatorTest::twentyThousandPages()
{
    QFETCH(PaginationKind, kind);
    Server server { 100'000, kind };
    RunSettings settings;
    settings.pageSize = 5;
    Paginator paginator(profileFor(kind), settings);
    const Result result = drive(paginator, server, 500, 1);
    QCOMPARE(result.ids, upTo(100'000));
    QVERIFY(result.past <= 500);
}

QTEST_GUILESS_MAIN(PaginatorTest)
#include "tst_paginator.moc"
