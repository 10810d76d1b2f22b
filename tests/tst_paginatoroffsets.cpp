// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagedlist.h"

using namespace inflight;

/// Lists by offset whose first page is shorter than was asked for. As Confluence and Jira have it, records
/// that the user may not see are taken out of a page after it was cut from the list.
class PaginatorOffsetsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hiddenRecords_data();
    void hiddenRecords();
    void aServerThatGivesNoMore_data();
    void aServerThatGivesNoMore();
    void aListThatShifts();
    void recordsAlikeByNature();
    void aPageThatFailed_data();
    void aPageThatFailed();
    void aGapInTheMiddle();
    void aRefusalBehindTheEnd_data();
    void aRefusalBehindTheEnd();
    void oneShortPage_data();
    void oneShortPage();
};

namespace {

struct Outcome {
    Result result;
    QList<RunNote> notes;
};

Outcome fetch(Server server, int asked, quint32 seed = 1, int cap = 4)
{
    RunSettings settings;
    settings.pageSize = asked;
    ApiProfile profile = profileFor(PaginationKind::Offset, server.total);
    profile.pagination.offsetParam = QStringLiteral("offset");
    Paginator paginator(profile, settings);
    const Result result = drive(paginator, server, cap, seed, 300);
    return { result, paginator.notes() };
}

} // namespace

void PaginatorOffsetsTest::hiddenRecords_data()
{
    using Hides = std::function<bool(int)>;
    QTest::addColumn<Hides>("hides");
    QTest::addColumn<int>("records");
    QTest::addColumn<bool>("hasTotal");
    QTest::addColumn<int>("most"); // requests
    const auto add = [](const char *name, int records, const Hides &hides) {
        for (const bool hasTotal : { false, true }) {
            // One tells that some are hidden, and without a count the cap looks behind the end.
            QTest::addRow("%s%s", name, hasTotal ? ", a total" : "")
                << hides << records << hasTotal << (records + 99) / 100 + 1 + 4;
        }
    };
    add("one", 400, [](int id) { return id == 42; });
    add("the first", 400, [](int id) { return id == 0; });
    add("one a page", 450, [](int id) { return id % 100 == 42; });
    add("every other", 1234, [](int id) { return id % 2 == 1; });
    add("one in three", 1000, [](int id) { return id % 3 == 0; });
    add("most of the first page", 400, [](int id) { return id < 90; });
    add("all but the first page's first", 400, [](int id) { return id >= 10 && id < 95; });
    QTest::newRow("most of the first two, a total")
        << Hides([](int id) { return id >= 3 && id < 160; }) << 400 << true << 10;
}

void PaginatorOffsetsTest::hiddenRecords()
{
    QFETCH(std::function<bool(int)>, hides);
    QFETCH(int, records);
    QFETCH(bool, hasTotal);
    QFETCH(int, most);
    for (quint32 seed = 1; seed <= 5; ++seed) {
        Server server { records, PaginationKind::Offset, hasTotal ? Total::Body : Total::Unknown };
        server.isHidden = hides;
        const Outcome outcome = fetch(server, 100, seed, seed == 5 ? 1 : 4);
        QList<int> shown = upTo(records);
        shown.removeIf(hides);
        QCOMPARE(outcome.result.ids, shown);
        QVERIFY2(outcome.result.requests <= most, qPrintable(QString::number(outcome.result.requests)));
        for (const RunNote &note : outcome.notes)
            QVERIFY(note.kind != NoteKind::PageSizeClamped); // it gives what is asked for
    }
}

void PaginatorOffsetsTest::aServerThatGivesNoMore_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<bool>("hasTotal");
    QTest::addColumn<bool>("hidesSome");
    QTest::addColumn<int>("most");
    for (const bool hasTotal : { false, true }) {
        const char *const total = hasTotal ? ", a total" : "";
        QTest::addRow("%s", qPrintable(QStringLiteral("ten pages%1").arg(QLatin1String(total))))
            << 1000 << hasTotal << false << (hasTotal ? 10 : 14);
        QTest::addRow("%s", qPrintable(QStringLiteral("a bit more than one%1").arg(QLatin1String(total))))
            << 101 << hasTotal << false << (hasTotal ? 2 : 5);
        // Both at once: each is here, whatever it costs.
        QTest::addRow("%s", qPrintable(QStringLiteral("and hides some%1").arg(QLatin1String(total))))
            << 1000 << hasTotal << true << 30;
    }
}

void PaginatorOffsetsTest::aServerThatGivesNoMore()
{
    QFETCH(int, records);
    QFETCH(bool, hasTotal);
    QFETCH(bool, hidesSome);
    QFETCH(int, most);
    Server server { records, PaginationKind::Offset, hasTotal ? Total::Body : Total::Unknown };
    server.mostPerPage = 100;
    QList<int> shown = upTo(records);
    if (hidesSome) {
        server.isHidden = [](int id) { return id % 50 == 7; };
        shown.removeIf(server.isHidden);
    }
    const Outcome outcome = fetch(server, 500);
    const QSet<int> came(outcome.result.ids.begin(), outcome.result.ids.end());
    QCOMPARE(came, QSet<int>(shown.begin(), shown.end()));
    QVERIFY2(outcome.result.requests <= most, qPrintable(QString::number(outcome.result.requests)));
    if (!hidesSome)
        QCOMPARE(outcome.result.ids, shown);
}

void PaginatorOffsetsTest::aListThatShifts()
{
    // A new record came at the list's beginning, so that the last of the first page is here once more.
    Server server { 1000, PaginationKind::Offset };
    server.mostPerPage = 100;
    server.twist = [](int request, Server::Answer &answer) {
        if (request == 0)
            return;
        for (int &id : answer.ids)
            --id;
        for (quint64 &hash : answer.info.recordHashes)
            --hash;
    };
    for (const int cap : { 1, 4 }) {
        const Outcome outcome = fetch(server, 500, 1, cap);
        const QSet<int> came(outcome.result.ids.begin(), outcome.result.ids.end());
        QCOMPARE(came.size(), 999); // all that were not pushed behind the end of what was read
    }
}

void PaginatorOffsetsTest::recordsAlikeByNature()
{
    Server server { 1000, PaginationKind::Offset };
    server.mostPerPage = 100;
    server.twist = [](int, Server::Answer &answer) { answer.info.recordHashes.fill(7); };
    QCOMPARE(fetch(server, 500).result.ids, upTo(1000));
}

void PaginatorOffsetsTest::aPageThatFailed_data()
{
    QTest::addColumn<int>("failing"); // request
    QTest::addColumn<int>("failed");
    QTest::newRow("the second") << 1 << 1;
    QTest::newRow("the third, which is only for finding out") << 2 << 0;
}

void PaginatorOffsetsTest::aPageThatFailed()
{
    QFETCH(int, failing);
    QFETCH(int, failed);
    Server server { 400, PaginationKind::Offset, Total::Body };
    server.isHidden = [](int id) { return id % 100 == 42; };
    server.twist = [failing](int request, Server::Answer &answer) {
        if (request == failing)
            answer.status = 403;
    };
    const Outcome outcome = fetch(server, 100);
    QCOMPARE(outcome.result.failed, failed);
    const QSet<int> came(outcome.result.ids.begin(), outcome.result.ids.end());
    QVERIFY2(came.size() >= 396 - failed * 102, qPrintable(QString::number(came.size())));
}

void PaginatorOffsetsTest::aGapInTheMiddle()
{
    // Hidden for longer than a page: where a total says that more are to come, an empty page is no end.
    Server server { 1200, PaginationKind::Offset, Total::Body };
    server.isHidden = [](int id) { return id == 5 || (id >= 300 && id < 450); };
    for (const int cap : { 1, 4 })
        QCOMPARE(fetch(server, 100, 1, cap).result.ids.size(), 1049);
}

void PaginatorOffsetsTest::aRefusalBehindTheEnd_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("mostPerPage");
    QTest::addColumn<int>("hidden"); // every so manieth; 0: none
    QTest::addColumn<bool>("hasTotal");
    QTest::newRow("a total that is too large") << 60 << 50 << 0 << true;
    QTest::newRow("one is hidden") << 75 << 50 << 40 << false;
    QTest::newRow("three are hidden") << 99 << 30 << 30 << true;
}

void PaginatorOffsetsTest::aRefusalBehindTheEnd()
{
    QFETCH(int, records);
    QFETCH(int, mostPerPage);
    QFETCH(int, hidden);
    QFETCH(bool, hasTotal);
    Server server { records, PaginationKind::Offset, hasTotal ? Total::Body : Total::Unknown };
    server.mostPerPage = mostPerPage;
    server.statusPastTheEnd = 404;
    QList<int> shown = upTo(records);
    if (hidden > 0) {
        server.isHidden = [hidden](int id) { return id % hidden == 7; };
        shown.removeIf(server.isHidden);
    } else {
        server.twist = [](int, Server::Answer &answer) { answer.info.total = 70; };
    }
    for (const int cap : { 1, 4 }) {
        const Outcome outcome = fetch(server, 100, 1, cap);
        const QSet<int> came(outcome.result.ids.begin(), outcome.result.ids.end());
        QCOMPARE(came, QSet<int>(shown.begin(), shown.end()));
    }
}

void PaginatorOffsetsTest::oneShortPage_data()
{
    QTest::addColumn<int>("total"); // 0: none
    QTest::addColumn<bool>("repeatsEnd");
    QTest::addColumn<int>("most"); // requests
    QTest::newRow("no total") << 0 << false << 2;
    QTest::newRow("a total") << 50 << false << 1;
    QTest::newRow("a total that is too large") << 70 << false << 3;
    QTest::newRow("the end again behind it") << 0 << true << 3;
}

void PaginatorOffsetsTest::oneShortPage()
{
    QFETCH(int, total);
    QFETCH(bool, repeatsEnd);
    QFETCH(int, most);
    Server server { 50, PaginationKind::Offset, total > 0 ? Total::Body : Total::Unknown };
    server.twist = [&](int request, Server::Answer &answer) {
        if (total > 0)
            answer.info.total = total;
        if (!repeatsEnd || request == 0)
            return;
        answer.info = pageOf(10, 77);
        for (int id = 40; id < 50; ++id)
            answer.info.recordHashes.append(quint64(id) + 1000);
    };
    const Outcome outcome = fetch(server, 100, 1, 200);
    QCOMPARE(outcome.result.ids, upTo(50));
    QVERIFY2(outcome.result.requests <= most, qPrintable(QString::number(outcome.result.requests)));
}

QTEST_APPLESS_MAIN(PaginatorOffsetsTest)
#include "tst_paginatoroffsets.moc"
