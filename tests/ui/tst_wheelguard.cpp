// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/profilestore.h"
#include "ui/settings/practicepanel.h"
#include "ui/settings/sidepanel.h"

#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>

using namespace inflight;

class TestWheelGuard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWheelScrollsAndChangesNothing();
};

namespace {

/// False when the widget did not want it, so that it goes on to what is around it.
bool turnWheel(QWidget *widget)
{
    const QPointF place = widget->rect().center();
    QWheelEvent event(place, widget->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    return QApplication::sendEvent(widget, &event) && event.isAccepted();
}

} // namespace

void TestWheelGuard::theWheelScrollsAndChangesNothing()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl(QStringLiteral("http://127.0.0.1:1")));
    SidePanel panel(store);
    panel.resize(300, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto *latency = panel.findChild<QSlider *>(QStringLiteral("practiceLatency"));
    auto *pageSize = panel.findChild<QSpinBox *>(QStringLiteral("pageSize"));
    panel.setFocus();
    pageSize->setValue(20);
    latency->setValue(20);
    QVERIFY(!turnWheel(latency));
    QCOMPARE(latency->value(), 20);
    QVERIFY(!turnWheel(pageSize));
    QCOMPARE(pageSize->value(), 20);
    QVERIFY(turnWheel(panel.viewport()));
    QVERIFY(panel.verticalScrollBar()->value() > 0);

    latency->setFocus();
    QVERIFY(turnWheel(latency));
    QVERIFY(latency->value() < 20);
}

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
