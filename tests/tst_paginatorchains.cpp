// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagedlist.h"

#include <QTest>

using namespace inflight;

class PaginatorChainsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyPagesForEver();
    void failedPageOfAChain();
    void nextLinks_data();
    void nextLinks();
    void cursorsForAddresses_data();
    void cursorsForAddresses();
    void addressesForCursors_data();
    void addressesForCursors();
    void loops();
    void noteOfALinkTellsNoSecret_data();
    void noteOfALinkTellsNoSecret();
    void lastLinkPatterns_data();
    void lastLinkPatterns();
    void lastLinkGrows();
    void lastLinkThatComesTooEarly();
    void nextLinksForEver();
    void nextLinksInACircle();
    void emptyPagesOfALastLink();
    void firstPageThatNamesNoNext_data();
    void firstPageThatNamesNoNext();
    void linksThatBeginInTheMiddle();
    void idsOfLastRecords();
    void moreEndsAChain_data();
    void moreEndsAChain();
    void aWordThatAllIsDoneIsNoEnd_data();
    void aWordThatAllIsDoneIsNoEnd();
    void nextPagesBehindTheEnd_data();
    void nextPagesBehindTheEnd();
    void aPlaceForMoreThatIsNoneIsTold_data();
    void aPlaceForMoreThatIsNoneIsTold();
    void anUnusableNextEndsAChain_data();
    void anUnusableNextEndsAChain();
    void aListWithoutAWordOfMoreEndsEmpty();
    void aLastRecordWithoutAnIdIsTold_data();
    void aLastRecordWithoutAnIdIsTold();
    void aTrialTellsOfTheNextPage();

private:
    static ApiProfile lastIdProfile();
};

/// As Stripe has it.
ApiProfile PaginatorChainsTest::lastIdProfile()
{
    ApiProfile profile = profileFor(PaginationKind::Cursor);
    profile.pagination.cursorParam = QStringLiteral("starting_after");
    profile.pagination.cursor = QStringLiteral("last:/id");
    profile.pagination.sizeParam.clear();
    return profile;
}

void PaginatorChainsTest::emptyPagesForEver()
{
    Server server { 500, PaginationKind::Cursor };
    server.twist = [](int request, Server::Answer &answer) {
        answer.info.records = 0;
        answer.info.cursor = Server::cursorAt(request);
    };
    Paginator paginator(profileFor(PaginationKind::Cursor), {});
    QCOMPARE(drive(paginator, server, 10, 1).requests, 100);
    QVERIFY(has(paginator, NoteKind::EndlessPages));
}

void PaginatorChainsTest::failedPageOfAChain()
{
    Server server { 500, PaginationKind::Next };
    Paginator paginator(profileFor(PaginationKind::Next), {});
    const Server::Answer first = server.answer(*paginator.next());
    paginator.pageArrived({ 0, QUrl(QStringLiteral("https://api.example.com/items")) }, first.info, {});
    const PageRequest second = *paginator.next();
    QVERIFY(!paginator.pageFailed(second, refusal(404)));
    QVERIFY(paginator.isDone());
    QVERIFY(!paginator.next());
    QCOMPARE(paginator.plannedPages(), 2);
    QVERIFY(!paginator.planIsComplete()); // what it would have named is not known
    paginator.pageArrived(second, server.answer(second).info, {});
    QVERIFY(!paginator.planIsComplete());
    QCOMPARE(drive(paginator, server, 10, 1).ids.size(), 400);
    QVERIFY(paginator.planIsComplete());
}

void PaginatorChainsTest::nextLinks_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("followed");
    QTest::addColumn<QList<NoteKind>>("notes");
    const QList<NoteKind> chain { NoteKind::SequentialByNature };
    const auto row
        = [](const char *name, const char *next, const char *followed, const QList<NoteKind> &notes) {
              QTest::newRow(name) << QString::fromUtf8(next) << QString::fromUtf8(followed) << notes;
          };
    const QList<NoteKind> other { NoteKind::OtherOriginLink };
    const QList<NoteKind> unreadable { NoteKind::UnreadableNext };
    row("none", "", "", {});
    row("absolute", "https://api.example.com/items?page=2", "https://api.example.com/items?page=2", chain);
    row("relative", "?page=2", "https://api.example.com/items?page=2", chain);
    row("absolute path", "/v2/items?c=a%2Bb+c", "https://api.example.com/v2/items?c=a%2Bb+c", chain);
    row("file", "page2.json", "https://api.example.com/page2.json", chain);
    row("default port", "https://api.example.com:443/items?page=2", "https://api.example.com/items?page=2",
        chain);
    row("capital host", "https://API.example.com/items?page=2", "https://api.example.com/items?page=2",
        chain);
    row("fragment", "?page=2#top", "https://api.example.com/items?page=2", chain);
    row("user in it", "https://u:p@api.example.com/items?page=2", "https://api.example.com/items?page=2",
        chain);
    row("space and umlaut", "?q=a b&r=\u00e4", "https://api.example.com/items?q=a%20b&r=%C3%A4", chain);
    row("other host", "https://evil.example.com/items?page=2", "", other);
    row("other host without a scheme", "//evil.example.com/items?page=2", "", other);
    row("without TLS", "http://api.example.com/items?page=2", "https://api.example.com/items?page=2", chain);
    row("without TLS, its port", "http://api.example.com:80/items?page=2",
        "https://api.example.com/items?page=2", chain);
    row("without TLS, this port", "http://api.example.com:443/items?page=2",
        "https://api.example.com/items?page=2", chain);
    row("without TLS, other host", "http://evil.example.com/items?page=2", "", other);
    row("without TLS, other port", "http://api.example.com:8080/items?page=2", "", other);
    row("other port", "https://api.example.com:8443/items?page=2", "", other);
    row("ftp", "ftp://api.example.com/items?page=2", "", other);
    row("backslashes", "\\\\evil.example.com\\items",
        "https://api.example.com/%5C%5Cevil.example.com%5Citems", chain);
    row("script", "javascript:alert(1)", "", unreadable);
    row("true", "true", "", unreadable);
    row("words", "not a url", "", unreadable);
    row("colons", "::::", "", unreadable);
    row("broken host", "http://[bad/?x", "", unreadable);
    row("this page again", "?per_page=50", "", { NoteKind::LinkLoop });
}

void PaginatorChainsTest::nextLinks()
{
    QFETCH(QString, next);
    QFETCH(QString, followed);
    QFETCH(QList<NoteKind>, notes);
    for (const PaginationKind kind : { PaginationKind::Next, PaginationKind::Link }) {
        Paginator paginator(profileFor(kind), {});
        PageInfo info = pageOf(50);
        Headers headers;
        info.hasNextField = true;
        if (kind == PaginationKind::Next)
            info.next = next;
        else
            headers.fields.append({ "Link", "<" + next.toUtf8() + ">; rel=next" });
        const auto second = follow(paginator, info, headers);
        QCOMPARE(second ? QString::fromLatin1(second->url.toEncoded()) : QString(), followed);
        QList<NoteKind> found;
        for (const RunNote &note : paginator.notes())
            found.append(note.kind);
        QCOMPARE(found, notes);
        QCOMPARE(paginator.isDone(), !second);
        // Where a next page is named that cannot be asked for, nobody knows how many there are.
        QCOMPARE(paginator.planIsComplete(), !second && notes.isEmpty());
    }
}

void PaginatorChainsTest::cursorsForAddresses_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<NoteKind>("note");
    for (const char *cursor : { "2", "cus_7", "eyJpZCI6NTB9-_+w==", "01890a5d-ac96-774b" })
        QTest::newRow(cursor) << QString::fromLatin1(cursor) << NoteKind::CursorForAddress;
    for (const char *other : { "true", "null", "there are more", "a=b=c", "::::" })
        QTest::newRow(other) << QString::fromLatin1(other) << NoteKind::UnreadableNext;
}

void PaginatorChainsTest::cursorsForAddresses()
{
    QFETCH(QString, next);
    QFETCH(NoteKind, note);
    Paginator paginator(profileFor(PaginationKind::Next), {});
    PageInfo info = pageOf(50);
    info.hasNextField = true;
    info.next = next;
    QVERIFY(!follow(paginator, info, {}));
    QCOMPARE(detailOf(paginator, note), std::optional(next));
    // A Link header's target is never a cursor.
    Paginator links(profileFor(PaginationKind::Link), {});
    QVERIFY(!follow(links, pageOf(50), { { { "Link", "<" + next.toUtf8() + ">; rel=next" } } }));
    QVERIFY(has(links, NoteKind::UnreadableNext));
}

void PaginatorChainsTest::addressesForCursors_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isAddress");
    const auto row = [](const char *cursor, const char *place, bool isAddress) {
        QTest::addRow("%s at %s", cursor, place)
            << QString::fromLatin1(cursor) << QString::fromLatin1(place) << isAddress;
    };
    row("https://api.example.com/items?page=2", "/next", true);
    row("/items?page=2", "/next", true);
    row("?page=2", "/next", true);
    row("http://api.example.com/items?page=2", "/next", true); // behind a proxy that adds the TLS
    row("eyJpZCI6NTB9/?=", "/next", false);
    row("/9j/4AA==", "/next", false);
    row("https://ids.example.org/items/7", "/next", false); // an id that is an address
    row("https://api.example.com/pages/7.json", "/next", true);
    row("https://api.example.com/items?id=7", "last:/url", false);
}

void PaginatorChainsTest::addressesForCursors()
{
    QFETCH(QString, cursor);
    QFETCH(QString, place);
    QFETCH(bool, isAddress);
    ApiProfile profile = profileFor(PaginationKind::Cursor);
    profile.pagination.cursor = place;
    Paginator paginator(profile, {});
    PageInfo info = pageOf(50);
    info.hasNextField = true;
    info.cursor = cursor;
    QCOMPARE(follow(paginator, info, {}).has_value(), !isAddress);
    QCOMPARE(has(paginator, NoteKind::AddressForCursor), isAddress);
    QCOMPARE(detailOf(paginator, NoteKind::AddressForCursor).value_or(cursor), cursor);
}

void PaginatorChainsTest::loops()
{
    for (const PaginationKind kind : { PaginationKind::Next, PaginationKind::Cursor }) {
        ApiProfile profile = profileFor(kind);
        profile.query = { { QStringLiteral("api_key"), QStringLiteral("hush") } };
        Paginator paginator(profile, {});
        Server server { 5000, kind };
        server.twist = [&](int request, Server::Answer &answer) {
            if (!answer.info.cursor.isEmpty())
                answer.info.cursor = Server::cursorAt(50 * (request % 4));
            if (!answer.info.next.isEmpty())
                answer.info.next = QStringLiteral("?api_key=hush&per_page=50&page=%1").arg(2 + request % 4);
        };
        const Result result = drive(paginator, server, 10, 1);
        QCOMPARE(result.requests, 5);
        QVERIFY(has(paginator, NoteKind::LinkLoop));
        QVERIFY(!detailOf(paginator, NoteKind::LinkLoop)->contains(QStringLiteral("hush")));
    }
}

void PaginatorChainsTest::noteOfALinkTellsNoSecret_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<NoteKind>("note");
    const QString user = QStringLiteral("ada:hush") + QString(300, u'h'); // the note is cut before its end
    QTest::newRow("loop") << QStringLiteral("https://ada:hush@api.example.com/items?per_page=50#key=hush")
                          << NoteKind::LinkLoop;
    QTest::newRow("elsewhere") << QStringLiteral("https://ada:hush@evil.example.com/?key=hush")
                               << NoteKind::OtherOriginLink;
    QTest::newRow("broken") << QStringLiteral("https://%1@[bad/x").arg(user) << NoteKind::UnreadableNext;
    QTest::newRow("broken, no scheme") << QStringLiteral("//%1@[bad/x").arg(user) << NoteKind::UnreadableNext;
}

void PaginatorChainsTest::noteOfALinkTellsNoSecret()
{
    QFETCH(QString, next);
    QFETCH(NoteKind, note);
    Paginator paginator(profileFor(PaginationKind::Next), {});
    PageInfo info = pageOf(50);
    info.hasNextField = true;
    info.next = next;
    QVERIFY(!follow(paginator, info, {}));
    const std::optional<QString> detail = detailOf(paginator, note);
    QVERIFY(detail);
    QVERIFY2(!detail->contains(u"hush") && !detail->contains(u"ada"), qPrintable(*detail));
}

void PaginatorChainsTest::lastLinkPatterns_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("pages"); // 0: must be followed one by one
    const auto row = [](const char *name, const char *next, const char *last, int records, int pages) {
        QTest::newRow(name) << QByteArray("<") + next + ">; rel=\"next\", <" + last + ">; rel=\"last\""
                            << records << pages;
    };
    row("one-based", "/items?per_page=50&page=2", "/items?per_page=50&page=7", 50, 7);
    row("zero-based", "/items?page=1", "/items?page=6", 50, 7);
    row("another path than ours", "/repositories/1/items?page=2", "/repositories/1/items?page=7", 50, 7);
    row("offset", "/items?offset=50", "/items?offset=300", 50, 0);
    row("offset of pages of two", "/items?offset=2", "/items?offset=8", 2, 0);
    row("cursor", "/items?after=abc", "/items?after=xyz", 50, 0);
    row("two parameters differ", "/items?page=2&t=1", "/items?page=7&t=2", 50, 0);
    row("other paths", "/items?page=2", "/last?page=7", 50, 0);
    row("other origin", "https://evil.example.com/items?page=2", "https://evil.example.com/items?page=7", 50,
        -1);
    row("last before next", "/items?page=2", "/items?page=1", 50, 0);
    row("too many digits", "/items?page=2", "/items?page=99999999999", 50, 0);
}

void PaginatorChainsTest::lastLinkPatterns()
{
    QFETCH(QByteArray, link);
    QFETCH(int, records);
    QFETCH(int, pages);
    Paginator paginator(profileFor(PaginationKind::Link), {});
    PageInfo info = pageOf(records);
    const auto second = follow(paginator, info, { { { "Link", link } } });
    QCOMPARE(second.has_value(), pages >= 0);
    if (pages <= 0) {
        QVERIFY(!paginator.next());
        return;
    }
    QCOMPARE(paginator.plannedPages(), pages);
    QVERIFY(paginator.planIsComplete());
    QVERIFY(paginator.notes().isEmpty());
    int asked = 2;
    while (paginator.next())
        ++asked;
    QCOMPARE(asked, pages);
}

void PaginatorChainsTest::lastLinkGrows()
{
    Server server { 1000, PaginationKind::Link };
    server.twist = [&](int request, Server::Answer &) {
        if (request == 4)
            server.records = 1500;
    };
    Paginator paginator(profileFor(PaginationKind::Link), {});
    QCOMPARE(drive(paginator, server, 10, 1).ids, upTo(1500));
    QCOMPARE(detailOf(paginator, NoteKind::TotalChanged), std::optional(QStringLiteral("20/30")));
}

/// Names the third page as the last one on every page.
static Server serverWithEarlyLast(int records)
{
    Server server { records, PaginationKind::Link };
    server.twist = [](int, Server::Answer &answer) {
        for (auto &[name, value] : answer.headers.fields)
            value.replace(
                value.lastIndexOf("page="), value.lastIndexOf('>') - value.lastIndexOf("page="), "page=3");
    };
    return server;
}

void PaginatorChainsTest::lastLinkThatComesTooEarly()
{
    for (const int cap : { 1, 10 }) {
        for (const quint32 seed : { 1U, 2U, 3U }) {
            Server server = serverWithEarlyLast(500);
            Paginator paginator(profileFor(PaginationKind::Link), {});
            const Result result = drive(paginator, server, cap, seed);
            QCOMPARE(result.ids, upTo(500));
            QCOMPARE(result.requests, 10);
            QCOMPARE(paginator.plannedPages(), 10);
            QCOMPARE(detailOf(paginator, NoteKind::LastLinkTooEarly), std::optional(QStringLiteral("3")));
            QCOMPARE(paginator.notes().size(), 1);
        }
    }
}

void PaginatorChainsTest::nextLinksForEver()
{
    // The last page again and again, each time with a next link.
    Server server = serverWithEarlyLast(1'000'000);
    const auto early = server.twist;
    server.twist = [early](int request, Server::Answer &answer) {
        early(request, answer);
        answer.info.fingerprint = std::min<quint64>(answer.info.fingerprint, 201);
    };
    Paginator paginator(profileFor(PaginationKind::Link), {});
    const Result result = drive(paginator, server, 10, 1, 100);
    QVERIFY(result.ended);
    QCOMPARE(result.arrived, 5);
    QCOMPARE(detailOf(paginator, NoteKind::RepeatedPage), std::optional(QStringLiteral("6/5")));
}

void PaginatorChainsTest::nextLinksInACircle()
{
    // Only the first page names a last one; behind the third the list begins anew, with next links for ever.
    Server server = serverWithEarlyLast(1'000'000);
    const auto early = server.twist;
    server.twist = [early](int request, Server::Answer &answer) {
        early(request, answer);
        const quint64 place = (answer.info.fingerprint - 1) / 50;
        answer.info.fingerprint = place % 3 + 1;
        if (place > 0) {
            QList<std::pair<QByteArray, QByteArray>> fields;
            for (auto [name, value] : answer.headers.fields)
                fields.append({ name, value.left(value.indexOf(", ")) });
            answer.headers.fields = fields;
        }
    };
    Paginator paginator(profileFor(PaginationKind::Link), {});
    const Result result = drive(paginator, server, 4, 1, 60);
    QVERIFY(result.ended);
    QCOMPARE(result.arrived, 3);
    QCOMPARE(detailOf(paginator, NoteKind::RepeatedPage), std::optional(QStringLiteral("4/1")));
}

void PaginatorChainsTest::emptyPagesOfALastLink()
{
    Server server { 2500, PaginationKind::Link };
    server.twist = [](int, Server::Answer &answer) {
        if (!answer.ids.isEmpty() && (answer.ids.first() == 150 || answer.ids.first() >= 500))
            answer.info.records = 0;
    };
    Paginator paginator(profileFor(PaginationKind::Link), {});
    const Result result = drive(paginator, server, 1, 1);
    QCOMPARE(result.arrived, 9);
    QCOMPARE(result.requests, 10 + 10);
    QCOMPARE(detailOf(paginator, NoteKind::EmptyPage), std::optional(QStringLiteral("4")));
    QVERIFY(has(paginator, NoteKind::EndedBeforeTotal));
}

void PaginatorChainsTest::firstPageThatNamesNoNext_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<bool>("hasField");
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("note"); // null: none
    QTest::newRow("next, nothing there")
        << PaginationKind::Next << false << QByteArray() << QStringLiteral("/n");
    QTest::newRow("next, null") << PaginationKind::Next << true << QByteArray() << QString();
    QTest::newRow("cursor, nothing there")
        << PaginationKind::Cursor << false << QByteArray() << QStringLiteral("/c");
    QTest::newRow("cursor, null") << PaginationKind::Cursor << true << QByteArray() << QString();
    QTest::newRow("no link") << PaginationKind::Link << false << QByteArray() << QStringLiteral("");
    QTest::newRow("link elsewhere") << PaginationKind::Link << false << QByteArray("<?a>; rel=help")
                                    << QStringLiteral("");
    QTest::newRow("only the last, which is this one")
        << PaginationKind::Link << false << QByteArray("<?page=1>; rel=last") << QString();
}

void PaginatorChainsTest::firstPageThatNamesNoNext()
{
    QFETCH(PaginationKind, kind);
    QFETCH(bool, hasField);
    QFETCH(QByteArray, link);
    QFETCH(QString, note);
    ApiProfile profile = profileFor(kind, Total::Body);
    profile.pagination.next = QStringLiteral("/n");
    profile.pagination.cursor = QStringLiteral("/c");
    PageInfo info = pageOf(50);
    info.hasNextField = hasField;
    for (const auto total : { std::optional<qint64>(), std::optional<qint64>(50) }) {
        info.total = total;
        Paginator paginator(profile, {});
        QVERIFY(!follow(paginator, info, { { { "Link", link } } }));
        // Where it is known that this is all, there is nothing to tell.
        const auto expected = total || note.isNull() ? std::nullopt : std::optional(note);
        QCOMPARE(detailOf(paginator, NoteKind::OnlyPage), expected);
    }
    RunSettings onePage;
    onePage.maxPages = 1;
    Paginator paginator(profile, onePage);
    info.total.reset();
    QVERIFY(!follow(paginator, info));
    QVERIFY(!has(paginator, NoteKind::OnlyPage));
}

void PaginatorChainsTest::linksThatBeginInTheMiddle()
{
    Paginator paginator(profileFor(PaginationKind::Link, Total::Body), {});
    PageInfo info = pageOf(37);
    info.total = 237;
    QVERIFY(!follow(paginator, info, { { { "Link", "<?page=4>; rel=prev, <?page=1>; rel=first" } } }));
    QVERIFY(!paginator.announcedRecords());
    QVERIFY(paginator.notes().isEmpty());
}

void PaginatorChainsTest::idsOfLastRecords()
{
    Paginator paginator(lastIdProfile(), {});
    PageInfo info;
    info.records = 10;
    const std::pair<const char *, QByteArray> ids[] = {
        { "123456789012345678901234567890", "starting_after=123456789012345678901234567890" },
        { "a+/&?#", "starting_after=a%2B%2F%26%3F%23" },
        { "0", "starting_after=0" }, // no end here, as other cursors have it
    };
    std::optional<PageRequest> request = paginator.next();
    QCOMPARE(request->url.toEncoded(), QByteArray("https://api.example.com/items"));
    for (const auto &[id, query] : ids) {
        info.cursor = QString::fromLatin1(id);
        QVERIFY(paginator.pageArrived(*request, info, {}));
        request = paginator.next();
        QVERIFY(request);
        QCOMPARE(request->url.query(QUrl::FullyEncoded).toLatin1(), query);
    }
    QCOMPARE(paginator.notes(), (QList<RunNote> { { NoteKind::SequentialByNature, {} } }));
    // The server ignores the cursor, or gives the same for ever.
    QVERIFY(paginator.pageArrived(*request, info, {}));
    QVERIFY(paginator.isDone());
    QVERIFY(has(paginator, NoteKind::LinkLoop));
}

void PaginatorChainsTest::moreEndsAChain_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<QString>("place");
    QTest::newRow("last record") << PaginationKind::Cursor << QStringLiteral("last:/id");
    QTest::newRow("cursor") << PaginationKind::Cursor << QStringLiteral("/next");
    QTest::newRow("next") << PaginationKind::Next << QStringLiteral("/next");
}

void PaginatorChainsTest::moreEndsAChain()
{
    QFETCH(PaginationKind, kind);
    QFETCH(QString, place);
    ApiProfile profile = profileFor(kind);
    (kind == PaginationKind::Next ? profile.pagination.next : profile.pagination.cursor) = place;
    PageInfo info;
    info.records = 10;
    info.more = false;
    (kind == PaginationKind::Next ? info.next : info.cursor) = QStringLiteral("?a");
    Paginator whole(profile, {});
    QVERIFY(whole.pageArrived(*whole.next(), info, {}));
    QVERIFY(whole.isDone());
    QVERIFY(whole.notes().isEmpty());
    QCOMPARE(whole.plannedPages(), 1);

    info.more = true;
    Paginator goesOn(profile, {});
    QVERIFY(goesOn.pageArrived(*goesOn.next(), info, {}));
    const auto second = goesOn.next();
    QVERIFY(second);
    info.next.clear();
    info.cursor.clear();
    QVERIFY(goesOn.pageArrived(*second, info, {}));
    QVERIFY(goesOn.isDone());
    QCOMPARE(detailOf(goesOn, NoteKind::NoNextNamed), std::optional(QStringLiteral("2/") + place));

    RunSettings two;
    two.maxPages = 2;
    Paginator cut(profile, two); // who asked for two pages need not know
    info.next = info.cursor = QStringLiteral("?a");
    cut.pageArrived(*cut.next(), info, {});
    info.next.clear();
    info.cursor.clear();
    cut.pageArrived(*cut.next(), info, {});
    QVERIFY(!has(cut, NoteKind::NoNextNamed));
}

void PaginatorChainsTest::aWordThatAllIsDoneIsNoEnd_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("total"); // 0: none
    QTest::addColumn<bool>("isDoubted");
    for (const char *done : { "/done", "/isLast", "/page/is_complete", "/finished", "/allDone" })
        QTest::newRow(done) << QString::fromLatin1(done) << 0 << true;
    for (const char *more : { "/has_more", "/pending", "/incomplete", "not:/done" })
        QTest::newRow(more) << QString::fromLatin1(more) << 0 << false;
    QTest::newRow("a total that is not reached") << QStringLiteral("/done") << 40 << true;
}

void PaginatorChainsTest::aWordThatAllIsDoneIsNoEnd()
{
    QFETCH(QString, more);
    QFETCH(int, total);
    QFETCH(bool, isDoubted);
    ApiProfile profile = profileFor(PaginationKind::Next, total > 0 ? Total::Body : Total::Unknown);
    profile.pagination.next = QStringLiteral("/next");
    profile.pagination.more = more;
    PageInfo info = pageOf(10);
    info.next = QStringLiteral("?page=2");
    info.more = false;
    if (total > 0)
        info.total = total;
    Paginator paginator(profile, {});
    QVERIFY(paginator.pageArrived(*paginator.next(), info, {}));
    QVERIFY(paginator.isDone());
    QCOMPARE(detailOf(paginator, NoteKind::DoubtedEnd), isDoubted ? std::optional(more) : std::nullopt);
    QVERIFY(!has(paginator, NoteKind::EndedBeforeTotal)); // nobody asked for the rest
    QCOMPARE(paginator.planIsComplete(), !isDoubted || total > 0);
}

void PaginatorChainsTest::nextPagesBehindTheEnd_data()
{
    QTest::addColumn<bool>("hasTotal");
    QTest::addColumn<bool>("isLoop"); // or empty pages, each with a next link
    QTest::addColumn<int>("requests");
    QTest::newRow("empty pages") << true << false << 5;
    QTest::newRow("a loop") << true << true << 4;
    QTest::newRow("empty pages, no total") << false << false << 104;
    QTest::newRow("a loop, no total") << false << true << 4;
}

void PaginatorChainsTest::nextPagesBehindTheEnd()
{
    QFETCH(bool, hasTotal);
    QFETCH(bool, isLoop);
    Server server { 200, PaginationKind::Next, hasTotal ? Total::Body : Total::Unknown };
    server.twist = [isLoop](int request, Server::Answer &answer) {
        answer.info.next
            = QStringLiteral("?per_page=50&page=%1").arg(isLoop && request == 3 ? 4 : request + 2);
    };
    Paginator paginator(profileFor(PaginationKind::Next, server.total), {});
    const Result result = drive(paginator, server, 10, 1, 200);
    QTEST(result.requests, "requests");
    QCOMPARE(result.ids, upTo(200));
    QCOMPARE(has(paginator, NoteKind::EndlessPages), !hasTotal && !isLoop);
    QCOMPARE(has(paginator, NoteKind::LinkLoop), !hasTotal && isLoop);
    QCOMPARE(paginator.planIsComplete(), hasTotal);
    if (hasTotal)
        QCOMPARE(paginator.plannedPages(), 4);
}

void PaginatorChainsTest::aPlaceForMoreThatIsNoneIsTold_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<QString>("stood");
    QTest::addColumn<QString>("told");
    for (const PaginationKind kind : { PaginationKind::Cursor, PaginationKind::Next }) {
        const char *const name = kind == PaginationKind::Next ? "next" : "cursor";
        QTest::addRow("%s, nothing", name) << kind << QString() << QStringLiteral("/has_more");
        QTest::addRow("%s, a word", name) << kind << QStringLiteral("yes") << QStringLiteral("yes");
    }
}

void PaginatorChainsTest::aPlaceForMoreThatIsNoneIsTold()
{
    QFETCH(PaginationKind, kind);
    QFETCH(QString, stood);
    QFETCH(QString, told);
    ApiProfile profile = profileFor(kind);
    profile.pagination.more = QStringLiteral("/has_more");
    PageInfo info;
    info.records = 10;
    info.hasNextField = true;
    info.unreadableMore = stood;
    const auto noted = [&](const PageInfo &first, const RunSettings &settings) {
        Paginator paginator(profile, settings);
        paginator.pageArrived(*paginator.next(), first, {});
        return detailOf(paginator, stood.isEmpty() ? NoteKind::NoMoreThere : NoteKind::UnusableMore);
    };
    QCOMPARE(noted(info, {}), std::nullopt); // names no next page: it makes no difference
    info.next = info.cursor = QStringLiteral("?a");
    QCOMPARE(noted(info, {}), std::optional(told));
    RunSettings onePage;
    onePage.maxPages = 1;
    QCOMPARE(noted(info, onePage), std::nullopt);
    onePage.trial = true;
    QCOMPARE(noted(info, onePage), std::optional(told));
    PageInfo clear = info;
    clear.more = true;
    QCOMPARE(noted(clear, {}), std::nullopt);

    Paginator later(profile, {}); // servers leave out what is false
    QVERIFY(later.pageArrived(*later.next(), clear, {}));
    info.next = info.cursor = QStringLiteral("?b");
    QVERIFY(later.pageArrived(*later.next(), info, {}));
    QVERIFY(!has(later, NoteKind::UnusableMore) && !has(later, NoteKind::NoMoreThere));
    profile.pagination.more.clear();
    QCOMPARE(noted(info, {}), std::nullopt);
}

void PaginatorChainsTest::anUnusableNextEndsAChain_data()
{
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<NoteKind>("note");
    QTest::newRow("cursor") << PaginationKind::Cursor << NoteKind::UnusableCursor;
    QTest::newRow("next") << PaginationKind::Next << NoteKind::UnreadableNext;
}

void PaginatorChainsTest::anUnusableNextEndsAChain()
{
    QFETCH(PaginationKind, kind);
    QFETCH(NoteKind, note);
    PageInfo info;
    info.records = 10;
    info.hasNextField = true;
    info.unusableNext = QStringLiteral("{...}");
    Paginator paginator(profileFor(kind), {});
    QVERIFY(paginator.pageArrived(*paginator.next(), info, {}));
    QVERIFY(paginator.isDone());
    QCOMPARE(paginator.notes(), (QList<RunNote> { { note, QStringLiteral("{...}") } }));
    info.more = false; // then nobody needs it
    Paginator whole(profileFor(kind), {});
    QVERIFY(whole.pageArrived(*whole.next(), info, {}));
    QVERIFY(whole.notes().isEmpty());
}

void PaginatorChainsTest::aListWithoutAWordOfMoreEndsEmpty()
{
    Paginator paginator(lastIdProfile(), {});
    PageInfo info;
    info.records = 10;
    info.cursor = QStringLiteral("10");
    QVERIFY(paginator.pageArrived(*paginator.next(), info, {}));
    info.records = 1; // a short page need not be the last
    info.cursor = QStringLiteral("11");
    QVERIFY(paginator.pageArrived(*paginator.next(), info, {}));
    QCOMPARE(paginator.plannedPages(), 3);
    QVERIFY(!paginator.pageArrived(*paginator.next(), PageInfo {}, {}));
    QVERIFY(paginator.isDone());
    QCOMPARE(paginator.plannedPages(), 2);
    QCOMPARE(paginator.notes(), (QList<RunNote> { { NoteKind::SequentialByNature, {} } }));

    Paginator emptyList(lastIdProfile(), {});
    QVERIFY(emptyList.pageArrived(*emptyList.next(), PageInfo {}, {}));
    QVERIFY(emptyList.isDone());
    QVERIFY(emptyList.notes().isEmpty());
}

void PaginatorChainsTest::aLastRecordWithoutAnIdIsTold_data()
{
    QTest::addColumn<int>("pagesBefore");
    QTest::addColumn<int>("total"); // 0: none
    QTest::addColumn<bool>("isTold");
    QTest::newRow("first page") << 0 << 0 << true;
    QTest::newRow("a later one") << 1 << 0 << true;
    QTest::newRow("first page, others announced") << 0 << 11 << true;
    QTest::newRow("first page, that is all") << 0 << 10 << false;
}

void PaginatorChainsTest::aLastRecordWithoutAnIdIsTold()
{
    QFETCH(int, pagesBefore);
    QFETCH(int, total);
    QFETCH(bool, isTold);
    ApiProfile profile = lastIdProfile();
    PageInfo info;
    info.records = 10;
    if (total > 0) {
        profile.pagination.total = QStringLiteral("/total");
        info.total = total;
    }
    Paginator paginator(profile, {});
    info.cursor = QStringLiteral("10");
    for (int page = 0; page < pagesBefore; ++page)
        paginator.pageArrived(*paginator.next(), info, {});
    info.cursor.clear();
    QVERIFY(paginator.pageArrived(*paginator.next(), info, {}));
    QVERIFY(paginator.isDone());
    const QString detail = QStringLiteral("%1/last:/id").arg(pagesBefore + 1);
    QCOMPARE(detailOf(paginator, NoteKind::NoNextNamed), isTold ? std::optional(detail) : std::nullopt);
    QVERIFY(!has(paginator, NoteKind::OnlyPage));
}

void PaginatorChainsTest::aTrialTellsOfTheNextPage()
{
    RunSettings settings;
    settings.maxPages = 1;
    PageInfo info;
    info.records = 10;
    for (const bool trial : { false, true }) {
        settings.trial = trial;
        Paginator without(lastIdProfile(), settings);
        without.pageArrived(*without.next(), info, {});
        QCOMPARE(has(without, NoteKind::NoNextNamed), trial);
        Paginator with(lastIdProfile(), settings);
        PageInfo named = info;
        named.cursor = QStringLiteral("10");
        with.pageArrived(*with.next(), named, {});
        QCOMPARE(has(with, NoteKind::SequentialByNature), trial);
        QVERIFY(with.isDone());
        QCOMPARE(with.plannedPages(), 1);
    }
}

QTEST_GUILESS_MAIN(PaginatorChainsTest)
#include "tst_paginatorchains.moc"
