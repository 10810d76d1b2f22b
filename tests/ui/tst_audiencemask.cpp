// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/audiencemask.h"

#include "ui/requests/attemptmodel.h"
#include "ui/requests/attemptwords.h"
#include "words/errorwords.h"
#include "words/notewords.h"

#include <QSignalSpy>
#include <QtTest>

using namespace inflight;

class TestAudienceMask final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesInAText_data();
    void addressesInAText();
    void notes_data();
    void notes();
    void errorsOfASummary();
    void anAttemptsHeaders();
    void theLog();
};

void TestAudienceMask::addressesInAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("none", "Not found: no page 7 of 3/4, see /meta/next", "Not found: no page 7 of 3/4, see /meta/next");
    row("origin alone", "it redirects to https://a.example:8080", "it redirects to https://a.example:8080");
    row("path", "at https://a.example/k/S3CRET now", "at https://a.example/\u2026 now");
    row("query", "http://a.example?key=S3CRET", "http://a.example/\u2026");
    row("user", "HTTP://me:S3CRET@a.example/x", "HTTP://a.example/\u2026");
    row("two", "http://a.example/S3CRET to \u201chttp://b.example/#S3CRET\u201d",
        "http://a.example/\u2026 to \u201chttp://b.example/\u2026\u201d");
    row("@ in a password", "at https://me:S3@CRET@a.example/x", "at https://a.example/\u2026");
    row("' in a password", "at https://me:S3'CRET@a.example/x", "at https://a.example/\u2026");
    row("no scheme", "see a.example/items?room=S3CRET, please", "see a.example/items?\u2026 please");
    row("relative", "cannot GET /items?key=S3CRET", "cannot GET /\u2026");
    row("in JSON", "{\"at\":\"/items?key=S3CRET\"}", "{\"at\":\"/\u2026\"}");
}

void TestAudienceMask::addressesInAText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withMaskedAddresses(text), expected);
}

void TestAudienceMask::notes_data()
{
    QTest::addColumn<RunNote>("note");
    QTest::addColumn<QString>("kept");
    using Kind = RunNote::Kind;
    QTest::newRow("loop") << RunNote { Kind::LinkLoop, QStringLiteral("https://a.example/S3CRET?c=S3CRET") }
                          << QStringLiteral("a.example");
    QTest::newRow("loop, cursor") << RunNote { Kind::LinkLoop, QStringLiteral("S3CRET") } << QString();
    QTest::newRow("unreadable") << RunNote { Kind::UnreadableNext, QStringLiteral("htp:/ /S3CRET") }
                                << QString();
    QTest::newRow("address") << RunNote { Kind::AddressForCursor, QStringLiteral("?c=S3CRET") } << QString();
    QTest::newRow("cursor") << RunNote { Kind::CursorForAddress, QStringLiteral("S3CRET") } << QString();
    QTest::newRow("refusal") << RunNote { Kind::RefusalAsEnd,
        QStringLiteral("5/404/no https://a.example/S3CRET") }
                             << QStringLiteral("404 Not Found");
    QTest::newRow("other origin") << RunNote { Kind::OtherOriginLink, QStringLiteral("https://b.example") }
                                  << QStringLiteral("https://b.example");
}

void TestAudienceMask::notes()
{
    QFETCH(RunNote, note);
    QFETCH(QString, kept);
    const QString words = inWords(masked(note));
    QVERIFY2(!words.contains(u"S3CRET"), qPrintable(words));
    QVERIFY2(words.contains(kept), qPrintable(words));
}

void TestAudienceMask::errorsOfASummary()
{
    RunSummary summary;
    summary.error = { FetchError::Kind::RedirectLoop, 302, QStringLiteral("https://a.example/S3CRET"), {} };
    summary.failed.append(
        { .page = 3, .error = { FetchError::Kind::HttpStatus, 404, QStringLiteral("/x?key=S3CRET"), {} } });
    summary.notes.append({ RunNote::Kind::LinkLoop, QStringLiteral("https://a.example/S3CRET") });
    FetchError sentOn { FetchError::Kind::NotJson, 200, {}, {} };
    sentOn.redirectedTo = QStringLiteral("/login/S3CRET");
    const RunSummary shown = masked(summary);
    for (const QString &words : { inWords(masked(sentOn)), inWords(shown.error),
             inWords(shown.failed.first().error), inWords(shown.notes.first()) })
        QVERIFY2(!words.contains(u"S3CRET"), qPrintable(words));
    QVERIFY(inWords(shown.error).contains(u"a.example"));
    QVERIFY(inWords(shown.failed.first().error).contains(u"404 Not Found"));
}

void TestAudienceMask::anAttemptsHeaders()
{
    AttemptRecord record;
    record.url = QUrl(QStringLiteral("https://a.example/S3CRET?page=2"));
    record.requestHeaders.fields = { { "Accept", "application/json" }, { "X-Room", "S3CRET" } };
    record.responseHeaders.fields = { { "Retry-After", "7" }, { "location", "/S3CRET" },
        { "Link", "<https://a.example/S3CRET?p=3>; rel=\"next\", </S3CRET>; rel=\"last\"" },
        { "X-Help", "see https://a.example/S3CRET" } };
    QVERIFY(attemptDetails(record, 5, false).contains(u"X-Room: S3CRET"));
    const QString text = attemptDetails(record, 5, true);
    QVERIFY2(!text.contains(u"S3CRET"), qPrintable(text));
    for (const char *kept :
        { "https://a.example/\u2026", "Accept: application/json", "X-Room: \u2026", "Retry-After: 7",
            "location: \u2026", "Link: <https://a.example/\u2026>; rel=\"next\", <\u2026>; rel=\"last\"" })
        QVERIFY2(text.contains(QString::fromUtf8(kept)), qPrintable(text));
}

void TestAudienceMask::theLog()
{
    AttemptRecord record;
    record.outcome = AttemptRecord::Outcome::Failed;
    record.error = { FetchError::Kind::RedirectLoop, 302, QStringLiteral("https://a.example/S3CRET"), {} };
    AttemptModel model;
    model.append({ record });
    const QModelIndex cell = model.index(0, AttemptModel::WhatNext);
    QSignalSpy changed(&model, &AttemptModel::dataChanged);
    for (const bool isMasked : { true, false }) {
        model.setSecretsMasked(isMasked);
        for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole) })
            QCOMPARE(cell.data(role).toString().contains(u"S3CRET"), !isMasked);
    }
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(TestAudienceMask)
#include "tst_audiencemask.moc"
