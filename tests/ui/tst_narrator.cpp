// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

using namespace inflight;

class TestNarrator final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFirstPageThatFailsSaysWhy();
    void noPasswordOffersSignIn();
};

void TestNarrator::aFirstPageThatFailsSaysWhy()
{
    const WindowFixture fixture;
    ApiProfile dead = fixture.profiles->profiles().first();
    dead.name = QStringLiteral("dead");
    dead.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    QCOMPARE(fixture.profiles->save(dead), QString());
    auto *api = fixture.window->findChild<QComboBox *>(QStringLiteral("api"));
    api->setCurrentIndex(api->findData(dead.name));
    fixture.find<QDoubleSpinBox>("backoffBase")->setValue(60);
    auto *details = fixture.find<QLabel>("details");

    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY2(details->text().startsWith(u"Nothing answered"), qPrintable(details->text()));
    QCOMPARE(fixture.state(), RunState::Connecting);
    fixture.window->actions().stop.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QCOMPARE(fixture.find<QProgressBar>("progress")->value(), 0);

    // The next run begins without the last one's trouble.
    api->setCurrentIndex(0);
    fixture.window->actions().fetch.trigger();
    QVERIFY2(details->text().isEmpty(), qPrintable(details->text()));
}

void TestNarrator::noPasswordOffersSignIn()
{
    practice::Manners manners;
    manners.latencyMs = 5;
    const WindowFixture fixture(manners);
    fixture.find<QAbstractButton>("practiceLogin")->setChecked(true);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY(fixture.find<QPushButton>("signInAgain")->isVisible());
}

QTEST_MAIN(TestNarrator)
#include "tst_narrator.moc"
