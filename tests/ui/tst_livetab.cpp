// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "ui/livetab.h"
#include "ui/timechart.h"

#include <QChart>
#include <QLineSeries>
#include <QSpinBox>

using namespace inflight;

class TestLiveTab final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsMoveInSteps();
};

void TestLiveTab::countsMoveInSteps()
{
    practice::Manners manners;
    manners.latencyMs = 20;
    manners.errorRate = 0.4;
    const WindowFixture fixture(manners, 2'000);
    fixture.find<QSpinBox>("concurrencySpin")->setValue(30);
    fixture.find<QSpinBox>("attempts")->setValue(20);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 60'000);
    const auto charts = fixture.window->findChild<LiveTab *>()->findChildren<TimeChart *>();
    QVERIFY(!charts.isEmpty());
    int lines = 0;
    for (const QAbstractSeries *series : charts.first()->chart()->series()) {
        const auto *line = qobject_cast<const QLineSeries *>(series);
        if (!line)
            continue;
        const QList<QPointF> points = line->points();
        QVERIFY(!points.isEmpty());
        ++lines;
        for (qsizetype i = 1; i < points.size(); ++i)
            QVERIFY(points[i].x() == points[i - 1].x() || points[i].y() == points[i - 1].y());
    }
    QCOMPARE(lines, 3); // in flight, cap, waiting
}

QTEST_MAIN(TestLiveTab)
#include "tst_livetab.moc"
