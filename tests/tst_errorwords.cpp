// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"
#include "words/notewords.h"
#include "words/phrases.h"
#include "words/profilewords.h"
#include "words/remarkwords.h"

#include <QRegularExpression>
#include <QTest>

#include <tuple>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

/// Complete, in one line, and nothing left that a program should have filled in.
void verifySentence(const QString &sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?\\d|L?n)"));
    QVERIFY(!sentence.isEmpty());
    QVERIFY2(sentence.front().isUpper(), qPrintable(sentence));
    QVERIFY2(!sentence.contains(placeholder), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1Char('\n')), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1String("..")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1String("  ")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1String("hush")), qPrintable(sentence));
}

} // namespace

class ErrorWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasASentence();
    void everyProfileErrorHasASentence();
    void everyNoteHasASentence();
    void everyRemarkHasWords();
    void says_data();
    void says();
    void whereTheRecordsAreComesFirst();
    void placeholdersInADetailStay();
    void durations_data();
    void durations();
    void outsideText_data();
    void outsideText();
};

void ErrorWordsTest::everyErrorHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(FetchError::Kind::Cancelled); ++kind) {
        for (const char *const detail : { "", "some detail", "Ends with a stop.", "https://u:hush@h/x" }) {
            const FetchError error { FetchError::Kind(kind), 404, QString::fromLatin1(detail), 600s };
            verifySentence(inWords(error));
        }
        sentences.insert(inWords(FetchError { FetchError::Kind(kind), 404, {}, 600s }));
    }
    QCOMPARE(sentences.size(), int(FetchError::Kind::Cancelled) + 1);
    for (int status = 0; status < 600; ++status)
        verifySentence(inWords(FetchError { FetchError::Kind::HttpStatus, status, {}, {} }));
}

void ErrorWordsTest::everyProfileErrorHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(ProfileError::Kind::BadValue); ++kind) {
        const QString sentence = inWords(ProfileError { ProfileError::Kind(kind),
            QStringLiteral("pagination.total"), QStringLiteral("https://u:hush@h/x") });
        verifySentence(sentence);
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(ProfileError::Kind::BadValue) + 1);
}

void ErrorWordsTest::everyNoteHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(RunNote::Kind::Http2Unavailable); ++kind) {
        for (const char *const detail : { "", "100/30", "https://u:hush@h/x", "odd" })
            verifySentence(inWords(RunNote { RunNote::Kind(kind), QString::fromLatin1(detail) }));
        sentences.insert(inWords(RunNote { RunNote::Kind(kind), QStringLiteral("100/30") }));
    }
    QCOMPARE(sentences.size(), int(RunNote::Kind::Http2Unavailable) + 1);
}

void ErrorWordsTest::everyRemarkHasWords()
{
    for (int kind = 0; kind < Remark::kinds; ++kind) {
        const Remark remark { Remark::Kind(kind), { QStringLiteral("%2"), QStringLiteral("%1\n") } };
        const QString words = inWords(remark);
        QVERIFY2(!words.isEmpty() && !words.endsWith(u'.') && !words.contains(u'\n'), qPrintable(words));
    }
    QCOMPARE(inWords(Remark { Remark::Kind::CutShort, { QStringLiteral("%2"), QStringLiteral("9") } }),
        QStringLiteral("%2 of 9 bytes came"));
    FetchError error = errorWith(FetchError::Kind::WrongShape, 200,
        { Remark { Remark::Kind::NothingAt, { QStringLiteral("/a") } },
            Remark { Remark::Kind::AnswerKeys, { QStringLiteral("b, c") } } });
    error.detail = QStringLiteral("outside");
    QVERIFY2(inWords(error).contains(u": outside; there is nothing at /a; the answer has the keys b, c. "),
        qPrintable(inWords(error)));
}

void ErrorWordsTest::says_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QString &sentence, const QStringList &parts) {
        QTest::newRow(name) << sentence << parts;
    };
    using Kind = FetchError::Kind;
    row("404", inWords(FetchError { Kind::HttpStatus, 404, QStringLiteral("no such page"), {} }),
        { QStringLiteral("The server answered 404 Not Found: no such page.") });
    row("unknown status", inWords(FetchError { Kind::HttpStatus, 599, {}, {} }),
        { QStringLiteral("The server answered 599.") });
    row("401", inWords(FetchError { Kind::HttpStatus, 401, {}, {} }), { QStringLiteral("Sign in") });
    row("connect", inWords(FetchError { Kind::Connect, 0, QStringLiteral("Connection refused"), {} }),
        { QStringLiteral("Connection refused"), QStringLiteral("Check the address and your network.") });
    row("long wait", inWords(FetchError { Kind::RetryAfterTooLong, 429, {}, 600s }),
        { QStringLiteral("10 min") });
    row("wrong password", inWords(FetchError { Kind::SignIn, 401, {}, {} }),
        { QStringLiteral("401 Unauthorized"), QStringLiteral("password") });
    row("no token", inWords(FetchError { Kind::SignIn, 200, QStringLiteral("no token at /t"), {} }),
        { QStringLiteral("no token at /t"), QStringLiteral("profile") });
    row("sign-in that met a fault",
        inWords(FetchError { Kind::HttpStatus, 500, QStringLiteral("oops"), {}, true }),
        { QStringLiteral("Signing in failed. The server answered 500 Internal Server Error: oops.") });
    FetchError tooMany { Kind::HttpStatus, 429, {}, {}, true };
    row("sign-in refused for now", inWords(tooMany),
        { QStringLiteral("Signing in failed. The server answered 429 Too Many Requests. Wait a while") });
    tooMany.atSignIn = false;
    row("page refused for now", inWords(tooMany), { QStringLiteral("Lower the concurrency") });
    const auto redirected = [](Kind kind, int status, const QString &detail) {
        FetchError error { kind, status, detail, {} };
        error.redirectedTo = QStringLiteral("/a/%1/login");
        return inWords(error);
    };
    row("web page behind a redirect", redirected(Kind::NotJson, 200, QStringLiteral("looks like HTML")),
        { QStringLiteral("The answer is not JSON: looks like HTML. The server redirected to /a/%1/login, "
                         "which often means that a sign-in or a key is missing.") });
    row("not JSON", inWords(FetchError { Kind::NotJson, 200, QStringLiteral("at byte 9"), {} }),
        { QStringLiteral("at byte 9. Check that the address is the API") });
    FetchError markup { Kind::NotJson, 200, QStringLiteral("looks like HTML"), {} };
    markup.look = FetchError::Look::Markup;
    row("web page", inWords(markup),
        { QStringLiteral("not a web page's"), QStringLiteral("try again later") });
    row("TLS where there is none",
        inWords(FetchError { Kind::Tls, 0, QStringLiteral("SSL routines::wrong version number"), {} }),
        { QStringLiteral("Try http instead of https") });
    for (const auto &[look, said, advice] :
        { std::tuple(FetchError::Look::SeveralValues, "JSON Lines", "Accept."),
            std::tuple(FetchError::Look::NotUtf8, "not in UTF-8", "Accept-Charset") }) {
        FetchError error { Kind::NotJson, 200, QStringLiteral("at byte 9"), {} };
        error.look = look;
        error.redirectedTo = QStringLiteral("/v2/items"); // where an API answered, if oddly
        row(said, inWords(error),
            { QLatin1String(said), QStringLiteral(": at byte 9. Ask the API for"), QLatin1String(advice) });
        QVERIFY2(!inWords(error).contains(u"web page") && !inWords(error).contains(u"redirect"), said);
    }
    row("nothing behind a redirect", redirected(Kind::HttpStatus, 404, {}),
        { QStringLiteral("The server answered 404 Not Found. The server redirected to /a/%1/login, ") });
    row("refused behind a redirect", redirected(Kind::HttpStatus, 403, {}),
        { QStringLiteral("redirected to /a/%1/login, ") });
    row("its own trouble behind a redirect", redirected(Kind::HttpStatus, 500, {}),
        { QStringLiteral("500 Internal Server Error. The server has a problem of its own") });
    row("no sign-in there", inWords(FetchError { Kind::SignIn, 404, {}, {} }),
        { QStringLiteral("Check the sign-in part of the API profile.") });
    row("circle", inWords(FetchError { Kind::RedirectLoop, 302, QStringLiteral("http://h/loop"), {} }),
        { QStringLiteral("again and again, perhaps in a circle: http://h/loop.") });
    row("brotli", inWords(FetchError { Kind::UnknownEncoding, 200, QStringLiteral("br"), {} }),
        { QStringLiteral("not asked for: br.") });
    row("plain HTTP to a port for TLS",
        inWords(FetchError { FetchError::Kind::HttpStatus, 400,
            QStringLiteral("The plain HTTP request was sent to HTTPS port") }),
        { QStringLiteral("Try https instead of http.") });
    row("clamped", inWords(RunNote { RunNote::Kind::PageSizeClamped, QStringLiteral("500/100") }),
        { QStringLiteral("500"), QStringLiteral("100") });
    row("refused as the end",
        inWords(RunNote { RunNote::Kind::RefusalAsEnd, QStringLiteral("4/422/only <60> a/b") }),
        { QStringLiteral("Page 4"), QStringLiteral("422 Unprocessable Content (only <60> a/b)") });
    row("refused without a word",
        inWords(RunNote { RunNote::Kind::RefusalAsEnd, QStringLiteral("1234/404/") }),
        { QStringLiteral("Page 1,234 was answered 404 Not Found; that") });
    row("more than announced",
        inWords(RunNote { RunNote::Kind::MoreThanAnnounced, QStringLiteral("237/242") }),
        { QStringLiteral("(242)"), QStringLiteral("(237)") });
    row("repeated", inWords(RunNote { RunNote::Kind::RepeatedPage, QStringLiteral("13/12") }),
        { QStringLiteral("Page 13"), QStringLiteral("as page 12") });
    row("only page", inWords(RunNote { RunNote::Kind::OnlyPage, QStringLiteral("/meta/next") }),
        { QStringLiteral("no next page at /meta/next") });
    row("only page by links", inWords(RunNote { RunNote::Kind::OnlyPage, {} }),
        { QStringLiteral("no Link header") });
    row("cursor that is none", inWords(RunNote { RunNote::Kind::UnusableCursor, QStringLiteral("{...}") }),
        { QStringLiteral("neither text nor a number ({...})") });
    row("more that is none", inWords(RunNote { RunNote::Kind::UnusableMore, QStringLiteral("maybe") }),
        { QStringLiteral("more pages follow (maybe) could not be understood") });
    row("no total there", inWords(RunNote { RunNote::Kind::NoTotalThere, QStringLiteral("/meta/total") }),
        { QStringLiteral("no total at /meta/total"), QStringLiteral("cannot be told") });
    row("begun behind the end",
        inWords(RunNote { RunNote::Kind::BegunBehindEnd, QStringLiteral("page=900") }),
        { QStringLiteral("no records where the run began (page=900)") });
    row("no more there", inWords(RunNote { RunNote::Kind::NoMoreThere, QStringLiteral("/has_more") }),
        { QStringLiteral("more pages follow (/has_more)") });
    row("other origin",
        inWords(RunNote { RunNote::Kind::OtherOriginLink, QStringLiteral("https://x.example") }),
        { QStringLiteral("https://x.example") });
    row("no next page named",
        inWords(RunNote { RunNote::Kind::NoNextNamed, QStringLiteral("1234/last:/a/id") }),
        { QStringLiteral("Page 1,234 names no next page at last:/a/id, ") });
    const auto label = [](const QString &field) { return u'<' + field.section(u'.', -1) + u'>'; };
    row("field by its label",
        inWords(ProfileError { ProfileError::Kind::BadPointer, QStringLiteral("pagination.total"),
                    QStringLiteral("x") },
            label),
        { QStringLiteral("<total> is no JSON Pointer") });
    row("two fields by their labels",
        inWords(ProfileError { ProfileError::Kind::SameName, QStringLiteral("pagination.page_param"),
                    QStringLiteral("p") },
            label),
        { QStringLiteral("<page_param> and <size_param> both say \u201cp\u201d") });
    row("two fields of a file",
        inWords(ProfileError {
            ProfileError::Kind::SameName, QStringLiteral("pagination.page_param"), QStringLiteral("p") }),
        { QStringLiteral("pagination.page_param and pagination.size_param both say") });
    row("place of an advice", withPlace(QStringLiteral("Look there."), QStringLiteral("--records")),
        { QStringLiteral("Look there (--records).") });
    row("place of an advice in Chinese", withPlace(QStringLiteral("A\u3002"), QStringLiteral("b")),
        { QStringLiteral("A (b)\u3002") });
    row("no place", withPlace(QStringLiteral("Look there."), {}), { QStringLiteral("Look there.") });
    row("type",
        inWords(ProfileError { ProfileError::Kind::WrongType, QStringLiteral("pagination.page_size"),
            QStringLiteral("a whole number") }),
        { QStringLiteral("pagination.page_size must be a whole number") });
}

void ErrorWordsTest::says()
{
    QFETCH(QString, sentence);
    QFETCH(QStringList, parts);
    for (const QString &part : parts)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void ErrorWordsTest::whereTheRecordsAreComesFirst()
{
    FetchError error { FetchError::Kind::WrongShape, 0, QStringLiteral("the body is an object"), {} };
    const QString option = QStringLiteral("--records");
    const QString fact = QStringLiteral(
        " The answer has no list of records in the place given for it: the body is an object.");
    QCOMPARE(inWords(error, option), fact.sliced(1) + QStringLiteral(" Check that place (--records)."));
    error.recordPlaces = { QStringLiteral("/items") };
    QCOMPARE(inWords(error, option), QStringLiteral("Set --records to /items.") + fact);
    QCOMPARE(inWords(error), QStringLiteral("The records may be at /items.") + fact);
    error.recordPlaces << QStringLiteral("/data/%1"); // what an API may be called
    QCOMPARE(
        inWords(error, option), QStringLiteral("Set --records to one of these: /items, /data/%1.") + fact);
    error.recordPlaces = { QString() };
    QCOMPARE(inWords(error, option),
        QStringLiteral("Leave --records empty: the whole answer is a list of records.") + fact);
    QCOMPARE(inWords(error), QStringLiteral("The whole answer is a list of records.") + fact);
    // Only there: an option that another sentence names stays at its end.
    QCOMPARE(inWords(FetchError { FetchError::Kind::Timeout, 0, {}, {} }, QStringLiteral("--timeout")),
        QStringLiteral("The server took too long to answer. Allow more time or lower the concurrency "
                       "(--timeout)."));
}

void ErrorWordsTest::placeholdersInADetailStay()
{
    const QString detail = QStringLiteral("%1 %2 %n %L1");
    for (int kind = 0; kind <= int(ProfileError::Kind::BadValue); ++kind) {
        const QString sentence = inWords(ProfileError { ProfileError::Kind(kind), detail, detail });
        QVERIFY2(
            kind == int(ProfileError::Kind::NotAnObject) || sentence.contains(detail), qPrintable(sentence));
    }
    using Kind = ProfileError::Kind;
    for (const Kind kind : { Kind::WrongType, Kind::BadUrl, Kind::BadPointer, Kind::BadScheme,
             Kind::BadHeader, Kind::OwnHeader, Kind::BadValue }) {
        const QString sentence = inWords(ProfileError { kind, QStringLiteral("%2"), QStringLiteral("%1") });
        QVERIFY2(sentence.contains(QLatin1String("%2")) && sentence.contains(QLatin1String("%1")),
            qPrintable(sentence));
    }
    QVERIFY(inWords(FetchError { FetchError::Kind::HttpStatus, 404, detail, {} }).contains(detail));
    QVERIFY(inWords(RunNote { RunNote::Kind::LinkLoop, detail }).contains(detail));
}

void ErrorWordsTest::durations_data()
{
    QTest::addColumn<std::chrono::milliseconds>("duration");
    QTest::addColumn<QString>("text");
    const auto row = [](std::chrono::milliseconds duration, const char *text) {
        QTest::newRow(text) << duration << QString::fromLatin1(text);
    };
    row(-5ms, "0 s");
    row(1ms, "1 s");
    row(119s, "119 s");
    row(300s, "5 min");
    row(301s, "6 min");
    row(119min, "119 min");
    row(2h, "2 h");
    row(90min + 60min, "2 h 30 min");
    row(std::chrono::hours(1'000'000'000), "1000000 h");
}

void ErrorWordsTest::durations()
{
    QFETCH(std::chrono::milliseconds, duration);
    QFETCH(QString, text);
    QCOMPARE(durationText(duration), text);
}

void ErrorWordsTest::outsideText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << QStringLiteral("a \u00e4 \U0001f600") << QStringLiteral("a \u00e4 \U0001f600");
    QTest::newRow("lines") << QStringLiteral("a\r\nb\u2028c") << QStringLiteral("a b c");
    QTest::newRow("terminal codes") << QStringLiteral("a\u001b[31mb\u009bc") << QStringLiteral("a [31mb c");
    QTest::newRow("turned around") << QStringLiteral("a\u202eb") << QStringLiteral("a b");
    QTest::newRow("user") << QStringLiteral("see https://u:p@h/x?y=z@w")
                          << QStringLiteral("see https://h/x?y=z@w");
    QTest::newRow("user without a scheme")
        << QStringLiteral("//u:p@h/x, a//b@c") << QStringLiteral("//h/x, a//c");
    QTest::newRow("user in JSON") << QStringLiteral("{\"next\":\"http:\\/\\/u:p@h\\/x\"}")
                                  << QStringLiteral("{\"next\":\"http:\\/\\/h\\/x\"}");
    QTest::newRow("long") << QString(1000, u'x') << QString(299, u'x') + QChar(0x2026);
}

void ErrorWordsTest::outsideText()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(safeText(text), safe);
}

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
