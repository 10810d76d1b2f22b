// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/languages.h"
#include "ui/window/actions.h"
#include "ui/window/mainmenu.h"

#include <QMenu>
#include <QMenuBar>
#include <QtTest>

using namespace inflight;

class TestMainMenu final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLetterStandsForOneEntry_data();
    void everyLetterStandsForOneEntry();
};

void TestMainMenu::everyLetterStandsForOneEntry_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<bool>("isRestLeft");
    for (const Language &language : languages()) {
        for (const bool isPaused : { false, true }) {
            for (const bool isRestLeft : { false, true })
                QTest::addRow("%s%s%s", qPrintable(language.code), isPaused ? ", paused" : "",
                    isRestLeft ? ", rest left" : "")
                    << language.code << isPaused << isRestLeft;
        }
    }
}

void TestMainMenu::everyLetterStandsForOneEntry()
{
    QFETCH(QString, language);
    QFETCH(bool, isPaused);
    QFETCH(bool, isRestLeft);
    LanguageChoice choice;
    choice.choose(language);
    QMenuBar bar;
    Actions actions;
    actions.setPaused(isPaused);
    actions.setRestLeft(isRestLeft);
    const MainMenu menu(bar, actions);
    for (const QMenu *each : bar.findChildren<QMenu *>()) {
        QHash<QChar, QString> letters;
        for (const QAction *action : each->actions()) {
            const qsizetype at = action->text().indexOf(u'&');
            if (at < 0)
                continue;
            const QChar letter = action->text().at(at + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(letters.value(letter) + u' ' + action->text()));
            letters.insert(letter, action->text());
        }
    }
}

QTEST_MAIN(TestMainMenu)
#include "tst_mainmenu.moc"
