// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/languages.h"
#include "ui/text/humantext.h"
#include "ui/window/actions.h"
#include "ui/window/commandbar.h"

#include <QToolButton>
#include <QtTest>

using namespace inflight;

class TestCommandBar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mnemonicsAreForMenus_data();
    void mnemonicsAreForMenus();
    void buttonsHaveNoMnemonics_data();
    void buttonsHaveNoMnemonics();
};

void TestCommandBar::mnemonicsAreForMenus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in a word") << "F&ilter records"
                               << "Filter records";
    QTest::newRow("dots") << "&Export..."
                          << "Export";
    QTest::newRow("one sign of dots") << QStringLiteral("&Export\u2026") << "Export";
    QTest::newRow("behind the word") << QStringLiteral("\u83b7\u53d6(&F)") << QStringLiteral("\u83b7\u53d6");
    QTest::newRow("behind the word, and dots")
        << QStringLiteral("\u5bfc\u51fa(&E)\u2026") << QStringLiteral("\u5bfc\u51fa");
    QTest::newRow("none") << "Mean (all)"
                          << "Mean (all)";
}

void TestCommandBar::mnemonicsAreForMenus()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutMnemonic(text), expected);
}

void TestCommandBar::buttonsHaveNoMnemonics_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : { "en", "de", "es", "zh_CN" })
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestCommandBar::buttonsHaveNoMnemonics()
{
    QFETCH(QString, code);
    LanguageChoice language;
    language.choose(code);
    Actions actions;
    CommandBar bar(actions);
    for (const bool isPaused : { false, true }) {
        actions.setPaused(isPaused);
        for (const QAction *action :
            { &actions.fetch, &actions.pause, &actions.stop, &actions.compare, &actions.exportRecords }) {
            const QString text = action->iconText();
            QVERIFY2(!text.isEmpty() && !text.contains(u'&') && !text.contains(u'('), qPrintable(text));
            int shown = 0;
            for (const QToolButton *button : bar.findChildren<QToolButton *>())
                shown += button->text() == text && button->accessibleName() == text;
            QCOMPARE(shown, 1);
        }
    }
}

QTEST_MAIN(TestCommandBar)
#include "tst_commandbar.moc"
