// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slowfile.h"
#include "windowfixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace inflight;

class TestCloseQuestion final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        m_file.reset();
        m_fixture.reset();
    }
    void namesWhatWouldBeLost();
    void cancelIsTheDefault();
    void closeCloses();
    void exportOpensTheDialogAndThenCloses();
    void staysWhereTheExportIsCancelled();
    void staysWhereARunIsOrderedMeanwhile();
    void neverForThePracticeServer();
    void neverWhereNothingCame();
    void neverWhereAllIsExported();
    void anExportOfTheFilteredRowsDoesNotCount();
    void anExportOfTheRunBeforeDoesNotCount();
    void onlyWhatCameSinceTheExportIsAskedAbout();
    void aRunGoingOnCounts();
    void aRunGoingOnIsStoppedForTheExport();
    void aComparisonIsStoppedForTheExport_data();
    void aComparisonIsStoppedForTheExport();
    void aComparisonWaitsForTheAnswer();
    void theNumberFollowsTheRun();
    void anExportIsNamedWhileItRuns();
    void theQuestionGoesWithTheExport();
    void closesWhenTheExportIsDone();
    void theLastAnswerCounts();
    void staysWhereTheExportFailed();
    void closesWithoutTheExport();
    void theEndOfTheSessionIsNotHeldUp(); // the last: nothing runs in a program that was told to quit

private:
    /// An API that is not the practice server, though it answers like it.
    void open(int products = 50, int latencyMs = 1)
    {
        m_fixture = std::make_unique<WindowFixture>(steady(latencyMs), products);
        m_fixture->chooseAnother(QStringLiteral("<b>Shop</b>"));
    }
    void fetch() const
    {
        m_fixture->window->actions().fetch.trigger();
        letGo();
        QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    }
    /// The records of the run before, where they are in no file, are not what is tested here.
    void letGo() const
    {
        if (m_fixture->find<QMessageBox>("lossQuestion"))
            m_fixture->answer("lossQuestion", QMessageBox::DestructiveRole);
    }
    QMessageBox *question() const { return m_fixture->find<QMessageBox>("lossQuestion"); }
    void answer(QMessageBox::ButtonRole role) const { m_fixture->answer("lossQuestion", role); }
    void exportTo(const char *name, bool onlyShown = false) const
    {
        m_fixture->window->actions().exportRecords.trigger();
        m_fixture->exportTo(name, onlyShown);
    }
    void exportSlowly()
    {
        m_file = std::make_unique<SlowFile>(m_fixture->home.filePath(QStringLiteral("slow.csv")));
        m_fixture->exportInto(*m_file);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<SlowFile> m_file;
};

void TestCloseQuestion::namesWhatWouldBeLost()
{
    open();
    fetch();
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!m_fixture->window->close()); // asks once
    QCOMPARE(m_fixture->window->findChildren<QMessageBox *>().size(), 1);
    QCOMPARE(question()->text(),
        QStringLiteral("50 records of <b>Shop</b> are not exported. Close all the same?"));
    QCOMPARE(question()->textFormat(), Qt::PlainText);
    QVERIFY(!question()->windowTitle().isEmpty());
    for (const QAbstractButton *button : question()->buttons())
        QVERIFY(!button->text().isEmpty());
}

void TestCloseQuestion::cancelIsTheDefault()
{
    open();
    fetch();
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Escape }) {
        m_fixture->window->actions().quit.trigger();
        QApplication::setActiveWindow(question()); // as every window manager does
        QVERIFY(question()->defaultButton()->hasFocus());
        m_fixture->press(key);
        QTRY_VERIFY(!question());
        QVERIFY(m_fixture->window->isVisible());
    }
}

void TestCloseQuestion::closeCloses()
{
    open();
    fetch();
    QVERIFY(!m_fixture->window->close());
    answer(QMessageBox::DestructiveRole);
    QVERIFY(!m_fixture->window->isVisible());
}

void TestCloseQuestion::exportOpensTheDialogAndThenCloses()
{
    open();
    fetch();
    QVERIFY(!m_fixture->window->close());
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    QVERIFY(m_fixture->find<QDialog>("exportDialog")->isVisible());
    QVERIFY(m_fixture->window->isVisible());
    QTRY_VERIFY(!question());
    const auto *announced = m_fixture->find<QLabel>("exportNext");
    QVERIFY(announced->isVisible());
    // Also where the first try fails.
    m_fixture->find<QLineEdit>("exportPath")->setText(QStringLiteral("/proc/all.csv"));
    QTest::mouseClick(m_fixture->find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->find<QLabel>("exportMessage")->text().contains(u"could not be written"));
    QVERIFY(announced->isVisible());
    m_fixture->find<QLineEdit>("exportPath")->setText(m_fixture->home.filePath(QStringLiteral("all.csv")));
    QTest::mouseClick(m_fixture->find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QVERIFY(QFile::exists(m_fixture->home.filePath(QStringLiteral("all.csv"))));
}

void TestCloseQuestion::staysWhereTheExportIsCancelled()
{
    open();
    fetch();
    QVERIFY(!m_fixture->window->close());
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    m_fixture->find<QDialog>("exportDialog")->reject();
    QTRY_VERIFY(!m_fixture->find<QDialog>("exportDialog"));
    exportTo("later.csv"); // for its own sake
    QTest::qWait(50); // what would close the window has had its turn
    QVERIFY(m_fixture->window->isVisible());
}

void TestCloseQuestion::staysWhereARunIsOrderedMeanwhile()
{
    open();
    fetch();
    QVERIFY(!m_fixture->window->close());
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    QTRY_VERIFY(!question());
    m_fixture->window->actions().fetch.trigger();
    answer(QMessageBox::DestructiveRole);
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QTRY_VERIFY(!m_fixture->find<QDialog>("exportDialog")); // the records that it was about are gone
    m_fixture->window->actions().exportRecords.trigger();
    QVERIFY(!m_fixture->find<QLabel>("exportNext")->isVisible());
    m_fixture->exportTo("all.csv");
    QTest::qWait(50); // what would close the window has had its turn
    QVERIFY(m_fixture->window->isVisible());
}

void TestCloseQuestion::neverForThePracticeServer()
{
    m_fixture = std::make_unique<WindowFixture>(steady(1), 50);
    fetch();
    QVERIFY(m_fixture->window->close());
}

void TestCloseQuestion::neverWhereNothingCame()
{
    open();
    m_fixture->chooseAnother(QStringLiteral("dead"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_fixture->find<QSpinBox>("attempts")->setValue(1);
    fetch();
    QVERIFY(m_fixture->window->close());
}

void TestCloseQuestion::neverWhereAllIsExported()
{
    open();
    fetch();
    exportTo("all.csv");
    QVERIFY(m_fixture->window->close());
}

void TestCloseQuestion::anExportOfTheFilteredRowsDoesNotCount()
{
    open(500);
    fetch();
    m_fixture->find<QLineEdit>("recordFilter")->setText(QStringLiteral("kitchen"));
    QTRY_VERIFY(m_fixture->find<QTableView>("recordTable")->model()->rowCount() < 500);
    exportTo("kitchen.csv", true);
    QVERIFY(!m_fixture->window->close());
    QVERIFY(question()->text().startsWith(u"500 records"));
}

void TestCloseQuestion::anExportOfTheRunBeforeDoesNotCount()
{
    open();
    fetch();
    exportTo("all.csv");
    fetch();
    QVERIFY(!m_fixture->window->close());
}

void TestCloseQuestion::onlyWhatCameSinceTheExportIsAskedAbout()
{
    open(500, 20);
    m_fixture->find<QSpinBox>("attempts")->setValue(1);
    m_fixture->window->actions().fetch.trigger();
    QTRY_VERIFY(m_fixture->server.stats().requests > 1); // the first page is here
    practice::Manners faulty = steady(1);
    faulty.errorRate = 0.15;
    m_fixture->server.setManners(faulty);
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    const int before = m_fixture->find<QTableView>("recordTable")->model()->rowCount();
    QVERIFY(before < 500);
    exportTo("some.csv");
    m_fixture->server.setManners(steady(1));
    m_fixture->window->actions().retryFailed.trigger();
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QVERIFY(!m_fixture->window->close());
    QVERIFY2(question()->text().startsWith(QString::number(500 - before) + QStringLiteral(" records")),
        qPrintable(question()->text()));
}

void TestCloseQuestion::aRunGoingOnCounts()
{
    open(5'000, 50);
    m_fixture->window->actions().fetch.trigger();
    QVERIFY(m_fixture->window->isVisible());
    QTRY_VERIFY(m_fixture->find<QTableView>("recordTable")->model()->rowCount() > 0);
    QVERIFY(!m_fixture->window->close());
    QVERIFY(m_fixture->window->controller().isActive()); // it goes on behind the question
    answer(QMessageBox::DestructiveRole);
    QVERIFY(!m_fixture->window->isVisible());
    m_fixture->window.reset();
    QTRY_COMPARE(m_fixture->server.stats().inFlight, 0);
}

void TestCloseQuestion::aRunGoingOnIsStoppedForTheExport()
{
    open(5'000, 50);
    m_fixture->window->actions().fetch.trigger();
    QTRY_VERIFY(m_fixture->find<QTableView>("recordTable")->model()->rowCount() > 0);
    QVERIFY(!m_fixture->window->close());
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    QCOMPARE(m_fixture->state(), RunState::Finished);
    QCOMPARE(m_fixture->window->controller().summary().ending, RunEnding::Stopped);
    QVERIFY(m_fixture->window->isVisible());
}

void TestCloseQuestion::aComparisonIsStoppedForTheExport_data()
{
    QTest::addColumn<bool>("isSyncStep");
    QTest::newRow("in the sync run") << true;
    QTest::newRow("in the concurrent run") << false;
}

void TestCloseQuestion::aComparisonIsStoppedForTheExport()
{
    QFETCH(bool, isSyncStep);
    open(300, 10);
    m_fixture->window->actions().compare.trigger();
    QTRY_VERIFY(m_fixture->window->controller().request().settings.sequential == isSyncStep
        && m_fixture->find<QTableView>("recordTable")->model()->rowCount() > 0);
    QVERIFY(!m_fixture->window->close());
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    QCOMPARE(m_fixture->state(), RunState::Finished);
    QCOMPARE(m_fixture->window->controller().request().settings.sequential, isSyncStep);
    QVERIFY(m_fixture->window->actions().fetch.isEnabled());
}

/// The run that comes next would take away the records that the question is about.
void TestCloseQuestion::aComparisonWaitsForTheAnswer()
{
    open(50, 150); // long enough to be asked about in its first run
    const RunController &run = m_fixture->window->controller();
    QSignalSpy started(&run, &RunController::started);
    for (const QMessageBox::ButtonRole role : { QMessageBox::RejectRole, QMessageBox::AcceptRole }) {
        started.clear();
        m_fixture->window->actions().compare.trigger();
        letGo();
        QTRY_COMPARE(m_fixture->state(), RunState::Running);
        QVERIFY(!m_fixture->window->close());
        QCOMPARE(started.size(), 1);
        QTRY_COMPARE(m_fixture->state(), RunState::Finished);
        QTest::qWait(50); // what would begin the next run has had its turn
        QCOMPARE(started.size(), 1);
        QVERIFY(!m_fixture->window->actions().fetch.isEnabled()); // it is not over
        answer(role);
        if (role == QMessageBox::RejectRole) {
            QTRY_COMPARE(started.size(), 2);
            QTRY_VERIFY(m_fixture->window->actions().fetch.isEnabled());
        }
    }
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    QCOMPARE(started.size(), 1);
    QCOMPARE(m_fixture->find<QTableView>("recordTable")->model()->rowCount(), 50);
}

void TestCloseQuestion::theNumberFollowsTheRun()
{
    open(2'000, 100);
    m_fixture->window->actions().fetch.trigger();
    QTRY_VERIFY(m_fixture->find<QTableView>("recordTable")->model()->rowCount() > 0);
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!question()->text().startsWith(u"2,000"));
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QVERIFY2(question()->text().startsWith(u"2,000"), qPrintable(question()->text()));
    for (const QAbstractButton *button : question()->buttons()) // there is nothing to be stopped
        QVERIFY2(!button->text().contains(u"Stop"), qPrintable(button->text()));
}

void TestCloseQuestion::anExportIsNamedWhileItRuns()
{
    m_fixture
        = std::make_unique<WindowFixture>(steady(1), SlowFile::recordsBeyond); // also of practice records
    fetch();
    exportSlowly();
    QVERIFY(!m_fixture->window->close());
    QVERIFY2(
        question()->text().startsWith(u"slow.csv is still being written."), qPrintable(question()->text()));
    answer(QMessageBox::RejectRole);
    QTRY_VERIFY(!question());
    QVERIFY(m_fixture->find<QDialog>("exportDialog")->isVisible());
    QTRY_VERIFY((m_file->readOn(), !m_fixture->find<QDialog>("exportDialog")));
    QTest::qWait(50); // what would close the window has had its turn
    QVERIFY(m_fixture->window->isVisible());
}

void TestCloseQuestion::theQuestionGoesWithTheExport()
{
    open(SlowFile::recordsBeyond);
    fetch();
    exportSlowly();
    QVERIFY(!m_fixture->window->close());
    QTRY_VERIFY((m_file->readOn(), !question()));
    QVERIFY(m_fixture->window->isVisible()); // nobody said "Close"
    QVERIFY(m_fixture->window->close()); // now all is in a file
}

void TestCloseQuestion::theLastAnswerCounts()
{
    open(SlowFile::recordsBeyond);
    fetch();
    exportSlowly();
    const auto *announced = m_fixture->find<QLabel>("exportNext");
    for (const auto role : { QMessageBox::AcceptRole, QMessageBox::RejectRole }) {
        QVERIFY(!m_fixture->window->close());
        answer(role);
        QTRY_VERIFY(!question());
        QCOMPARE(announced->isVisible(), role == QMessageBox::AcceptRole);
    }
    QTRY_VERIFY((m_file->readOn(), !m_fixture->find<QDialog>("exportDialog")));
    QTest::qWait(50); // what would close the window has had its turn
    QVERIFY(m_fixture->window->isVisible());
}

void TestCloseQuestion::closesWhenTheExportIsDone()
{
    open(SlowFile::recordsBeyond);
    fetch();
    exportSlowly();
    QVERIFY(!m_fixture->window->close());
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(!question());
    const auto *announced = m_fixture->find<QLabel>("exportNext");
    QVERIFY(announced->isVisible());
    QVERIFY(m_fixture->window->isVisible());
    QTRY_VERIFY((m_file->readOn(), !m_fixture->window->isVisible()));
}

void TestCloseQuestion::staysWhereTheExportFailed()
{
    open(SlowFile::recordsBeyond);
    fetch();
    exportSlowly();
    QVERIFY(!m_fixture->window->close());
    answer(QMessageBox::AcceptRole);
    m_file->breakOff();
    const auto *message = m_fixture->find<QLabel>("exportMessage");
    QTRY_VERIFY2(message->text().contains(u"could not be written"), qPrintable(message->text()));
    QTest::qWait(50); // what would close the window has had its turn
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(!question()); // nor was it tried
}

void TestCloseQuestion::closesWithoutTheExport()
{
    open(SlowFile::recordsBeyond);
    fetch();
    exportSlowly();
    QVERIFY(!m_fixture->window->close());
    answer(QMessageBox::DestructiveRole);
    QVERIFY(!m_fixture->window->isVisible());
}

void TestCloseQuestion::theEndOfTheSessionIsNotHeldUp()
{
    open();
    fetch();
    // What a session manager's "die" comes to, also where the question is on the screen.
    QVERIFY(!m_fixture->window->close());
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    QVERIFY(quit.isAccepted());
    QVERIFY(!m_fixture->window->isVisible());
}

QTEST_MAIN(TestCloseQuestion)
#include "tst_closequestion.moc"
