// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speeduptab.h"
#include "windowfixture.h"

#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
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
    void exportOpensTheDialogAndBeginsNothing();
    void asksOnceForEachRunsRecords();
    void neverForThePracticeServer();
    void neverWhereAllIsExported();
    void neverWhereNothingCame();
    void pagesAskedForAgainTakeNothingAway();

private:
    /// An API that is not the practice server, though it answers like it.
    void open()
    {
        m_fixture = std::make_unique<WindowFixture>(steady(1), 50);
        m_fixture->find<QSpinBox>("attempts")->setValue(1);
        m_fixture->chooseAnother(QStringLiteral("<b>Shop</b>"));
    }
    void fetch() const
    {
        m_fixture->window->actions().fetch.trigger();
        QVERIFY(!question());
        QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    }
    int runs() const { return m_fixture->window->controller().runNumber(); }
    QMessageBox *question() const { return m_fixture->find<QMessageBox>("replaceQuestion"); }
    void answer(QMessageBox::ButtonRole role) const { m_fixture->answer("replaceQuestion", role); }

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

void TestReplaceQuestion::exportOpensTheDialogAndBeginsNothing()
{
    open();
    fetch();
    m_fixture->window->actions().fetch.trigger();
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(m_fixture->find<QDialog>("exportDialog"));
    QVERIFY(m_fixture->find<QDialog>("exportDialog")->isVisible());
    QCOMPARE(runs(), 1);
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
    m_fixture->find<QMessageBox>("closeQuestion")->reject();

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
    m_fixture->find<QLineEdit>("exportPath")->setText(m_fixture->home.filePath(QStringLiteral("all.csv")));
    QTest::mouseClick(m_fixture->find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->find<QDialog>("exportDialog"));
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
