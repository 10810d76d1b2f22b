// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedserver.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

using namespace inflight;

class TestNarrator final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFirstPageThatFailsSaysWhy();
    void noPasswordOffersSignIn();
    void aTokenThatIsNowhereOffersNoSignIn();
    void aWaitThatIsTooLongTellsItsEnd();
    void aRunOfAnotherApiIsToldAsThat();
    void failedPagesOfAnotherApiAreNotRetried();
    void addressesAreMaskedBeforeAnAudience();
    void oneAndTheSamePageIsNoSuccess();
    void recordsThatCameTwiceAreNoSuccess_data();
    void recordsThatCameTwiceAreNoSuccess();
    void anExportThatIsGivenUpLeavesTheRunsOwnSentence();
    void whatEndsIsNotPaused();
    void cancelledComparisonSaysWhatIsKnown_data();
    void cancelledComparisonSaysWhatIsKnown();
};

void TestNarrator::aFirstPageThatFailsSaysWhy()
{
    const WindowFixture fixture;
    fixture.chooseAnother(QStringLiteral("dead"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    fixture.find<QDoubleSpinBox>("backoffBase")->setValue(60);
    auto *details = fixture.find<QLabel>("details");

    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY2(details->text().startsWith(u"Nothing answered"), qPrintable(details->text()));
    QCOMPARE(fixture.state(), RunState::Connecting);
    fixture.window->actions().stop.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QCOMPARE(fixture.find<QProgressBar>("progress")->value(), 0);

    // The next run begins without the last one's trouble.
    fixture.find<QComboBox>("api")->setCurrentIndex(0);
    fixture.window->actions().fetch.trigger();
    QVERIFY2(details->text().isEmpty(), qPrintable(details->text()));
}

void TestNarrator::noPasswordOffersSignIn()
{
    practice::Manners manners;
    manners.latencyMs = 5;
    const WindowFixture fixture(manners);
    fixture.find<QAbstractButton>("practiceLogin")->setChecked(true);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY(fixture.find<QPushButton>("signInAgain")->isVisible());
    QVERIFY(fixture.find<QLabel>("details")->text().contains(u"the password \"practice\""));
}

/// No other password would mend that.
void TestNarrator::aTokenThatIsNowhereOffersNoSignIn()
{
    const ScriptedServer server(
        [](const ScriptedServer::Request &) { return ScriptedServer::ok(R"({"other":"abcdefgh"})"); });
    const WindowFixture fixture;
    ApiProfile profile;
    profile.name = QStringLiteral("elsewhere");
    profile.baseUrl = server.url();
    profile.signIn = SignIn { QStringLiteral("/login"), {}, QStringLiteral("/token") };
    fixture.choose(profile);
    fixture.find<QLineEdit>("email")->setText(QStringLiteral("ada@example.org"));
    fixture.find<QLineEdit>("password")->setText(QStringLiteral("right"));
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    auto *details = fixture.find<QLabel>("details");
    QVERIFY2(details->text().contains(u"no token at /token"), qPrintable(details->text()));
    QVERIFY(!fixture.find<QPushButton>("signInAgain")->isVisible());
}

void TestNarrator::aWaitThatIsTooLongTellsItsEnd()
{
    const ScriptedServer server([](const ScriptedServer::Request &) {
        return ScriptedServer::status(429, "{}", "Retry-After: 7200\r\n");
    });
    const WindowFixture fixture;
    fixture.chooseAnother(QStringLiteral("busy"), server.url());
    const QDateTime begun = QDateTime::currentDateTime();
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    const QDateTime ended = QDateTime::currentDateTime();
    const QString said = fixture.find<QLabel>("details")->text();
    const auto isTold = [&said](const QDateTime &from) {
        const QTime time = from.addSecs(7200 + 59).time();
        return said.contains(QLocale().toString(time, QLocale::ShortFormat));
    };
    QVERIFY2(said.contains(u"That is not before "), qPrintable(said));
    QVERIFY2(isTold(begun) || isTold(ended), qPrintable(said));
}

void TestNarrator::aRunOfAnotherApiIsToldAsThat()
{
    practice::Manners manners;
    manners.latencyMs = 5;
    const WindowFixture fixture(manners, 50);
    auto *headline = fixture.find<QLabel>("headline");
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY2(headline->text().startsWith(u"50 records"), qPrintable(headline->text()));
    fixture.chooseAnother(QStringLiteral("other"));
    QVERIFY2(headline->text().startsWith(u"Practice server: 50 records"), qPrintable(headline->text()));
    QVERIFY(fixture.window->actions().exportRecords.isEnabled()); // they are on show
    fixture.find<QComboBox>("api")->setCurrentIndex(0);
    QVERIFY2(headline->text().startsWith(u"50 records"), qPrintable(headline->text()));
}

void TestNarrator::failedPagesOfAnotherApiAreNotRetried()
{
    const WindowFixture fixture;
    fixture.chooseAnother(QStringLiteral("dead"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    fixture.find<QSpinBox>("attempts")->setValue(1);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    auto *retry = fixture.find<QPushButton>("retryFailed");
    auto *start = fixture.find<QPushButton>("startAction");
    QVERIFY(retry->isVisible());
    QVERIFY(fixture.window->actions().retryFailed.isEnabled());
    QCOMPARE(start->text(), QStringLiteral("Try again"));

    auto *api = fixture.find<QComboBox>("api");
    const int dead = api->currentIndex();
    api->setCurrentIndex(0);
    QVERIFY(!retry->isVisible());
    QVERIFY(!fixture.window->actions().retryFailed.isEnabled());
    QCOMPARE(start->text(), QStringLiteral("Fetch"));
    api->setCurrentIndex(dead);
    QVERIFY(retry->isVisible());
    QVERIFY(fixture.window->actions().retryFailed.isEnabled());
}

void TestNarrator::addressesAreMaskedBeforeAnAudience()
{
    const ScriptedServer server([](const ScriptedServer::Request &) {
        return ScriptedServer::status(302, "{}", "Location: /k/S3CRET\r\n");
    });
    const WindowFixture fixture;
    fixture.chooseAnother(QStringLiteral("circle"), server.url());
    fixture.find<QSpinBox>("attempts")->setValue(1);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    const auto all = [&] {
        QString text;
        for (const QLabel *label : fixture.window->findChildren<QLabel *>())
            text += label->text() + label->toolTip() + label->accessibleDescription() + u'\n';
        return text;
    };
    QVERIFY2(all().contains(u"S3CRET"), qPrintable(all()));
    fixture.window->actions().projector.setChecked(true);
    QVERIFY2(!all().contains(u"S3CRET"), qPrintable(all()));
    QVERIFY2(all().contains(server.url().toString() + QStringLiteral("/\u2026")), qPrintable(all()));
    fixture.window->actions().projector.setChecked(false);
    QVERIFY(all().contains(u"S3CRET"));
}

/// The server does not know the page's parameter.
void TestNarrator::oneAndTheSamePageIsNoSuccess()
{
    bool knowsPages = false;
    const ScriptedServer server([&knowsPages](const ScriptedServer::Request &request) {
        return ScriptedServer::page(knowsPages ? request.page() : 1, 30, 10);
    });
    const WindowFixture fixture;
    ApiProfile profile = fixture.profiles->profiles().first();
    profile.name = QStringLiteral("deaf");
    profile.baseUrl = server.url();
    profile.records = QStringLiteral("/items");
    profile.pagination.pageSize = WindowFixture::pageSize;
    profile.pagination.total.clear();
    fixture.choose(profile);
    const auto *details = fixture.find<QLabel>("details");
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY(fixture.find<QLabel>("warning"));
    QVERIFY2(
        details->text().contains(u"how many there are in all is not known"), qPrintable(details->text()));
    QVERIFY2(
        details->text().contains(u"Check the names of the page parameters"), qPrintable(details->text()));
    QVERIFY2(!details->text().contains(u"only page"), qPrintable(details->text()));
    QVERIFY2(!details->text().contains(u"No record"), qPrintable(details->text()));

    knowsPages = true;
    fixture.window->actions().fetch.trigger();
    fixture.answer("lossQuestion", QMessageBox::DestructiveRole);
    QTRY_VERIFY2(details->text().contains(u"All 3 pages arrived."), qPrintable(details->text()));
    QVERIFY(fixture.find<QLabel>("done"));
}

void TestNarrator::recordsThatCameTwiceAreNoSuccess_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("icon");
    QTest::newRow("the list moved") << QByteArray(R"([{"id":2},{"id":3}])") << QByteArray("warning");
    QTest::newRow("none") << QByteArray(R"([{"id":3},{"id":4}])") << QByteArray("done");
    QTest::newRow("alike by nature") << QByteArray(R"([{"id":2},{"id":2}])") << QByteArray("done");
}

void TestNarrator::recordsThatCameTwiceAreNoSuccess()
{
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, icon);
    const ScriptedServer server([&second](const ScriptedServer::Request &request) {
        const int page = request.page();
        return ScriptedServer::ok(page == 1 ? R"([{"id":1},{"id":2}])" : page == 2 ? second : "[]");
    });
    const WindowFixture fixture;
    ApiProfile profile;
    profile.name = QStringLiteral("moving");
    profile.baseUrl = server.url();
    profile.pagination.pageSize = 2;
    fixture.choose(profile);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QCOMPARE(fixture.window->controller().summary().records, 4);
    QVERIFY2(fixture.find<QLabel>(icon.constData()), qPrintable(fixture.find<QLabel>("details")->text()));
}

void TestNarrator::anExportThatIsGivenUpLeavesTheRunsOwnSentence()
{
    const WindowFixture fixture(steady(1), 20);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    const auto *headline = fixture.find<QLabel>("headline");
    const QString ofTheRun = headline->text();
    fixture.window->actions().exportRecords.trigger();
    fixture.exportTo("one.csv");
    QTRY_VERIFY2(headline->text().contains(u"one.csv"), qPrintable(headline->text()));
    fixture.window->actions().exportRecords.trigger();
    fixture.find<QDialog>("exportDialog")->reject();
    QTRY_COMPARE(headline->text(), ofTheRun);
}

/// A run that the server sends away for a day asks for no more, and ends with what is in flight.
void TestNarrator::whatEndsIsNotPaused()
{
    const ScriptedServer server([](const ScriptedServer::Request &request) {
        ScriptedServer::Answer answer = request.page() == 2
            ? ScriptedServer::status(429, "{}", "Retry-After: 86400\r\n")
            : ScriptedServer::page(request.page(), 2'000, 10);
        answer.delayMs = request.page() == 1 ? 0 : request.page() == 2 ? 1'000 : 2'500;
        return answer;
    });
    for (const bool pausesBefore : { false, true }) {
        const WindowFixture fixture;
        ApiProfile profile = fixture.profiles->profiles().first();
        profile.name = QStringLiteral("away");
        profile.baseUrl = server.url();
        profile.records = QStringLiteral("/items");
        profile.pagination.total = QStringLiteral("/total");
        fixture.choose(profile);
        const RunController &run = fixture.window->controller();
        QAction &pause = fixture.window->actions().pause;
        fixture.window->actions().fetch.trigger();
        QTRY_VERIFY(run.counts().pagesArrived > 0);
        if (pausesBefore) {
            pause.trigger();
            QCOMPARE(fixture.state(), RunState::Paused);
        }
        QTRY_COMPARE(run.counts().heldBack.reason, HoldBack::Reason::Ending);
        QCOMPARE(fixture.state(), RunState::Running);
        QVERIFY(!pause.isEnabled());
        pause.trigger();
        QCOMPARE(fixture.state(), RunState::Running);
        QTRY_COMPARE(fixture.state(), RunState::Finished);
        QCOMPARE(run.summary().ending, RunEnding::ServerGaveUp);
    }
}

void TestNarrator::cancelledComparisonSaysWhatIsKnown_data()
{
    QTest::addColumn<QString>("step"); // in which it is cancelled
    QTest::addColumn<QString>("expected");
    QTest::newRow("sync run") << QStringLiteral("Comparison, step 1")
                              << QStringLiteral(
                                     "^Comparison cancelled\\. Sync run: cut off; nothing was measured\\.$");
    QTest::newRow("concurrent run")
        << QStringLiteral("Comparison, step 2")
        << QStringLiteral(
               "^Comparison cancelled\\. Sync run: [\\d.]+ s, measured\\. Concurrent run: cut off\\.$");
}

void TestNarrator::cancelledComparisonSaysWhatIsKnown()
{
    QFETCH(QString, step);
    QFETCH(QString, expected);
    practice::Manners manners;
    manners.latencyMs = 60;
    const WindowFixture fixture(manners, 200);
    auto *headline = fixture.find<QLabel>("headline");
    fixture.window->actions().compare.trigger();
    QTRY_VERIFY_WITH_TIMEOUT(headline->text().startsWith(step), 20'000);
    QTRY_COMPARE(fixture.state(), RunState::Running);
    fixture.window->actions().stop.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    const QRegularExpression pattern(expected);
    QVERIFY2(pattern.match(headline->text()).hasMatch(), qPrintable(headline->text()));
    QVERIFY(fixture.find<QLabel>("details")->text().startsWith(u"Stopped after"));

    // The next run is told of as itself.
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Running);
    fixture.window->actions().stop.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY2(!headline->text().contains(u"Comparison"), qPrintable(headline->text()));
}

QTEST_MAIN(TestNarrator)
#include "tst_narrator.moc"
