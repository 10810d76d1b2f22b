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
};

namespace {

struct Outcome {
    Result result;
    QList<RunNote> notes;
};

Outcome fetch(Server server, int asked, quint32 seed = 1)
{
    RunSettings settings;
    settings.pageSize = asked;
    ApiProfile profile = profileFor(PaginationKind::Offset, server.total);
    profile.pagination.offsetParam = QStringLiteral("offset");
    Paginator paginator(profile, settings);
    const Result result = drive(paginator, server, 4, seed, 300);
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
        const Outcome outcome = fetch(server, 100, seed);
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
    const Outcome outcome = fetch(server, 500);
    const QSet<int> came(outcome.result.ids.begin(), outcome.result.ids.end());
    QCOMPARE(came.size(), 999); // all that were not pushed behind the end of what was read
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
    QTest::newRow("the second") << 1;
    QTest::newRow("the third") << 2;
}

void PaginatorOffsetsTest::aPageThatFailed()
{
    QFETCH(int, failing);
    Server server { 400, PaginationKind::Offset, Total::Body };
    server.isHidden = [](int id) { return id % 100 == 42; };
    server.twist = [failing](int request, Server::Answer &answer) {
        if (request == failing)
            answer.status = 403;
    };
    const Outcome outcome = fetch(server, 100);
    QCOMPARE(outcome.result.failed, 1);
    QVERIFY(outcome.result.ended);
    QVERIFY(outcome.result.ids.size() >= 290);
}

QTEST_APPLESS_MAIN(PaginatorOffsetsTest)
#include "tst_paginatoroffsets.moc"
