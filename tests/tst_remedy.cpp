// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/remedy.h"

#include <QTest>

using namespace inflight;

class TestRemedy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhereToLook_data();
    void namesWhereToLook();
    void whatIsOddJsonMayBeAskedForOtherwise();
    void parametersAreThoseThatAreSent();
    void aSignInIsOneRequest();
    void aRedirectMayLeadToALogin();
    void linkHeadersAreWhereTheyAre();
    void noteFitsHowTheRunWasMade_data();
    void noteFitsHowTheRunWasMade();
};

namespace {

ApiOptions byUrl()
{
    ApiOptions options;
    options.source = ApiOptions::Source::Url;
    options.name = u"http://h/items"_qs;
    return options;
}

ApiOptions byFile()
{
    ApiOptions options;
    options.source = ApiOptions::Source::Named;
    options.name = u"/home/me/shop.json"_qs;
    return options;
}

} // namespace

void TestRemedy::namesWhereToLook_data()
{
    QTest::addColumn<FetchError::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("url"); // what stands in brackets of a run by --url
    QTest::addColumn<QString>("file"); // and by --api FILE
    using Kind = FetchError::Kind;
    const auto row = [](const char *name, Kind kind, int status, const char *url, const char *file) {
        QTest::newRow(name) << kind << status << QString::fromLatin1(url) << QString::fromLatin1(file);
    };
    row("shape", Kind::WrongShape, 200, "--records", "records in shop.json");
    row("elsewhere", Kind::RedirectRefused, 302, "--url", "base_url in shop.json");
    row("key", Kind::HttpStatus, 401, "--header", "headers in shop.json");
    row("too many", Kind::HttpStatus, 429, "--concurrency, --rate, --auto", "--concurrency, --rate, --auto");
    row("not there", Kind::HttpStatus, 404, "--url, --page-param", "");
    row("parameters", Kind::HttpStatus, 422, "--url, --page-param, --size-param, --page-size",
        "pagination in shop.json, --page-size");
    row("bad request", Kind::HttpStatus, 400, "--url, --page-param, --size-param, --page-size",
        "pagination in shop.json, --page-size");
    row("web page", Kind::NotJson, 200, "", "");
    row("server's own", Kind::HttpStatus, 500, "", "");
    row("timeout", Kind::Timeout, 0, "--timeout", "--timeout");
    row("network", Kind::Connect, 0, "", "");
}

void TestRemedy::namesWhereToLook()
{
    QFETCH(FetchError::Kind, kind);
    QFETCH(int, status);
    const auto place = [&](const ApiOptions &options) {
        const QString sentence = Remedy(options).inWords(FetchError { kind, status, {}, {} });
        return sentence.endsWith(u").") ? sentence.section(u'(', -1).chopped(2) : QString();
    };
    QTEST(place(byUrl()), "url");
    QTEST(place(byFile()), "file");
    ApiOptions both = byFile();
    both.records = u"/data"_qs;
    both.headers = { { "X-Key", "k" } };
    if (kind == FetchError::Kind::WrongShape)
        QCOMPARE(place(both), u"--records"_qs); // the option is what counted
    if (status == 401) {
        QCOMPARE(place(both), u"--header"_qs);
        const QString sentence
            = Remedy(byFile(), catalog108Profile()).inWords(FetchError { kind, status, {}, {} });
        QVERIFY2(
            sentence.endsWith(u" (--email, --token-scheme, headers in shop.json)."), qPrintable(sentence));
    }
}

void TestRemedy::whatIsOddJsonMayBeAskedForOtherwise()
{
    FetchError error { FetchError::Kind::NotJson, 200, {}, {} };
    for (const auto look : { FetchError::Look::SeveralValues, FetchError::Look::NotUtf8 }) {
        error.look = look;
        QVERIFY(Remedy(byUrl()).inWords(error).endsWith(u" (--header)."));
    }
}

void TestRemedy::parametersAreThoseThatAreSent()
{
    const FetchError error { FetchError::Kind::HttpStatus, 400, {}, {} };
    ApiProfile links;
    links.pagination.kind = PaginationKind::Link;
    links.pagination.sizeParam.clear();
    const QString ofLinks = Remedy(byUrl(), links).inWords(error);
    QVERIFY2(ofLinks.endsWith(u" (--url)."), qPrintable(ofLinks));
    ApiOptions both = byFile();
    both.pageParam = u"p"_qs;
    const QString ofBoth = Remedy(both).inWords(error);
    QVERIFY2(ofBoth.endsWith(u" (--page-param, pagination in shop.json, --page-size)."), qPrintable(ofBoth));
}

void TestRemedy::aSignInIsOneRequest()
{
    const FetchError error { FetchError::Kind::HttpStatus, 429, {}, {}, true };
    const QString sentence = Remedy(byFile(), catalog108Profile()).inWords(error);
    QVERIFY2(!sentence.contains(u"--") && !sentence.contains(u"oncurrency"), qPrintable(sentence));
}

void TestRemedy::aRedirectMayLeadToALogin()
{
    for (const auto &[kind, status] :
        { std::pair(FetchError::Kind::NotJson, 200), std::pair(FetchError::Kind::HttpStatus, 404) }) {
        FetchError error { kind, status, {}, {} };
        error.redirectedTo = u"/login"_qs;
        const QString withKey = Remedy(byUrl()).inWords(error);
        QVERIFY2(withKey.endsWith(u" is missing (--header)."), qPrintable(withKey));
        const QString withSignIn = Remedy(byFile(), catalog108Profile()).inWords(error);
        QVERIFY2(withSignIn.endsWith(u" (--email, headers in shop.json)."), qPrintable(withSignIn));
    }
}

void TestRemedy::linkHeadersAreWhereTheyAre()
{
    ApiProfile links;
    links.pagination.kind = PaginationKind::Link;
    for (const auto kind : { RunNote::Kind::UnreadableNext, RunNote::Kind::OnlyPage }) {
        const QString sentence = Remedy(byUrl(), links).inWords(RunNote { kind, {} });
        QVERIFY2(!sentence.contains(u"--") && !sentence.contains(u"in shop"), qPrintable(sentence));
    }
}

void TestRemedy::noteFitsHowTheRunWasMade_data()
{
    QTest::addColumn<PaginationKind>("pagination");
    QTest::addColumn<RunNote::Kind>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("file");
    using Kind = RunNote::Kind;
    const auto row = [](const char *name, PaginationKind pagination, Kind kind, const char *url,
                         const char *file) {
        QTest::newRow(name) << pagination << kind << QString::fromLatin1(url) << QString::fromLatin1(file);
    };
    row("next", PaginationKind::Next, Kind::UnreadableNext, " (--next).", " (pagination.next in shop.json).");
    row("cursor", PaginationKind::Cursor, Kind::NoNextNamed, " (--cursor).",
        " (pagination.cursor in shop.json).");
    row("cursor that is none", PaginationKind::Cursor, Kind::UnusableCursor, " (--cursor).",
        " (pagination.cursor in shop.json).");
    row("address for a cursor", PaginationKind::Cursor, Kind::AddressForCursor,
        " (--next /at instead of --cursor).", " (pagination in shop.json).");
    row("cursor for an address", PaginationKind::Next, Kind::CursorForAddress,
        " (--cursor /at and --cursor-param instead of --next).", " (pagination in shop.json).");
    row("no total", PaginationKind::Page, Kind::NoTotalThere, " (--total).",
        " (pagination.total in shop.json).");
    row("more", PaginationKind::Next, Kind::UnusableMore, " (--more).", " (pagination.more in shop.json).");
    row("one page", PaginationKind::Cursor, Kind::OnlyPage, " (--cursor).",
        " (pagination.cursor in shop.json).");
    row("elsewhere", PaginationKind::Next, Kind::OtherOriginLink, " (--url).", " (base_url in shop.json).");
    row("a loop of cursors", PaginationKind::Cursor, Kind::LinkLoop, " (--cursor-param)",
        " (pagination.cursor_param in shop.json)");
    row("fewer a page", PaginationKind::Offset, Kind::PageSizeClamped, " (--size-param).",
        " (pagination.size_param in shop.json).");
    row("counted from 0", PaginationKind::Page, Kind::CountedFromZero, " (--first-page).",
        " (pagination.first_page in shop.json).");
    row("begun behind the end", PaginationKind::Page, Kind::BegunBehindEnd, " (--first-page).",
        " (pagination.first_page in shop.json).");
    row("offset behind the end", PaginationKind::Offset, Kind::BegunBehindEnd, " (--url).",
        " (base_url in shop.json).");
    row("endless", PaginationKind::Cursor, Kind::EndlessPages, " (--cursor-param).",
        " (pagination.cursor_param in shop.json).");
    row("the first again", PaginationKind::Page, Kind::SamePages, " (--page-param).",
        " (pagination.page_param in shop.json).");
    row("no advice", PaginationKind::Cursor, Kind::SequentialByNature, "not help.", "not help.");
}

void TestRemedy::noteFitsHowTheRunWasMade()
{
    QFETCH(PaginationKind, pagination);
    QFETCH(RunNote::Kind, kind);
    QFETCH(QString, url);
    QFETCH(QString, file);
    ApiProfile chosen;
    chosen.pagination.kind = pagination;
    chosen.pagination.cursor = chosen.pagination.next = u"/at"_qs;
    const RunNote note { kind, u"1//next"_qs };
    const QString ofUrl = Remedy(byUrl(), chosen).inWords(note);
    QVERIFY2(ofUrl.endsWith(url), qPrintable(ofUrl));
    QVERIFY2(!ofUrl.contains(u"profile"), qPrintable(ofUrl));
    const QString ofFile = Remedy(byFile(), chosen).inWords(note);
    QVERIFY2(ofFile.endsWith(file), qPrintable(ofFile));
}

QTEST_GUILESS_MAIN(TestRemedy)
#include "tst_remedy.moc"
