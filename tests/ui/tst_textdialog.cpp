// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/textdialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QtTest>

using namespace inflight;

class TestTextDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void longLinesAreWrappedOnShowOnly_data();
    void longLinesAreWrappedOnShowOnly();
};

void TestTextDialog::longLinesAreWrappedOnShowOnly_data()
{
    QTest::addColumn<TextKind>("kind");
    QTest::addColumn<QString>("line");
    QTest::newRow("sentence") << TextKind::Sentences << QStringLiteral("a server says ").repeated(60);
    QTest::newRow("words in code") << TextKind::Code << QStringLiteral("a server says ").repeated(60);
    QTest::newRow("no gap in code") << TextKind::Code << QStringLiteral("https://").repeated(100);
}

void TestTextDialog::longLinesAreWrappedOnShowOnly()
{
    QFETCH(TextKind, kind);
    QFETCH(QString, line);
    TextDialog dialog(
        QStringLiteral("Attempt"), [&](bool) { return line; }, false, kind, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *view = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(view->document()->firstBlock().lineCount() > 1);
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    QTest::mouseClick(dialog.findChildren<QAbstractButton *>().constFirst(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), line);
}

QTEST_MAIN(TestTextDialog)
#include "tst_textdialog.moc"
