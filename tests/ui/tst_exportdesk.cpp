// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "ui/records/rowsview.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace inflight;

class TestExportDesk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(steady(1), 50); }
    void cleanup() { m_fixture.reset(); }
    void aFolderThatCannotBeOpenedIsNamed();
    void theFolderIsKept();
    void aKeptFolderThatIsGoneIsNotOffered();
    void theDialogFollowsTheFilter();
    void theRecordsOfAnotherRunCloseTheDialog();
    void aFileThatIsBeingWrittenIsNotDisturbedByARun();
    void theDialogFollowsTheColumns();
    void whatIsMissingInTheFileCanStillBeHad();

private:
    void openDialog() const
    {
        m_fixture->window->actions().fetch.trigger();
        QTRY_COMPARE(m_fixture->state(), RunState::Finished);
        m_fixture->window->actions().exportRecords.trigger();
    }
    /// As on a desktop without a program for it.
    void openFolderInVain()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "none");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("No such method")));
        QTest::mouseClick(m_fixture->find<QPushButton>("openFolder"), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }
    QFileInfo offered() const { return QFileInfo(m_fixture->find<QLineEdit>("exportPath")->text()); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestExportDesk::aFolderThatCannotBeOpenedIsNamed()
{
    openDialog();
    m_fixture->exportTo("all.csv");
    openFolderInVain();
    const auto *headline = m_fixture->find<QLabel>("headline");
    QVERIFY2(headline->text().contains(m_fixture->home.path()), qPrintable(headline->text()));
    QVERIFY(!m_fixture->find<QPushButton>("openFolder")->isVisible());
}

void TestExportDesk::theFolderIsKept()
{
    const QString folder = m_fixture->home.filePath(QStringLiteral("mine"));
    QVERIFY(QDir().mkdir(folder));
    openDialog();
    m_fixture->exportTo("mine/all.csv");
    m_fixture->reopen();
    openDialog();
    QCOMPARE(offered().path(), folder);
    QCOMPARE(offered().fileName(), QStringLiteral("products.csv")); // the folder only
}

void TestExportDesk::aKeptFolderThatIsGoneIsNotOffered()
{
    m_fixture->window.reset();
    const QString gone = m_fixture->home.filePath(QStringLiteral("gone"));
    m_fixture->settings.setValue(QStringLiteral("export/folder"), gone);
    m_fixture->openWindow(WindowFixture::Workbench::Now);
    openDialog();
    QVERIFY(offered().path() != gone);
    QVERIFY2(offered().dir().exists(), qPrintable(offered().path()));
}

void TestExportDesk::theDialogFollowsTheFilter()
{
    openDialog();
    const auto shown = [this] { return m_fixture->find<QRadioButton>("exportOnlyShown")->text(); };
    const auto filter = [this](const QString &text) {
        m_fixture->find<QLineEdit>("recordFilter")->setText(text);
        QTRY_VERIFY(
            static_cast<const RowsView *>(m_fixture->find<QTableView>("recordTable")->model())->isSettled());
    };
    QVERIFY2(shown().contains(u"50"), qPrintable(shown()));
    filter(QStringLiteral("0007919"));
    QVERIFY2(shown().contains(u"The 1 row"), qPrintable(shown()));
    filter({});
    QVERIFY2(shown().contains(u"50"), qPrintable(shown()));
}

void TestExportDesk::theRecordsOfAnotherRunCloseTheDialog()
{
    openDialog();
    m_fixture->find<QSpinBox>("maxPages")->setValue(2);
    m_fixture->window->actions().fetch.trigger();
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QTRY_VERIFY(!m_fixture->find<QDialog>("exportDialog"));
    m_fixture->window->actions().exportRecords.trigger();
    const QString all = m_fixture->find<QRadioButton>("exportAll")->text();
    QVERIFY2(all.contains(u"20 records"), qPrintable(all));
}

void TestExportDesk::aFileThatIsBeingWrittenIsNotDisturbedByARun()
{
    m_fixture = std::make_unique<WindowFixture>(steady(1), SlowFile::recordsBeyond);
    m_fixture->find<QSpinBox>("pageSize")->setValue(500);
    SlowFile file(m_fixture->home.filePath(QStringLiteral("slow.csv")));
    m_fixture->window->actions().fetch.trigger();
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    m_fixture->exportInto(file);
    m_fixture->find<QSpinBox>("maxPages")->setValue(2);
    m_fixture->window->actions().fetch.trigger();
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QVERIFY(m_fixture->find<QDialog>("exportDialog")->isVisible());
    // Nor by the order for another one, which has to wait.
    m_fixture->window->actions().exportRecords.trigger();
    QCOMPARE(m_fixture->window->findChildren<QDialog *>(QStringLiteral("exportDialog")).size(), 1);
    QTRY_VERIFY((file.readOn(), !m_fixture->find<QDialog>("exportDialog")));
    file.readOn();
    QVERIFY(file.lines() > SlowFile::recordsBeyond); // all of the earlier run
}

void TestExportDesk::theDialogFollowsTheColumns()
{
    openDialog();
    const auto *onlyShown = m_fixture->find<QRadioButton>("exportOnlyShown");
    QHeaderView *header = m_fixture->find<QTableView>("recordTable")->horizontalHeader();
    QVERIFY(!onlyShown->isEnabled()); // all is on show as it came
    header->hideSection(1);
    QTRY_VERIFY(onlyShown->isEnabled());
    m_fixture->find<QRadioButton>("exportOnlyShown")->setChecked(true);
    header->showSection(1);
    QTRY_VERIFY(!onlyShown->isEnabled());
    QVERIFY(!onlyShown->isChecked()); // what is missing in the file is told again
    header->moveSection(0, 1);
    QTRY_VERIFY(onlyShown->isEnabled());
    m_fixture->exportTo("moved.csv", true);
    QFile file(m_fixture->home.filePath(QStringLiteral("moved.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readLine().startsWith("sku,id,"), "the columns as they stood");
}

void TestExportDesk::whatIsMissingInTheFileCanStillBeHad()
{
    m_fixture = std::make_unique<WindowFixture>(steady(80), 50);
    m_fixture->find<QSpinBox>("attempts")->setValue(1);
    m_fixture->find<QSpinBox>("concurrencySpin")->setValue(1);
    m_fixture->window->actions().fetch.trigger();
    QTRY_VERIFY(m_fixture->server.stats().requests > 1);
    practice::Manners broken = steady(1);
    broken.errorRate = 1;
    m_fixture->server.setManners(broken);
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QVERIFY(m_fixture->window->controller().canRetryFailed());
    m_fixture->window->actions().exportRecords.trigger();
    m_fixture->exportTo("some.csv");
    for (const char *button : { "openFolder", "retryFailed", "listFailed" })
        QVERIFY2(m_fixture->find<QPushButton>(button)->isVisible(), button);
    QVERIFY(m_fixture->find<QLabel>("warning")); // it is not all
    openFolderInVain();
    QVERIFY(m_fixture->find<QLabel>("headline")->text().contains(u"The file is in"));
    for (const char *button : { "retryFailed", "listFailed" })
        QVERIFY2(m_fixture->find<QPushButton>(button)->isVisible(), button);

    // But only while its API is the one chosen.
    m_fixture->chooseAnother(QStringLiteral("another"));
    m_fixture->window->actions().exportRecords.trigger();
    m_fixture->exportTo("again.csv");
    QVERIFY(m_fixture->find<QPushButton>("openFolder")->isVisible());
    QVERIFY(!m_fixture->find<QPushButton>("retryFailed")->isVisible());
}

QTEST_MAIN(TestExportDesk)
#include "tst_exportdesk.moc"
