// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "ui/settings/mannerspanel.h"
#include "ui/settings/sidepanel.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSpinBox>

using namespace inflight;

class TestSidePanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void widerWordsMakeItWider();
    void mannersHaveAWayBack();
    void theWayBackLeadsToAllPages();
    void aNumberTooHighIsTheHighest();
};

void TestSidePanel::widerWordsMakeItWider()
{
    WindowFixture fixture;
    auto *panel = fixture.window->findChild<SidePanel *>();
    QVERIFY(panel->isVisible());
    for (const QString &code : { QStringLiteral("zh_CN"), QStringLiteral("es"), QStringLiteral("de") }) {
        fixture.language.choose(code);
        // The news goes from widget to widget and from layout to layout.
        for (int round = 0; round < 10; ++round)
            QCoreApplication::processEvents();
        QVERIFY2(panel->widget()->minimumSizeHint().width() <= panel->viewport()->width(), qPrintable(code));
    }
    fixture.window->setProjector(true);
    panel->show();
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
    QVERIFY(panel->widget()->minimumSizeHint().width() <= panel->viewport()->width());
    fixture.window->setProjector(false);
}

void TestSidePanel::mannersHaveAWayBack()
{
    WindowFixture fixture;
    auto *reset = fixture.find<QPushButton>("mannersReset");
    const auto *neighbour = fixture.find<QPushButton>("practiceReset");
    QCOMPARE(reset->text(), neighbour->text());
    QVERIFY(!reset->accessibleName().isEmpty() && !reset->toolTip().isEmpty());
    QVERIFY(reset->accessibleName() != neighbour->accessibleName());

    const MannersPanel &manners = fixture.window->findChild<SidePanel *>()->manners();
    RunSettings odd;
    odd.requestsPerSecond = 7;
    odd.attempts = 2;
    odd.backoffBase = odd.backoffCap = odd.timeout = std::chrono::milliseconds(300);
    odd.sharedPause = false;
    odd.http2 = true;
    odd.pageSize = 33; // not of the manners
    fixture.window->findChild<SidePanel *>()->manners().show(odd);
    QTest::mouseClick(reset, Qt::LeftButton);
    RunSettings back;
    back.pageSize = odd.pageSize;
    manners.writeTo(back);
    const RunSettings defaults;
    QCOMPARE(back.requestsPerSecond, defaults.requestsPerSecond);
    QCOMPARE(back.attempts, defaults.attempts);
    QCOMPARE(back.backoffBase, defaults.backoffBase);
    QCOMPARE(back.backoffCap, defaults.backoffCap);
    QCOMPARE(back.timeout, defaults.timeout);
    QCOMPARE(back.sharedPause, defaults.sharedPause);
    QCOMPARE(back.http2, defaults.http2);
    QCOMPARE(back.pageSize, odd.pageSize);

    fixture.window->actions().fetch.trigger();
    QVERIFY(!reset->isEnabled());
    fixture.window->actions().stop.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY(reset->isEnabled());
}

void TestSidePanel::theWayBackLeadsToAllPages()
{
    WindowFixture fixture;
    fixture.find<QSpinBox>("maxPages")->setValue(3);
    fixture.find<QSpinBox>("pageSize")->setValue(20);
    QTest::mouseClick(fixture.find<QPushButton>("mannersReset"), Qt::LeftButton);
    QCOMPARE(fixture.find<QSpinBox>("maxPages")->text(), QStringLiteral("all"));
    QCOMPARE(fixture.find<QSpinBox>("pageSize")->value(), 0);
    fixture.reopen();
    QCOMPARE(fixture.find<QSpinBox>("maxPages")->value(), 0);
}

void TestSidePanel::aNumberTooHighIsTheHighest()
{
    const WindowFixture fixture(steady(1), 100);
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    const auto type = [](QAbstractSpinBox *box, const char *text) {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QLatin1String(text));
    };
    auto *rate = fixture.find<QDoubleSpinBox>("requestsPerSecond");
    type(rate, "123456.5");
    QTest::keyClick(rate, Qt::Key_Return);
    QCOMPARE(rate->value(), 100'000.0);
    auto *base = fixture.find<QDoubleSpinBox>("backoffBase"); // has a unit behind it
    type(base, "99");
    QTest::keyClick(base, Qt::Key_Return);
    QCOMPARE(base->text(), QStringLiteral("60.0 s"));
    auto *pages = fixture.find<QSpinBox>("maxPages");
    type(pages, "-1e9"); // of which there is only "19"
    QTest::keyClick(pages, Qt::Key_Return);
    QCOMPARE(pages->value(), 19);
    type(pages, "all of them"); // is no number
    QTest::keyClick(pages, Qt::Key_Return);
    QCOMPARE(pages->value(), 19);
    auto *attempts = fixture.find<QSpinBox>("attempts");
    type(attempts, "50");
    fixture.press(Qt::Key_F5); // what is typed counts
    QCOMPARE(fixture.window->controller().request().settings.attempts, 20);
}

QTEST_MAIN(TestSidePanel)
#include "tst_sidepanel.moc"
