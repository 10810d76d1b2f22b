// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "ui/sidepanel.h"

using namespace inflight;

class TestSidePanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void widerWordsMakeItWider();
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

QTEST_MAIN(TestSidePanel)
#include "tst_sidepanel.moc"
