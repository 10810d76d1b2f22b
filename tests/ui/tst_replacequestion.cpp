// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slowfile.h"
#include "ui/charts/speeduptab.h"
#include "windowfixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>
#include <QTableView>

using namespace inflight;

class TestReplaceQuestion final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }
    void namesWhatWouldGo_data();
    void namesWhatWouldGo();
    void cancelIsTheDefault();
    void exportOpensTheDialogAndThenBegins();
    void theLastOrderCounts_data();
    void theLastOrderCounts();
    void nothingBeginsWhereTheExportIsCancelled();
    void anExportOfTheFilteredRowsDoesNotCount();
    void anExportIsNamedWhileItRuns_data();
    void anExportIsNamedWhileItRuns();
    void asksOnceForEachRunsRecords();
    void neverForThePracticeServer();
    void neverWhereAllIsExported();
    void neverWhereNothingCame();
    void pagesAskedForAgainTakeNothingAway();

private:
    /// An API that is not the practice server, though it answers like it.
    void open(int products = 50)
    {
        m_fixture = std::make_unique<WindowFixture>(steady(1), products);
        m_fixture->find<QSpinBox>("attempts")->setValue(1);
        m_fixture->chooseAnother(QStringLiteral("<b>Shop</b>"));
    }
    void fetch() const
    {
        m_fixture->window->actions().fetch.trigger();
        QVERIFY(!question());
        QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    }
    void stopEarly() const
    {
        m_fixture->server.setManners(steady(100));
        m_fixture->window->actions().fetch.trigger();
        QTRY_VERIFY(m_fixture->find<QTableView>("recordTable")->model()->rowCount() > 0);
        m_fixture->window->actions().stop.trigger();
        QTRY_COMPARE(m_fixture->state(), RunState::Finished);
        m_fixture->server.setManners(steady(1));
    }
    int runs() const { return m_fixture->window->controller().runNumber(); }
    QMessageBox *question() const { return m_fixture->find<QMessageBox>("lossQuestion"); }
    void answer(QMessageBox::ButtonRole role) const { m_fixture->answer("lossQuestion", role); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestReplaceQuestion::namesWhatWouldGo_data()
{
    QTest::addColumn<QString>("order");
    for (const char *order : { "fetch", "compare", "sweep" })
        QTest::newRow(order) << QString::fromLatin1(order);
}

void TestReplaceQuestion::namesWhatWouldGo()
{
    QFETCH(QString, order);
    open();
    fetch();
    if (order == u"sweep")
        Q_EMIT m_fixture->window->findChild<SpeedupTab *>()->sweepWanted();
    else
        (order == u"compare" ? m_fixture->window->actions().compare : m_fixture->window->actions().fetch)
            .trigger();
    QVERIFY(question());
    QVERIFY2(question()->text().startsWith(u"50 records of <b>Shop</b> are not exported."),
        qPrintable(question()->text()));
    QCOMPARE(question()->textFormat(), Qt::PlainText);
    QCOMPARE(runs(), 1);
    answer(QMessageBox::DestructiveRole);
    QCOMPARE(runs(), 2);
    m_fixture->window->actions().stop.trigger();
    QTRY_VERIFY(m_fixture->window->actions().fetch.isEnabled());
}

void TestReplaceQuestion::cancelIsTheDefault()
{
    open();
    fetch();
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Escape }) {
        m_fixture->window->actions().fetch.trigger();
        QApplication::setActiveWindow(question()); // as every window manager does
        QVERIFY(question()->defaultButton()->hasFocus());
        m_fixture->press(key);
        QTRY_VERIFY(!question());
        QCOMPARE(runs(), 1);
        QCOMPARE(m_fixture->find<QTableView>("recordTable")->model()->rowCount(), 50);
    }
}

void TestReplaceQuestion::exportOpensTheDialogAndThenBegins()
{
    open();
    fetch();
    m_fixture->window->actions().fetch.trigger();
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    const auto *announced = m_fixture->find<QLabel>("exportNext");
    QVERIFY(announced->isVisible());
    QCOMPARE(announced->text(), QStringLiteral("The new run begins when this is done."));
    QCOMPARE(runs(), 1);
    m_fixture->exportTo("all.csv");
    QTRY_COMPARE(runs(), 2);
    QVERIFY(!question());
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
}

/// While one run waits for an export another is ordered: nothing begins behind that by itself.
void TestReplaceQuestion::theLastOrderCounts_data()
{
    QTest::addColumn<QString>("order");
    for (const char *order : { "fetch", "retry", "close and cancel" })
        QTest::newRow(order) << QString::fromLatin1(order);
}

void TestReplaceQuestion::theLastOrderCounts()
{
    QFETCH(QString, order);
    open(500);
    if (order == u"retry")
        stopEarly();
    else
        fetch();
    const int before = runs();
    m_fixture->window->actions().fetch.trigger();
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    QTRY_VERIFY(!question());
    const auto *announced = m_fixture->find<QLabel>("exportNext");
    QVERIFY(announced->isVisible());
    if (order == u"fetch") {
        m_fixture->window->actions().fetch.trigger();
        answer(QMessageBox::DestructiveRole);
    } else if (order == u"retry") {
        m_fixture->window->actions().retryFailed.trigger();
    } else {
        QVERIFY(!m_fixture->window->close());
        answer(QMessageBox::RejectRole);
    }
    QTRY_VERIFY(!question());
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    if (order == u"fetch") { // whose records are others
        QTRY_VERIFY(!m_fixture->find<QDialog>("exportDialog"));
        m_fixture->window->actions().exportRecords.trigger();
        announced = m_fixture->find<QLabel>("exportNext");
    }
    QCOMPARE(announced->isVisible(), order == u"close and cancel"); // which was the closing
    m_fixture->exportTo("all.csv");
    QTRY_COMPARE(runs(), order == u"retry" ? before : before + 1);
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QTest::qWait(50); // what would begin another has had its turn
    QCOMPARE(runs(), order == u"retry" ? before : before + 1);
    QVERIFY(!question());
    QVERIFY(m_fixture->window->isVisible());
}

void TestReplaceQuestion::nothingBeginsWhereTheExportIsCancelled()
{
    open();
    fetch();
    m_fixture->window->actions().fetch.trigger();
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    m_fixture->find<QDialog>("exportDialog")->reject();
    QTRY_VERIFY(!m_fixture->find<QDialog>("exportDialog"));
    m_fixture->window->actions().exportRecords.trigger();
    m_fixture->exportTo("later.csv"); // for its own sake
    QTest::qWait(50); // what would begin a run has had its turn
    QCOMPARE(runs(), 1);
}

void TestReplaceQuestion::anExportOfTheFilteredRowsDoesNotCount()
{
    open();
    fetch();
    m_fixture->find<QLineEdit>("recordFilter")->setText(QStringLiteral("kitchen"));
    QTRY_VERIFY(m_fixture->find<QTableView>("recordTable")->model()->rowCount() < 50);
    m_fixture->window->actions().fetch.trigger();
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    m_fixture->exportTo("kitchen.csv", true);
    QTRY_VERIFY(question()); // still
    QVERIFY2(question()->text().startsWith(u"50 records"), qPrintable(question()->text()));
    QCOMPARE(runs(), 1);
}

void TestReplaceQuestion::anExportIsNamedWhileItRuns_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("when done") << int(QMessageBox::AcceptRole);
    QTest::newRow("now") << int(QMessageBox::DestructiveRole);
}

void TestReplaceQuestion::anExportIsNamedWhileItRuns()
{
    QFETCH(int, role);
    open(SlowFile::recordsBeyond);
    fetch();
    SlowFile file(m_fixture->home.filePath(QStringLiteral("slow.csv")));
    m_fixture->exportInto(file);
    m_fixture->window->actions().fetch.trigger();
    QVERIFY2(
        question()->text().startsWith(u"slow.csv is still being written."), qPrintable(question()->text()));
    answer(QMessageBox::ButtonRole(role));
    QCOMPARE(runs(), role == QMessageBox::AcceptRole ? 1 : 2);
    QTRY_VERIFY((file.readOn(), !m_fixture->find<QDialog>("exportDialog")));
    QTRY_COMPARE(runs(), 2);
    QVERIFY(file.lines() > SlowFile::recordsBeyond); // all of the run before, and the names of the columns
}

void TestReplaceQuestion::asksOnceForEachRunsRecords()
{
    open();
    fetch();
    m_fixture->chooseAnother(QStringLiteral("dead"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_fixture->window->actions().fetch.trigger();
    answer(QMessageBox::DestructiveRole);
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    fetch(); // they may go, as was said
    QCOMPARE(m_fixture->find<QTableView>("recordTable")->model()->rowCount(), 50);
    QVERIFY(!m_fixture->window->close()); // but not with the window
    answer(QMessageBox::RejectRole);
    QTRY_VERIFY(!question());

    m_fixture->chooseAnother(QStringLiteral("more"));
    fetch();
    m_fixture->window->actions().fetch.trigger();
    QVERIFY2(question()->text().startsWith(u"50 records of more"), qPrintable(question()->text()));
}

void TestReplaceQuestion::neverForThePracticeServer()
{
    m_fixture = std::make_unique<WindowFixture>(steady(1), 50);
    fetch();
    fetch();
    m_fixture->chooseAnother(QStringLiteral("another"));
    fetch();
    QCOMPARE(runs(), 3);
}

void TestReplaceQuestion::neverWhereAllIsExported()
{
    open();
    fetch();
    m_fixture->window->actions().exportRecords.trigger();
    m_fixture->exportTo("all.csv");
    fetch();
    QCOMPARE(runs(), 2);
}

void TestReplaceQuestion::neverWhereNothingCame()
{
    open();
    m_fixture->chooseAnother(QStringLiteral("dead"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    fetch();
    fetch();
    QCOMPARE(runs(), 2);
}

void TestReplaceQuestion::pagesAskedForAgainTakeNothingAway()
{
    open();
    m_fixture->find<QSpinBox>("concurrencySpin")->setValue(1);
    m_fixture->server.setManners(steady(200));
    m_fixture->window->actions().fetch.trigger();
    QTRY_VERIFY(m_fixture->server.stats().requests > 1);
    practice::Manners broken = steady(1);
    broken.errorRate = 1;
    m_fixture->server.setManners(broken);
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QVERIFY(m_fixture->window->controller().summary().pagesFailed > 0);
    QAction &retry = m_fixture->window->actions().retryFailed;
    m_fixture->server.setManners(steady(1));
    retry.trigger();
    QVERIFY(!question());
    QTRY_COMPARE(m_fixture->window->controller().summary().ending, RunEnding::Complete);

    m_fixture->chooseAnother(QStringLiteral("dead"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_fixture->window->actions().fetch.trigger();
    answer(QMessageBox::RejectRole);
    QCOMPARE(runs(), 1);
}

QTEST_MAIN(TestReplaceQuestion)
#include "tst_replacequestion.moc"
