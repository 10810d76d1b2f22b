// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchfrom.h"
#include "records/exportfile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace inflight;

namespace {

const QByteArray oldContent = "the old file\n";

/// Some megabytes: an export of several pieces.
ExportRows manyRows()
{
    return ExportRows({ batchFrom(
        '[' + QByteArray("{\"a\":\"0123456789012345678901234567890\"},").repeated(99'999) + "{\"a\":1}]") });
}

} // namespace

class TestExportFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void formatByName_data();
    void formatByName();
    void replacesTheOldFile();
    void makesANewFile();
    void cancelledLeavesTheOldFile();
    void killedLeavesTheOldFile();
    void fullDiskLeavesTheOldFile();
    void cannotOpen_data();
    void cannotOpen();
    void writesIntoAPipe();

private:
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestExportFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("records.csv"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(oldContent);
}

void TestExportFile::formatByName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << QStringLiteral("a/b.csv") << int(ExportFormat::Csv);
    QTest::newRow("CSV") << QStringLiteral("B.CSV") << int(ExportFormat::Csv);
    QTest::newRow("jsonl") << QStringLiteral("b.csv.jsonl") << int(ExportFormat::JsonLines);
    QTest::newRow("json") << QStringLiteral("b.json") << -1;
    QTest::newRow("none") << QStringLiteral("csv") << -1;
}

void TestExportFile::formatByName()
{
    QFETCH(QString, path);
    QFETCH(int, format);
    const std::optional<ExportFormat> found = exportFormatFor(path);
    QCOMPARE(found ? int(*found) : -1, format);
}

void TestExportFile::replacesTheOldFile()
{
    const ExportRows rows({ batchFrom("[{\"a\":2}]", 1), batchFrom("[{\"a\":1}]", 0) });
    ExportResult result = exportToFile(m_path, rows, {});
    QVERIFY2(!result.error, qPrintable(result.error.detail));
    QCOMPARE(result.records, 2);
    QCOMPARE(content(), QByteArray("a\r\n1\r\n2\r\n"));

    result = exportToFile(m_path, rows, { ExportFormat::JsonLines, {} });
    QCOMPARE(content(), QByteArray("{\"a\":1}\n{\"a\":2}\n"));
    QCOMPARE(files().size(), 1);
}

void TestExportFile::makesANewFile()
{
    QVERIFY(QFile::remove(m_path));
    QVERIFY(!exportToFile(m_path, manyRows(), {}).error);
    QBuffer expected;
    expected.open(QIODevice::WriteOnly);
    writeRecords(expected, manyRows(), {});
    QCOMPARE(content(), expected.data());
}

void TestExportFile::cancelledLeavesTheOldFile()
{
    qint64 asked = 0;
    const ExportResult result = exportToFile(m_path, manyRows(), {}, [&](qint64) { return ++asked < 3; });
    QCOMPARE(result.error.kind, ExportError::Kind::Cancelled);
    QCOMPARE(asked, 3);
    QCOMPARE(content(), oldContent);
    QCOMPARE(files().size(), 1);
}

void TestExportFile::killedLeavesTheOldFile()
{
    const ExportRows rows = manyRows();
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        exportToFile(
            m_path, rows, {}, [](qint64 records) { return records < 20'000 || raise(SIGKILL) == 0; });
        _exit(0);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    QCOMPARE(content(), oldContent);
}

void TestExportFile::fullDiskLeavesTheOldFile()
{
    // A limit on the size of files stands for a full disk; in a child, since it holds for the whole process.
    const ExportRows rows = manyRows();
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { 1'000'000, 1'000'000 };
        setrlimit(RLIMIT_FSIZE, &limit);
        const ExportResult result = exportToFile(m_path, rows, {});
        _exit(result.error.kind == ExportError::Kind::WriteFailed && !result.error.detail.isEmpty() ? 42 : 1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 42);
    QCOMPARE(content(), oldContent);
    QCOMPARE(files().size(), 1);
}

void TestExportFile::cannotOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << QStringLiteral("nowhere/records.csv");
    QTest::newRow("a folder") << QStringLiteral(".");
}

void TestExportFile::cannotOpen()
{
    QFETCH(QString, name);
    const ExportResult result = exportToFile(m_folder->filePath(name), manyRows(), {});
    QCOMPARE(result.error.kind, ExportError::Kind::CannotOpen);
    QVERIFY(!result.error.detail.isEmpty());
    QCOMPARE(result.records, 0);
}

void TestExportFile::writesIntoAPipe()
{
    const QString pipe = m_folder->filePath(QStringLiteral("pipe.csv"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        QFile reader(pipe);
        const bool isOpen = reader.open(QIODevice::ReadOnly);
        _exit(isOpen && reader.readAll() == "a\r\n1\r\n" ? 42 : 1);
    }
    QVERIFY(!exportToFile(pipe, ExportRows({ batchFrom("[{\"a\":1}]") }), {}).error);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 42);
}

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
