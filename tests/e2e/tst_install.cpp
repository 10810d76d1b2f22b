// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/program.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What is installed, by whatever way: `cmake --install` and the package take the same files.
class TestInstall final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theProgramRuns();
    void theMenuEntryNamesWhatIsThere();
    void theMenuEntrySpeaksTheWindowsLanguages();
    void theMenuEntryIsValid();

private:
    QString entryFile() const
    {
        return m_prefix.filePath(QStringLiteral("share/applications/inflight.desktop"));
    }
    QString entry(const QString &key) const
    {
        const QRegularExpression line(u'^' + QRegularExpression::escape(key) + QStringLiteral("=(.+)$"),
            QRegularExpression::MultilineOption);
        return line.match(QString::fromUtf8(contentOf(entryFile()))).captured(1);
    }

    QTemporaryDir m_prefix;
};

void TestInstall::initTestCase()
{
    const QString built = QFileInfo(QStringLiteral(INFLIGHT_BINARY)).path();
    Program cmake;
    cmake.start(QStringLiteral("cmake"),
        { QStringLiteral("--install"), built, QStringLiteral("--prefix"), m_prefix.path() });
    QVERIFY2(cmake.wait() == 0, cmake.errors.constData());
}

void TestInstall::theProgramRuns()
{
    Program program;
    program.start(m_prefix.filePath(QStringLiteral("bin/inflight")), { QStringLiteral("--version") });
    QCOMPARE(program.wait(), 0);
    QVERIFY2(program.output.contains(INFLIGHT_VERSION), program.output.constData());
}

void TestInstall::theMenuEntryNamesWhatIsThere()
{
    QVERIFY(
        QFileInfo(m_prefix.filePath(QStringLiteral("bin/") + entry(QStringLiteral("Exec")))).isExecutable());
    const QString icon = entry(QStringLiteral("Icon")) + QStringLiteral(".svg");
    QVERIFY(
        QFileInfo::exists(m_prefix.filePath(QStringLiteral("share/icons/hicolor/scalable/apps/") + icon)));
}

void TestInstall::theMenuEntrySpeaksTheWindowsLanguages()
{
    const QDir translations(QStringLiteral(INFLIGHT_SOURCE_DIR) + QStringLiteral("/translations"));
    const QStringList files = translations.entryList({ QStringLiteral("inflight_*.ts") });
    QVERIFY(files.size() > 3);
    for (const QString &file : files) {
        const QString language = file.mid(9).chopped(3);
        const QString key
            = language == u"en" ? QStringLiteral("Comment") : QStringLiteral("Comment[%1]").arg(language);
        QVERIFY2(!entry(key).isEmpty(), qPrintable(key));
    }
}

void TestInstall::theMenuEntryIsValid()
{
    const QString validator = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
    if (validator.isEmpty())
        QSKIP("desktop-file-validate is missing (package desktop-file-utils)");
    Program program;
    program.start(validator, { entryFile() });
    QCOMPARE(program.wait(), 0);
    QCOMPARE(program.output, QByteArray());
}

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
