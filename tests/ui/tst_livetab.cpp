// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "scriptedserver.h"
#include "sessionrun.h"
#include "ui/charts/livetab.h"
#include "ui/charts/timechart.h"
#include "ui/parts/chartlegend.h"

#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSpinBox>
#include <QValueAxis>

using namespace inflight;

class TestLiveTab final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsMoveInSteps();
    void theLegendShowsEachLineAsItIsDrawn();
    void forOtherWorkNothingWasMeasured();
    void aRunOfAnInstantFillsTheChart();
    void withoutRoomForBothChartsThePagesGo();
};

void TestLiveTab::withoutRoomForBothChartsThePagesGo()
{
    const WindowFixture fixture({}, 20);
    QWidget room; // without a layout, which would keep it higher
    LiveTab tab(fixture.window->controller(), fixture.window->history(), &room);
    room.show();
    const auto charts = tab.findChildren<TimeChart *>();
    QCOMPARE(charts.size(), 2);
    for (const int height : { 400, 150, 400 }) {
        tab.resize(600, height);
        QCOMPARE(charts.last()->isVisible(), height == 400);
        QVERIFY(charts.first()->isVisible());
        QCOMPARE(charts.first()->timeLabels().isEmpty(), height == 400); // one of them has the time axis
    }
    tab.setFont(QFont(tab.font().family(), 40));
    QTRY_VERIFY(!charts.last()->isVisible());
}

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

void TestLiveTab::theLegendShowsEachLineAsItIsDrawn()
{
    practice::Manners manners;
    manners.latencyMs = 10;
    const WindowFixture fixture(manners, 100);
    const auto *tab = fixture.window->findChild<LiveTab *>();
    const auto legends = tab->findChildren<ChartLegend *>();
    QCOMPARE(legends.size(), 2);
    const auto texts = [](const ChartLegend *legend) {
        QStringList all;
        for (const ChartLegend::Entry &entry : legend->entries())
            all.append(entry.text);
        return all;
    };
    QCOMPARE(texts(legends[0]),
        QStringLiteral("in flight|cap|waiting for a retry|429|pause, the server's or yours").split(u'|'));
    QCOMPARE(texts(legends[1]), QStringLiteral("this run|one at a time, estimate").split(u'|'));
    for (const auto look : { Look::Light, Look::Dark }) {
        applyLook(look);
        QCoreApplication::processEvents();
        const QList<ChartLegend::Entry> upper = legends[0]->entries();
        QCOMPARE(upper[0].pen, tab->inFlightLine()->pen());
        QCOMPARE(upper[1].pen, tab->capLine()->pen());
        QCOMPARE(upper[2].pen, tab->waitingLine()->pen());
        QCOMPARE(upper[3].pen.color(), tab->marks429()->color());
        QCOMPARE(upper[3].sign, ChartLegend::Sign::Triangle);
        QCOMPARE(upper[4].sign, ChartLegend::Sign::Shade);
        QCOMPARE(upper[4].pen.color(), chartColours(tab->palette()).pause);
        QCOMPARE(legends[1]->entries()[0].pen, tab->pagesLine()->pen());
        QCOMPARE(legends[1]->entries()[1].pen, tab->syncLine()->pen());
    }
    QVERIFY(legends[0]->entries()[0].pen.color() != legends[0]->entries()[1].pen.color());
    QCOMPARE(legends[1]->entries()[1].pen.style(), Qt::DotLine);

    // Measured is told apart from estimated.
    fixture.window->actions().compare.trigger();
    QTRY_VERIFY(tab->isSyncMeasured());
    QCOMPARE(texts(legends[1]), QStringLiteral("this run|one at a time, measured").split(u'|'));
    QCOMPARE(legends[1]->entries()[1].pen.style(), Qt::SolidLine);
    QTRY_COMPARE(fixture.state(), RunState::Finished);
}

void TestLiveTab::forOtherWorkNothingWasMeasured()
{
    int records = 200;
    const ScriptedServer server([&records](const ScriptedServer::Request &request) {
        return ScriptedServer::page(request.page(), records, WindowFixture::pageSize);
    });
    const WindowFixture fixture;
    fixture.choose(itemsProfile(server.url(), WindowFixture::pageSize));
    const auto *tab = fixture.window->findChild<LiveTab *>();
    fixture.window->actions().compare.trigger();
    QTRY_VERIFY(tab->isSyncMeasured());
    QTRY_VERIFY(fixture.window->actions().fetch.isEnabled()); // both runs are over

    records = 300;
    fixture.window->actions().liveTab.trigger();
    fixture.window->actions().fetch.trigger();
    fixture.answer("lossQuestion", QMessageBox::DestructiveRole);
    QTRY_COMPARE(fixture.window->controller().counts().pagesArrived, 30);
    QTRY_VERIFY(!tab->isSyncMeasured());
}

void TestLiveTab::aRunOfAnInstantFillsTheChart()
{
    const WindowFixture fixture(steady(0), 50);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    const double wall = inSeconds(fixture.window->controller().summary().wall);
    for (const TimeChart *chart : fixture.window->findChild<LiveTab *>()->findChildren<TimeChart *>()) {
        const auto *time = qobject_cast<QValueAxis *>(chart->chart()->axes(Qt::Horizontal).first());
        QTRY_VERIFY2(time->max() < qMax(0.021, 1.6 * wall), qPrintable(QString::number(time->max())));
    }
}

QTEST_MAIN(TestLiveTab)
#include "tst_livetab.moc"
