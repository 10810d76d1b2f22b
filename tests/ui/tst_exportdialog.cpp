// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/exportdialog.h"

#include "records/pagedecoder.h"
#include "ui/records/exportwords.h"
#include "ui/style/languages.h"
#include "ui/text/humantext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inflight;

class TestExportDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void typingReplacesTheSuggestion();
    void formatFollowsTheName();
    void nameFollowsTheFormat();
    void anExistingFileTakesTwoPresses();
    void rowsOnShowWaitForTheFilter();
    void columnsOnShowAreWhatIsExported();
    void anUnwritablePlaceCanBeMendedAtOnce();
    void aFolderIsNoFile();
    void aTargetThatDoesNotAnswerKeepsNobody();
    void whatTheFileLacksIsSaid();
    void pagesThatWereNotFetchedAreSaid();
    void whatAChainDidNotReachIsSaid();
    void pagesThatCameLaterAreNoLoss();
    void sharesAreWrittenAlike_data();
    void sharesAreWrittenAlike();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void type(const QString &text) const { QTest::keyClicks(find<QLineEdit>("exportPath"), text); }
    QByteArray written(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    QApplication::setDoubleClickInterval(0); // or two presses in a row were one
    m_folder = std::make_unique<QTemporaryDir>();
    PageDecoder decoder({});
    const ExportSource source { { decoder.decode(R"([{"id":1}])", 0)->batch }, {} };
    m_dialog = new ExportDialog(source, {}, m_folder->path());
    m_dialog->show();
}

void TestExportDialog::typingReplacesTheSuggestion()
{
    type(QStringLiteral("mine.csv"));
    QCOMPARE(find<QLineEdit>("exportPath")->text(), QStringLiteral("mine.csv"));
    QTest::keyClick(find<QLineEdit>("exportPath"), Qt::Key_Return);
    // A bare name means the folder that was suggested.
    QTRY_COMPARE(written(QStringLiteral("mine.csv")), QByteArray("id\r\n1\r\n"));
}

void TestExportDialog::whatAChainDidNotReachIsSaid()
{
    RunSummary summary;
    summary.ending = RunEnding::PagesFailed;
    summary.pagesArrived = 5;
    summary.pagesFailed = 1;
    const auto isSaid
        = [&] { return missingAtExport(summary).join(u' ').contains(u"beyond that is missing"); };
    QVERIFY(isSaid());
    QVERIFY(writtenWords({}, summary, u"a.csv"_qs).words.details.join(u' ').contains(u"beyond that"));
    summary.planIsComplete = true;
    QVERIFY(!isSaid());
    summary.planIsComplete = false;
    summary.ending = RunEnding::Complete; // a list without a total that was read to its end
    summary.pagesFailed = 0;
    QVERIFY(missingAtExport(summary).isEmpty());
}

void TestExportDialog::pagesThatCameLaterAreNoLoss()
{
    delete m_dialog;
    PageDecoder decoder({});
    const ExportSource source { { decoder.decode(R"([{"id":1}])", 0)->batch }, {} };
    RunSummary failed;
    failed.pagesFailed = 3;
    m_dialog = new ExportDialog(source, failed, m_folder->path());
    const auto *message = find<QLabel>("exportMessage");
    QVERIFY(message->text().contains(u"3 pages failed"));
    m_dialog->setSource(source, {});
    QCOMPARE(message->text(), QString());
}

void TestExportDialog::whatTheFileLacksIsSaid()
{
    delete m_dialog;
    PageDecoder decoder({});
    const ExportSource source { { decoder.decode(R"([{"a":{"b":1},"a.b":2}])", 0)->batch }, {} };
    RunSummary summary;
    summary.ending = RunEnding::Stopped;
    summary.notFetched = { { 1, 4 } };
    m_dialog = new ExportDialog(source, summary, m_folder->path());
    m_dialog->show();
    Exported file;
    connect(m_dialog, &ExportDialog::exported, this, [&file](const Exported &written) { file = written; });
    QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_VERIFY(!file.words.headline.isEmpty());
    QVERIFY(!file.lacksNothing);
    QCOMPARE(file.allRecords, 1);
    const QString details = file.words.details.join(u' ');
    QVERIFY2(details.contains(u"4 pages were not fetched: 2-5."), qPrintable(details));
    QVERIFY2(details.contains(u"shared a column"), qPrintable(details));
}

void TestExportDialog::pagesThatWereNotFetchedAreSaid()
{
    RunSummary summary;
    summary.ending = RunEnding::Stopped;
    summary.notFetched = { { 87, 99 } };
    m_dialog->setSource({}, summary);
    const QString told = find<QLabel>("exportMessage")->text();
    QVERIFY2(told.contains(u"13 pages were not fetched: 88-100"), qPrintable(told));
}

void TestExportDialog::formatFollowsTheName()
{
    type(QStringLiteral("mine.jsonl"));
    QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_COMPARE(written(QStringLiteral("mine.jsonl")), QByteArray("{\"id\":1}\n"));
}

void TestExportDialog::nameFollowsTheFormat()
{
    auto *format = find<QComboBox>("exportFormat");
    QTest::keyClick(format, Qt::Key_Down);
    QVERIFY(find<QLineEdit>("exportPath")->text().endsWith(u"records.jsonl"));
}

void TestExportDialog::anExistingFileTakesTwoPresses()
{
    QFile old(m_folder->filePath(QStringLiteral("mine.csv")));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    type(QStringLiteral("mine.csv"));
    QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
    QVERIFY(find<QLabel>("exportMessage")->text().contains(u"exists"));
    QCOMPARE(written(QStringLiteral("mine.csv")), QByteArray("old"));
    QApplication::setDoubleClickInterval(60'000); // the second of a double click is no answer
    QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
    QVERIFY(find<QPushButton>("exportGo")->isEnabled());
    QCOMPARE(written(QStringLiteral("mine.csv")), QByteArray("old"));
    QApplication::setDoubleClickInterval(0);
    QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_COMPARE(written(QStringLiteral("mine.csv")), QByteArray("id\r\n1\r\n"));
}

void TestExportDialog::rowsOnShowWaitForTheFilter()
{
    delete m_dialog;
    PageDecoder decoder({});
    const QList<RecordBatch> batches { decoder.decode(R"([{"id":1},{"id":2},{"id":3}])", 0)->batch };
    m_dialog = new ExportDialog({ batches, QList<quint32> { 0, 1 }, false }, {}, m_folder->path());
    m_dialog->show();
    auto *onlyShown = find<QRadioButton>("exportOnlyShown");
    QVERIFY(!onlyShown->isEnabled());
    m_dialog->setSource({ batches, QList<quint32> { 2 } }, {});
    QVERIFY(onlyShown->isEnabled());
    QVERIFY2(onlyShown->text().contains(u"1"), qPrintable(onlyShown->text()));
    m_dialog->setSource({ batches, QList<quint32> { 0, 2 } }, {}); // which may change once more
    QVERIFY2(onlyShown->text().contains(u"2"), qPrintable(onlyShown->text()));
    onlyShown->setChecked(true);
    type(QStringLiteral("mine.csv"));
    QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_COMPARE(written(QStringLiteral("mine.csv")), QByteArray("id\r\n1\r\n3\r\n"));
}

void TestExportDialog::columnsOnShowAreWhatIsExported()
{
    delete m_dialog;
    PageDecoder decoder({});
    const QList<RecordBatch> batches { decoder.decode(R"([{"id":1,"a":2,"b":3}])", 0)->batch };
    ExportSource source { batches, {} };
    m_dialog = new ExportDialog(source, {}, m_folder->path());
    QVERIFY(!find<QRadioButton>("exportOnlyShown")->isEnabled()); // it would be the same
    delete m_dialog;
    source.columns = QStringList { QStringLiteral("b"), QStringLiteral("id") };
    m_dialog = new ExportDialog(source, {}, m_folder->path());
    m_dialog->show();
    auto *onlyShown = find<QRadioButton>("exportOnlyShown");
    QVERIFY(onlyShown->isEnabled());
    QVERIFY2(onlyShown->text().contains(u"2 columns on show"), qPrintable(onlyShown->text()));
    auto *format = find<QComboBox>("exportFormat");
    format->setCurrentIndex(1);
    QVERIFY2(onlyShown->text().contains(u"each record whole"), qPrintable(onlyShown->text()));
    format->setCurrentIndex(0);
    onlyShown->setChecked(true);
    find<QLineEdit>("exportPath")->setText(QStringLiteral("shown.csv"));
    QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_COMPARE(written(QStringLiteral("shown.csv")), QByteArray("b,id\r\n3,1\r\n"));
    QTRY_VERIFY(!m_dialog);
    // All of them stay what came.
    m_dialog = new ExportDialog(source, {}, m_folder->path());
    m_dialog->show();
    find<QLineEdit>("exportPath")->setText(QStringLiteral("all.csv"));
    QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_COMPARE(written(QStringLiteral("all.csv")), QByteArray("id,a,b\r\n1,2,3\r\n"));
}

void TestExportDialog::anUnwritablePlaceCanBeMendedAtOnce()
{
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    type(QStringLiteral("nowhere/mine.csv"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QString said = find<QLabel>("exportMessage")->text();
    QVERIFY2(said.startsWith(u"There is no folder ") && said.contains(u"nowhere"), qPrintable(said));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mine.csv"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(written(QStringLiteral("mine.csv")), QByteArray("id\r\n1\r\n"));
}

void TestExportDialog::aFolderIsNoFile()
{
    type(m_folder->path());
    QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
    QVERIFY2(find<QLabel>("exportMessage")->text().contains(u"is a folder"),
        qPrintable(find<QLabel>("exportMessage")->text()));
}

void TestExportDialog::aTargetThatDoesNotAnswerKeepsNobody()
{
    ::signal(SIGPIPE, SIG_IGN); // as any program with a Qt socket has it
    const QString path = m_folder->filePath(QStringLiteral("pipe.csv"));
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    type(path);
    for (int press = 0; press < 2; ++press) // the second one replaces what is there
        QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
    QCOMPARE(m_dialog->writing(), path);
    delete m_dialog; // returns, though nobody will ever read from the pipe...
    const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK); // ...or only now
    QVERIFY(reader >= 0);
    ::close(reader);
}

void TestExportDialog::sharesAreWrittenAlike_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("half");
    QTest::newRow("en") << "en"
                        << "50 %";
    QTest::newRow("zh_CN") << "zh_CN"
                           << "50%";
}

void TestExportDialog::sharesAreWrittenAlike()
{
    QFETCH(QString, code);
    QFETCH(QString, half);
    LanguageChoice language;
    language.choose(code);
    QCOMPARE(percentText(0.5), half);
    const ExportDialog dialog({}, {}, m_folder->path());
    auto *bar = dialog.findChild<QProgressBar *>();
    bar->setValue(bar->maximum() / 2);
    QCOMPARE(bar->text(), half);
    language.choose(QStringLiteral("en"));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
