// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "ui/api/apidialog.h"
#include "ui/requests/logtab.h"
#include "ui/settings/sourcepanel.h"
#include "ui/window/summaryline.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace inflight;
using namespace std::chrono_literals;

class TestMainWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workbenchComesAfterTheFirstPaint();
    void clickBeforeTheWorkbenchIsNotLost();
    void clickIsActedUponBeforeTheWorkbench();
    void keyBeforeTheWorkbenchIsNotLost();
    void closingBeforeTheWorkbench();
    void fetchFillsTheTable();
    void everyStateHasItsSentence();
    void sliderIsFollowedByTheServer();
    void wholeSessionByKeyboard();
    void spaceIsTypedIntoTheFilter();
    void failedPagesAreFetchedAgain();
    void retryTakesThePasswordOnShow();
    void projectorMasksAnOpenApi();
    void exportTakesTheFilterJustTyped();
    void compareEndsInOneSentence();
    void wrongPasswordOffersSignIn();
    void anEmptyFieldIsToldBeforeTheRun_data();
    void anEmptyFieldIsToldBeforeTheRun();
    void whatASignInWasTriedWithIsNotTypedTwice();
    void nothingReachable();
    void takenDownWithANumberHalfTyped();
    void closingAsksForAnUnsavedApi();
    void closingMidRun();
    void closingMidCompare();
    void closingMidExport();
    void settingsAreKeptAndSecretsAreNot();
    void settingsAreKeptWhenARunStarts();
    void theFormOfAnExportIsKept();
    void everyControlHasAName();
};

namespace {

practice::Manners quick()
{
    practice::Manners manners;
    manners.latencyMs = 5;
    return manners;
}

practice::Manners slow(int latencyMs)
{
    practice::Manners manners;
    manners.latencyMs = latencyMs;
    manners.jitter = 0;
    return manners;
}

QString headline(const WindowFixture &fixture)
{
    return fixture.find<QLabel>("headline")->text();
}

} // namespace

void TestMainWindow::workbenchComesAfterTheFirstPaint()
{
    const WindowFixture fixture(quick(), 50, WindowFixture::Workbench::AfterFirstPaint);
    QVERIFY(!fixture.find<QTableView>("recordTable"));
    QTRY_VERIFY(fixture.find<QTableView>("recordTable"));
    QTRY_VERIFY(fixture.find<QPushButton>("startAction")->isVisible());
}

void TestMainWindow::clickBeforeTheWorkbenchIsNotLost()
{
    const WindowFixture fixture(quick(), 50, WindowFixture::Workbench::AfterFirstPaint);
    const auto buttons = fixture.window->findChildren<QToolButton *>();
    const auto fetch = std::find_if(buttons.begin(), buttons.end(), [&](const QToolButton *button) {
        return button->defaultAction() == &fixture.window->actions().fetch;
    });
    QVERIFY(fetch != buttons.end());
    QTest::mouseClick(*fetch, Qt::LeftButton);
    QVERIFY(fixture.find<QTableView>("recordTable"));
    QTRY_COMPARE(fixture.state(), RunState::Finished);
}

void TestMainWindow::clickIsActedUponBeforeTheWorkbench()
{
    const WindowFixture fixture(quick(), 50, WindowFixture::Workbench::AfterFirstPaint);
    auto *slider = fixture.window->findChild<QSlider *>();
    const auto *spin = fixture.find<QSpinBox>("concurrencySpin");
    const int before = spin->value();
    QTest::mouseClick(
        slider, Qt::LeftButton, Qt::NoModifier, QPoint(slider->width() - 2, slider->height() / 2));
    const int chosen = spin->value();
    QVERIFY(chosen > before);
    QVERIFY(!fixture.find<QTableView>("recordTable")); // which would have to be waited for
    QTRY_VERIFY(fixture.find<QTableView>("recordTable"));
    QCOMPARE(spin->value(), chosen);
    fixture.window->actions().fetch.trigger();
    QCOMPARE(fixture.window->controller().request().settings.concurrency, chosen);
}

void TestMainWindow::keyBeforeTheWorkbenchIsNotLost()
{
    const WindowFixture fixture(quick(), 50, WindowFixture::Workbench::AfterFirstPaint);
    QApplication::setActiveWindow(fixture.window.get()); // the keys of actions are only an active window's
    QVERIFY(!fixture.find<QTableView>("recordTable"));
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QVERIFY(fixture.find<QTableView>("recordTable"));
    QTRY_COMPARE(fixture.state(), RunState::Finished);
}

void TestMainWindow::closingBeforeTheWorkbench()
{
    const WindowFixture fixture(quick(), 50, WindowFixture::Workbench::AfterFirstPaint);
    const int pageSize = loadPreferences(fixture.settings).run.pageSize;
    fixture.window->close();
    QCOMPARE(loadPreferences(fixture.settings).run.pageSize, pageSize);
}

void TestMainWindow::fetchFillsTheTable()
{
    WindowFixture fixture(quick());
    QVERIFY(fixture.find<QPushButton>("startAction")->isVisible());
    QTest::mouseClick(fixture.find<QPushButton>("startAction"), Qt::LeftButton);
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QCOMPARE(fixture.find<QTableView>("recordTable")->model()->rowCount(), 500);
    QVERIFY(fixture.find<QTableView>("recordTable")->isVisible());
    QVERIFY2(headline(fixture).contains(u"500 records in"), qPrintable(headline(fixture)));
    QVERIFY(fixture.find<QLabel>("details")->text().contains(u"All 50 pages arrived. No record is missing"));
    // Server order when done, whatever the order of arrival.
    const QAbstractItemModel *model = fixture.find<QTableView>("recordTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->index(row, 0).data().toString(), QString::number(row + 1));
}

void TestMainWindow::everyStateHasItsSentence()
{
    WindowFixture fixture(slow(150));
    QCOMPARE(headline(fixture), QStringLiteral("Nothing fetched yet."));
    fixture.window->actions().fetch.trigger();
    QCOMPARE(fixture.state(), RunState::Connecting);
    QVERIFY(headline(fixture).startsWith(u"Asking"));
    QVERIFY(!fixture.window->actions().fetch.isEnabled());
    QTRY_COMPARE(fixture.state(), RunState::Running);
    QVERIFY(headline(fixture).startsWith(u"Fetching from"));
    fixture.window->actions().pause.trigger();
    QCOMPARE(fixture.state(), RunState::Paused);
    QVERIFY(headline(fixture).startsWith(u"Paused"));
    // Running requests end in peace and nothing starts, once the engine's thread has heard of the pause.
    QTRY_VERIFY(fixture.window->controller().counts().paused);
    QTRY_COMPARE(fixture.server.stats().inFlight, 0);
    const qint64 before = fixture.server.stats().requests;
    QTest::qWait(400);
    QCOMPARE(fixture.server.stats().requests, before);
    fixture.window->actions().pause.trigger();
    QTRY_VERIFY(fixture.server.stats().requests > before);
    fixture.window->actions().stop.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY2(headline(fixture).startsWith(u"Stopped after"), qPrintable(headline(fixture)));
    QVERIFY(fixture.window->actions().fetch.isEnabled());
}

void TestMainWindow::sliderIsFollowedByTheServer()
{
    WindowFixture fixture(slow(200), 20'000);
    auto *spin = fixture.find<QSpinBox>("concurrencySpin");
    auto *slider = fixture.find<QSlider>("concurrencySlider");
    spin->setValue(5);
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.press(Qt::Key_F5);
    QTRY_COMPARE(fixture.server.stats().inFlight, 5);
    slider->setFocus();
    while (spin->value() < 50)
        QTest::keyClick(slider, Qt::Key_Right);
    QTRY_COMPARE(fixture.server.stats().inFlight, spin->value());
    const int high = spin->value();
    QCOMPARE(fixture.server.stats().peakInFlight, high);
    while (spin->value() > 5)
        QTest::keyClick(slider, Qt::Key_Left);
    const int low = spin->value();
    QTRY_COMPARE(fixture.server.stats().inFlight, low);
    QCOMPARE(fixture.server.stats().peakInFlight, high);
    QCOMPARE(fixture.server.stats().byStatus.value(0), 0);
}

void TestMainWindow::wholeSessionByKeyboard()
{
    WindowFixture fixture(slow(60), 2'000);
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    fixture.press(Qt::Key_F5);
    QTRY_COMPARE(fixture.state(), RunState::Running);
    const int before = fixture.find<QSpinBox>("concurrencySpin")->value();
    fixture.press(Qt::Key_BracketLeft);
    QVERIFY(fixture.find<QSpinBox>("concurrencySpin")->value() < before);
    fixture.press(Qt::Key_BracketRight);
    QCOMPARE(fixture.find<QSpinBox>("concurrencySpin")->value(), before);
    fixture.find<QTableView>("recordTable")->setFocus();
    fixture.press(Qt::Key_Space);
    QCOMPARE(fixture.state(), RunState::Paused);
    fixture.press(Qt::Key_Space);
    QCOMPARE(fixture.state(), RunState::Running);
    fixture.press(Qt::Key_Escape);
    QTRY_COMPARE(fixture.state(), RunState::Finished);

    fixture.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), fixture.find<QLineEdit>("recordFilter"));
    const QAbstractItemModel *model = fixture.find<QTableView>("recordTable")->model();
    const int all = model->rowCount();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("kitchen"));
    QTRY_VERIFY(model->rowCount() > 0 && model->rowCount() < all);

    fixture.press(Qt::Key_E, Qt::ControlModifier);
    auto *path = fixture.find<QLineEdit>("exportPath");
    QVERIFY(path);
    const QString file = fixture.home.filePath(QStringLiteral("out.csv"));
    path->selectAll();
    QTest::keyClicks(path, file);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(fixture.find<QPushButton>("openFolder")->isVisible());
    QVERIFY(headline(fixture).contains(u"written to out.csv"));

    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    for (const auto &[key, tab] : { std::pair(Qt::Key_5, 4), std::pair(Qt::Key_4, 3), std::pair(Qt::Key_3, 2),
             std::pair(Qt::Key_2, 1), std::pair(Qt::Key_1, 0) }) {
        fixture.press(key, Qt::ControlModifier);
        QCOMPARE(fixture.window->findChild<QTabWidget *>()->currentIndex(), tab);
    }
}

void TestMainWindow::spaceIsTypedIntoTheFilter()
{
    WindowFixture fixture(slow(200), 5'000);
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    fixture.press(Qt::Key_F5);
    QTRY_COMPARE(fixture.state(), RunState::Running);
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a [b"));
    QCOMPARE(fixture.find<QLineEdit>("recordFilter")->text(), QStringLiteral("a [b"));
    QCOMPARE(fixture.state(), RunState::Running);
}

void TestMainWindow::failedPagesAreFetchedAgain()
{
    WindowFixture fixture(slow(80));
    fixture.find<QSpinBox>("attempts")->setValue(1);
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY(fixture.server.stats().requests > 1); // the first page is here
    practice::Manners faulty = slow(80);
    faulty.errorRate = 0.15;
    fixture.server.setManners(faulty);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    const int failed = int(fixture.window->controller().summary().failed.size());
    QCOMPARE(fixture.window->controller().summary().ending, RunEnding::PagesFailed);
    QVERIFY(failed > 0);
    auto *retry = fixture.find<QPushButton>("retryFailed");
    QVERIFY(retry->isVisible());

    fixture.server.setManners(quick());
    const qint64 before = fixture.server.stats().requests;
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    QCOMPARE(fixture.window->controller().summary().ending, RunEnding::Complete);
    QCOMPARE(fixture.server.stats().requests - before, qint64(failed));
    QCOMPARE(fixture.find<QTableView>("recordTable")->model()->rowCount(), 500);
    QVERIFY(!retry->isVisible());
}

void TestMainWindow::retryTakesThePasswordOnShow()
{
    WindowFixture fixture(slow(80));
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Running);
    // From now on the server wants a password, and the run began without one.
    fixture.find<QAbstractButton>("practiceLogin")->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    QVERIFY(fixture.window->controller().canRetryFailed());
    fixture.find<QLineEdit>("email")->setText(QStringLiteral("ada@example.org"));
    fixture.find<QLineEdit>("password")->setText(QStringLiteral("practice"));
    fixture.window->actions().retryFailed.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    QCOMPARE(fixture.window->controller().summary().ending, RunEnding::Complete);
    QCOMPARE(fixture.find<QTableView>("recordTable")->model()->rowCount(), 500);
}

void TestMainWindow::projectorMasksAnOpenApi()
{
    WindowFixture fixture(quick());
    ApiProfile mine = fixture.profiles->profiles().first();
    mine.name = QStringLiteral("mine");
    mine.path += QStringLiteral("/p4th");
    mine.headers = { { "X-Key", "s3cret" } };
    fixture.choose(mine);
    const auto labels = [&fixture] {
        QString all;
        for (const QLabel *label : fixture.window->findChildren<QLabel *>())
            all += label->text() + label->toolTip();
        return all;
    };
    QVERIFY(labels().contains(u"p4th"));
    Q_EMIT fixture.window->findChild<SourcePanel *>()->editWanted();
    auto *headers = fixture.find<QPlainTextEdit>("profileHeaders");
    QVERIFY(headers->toPlainText().contains(u"s3cret"));
    fixture.window->actions().projector.setChecked(true);
    QVERIFY(!headers->toPlainText().contains(u"s3cret"));
    QVERIFY2(!labels().contains(u"p4th"), qPrintable(labels()));
    QVERIFY(labels().contains(u"127.0.0.1"));
    Q_EMIT fixture.window->findChild<SourcePanel *>()->editWanted();
    for (const QPlainTextEdit *field : fixture.window->findChildren<QPlainTextEdit *>())
        QVERIFY(!field->toPlainText().contains(u"s3cret"));
    fixture.window->actions().projector.setChecked(false);
    QVERIFY(headers->toPlainText().contains(u"s3cret"));
    QVERIFY(labels().contains(u"p4th"));
}

void TestMainWindow::exportTakesTheFilterJustTyped()
{
    WindowFixture fixture(quick(), 3'000);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    auto *filter = fixture.find<QLineEdit>("recordFilter");
    const QAbstractItemModel *rows = fixture.find<QTableView>("recordTable")->model();
    filter->setText(QStringLiteral("kitchen"));
    QTRY_VERIFY(rows->rowCount() < 3'000);
    const int ofTheFirst = rows->rowCount();

    filter->setText(QStringLiteral("garden"));
    fixture.window->actions().exportRecords.trigger();
    QCOMPARE(rows->rowCount(), ofTheFirst); // the answer is not here yet
    auto *onlyShown = fixture.find<QRadioButton>("exportOnlyShown");
    QVERIFY(!onlyShown->isEnabled());
    QTRY_VERIFY(onlyShown->isEnabled());
    onlyShown->setChecked(true);
    const QString path = fixture.home.filePath(QStringLiteral("out.jsonl"));
    fixture.find<QLineEdit>("exportPath")->setText(path);
    fixture.find<QComboBox>("exportFormat")->setCurrentIndex(1);
    QTest::mouseClick(fixture.find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), rows->rowCount());
    for (const QByteArray &line : lines)
        QVERIFY2(line.toLower().contains("garden"), line);
}

void TestMainWindow::compareEndsInOneSentence()
{
    WindowFixture fixture(slow(20), 300);
    fixture.window->actions().compare.trigger();
    QVERIFY(headline(fixture).startsWith(u"Comparison, step 1 of 2"));
    QTRY_VERIFY_WITH_TIMEOUT(headline(fixture).startsWith(u"One at a time: "), 30'000);
    QVERIFY2(headline(fixture).endsWith(u"x faster, measured."), qPrintable(headline(fixture)));
    const QList<FinishedRun> &runs = fixture.window->history().runs();
    QCOMPARE(runs.size(), 2);
    QVERIFY(runs[0].summary.sequential);
    QCOMPARE(runs[0].summary.peakInFlight, 1);
    QVERIFY(!runs[1].summary.sequential);
    QVERIFY(runs[1].summary.wall < runs[0].summary.wall);
    QCOMPARE(fixture.find<QAbstractItemView>("comparisonTable")->model()->rowCount(), 2);
}

void TestMainWindow::wrongPasswordOffersSignIn()
{
    practice::Manners manners = quick();
    WindowFixture fixture(manners);
    QTest::mouseClick(fixture.find<QAbstractButton>("practiceLogin"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(fixture.server.manners().requireLogin);
    fixture.find<QLineEdit>("email")->setText(QStringLiteral("eve@example.org"));
    fixture.find<QLineEdit>("password")->setText(QStringLiteral("not-the-password"));
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QCOMPARE(headline(fixture), QStringLiteral("Nothing could be fetched."));
    QVERIFY(!fixture.window->findChild<SummaryLine *>()->text().contains(u"not-the-password"));
    QVERIFY(fixture.find<QPushButton>("signInAgain")->isVisible());
    QTest::mouseClick(fixture.find<QPushButton>("signInAgain"), Qt::LeftButton);
    fixture.find<QLineEdit>("password")->setText(QStringLiteral("practice"));
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QCOMPARE(fixture.window->controller().summary().ending, RunEnding::Complete);
}

void TestMainWindow::anEmptyFieldIsToldBeforeTheRun_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("focus"); // after [Sign in]
    const QString ada = QStringLiteral("ada@example.org");
    const QString practice = QStringLiteral("practice");
    QTest::newRow("no e-mail") << QString() << practice << QStringLiteral("E-mail is empty")
                               << QStringLiteral("email");
    QTest::newRow("no password") << ada << QString() << QStringLiteral("Password is empty")
                                 << QStringLiteral("password");
}

void TestMainWindow::anEmptyFieldIsToldBeforeTheRun()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QString, says);
    QFETCH(QString, focus);
    WindowFixture fixture(quick());
    fixture.find<QAbstractButton>("practiceLogin")->setChecked(true);
    fixture.find<QLineEdit>("email")->setText(email);
    fixture.find<QLineEdit>("password")->setText(password);
    Actions &actions = fixture.window->actions();
    for (QAction *order : { &actions.fetch, &actions.compare }) {
        order->trigger();
        QCOMPARE(fixture.state(), RunState::Idle);
        QVERIFY2(headline(fixture).startsWith(says), qPrintable(headline(fixture)));
        QVERIFY(fixture.find<QLabel>("details")->text().contains(u"\"practice\""));
    }
    auto *button = fixture.find<QPushButton>("signInAgain");
    QVERIFY(button->isVisible());
    actions.sidePanel.setChecked(false); // there is no field to see
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(fixture.find<QLineEdit>(focus.toLatin1())->isVisible());
    QCOMPARE(fixture.window->focusWidget()->objectName(), focus);
    QCOMPARE(fixture.server.stats().requests, 0);

    // An API may let somebody in who signs in with nothing; this one does not.
    fixture.find<QLineEdit>("email")->clear();
    fixture.find<QLineEdit>("password")->clear();
    actions.fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY(fixture.server.stats().requests > 0);
    QVERIFY(fixture.find<QLabel>("details")->text().contains(u"401"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(fixture.window->focusWidget()->objectName(), QStringLiteral("email"));
}

void TestMainWindow::whatASignInWasTriedWithIsNotTypedTwice()
{
    practice::Manners manners = quick();
    manners.requireLogin = true;
    WindowFixture fixture(manners);
    ApiProfile mine = practiceProfile(fixture.server.url());
    mine.name.clear();
    auto *source = fixture.window->findChild<SourcePanel *>();
    Q_EMIT source->newProfileWanted();
    Q_EMIT source->newProfileWanted(); // a quick second click
    QCOMPARE(fixture.window->findChildren<ApiDialog *>().size(), 1);
    QPointer<ApiDialog> dialog = fixture.window->findChild<ApiDialog *>();
    dialog->edit(mine);
    fixture.find<QLineEdit>("profileName")->setText(QStringLiteral("mine"));
    fixture.find<QLineEdit>("profileEmail")->setText(QStringLiteral("ada@example.org"));
    fixture.find<QLineEdit>("profilePassword")->setText(QStringLiteral("practice"));
    fixture.find<QPushButton>("profileSave")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(source->profile().name, QStringLiteral("mine"));
    QCOMPARE(fixture.find<QLineEdit>("email")->text(), QStringLiteral("ada@example.org"));
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QCOMPARE(fixture.window->controller().summary().ending, RunEnding::Complete);
    // What was typed in the panel meanwhile is the later word, if nothing is typed in the dialog.
    Q_EMIT source->editWanted();
    dialog = fixture.window->findChild<ApiDialog *>();
    fixture.find<QLineEdit>("password")->setText(QStringLiteral("t0morrow"));
    fixture.find<QPushButton>("profileSave")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(source->credentials().password, QStringLiteral("t0morrow"));
    // And another server gets it only where it was typed for that one.
    Q_EMIT source->editWanted();
    dialog = fixture.window->findChild<ApiDialog *>();
    fixture.find<QLineEdit>("profileBaseUrl")->setText(QStringLiteral("http://localhost:1"));
    fixture.find<QPushButton>("profileSave")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(source->credentials(), Credentials());
    Q_EMIT source->editWanted();
    dialog = fixture.window->findChild<ApiDialog *>();
    fixture.find<QLineEdit>("profileBaseUrl")->setText(QStringLiteral("http://localhost:2"));
    fixture.find<QLineEdit>("profilePassword")->setText(QStringLiteral("for-l0calhost"));
    fixture.find<QPushButton>("profileSave")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(source->credentials().password, QStringLiteral("for-l0calhost"));
    Q_EMIT source->editWanted();
    dialog = fixture.window->findChild<ApiDialog *>();
    fixture.find<QLineEdit>("profileBaseUrl")->setText(QStringLiteral("http://localhost:3"));
    fixture.find<QLineEdit>("profileEmail")->setText(QStringLiteral("eve@example.org"));
    fixture.find<QPushButton>("profileSave")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(source->credentials().password, QString());
    // On no disk.
    fixture.window->close();
    fixture.settings.sync();
    QDirIterator files(fixture.home.path(), QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        for (const char *secret : { "ada@example.org", "t0morrow", "for-l0calhost" })
            QVERIFY2(!kept.contains(secret), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen >= 2); // settings and profile
}

void TestMainWindow::nothingReachable()
{
    WindowFixture fixture(quick());
    fixture.chooseAnother(QStringLiteral("dead"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    fixture.find<QSpinBox>("attempts")->setValue(2);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QCOMPARE(headline(fixture), QStringLiteral("Nothing could be fetched."));
    QVERIFY(fixture.find<QPushButton>("startAction")->isVisible());
    QCOMPARE(fixture.find<QPushButton>("startAction")->text(), QStringLiteral("Try again"));
}

/// Never closed: its fields go while it is on the screen. What they tell must find who hears it.
void TestMainWindow::takenDownWithANumberHalfTyped()
{
    WindowFixture fixture(steady(1'000));
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Connecting);
    QList<int> heard;
    auto *spin = fixture.find<QSpinBox>("concurrencySpin");
    const int before = spin->value();
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("7"));
    const auto *control = qobject_cast<ConcurrencyControl *>(spin->parentWidget());
    QVERIFY(control && before != 7);
    const QPointer<const RunController> hearer = &fixture.window->controller();
    connect(control, &ConcurrencyControl::concurrencyChosen, this, [&](int cap) {
        QVERIFY(hearer);
        heard << cap;
    });
    fixture.window.reset();
    QCOMPARE(heard, QList<int> { 7 });
}

void TestMainWindow::closingAsksForAnUnsavedApi()
{
    WindowFixture fixture(quick());
    Q_EMIT fixture.window->findChild<SourcePanel *>()->newProfileWanted();
    fixture.find<QLineEdit>("profileName")->setText(QStringLiteral("mine"));
    QVERIFY(!fixture.window->close());
    QVERIFY(fixture.find<QLabel>("profileMessage")->text().startsWith(u"Not saved."));
    QVERIFY(fixture.window->close());
}

void TestMainWindow::closingMidRun()
{
    WindowFixture fixture(slow(300), 5'000);
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY(fixture.server.stats().inFlight > 1);
    fixture.window->close();
    fixture.window.reset();
    QTRY_COMPARE(fixture.server.stats().inFlight, 0);
}

void TestMainWindow::closingMidCompare()
{
    WindowFixture fixture(slow(100), 500);
    fixture.window->actions().compare.trigger();
    QTRY_VERIFY(fixture.server.stats().requests > 0);
    fixture.window->close();
    fixture.window.reset();
    QTRY_COMPARE(fixture.server.stats().inFlight, 0);
}

void TestMainWindow::closingMidExport()
{
    WindowFixture fixture(quick(), 20'000);
    fixture.find<QSpinBox>("pageSize")->setValue(100);
    fixture.find<QSpinBox>("concurrencySpin")->setValue(50);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 30'000);
    const QString file = fixture.home.filePath(QStringLiteral("whole.csv"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old\n");
    old.close();
    fixture.window->actions().exportRecords.trigger();
    auto *path = fixture.find<QLineEdit>("exportPath");
    path->setText(file);
    QTest::mouseClick(fixture.find<QPushButton>("exportGo"), Qt::LeftButton);
    QVERIFY(fixture.find<QLabel>("exportMessage")->text().contains(u"exists"));
    QTest::mouseClick(fixture.find<QPushButton>("exportGo"), Qt::LeftButton);
    fixture.window->close();
    fixture.window.reset();
    // Either whole or not at all: never half a file, never a stray one beside it.
    QVERIFY(old.open(QIODevice::ReadOnly));
    const QByteArray content = old.readAll();
    QVERIFY(content == "old\n" || content.count("\r\n") >= 20'001);
    QCOMPARE(QDir(fixture.home.path()).entryList({ QStringLiteral("whole*") }),
        QStringList { QStringLiteral("whole.csv") });
}

void TestMainWindow::settingsAreKeptAndSecretsAreNot()
{
    WindowFixture fixture(quick());
    fixture.find<QSpinBox>("concurrencySpin")->setValue(33);
    fixture.find<QSpinBox>("attempts")->setValue(7);
    fixture.find<QLineEdit>("email")->setText(QStringLiteral("me@example.org"));
    fixture.find<QLineEdit>("password")->setText(QStringLiteral("hunter2hunter2"));
    fixture.window->close();
    fixture.settings.sync();
    const Preferences kept = loadPreferences(fixture.settings);
    QCOMPARE(kept.run.concurrency, 33);
    QCOMPARE(kept.run.attempts, 7);
    QFile file(fixture.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("hunter2"));
    QVERIFY(!content.contains("me@example.org"));
}

void TestMainWindow::settingsAreKeptWhenARunStarts()
{
    WindowFixture fixture(slow(200));
    fixture.find<QSpinBox>("concurrencySpin")->setValue(33);
    fixture.find<QAbstractButton>("practiceLogin")->setChecked(true);
    fixture.find<QLineEdit>("email")->setText(QStringLiteral("me@example.org"));
    fixture.find<QLineEdit>("password")->setText(QStringLiteral("hunter2hunter2"));
    const auto onDisk = [&fixture] {
        QFile file(fixture.settings.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(!onDisk().contains("concurrency=33"));
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY(onDisk().contains("concurrency=33"));
    QVERIFY(fixture.window->controller().isActive()); // and if it were killed now?
    QVERIFY(!onDisk().contains("hunter2"));
    QVERIFY(!onDisk().contains("me@example.org"));
}

void TestMainWindow::theFormOfAnExportIsKept()
{
    WindowFixture fixture(quick(), 50);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    fixture.window->actions().exportRecords.trigger();
    fixture.find<QLineEdit>("exportPath")->setText(fixture.home.filePath(QStringLiteral("a.csv")));
    fixture.find<QComboBox>("exportDelimiter")->setCurrentIndex(1);
    fixture.find<QAbstractButton>("exportBom")->setChecked(true);
    QTest::mouseClick(fixture.find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_VERIFY(!fixture.find<QDialog>("exportDialog"));
    fixture.window->actions().exportRecords.trigger();
    QCOMPARE(fixture.find<QComboBox>("exportDelimiter")->currentIndex(), 1);
    QVERIFY(fixture.find<QAbstractButton>("exportBom")->isChecked());
    fixture.find<QComboBox>("exportFormat")->setCurrentIndex(1);
    QTest::mouseClick(fixture.find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_VERIFY(!fixture.find<QDialog>("exportDialog"));
    fixture.window->actions().exportRecords.trigger();
    const QString offered = fixture.find<QLineEdit>("exportPath")->text();
    QVERIFY2(offered.endsWith(u"products.jsonl"), qPrintable(offered));
    fixture.window->close();
    const ExportOptions kept = loadPreferences(fixture.settings).exportForm;
    QCOMPARE(kept.format, ExportFormat::JsonLines);
    QCOMPARE(kept.csv.delimiter, ';');
    QVERIFY(kept.csv.bom);
}

void TestMainWindow::everyControlHasAName()
{
    WindowFixture fixture(quick());
    const QList<QWidget *> widgets = fixture.window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        const bool isControl = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QSlider *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTableView *>(widget)
            || (qobject_cast<const QLineEdit *>(widget)
                && !qobject_cast<const QAbstractSpinBox *>(widget->parent()));
        if (!isControl || qobject_cast<const QTabBar *>(widget->parent()))
            continue;
        const QAbstractButton *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(hasName,
            qPrintable(QStringLiteral("%1 %2 in %3")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                               QLatin1String(widget->parentWidget()->metaObject()->className()))));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
