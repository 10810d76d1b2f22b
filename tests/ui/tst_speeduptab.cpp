// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "measure/speedup.h"
#include "scriptedserver.h"
#include "sessionrun.h"
#include "ui/charts/speedupchart.h"
#include "ui/charts/speeduptab.h"
#include "ui/parts/chartlegend.h"

#include <QChart>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QPushButton>
#include <QScatterSeries>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>

using namespace inflight;

/// 200 products, ten a page: 20 pages, so that caps go up to 32.
class TestSpeedupTab final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyTabSaysWhatItWillDo();
    void sweepMeasuresEveryCap();
    void theAxesStandWhilePointsCome();
    void eachStepIsAnnounced();
    void stopKeepsThePoints();
    void stopBeforeTheFirstPointKeepsTheSweepBefore();
    void stopBetweenTwoRuns();
    void nothingElseMayBeMovedMeanwhile();
    void aRunWithFailedPagesIsLeftOut();
    void aRunThatBroughtOtherPagesIsLeftOut();
    void withoutAWholeSyncRunItEnds();
    void somebodysApiIsAskedAfterASecondClick();
    void aQuestionIsForgottenWithItsApi();
    void anOldSweepSaysWithWhatItWasMeasured();
    void closingMidSweep();
};

namespace {

constexpr int products = 200;
const QList<int> caps { 1, 2, 4, 8, 16, 32 };

struct SweepFixture : WindowFixture {
    explicit SweepFixture(int latencyMs)
        : WindowFixture(steady(latencyMs), products)
    {
        window->actions().speedupTab.trigger();
    }

    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    const SpeedupChart &chart() const { return window->findChild<SpeedupTab *>()->chart(); }
    const QList<FinishedRun> &runs() const { return window->history().runs(); }
    bool isResting() const { return window->actions().fetch.isEnabled(); }
    /// What the history says about its complete runs.
    QList<QPointF> ratios() const
    {
        QList<QPointF> result;
        for (const FinishedRun &run : runs()) {
            if (run.summary.ending == RunEnding::Complete) {
                result.append({ double(run.summary.concurrency),
                    double(runs().first().summary.wall.count()) / double(run.summary.wall.count()) });
            }
        }
        return result;
    }
};

} // namespace

void TestSpeedupTab::emptyTabSaysWhatItWillDo()
{
    SweepFixture fixture(60);
    QVERIFY(fixture.find<QPushButton>("sweepStart")->isVisible());
    QVERIFY(!fixture.find<QPushButton>("sweepConfirm")->isVisible());
    const QString details = fixture.text("speedupDetails");
    // 20 pages in 20 + 10 + 5 + 3 + 2 + 1 rounds of 60 ms.
    QVERIFY2(details.contains(u"It takes about 2.5 s (an estimate)."), qPrintable(details));
    QVERIFY(fixture.chart().measuredLine()->points().isEmpty());
    QCOMPARE(fixture.chart().idealLine()->points().last(), QPointF(128, 128));
}

void TestSpeedupTab::sweepMeasuresEveryCap()
{
    SweepFixture fixture(120); // longer than 19 requests take to start on a busy machine
    QList<int> peaks;
    QList<qint64> requests;
    bool fetchCouldStart = false;
    connect(&fixture.window->history(), &RunHistory::added, this, [&] {
        peaks.append(fixture.server.stats().peakInFlight);
        requests.append(fixture.server.stats().requests);
        fetchCouldStart |= fixture.isResting();
    });
    fixture.click("sweepStart");
    QVERIFY(!fixture.isResting());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isResting(), 60'000);

    // What the server saw: the first page comes alone, so that 19 are the most that 32 may ask for.
    QCOMPARE(peaks, (QList<int> { 1, 2, 4, 8, 16, 19 }));
    QCOMPARE(requests, QList<qint64>(6, 20));
    QVERIFY(!fetchCouldStart);
    QCOMPARE(fixture.runs().size(), caps.size());
    QVERIFY(fixture.runs().first().summary.sequential);
    for (int i = 0; i < caps.size(); ++i) {
        QCOMPARE(fixture.runs()[i].summary.concurrency, caps[i]);
        QVERIFY(!fixture.runs()[i].summary.automatic);
    }

    // What is drawn is what was measured.
    const QList<QPointF> points = fixture.chart().measuredLine()->points();
    QCOMPARE(points, fixture.ratios());
    QCOMPARE(fixture.chart().measuredMarks()->points(), points);
    QVERIFY(fixture.chart().fittedLine()->count() > 20);
    QVERIFY(points.last().y() > points.first().y());

    const Knee knee = kneeOf(points);
    const QString sentence = fixture.text("speedupHeadline");
    QVERIFY2(sentence.contains(QStringLiteral(" %1 at a time").arg(knee.at.x())), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u"measured."), qPrintable(sentence));
    QCOMPARE(fixture.text("headline"), sentence);
    QVERIFY(fixture.text("speedupDetails").contains(u"there are only 20 pages"));
    QCOMPARE(fixture.chart().kneeMark()->count(), knee.kind == Knee::Kind::Found ? 1 : 0);
}

void TestSpeedupTab::theAxesStandWhilePointsCome()
{
    SweepFixture fixture(10);
    const auto range = [&fixture] {
        QList<double> ends;
        for (const Qt::Orientation side : { Qt::Horizontal, Qt::Vertical }) {
            const auto axes = fixture.chart().chart()->axes(side);
            ends.append(qobject_cast<QLogValueAxis *>(axes.first())->max());
        }
        return ends;
    };
    QList<QList<double>> ranges;
    connect(&fixture.window->controller(), &RunController::started, this, [&] {
        if (fixture.chart().measuredLine()->count() > 0) // how many caps there are is known by the first
            ranges.append(range());
    });
    fixture.click("sweepStart");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isResting(), 60'000);
    QCOMPARE(ranges.size(), caps.size() - 1);
    for (const QList<double> &ends : ranges) {
        QVERIFY(ends[0] >= caps.last() && ends[0] < 2 * caps.last());
        QCOMPARE(ends, ranges.first());
    }
    QCOMPARE(ranges.first()[0], ranges.first()[1]);
}

void TestSpeedupTab::eachStepIsAnnounced()
{
    SweepFixture fixture(10);
    QStringList said;
    connect(&fixture.window->controller(), &RunController::started, this, [&] {
        QCOMPARE(fixture.text("speedupHeadline"), fixture.text("headline"));
        said.append(fixture.text("headline"));
    });
    fixture.click("sweepStart");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isResting(), 60'000);
    QStringList expected { QStringLiteral("Sweep, step 1: one request at a time.") };
    for (int i = 1; i < caps.size(); ++i)
        expected << QStringLiteral("Sweep, step %1 of 6: %2 at a time.").arg(i + 1).arg(caps[i]);
    QCOMPARE(said, expected);
}

void TestSpeedupTab::stopKeepsThePoints()
{
    SweepFixture fixture(60);
    fixture.click("sweepStart");
    QTRY_COMPARE_WITH_TIMEOUT(fixture.runs().size(), 3, 30'000);
    QTRY_VERIFY(fixture.server.stats().inFlight > 0); // the fourth one is under way
    QVERIFY(fixture.window->actions().stop.isEnabled());
    fixture.window->actions().stop.trigger();
    QTRY_VERIFY(fixture.isResting());
    QCOMPARE(fixture.runs().size(), 4);
    QCOMPARE(fixture.runs().last().summary.ending, RunEnding::Stopped);
    QCOMPARE(fixture.chart().measuredLine()->points(), fixture.ratios());
    QCOMPARE(fixture.chart().measuredLine()->count(), 3);
    QVERIFY(fixture.text("speedupDetails").contains(u"did not go to its end"));
    QVERIFY(fixture.find<QPushButton>("sweepStart")->isEnabled());
    QTRY_COMPARE(fixture.server.stats().inFlight, 0);
}

void TestSpeedupTab::stopBeforeTheFirstPointKeepsTheSweepBefore()
{
    SweepFixture fixture(20);
    fixture.click("sweepStart");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isResting(), 30'000);
    const QList<QPointF> points = fixture.chart().measuredLine()->points();
    const QString headline = fixture.text("speedupHeadline");
    QVERIFY(points.size() > 2);
    fixture.click("sweepStart");
    QTRY_VERIFY(fixture.server.stats().inFlight > 0);
    QVERIFY(fixture.chart().measuredLine()->points().isEmpty());
    fixture.window->actions().stop.trigger();
    QTRY_VERIFY(fixture.isResting());
    QCOMPARE(fixture.chart().measuredLine()->points(), points);
    QCOMPARE(fixture.text("speedupHeadline"), headline);
}

void TestSpeedupTab::stopBetweenTwoRuns()
{
    SweepFixture fixture(10);
    connect(&fixture.window->history(), &RunHistory::added, this,
        [&] { fixture.window->actions().stop.trigger(); });
    fixture.click("sweepStart");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isResting(), 30'000);
    QTest::qWait(100); // time enough for a second run to begin
    QCOMPARE(fixture.runs().size(), 1);
    QVERIFY(fixture.isResting());
}

void TestSpeedupTab::nothingElseMayBeMovedMeanwhile()
{
    SweepFixture fixture(60);
    Actions &actions = fixture.window->actions();
    const QList<QAction *> orders { &actions.fetch, &actions.compare, &actions.pause, &actions.faster,
        &actions.slower, &actions.retryFailed };
    const QList<QWidget *> controls { fixture.find<QWidget>("concurrencySpin"),
        fixture.find<QWidget>("practiceLogin"), fixture.find<QWidget>("pageSize"),
        fixture.find<QWidget>("attempts"), fixture.find<QWidget>("sweepStart") };
    fixture.click("sweepStart");
    QTRY_COMPARE_WITH_TIMEOUT(fixture.runs().size(), 2, 30'000);
    for (const QAction *order : orders)
        QVERIFY2(!order->isEnabled(), qPrintable(order->text()));
    for (const QWidget *control : controls)
        QVERIFY2(!control->isEnabled(), qPrintable(control->objectName()));
    actions.stop.trigger();
    QTRY_VERIFY(fixture.isResting());
    QVERIFY(actions.faster.isEnabled() && actions.slower.isEnabled());
    for (const QWidget *control : controls)
        QVERIFY2(control->isEnabled(), qPrintable(control->objectName()));
}

void TestSpeedupTab::aRunWithFailedPagesIsLeftOut()
{
    SweepFixture fixture(40);
    fixture.find<QSpinBox>("attempts")->setValue(1);
    connect(&fixture.window->controller(), &RunController::started, this,
        [&] { fixture.server.setManners(steady(40)); });
    connect(&fixture.window->controller(), &RunController::updated, this, [&](const RunUpdate &update) {
        practice::Manners manners = steady(40);
        manners.errorRate = 0.4;
        // Once the first page is here: without it there would be nothing at all.
        if (update.counts.concurrency == 4 && update.counts.pagesArrived > 0)
            fixture.server.setManners(manners);
    });
    fixture.click("sweepStart");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isResting(), 60'000);
    QCOMPARE(fixture.runs().size(), caps.size());
    QCOMPARE(fixture.runs()[2].summary.ending, RunEnding::PagesFailed);
    const QList<QPointF> points = fixture.chart().measuredLine()->points();
    QCOMPARE(points.size(), caps.size() - 1);
    QCOMPARE(points, fixture.ratios());
    QCOMPARE(points[2].x(), 8.0);
    QVERIFY(fixture.text("speedupDetails")
                .contains(u"Left out, because they did not bring every page: 4 at a time."));
}

void TestSpeedupTab::aRunThatBroughtOtherPagesIsLeftOut()
{
    int runsBegun = 0;
    const ScriptedServer server([&runsBegun](const ScriptedServer::Request &request) {
        runsBegun += request.page() == 1 ? 1 : 0;
        return ScriptedServer::page(request.page(), runsBegun == 2 ? 30 : 40, WindowFixture::pageSize);
    });
    SweepFixture fixture(0);
    fixture.choose(itemsProfile(server.url(), WindowFixture::pageSize));
    fixture.click("sweepStart");
    fixture.click("sweepConfirm");
    QTRY_COMPARE(fixture.runs().size(), 3); // 1, 2 and 4 at a time
    QTRY_VERIFY(fixture.isResting());
    const QList<QPointF> points = fixture.chart().measuredLine()->points();
    QCOMPARE(points.size(), 2);
    QCOMPARE(points.last().x(), 4);
    QVERIFY(fixture.text("speedupDetails").contains(u"did not bring every page: 2 at a time."));
}

void TestSpeedupTab::withoutAWholeSyncRunItEnds()
{
    SweepFixture fixture(10);
    fixture.find<QSpinBox>("attempts")->setValue(1);
    practice::Manners manners = steady(10);
    connect(&fixture.window->controller(), &RunController::updated, this, [&] {
        manners.errorRate = 0.4; // once the first page is here
        fixture.server.setManners(manners);
    });
    fixture.click("sweepStart");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isResting(), 60'000);
    QCOMPARE(fixture.runs().size(), 1);
    QCOMPARE(fixture.runs().first().summary.ending, RunEnding::PagesFailed);
    QCOMPARE(fixture.text("speedupHeadline"),
        QStringLiteral(
            "The run one at a time did not bring every page: there is nothing to relate the others to."));
    QVERIFY(fixture.chart().measuredLine()->points().isEmpty());
}

void TestSpeedupTab::somebodysApiIsAskedAfterASecondClick()
{
    SweepFixture fixture(10);
    fixture.chooseAnother(QStringLiteral("somebody's"));
    QVERIFY(fixture.text("speedupDetails").contains(u"It asks somebody's for everything up to 8 times"));

    fixture.click("sweepStart");
    QVERIFY(fixture.isResting());
    QVERIFY(fixture.text("speedupHeadline").contains(u"Ask somebody's for everything"));
    fixture.click("sweepDecline");
    QVERIFY(fixture.isResting());
    QVERIFY(!fixture.text("speedupHeadline").contains(u"Ask somebody's"));

    fixture.click("sweepStart");
    QCOMPARE(fixture.server.stats().requests, qint64(0));
    fixture.click("sweepConfirm");
    QVERIFY(!fixture.isResting());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isResting(), 60'000);
    QCOMPARE(fixture.chart().measuredLine()->points(), fixture.ratios());
    QVERIFY2(
        fixture.text("speedupDetails").contains(u"Measured with 20 pages, once for each cap: somebody's; "),
        qPrintable(fixture.text("speedupDetails")));
}

void TestSpeedupTab::aQuestionIsForgottenWithItsApi()
{
    SweepFixture fixture(10);
    fixture.chooseAnother(QStringLiteral("somebody's"));
    fixture.click("sweepStart");
    QVERIFY(fixture.find<QPushButton>("sweepConfirm")->isVisible());
    fixture.find<QComboBox>("api")->setCurrentIndex(0);
    QVERIFY(!fixture.find<QPushButton>("sweepConfirm")->isVisible());
    QVERIFY(fixture.find<QPushButton>("sweepStart")->isVisible());
}

void TestSpeedupTab::anOldSweepSaysWithWhatItWasMeasured()
{
    SweepFixture fixture(40);
    fixture.click("sweepStart");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isResting(), 60'000);
    const QString fresh = fixture.text("speedupHeadline");
    const QString measured = QStringLiteral("once for each cap: Practice server, 40 ms, 10 a page; ");
    const QString other = QStringLiteral("Measured with other settings than now: ") + fresh;
    QVERIFY2(fixture.text("speedupDetails").contains(measured), qPrintable(fixture.text("speedupDetails")));
    QVERIFY(!fresh.startsWith(u"Measured with other"));

    auto *latency = fixture.find<QSlider>("practiceLatency");
    const int before = latency->value();
    latency->setValue(0);
    QCOMPARE(fixture.text("speedupHeadline"), other);
    QVERIFY(fixture.text("speedupDetails").contains(measured));
    QVERIFY(fixture.text("speedupDetails").contains(u"Set now: Practice server, 0 ms, 10 a page; "));
    latency->setValue(before);
    QCOMPARE(fixture.text("speedupHeadline"), fresh);

    for (const char *field : { "pageSize", "maxPages" }) {
        auto *box = fixture.find<QSpinBox>(field);
        const int usual = box->value();
        box->setValue(usual + 3);
        QCOMPARE(fixture.text("speedupHeadline"), other);
        box->setValue(usual);
        QCOMPARE(fixture.text("speedupHeadline"), fresh);
    }
    for (const char *field : { "http2", "sharedPause" }) {
        auto *box = fixture.find<QCheckBox>(field);
        box->toggle();
        QCOMPARE(fixture.text("speedupHeadline"), other);
        box->toggle();
        QCOMPARE(fixture.text("speedupHeadline"), fresh);
    }
    auto *rate = fixture.find<QDoubleSpinBox>("requestsPerSecond");
    rate->setValue(10);
    QCOMPARE(fixture.text("speedupHeadline"), other);
    rate->setValue(0);
    QCOMPARE(fixture.text("speedupHeadline"), fresh);

    // What the entries of the legend mean.
    const auto *legend = fixture.window->findChild<SpeedupTab *>()->findChild<ChartLegend *>();
    QVERIFY(legend->entries().last().meaning.startsWith(u"sigma: "));
    QVERIFY(fixture.find<QLabel>("speedupHeadline")->toolTip().contains(u"Knee: the smallest cap"));
}

void TestSpeedupTab::closingMidSweep()
{
    SweepFixture fixture(100);
    fixture.click("sweepStart");
    QTRY_VERIFY(fixture.server.stats().requests > 0);
    fixture.window->close();
    fixture.window.reset();
    QTRY_COMPARE(fixture.server.stats().inFlight, 0);
}

QTEST_MAIN(TestSpeedupTab)
#include "tst_speeduptab.moc"
