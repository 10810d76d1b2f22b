// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told as measured was measured, and what is compared is alike.

#include "windowfixture.h"

#include "ui/charts/comparisonmodel.h"
#include "ui/charts/livetab.h"
#include "ui/requests/logtab.h"
#include "ui/requests/requeststab.h"
#include "ui/text/logscale.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

struct CompareFixture : WindowFixture {
    explicit CompareFixture(int latencyMs, int products = 500)
        : WindowFixture(steady(latencyMs), products)
    {
    }

    Actions &actions() const { return window->actions(); }
    QSpinBox &cap() const { return *find<QSpinBox>("concurrencySpin"); }
    QSlider &latency() const { return *find<QSlider>("practiceLatency"); }
    /// As the user does: by the slider.
    void moveLatency(int ms) const
    {
        latency().setValue(1 + LogScale(2000).position(ms));
        QCOMPARE(server.manners().latencyMs, ms);
    }
    const RunCounts &counts() const { return window->controller().counts(); }
    const RunSummary &summary() const { return window->controller().summary(); }
    const QList<FinishedRun> &runs() const { return window->history().runs(); }
    QString headline() const { return find<QLabel>("headline")->text(); }
    /// The cell of the comparison's newest row but `row`.
    QString cell(int row, ComparisonModel::Column column) const
    {
        return find<QAbstractItemView>("comparisonTable")->model()->index(row, column).data().toString();
    }

    /// A run in the middle, paused by the user, with nothing in flight any more.
    void fetchAndPause()
    {
        actions().fetch.trigger();
        QTRY_VERIFY(counts().pagesArrived >= 5);
        actions().pause.trigger();
        QTRY_COMPARE(server.stats().inFlight, 0);
    }
    /// A run of one attempt a page, some of which fail, unseen by the window.
    void fetchWithFaults()
    {
        find<QSpinBox>("attempts")->setValue(1);
        cap().setValue(2);
        actions().fetch.trigger();
        QTRY_COMPARE(state(), RunState::Running);
        practice::Manners faulty = server.manners();
        faulty.errorRate = 0.2;
        server.setManners(faulty);
    }
};

/// `9.7` of `...: about 9.7x faster ...`.
double factorIn(const QString &text)
{
    const auto match = QRegularExpression(QStringLiteral("([\\d.,]+)x")).match(text);
    return match.hasMatch() ? match.captured(1).remove(u',').toDouble() : 0;
}

/// Every arrived page's own time.
Microseconds serviceTimes(const QList<AttemptRecord> &records)
{
    Microseconds sum { 0 };
    for (const AttemptRecord &record : records) {
        if (record.outcome == AttemptRecord::Outcome::Arrived && record.page >= 0)
            sum += record.ended - record.sent.value_or(record.started);
    }
    return sum;
}

} // namespace

class TestCompareRun final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingMovesWhileTimesAreMeasured();
    void theCapOfTheSecondStepIsChosenInTheFirst();
    void sentenceAndTabHaveTheSameBaseline();
    void aWorldThatMovesIsNoSaturation();
    void aWorldThatMovedIsMeasuredAgainstNothing();
    void aPauseIsNotCompared();
    void aPauseHoldsTheEstimateUp();
    void allCapsInForceAreTold();
    void failedPagesAskedForAgainAreTheSameRun();
    void failedPagesOfAnotherWorldAreNotCompared();
    void bothRunsCanBeLookedAt();
    void aRetryBelongsToTheConcurrentRun();
    void clearedRunsAreNoBaseline();
    void signInIsPartOfBoth();
};

void TestCompareRun::nothingMovesWhileTimesAreMeasured()
{
    CompareFixture fixture(200, 100);
    fixture.cap().setValue(2); // each run is long enough to be looked at
    fixture.actions().compare.trigger();
    for (const QString &step :
        { QStringLiteral("Comparison, step 1"), QStringLiteral("Comparison, step 2") }) {
        QTRY_VERIFY(fixture.headline().startsWith(step));
        QTRY_COMPARE(fixture.state(), RunState::Running);
        QVERIFY(!fixture.latency().isEnabled());
        QVERIFY(!fixture.actions().pause.isEnabled());
        fixture.actions().pause.trigger();
        QCOMPARE(fixture.state(), RunState::Running);
    }
    QTRY_VERIFY(fixture.headline().endsWith(u"faster, measured."));
    QVERIFY(fixture.latency().isEnabled());
    // A run that measures nothing keeps its sliders and its pause.
    fixture.actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Running);
    QVERIFY(fixture.latency().isEnabled());
    QVERIFY(fixture.actions().pause.isEnabled());
}

void TestCompareRun::theCapOfTheSecondStepIsChosenInTheFirst()
{
    CompareFixture fixture(200, 100);
    fixture.actions().compare.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Running);
    QVERIFY(fixture.cap().isEnabled());
    fixture.cap().setValue(4);
    QTRY_VERIFY(fixture.headline().startsWith(u"Comparison, step 2"));
    QTRY_COMPARE(fixture.state(), RunState::Running);
    QVERIFY(!fixture.cap().isEnabled());
    QVERIFY(!fixture.actions().faster.isEnabled());
    QTRY_VERIFY(fixture.headline().contains(u"4 at a time"));
    const RunSummary &summary = fixture.runs().last().summary;
    QCOMPARE(summary.lowestCap, 4);
    QCOMPARE(summary.highestCap, 4);
}

void TestCompareRun::sentenceAndTabHaveTheSameBaseline()
{
    CompareFixture fixture(100, 100);
    fixture.cap().setValue(2);
    QString sentences[2];
    for (QString &sentence : sentences) {
        fixture.actions().compare.trigger();
        QTRY_VERIFY(fixture.headline().startsWith(u"Comparison, step 2"));
        QTRY_VERIFY(fixture.headline().endsWith(u"faster, measured."));
        sentence = fixture.headline();
    }
    // The newest row first: concurrent, sync, concurrent, sync. The first comparison keeps its own sync run.
    const QList<FinishedRun> &runs = fixture.runs();
    QCOMPARE(runs.size(), 4);
    for (const int first : { 0, 2 }) {
        QVERIFY(runs[first].summary.sequential);
        QCOMPARE(fixture.window->history().baselineOf(runs[first + 1]), &runs[first]);
        QCOMPARE(fixture.window->history().baselineOf(runs[first]), &runs[first]);
    }
    QCOMPARE(factorIn(fixture.cell(2, ComparisonModel::SpeedUp)), factorIn(sentences[0]));
    QCOMPARE(factorIn(fixture.cell(0, ComparisonModel::SpeedUp)), factorIn(sentences[1]));
}

void TestCompareRun::aWorldThatMovesIsNoSaturation()
{
    CompareFixture fixture(250, 400);
    QList<AttemptRecord> records;
    connect(&fixture.window->controller(), &RunController::updated, this,
        [&records](const RunUpdate &update) { records += update.ended; });
    fixture.actions().fetch.trigger();
    QTRY_VERIFY(fixture.counts().pagesArrived >= 12);
    fixture.moveLatency(600);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    const RunSummary &summary = fixture.summary();
    const Microseconds seen = serviceTimes(records);
    QVERIFY2(std::chrono::abs(summary.syncEstimate - summary.setup - seen) <= 1ms,
        qPrintable(QStringLiteral("%1 for %2").arg(summary.syncEstimate.count()).arg(seen.count())));
    QVERIFY2(fixture.headline().contains(u"faster than one at a time"), qPrintable(fixture.headline()));
    QCOMPARE(fixture.cell(0, ComparisonModel::SpeedUp), QStringLiteral("\u2013"));
    QVERIFY(fixture.cell(0, ComparisonModel::Run).contains(u"changed during the run"));
    // What is drawn is the same estimate.
    const QList<QPointF> line = fixture.window->findChild<LiveTab *>()->syncLine()->points();
    QVERIFY(!line.isEmpty());
}

void TestCompareRun::aWorldThatMovedIsMeasuredAgainstNothing()
{
    CompareFixture fixture(40, 100);
    fixture.actions().compare.trigger();
    QTRY_VERIFY(fixture.headline().endsWith(u"faster, measured."));
    fixture.moveLatency(200);
    fixture.cap().setValue(2);
    fixture.actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Running);
    fixture.moveLatency(40); // the world of the sync run, but only from now on
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY2(!fixture.headline().contains(u"measured"), qPrintable(fixture.headline()));
    QCOMPARE(fixture.cell(0, ComparisonModel::SpeedUp), QStringLiteral("\u2013"));
    fixture.actions().liveTab.trigger(); // behind another tab it is not drawn
    QTRY_VERIFY(!fixture.window->findChild<LiveTab *>()->isSyncMeasured());
}

void TestCompareRun::aPauseIsNotCompared()
{
    CompareFixture fixture(100, 300);
    fixture.fetchAndPause();
    QTest::qWait(1500);
    fixture.actions().pause.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    const RunSummary &summary = fixture.summary();
    QVERIFY(summary.paused >= 1300ms);
    QVERIFY(summary.paused < summary.wall);
    QVERIFY2(fixture.headline().contains(u" s of it paused: about "), qPrintable(fixture.headline()));
    const double compared = double(summary.syncEstimate.count()) / double(activeTime(summary).count());
    QVERIFY2(qAbs(factorIn(fixture.headline()) - compared) < 0.06, qPrintable(fixture.headline()));
    QVERIFY2(fixture.cell(0, ComparisonModel::Wall).endsWith(u" s paused"),
        qPrintable(fixture.cell(0, ComparisonModel::Wall)));
}

void TestCompareRun::aPauseHoldsTheEstimateUp()
{
    CompareFixture fixture(100, 500);
    fixture.fetchAndPause();
    QTRY_COMPARE(fixture.counts().inFlight, 0);
    const auto line = [&] {
        const QList<QPointF> points = fixture.window->findChild<LiveTab *>()->syncLine()->points();
        return points.isEmpty() ? QPointF() : points.last();
    };
    QTest::qWait(200); // pictures that were due
    const QPointF before = line();
    QTRY_VERIFY(line().x() > before.x() + 0.5);
    QCOMPARE(line().y(), before.y());
}

void TestCompareRun::allCapsInForceAreTold()
{
    CompareFixture fixture(200, 300);
    fixture.cap().setValue(2);
    fixture.actions().fetch.trigger();
    QTRY_VERIFY(fixture.counts().pagesArrived >= 2);
    fixture.cap().setValue(9);
    QTRY_COMPARE(fixture.server.stats().inFlight, 9);
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    const QString run = fixture.cell(0, ComparisonModel::Run);
    QVERIFY2(run.startsWith(u"2 to 9 at a time"), qPrintable(run));
    const auto *model = fixture.find<QAbstractItemView>("comparisonTable")->model();
    const QModelIndex wall = model->index(0, ComparisonModel::Wall);
    QCOMPARE(wall.data(ComparisonModel::IdealRole).toDouble(), 0.0);
    QVERIFY2(!wall.data(Qt::ToolTipRole).toString().contains(u"ideal"),
        qPrintable(wall.data(Qt::ToolTipRole).toString()));
}

void TestCompareRun::failedPagesAskedForAgainAreTheSameRun()
{
    CompareFixture fixture(40);
    fixture.fetchWithFaults();
    int failed = 0;
    for (int again = 0; again < 20; ++again) {
        QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
        QCOMPARE(fixture.runs().size(), 1);
        QCOMPARE(fixture.runs().first().summary.retries, failed);
        QCOMPARE(fixture.cell(0, ComparisonModel::Retries), QString::number(failed));
        if (!fixture.window->controller().canRetryFailed())
            break;
        failed += int(fixture.summary().failed.size());
        fixture.actions().retryFailed.trigger();
    }
    QVERIFY(failed > 0);
    QCOMPARE(fixture.summary().ending, RunEnding::Complete);
    QVERIFY(!fixture.cell(0, ComparisonModel::Run).contains(u"incomplete"));
    fixture.server.setManners(steady(40));
    fixture.actions().fetch.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    QCOMPARE(fixture.runs().size(), 2);
}

void TestCompareRun::failedPagesOfAnotherWorldAreNotCompared()
{
    CompareFixture fixture(40);
    fixture.fetchWithFaults();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    QVERIFY(fixture.window->controller().canRetryFailed());
    fixture.find<QSlider>("practiceErrors")->setValue(1);
    QVERIFY(!fixture.window->controller().worldMoved()); // not of what is over
    fixture.actions().retryFailed.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    QVERIFY(fixture.runs().last().worldMoved);
}

void TestCompareRun::bothRunsCanBeLookedAt()
{
    CompareFixture fixture(20, 100);
    const RequestLanes &lanes = fixture.window->findChild<RequestsTab *>()->lanes();
    const AttemptModel &log = fixture.window->findChild<LogTab *>()->model();
    // One at a time no request begins before the one before it has ended.
    const auto isStaircase = [](const auto &starts) { return std::is_sorted(starts.begin(), starts.end()); };
    const auto inLanes = [&] {
        QList<Microseconds> times;
        for (const RequestLanes::Lane &lane : lanes.lanes()) {
            for (const RequestLanes::Bar &bar : lane.bars)
                times << bar.started << bar.ended;
        }
        return times;
    };
    const auto inLog = [&] {
        QList<Microseconds> times;
        for (const AttemptRecord &record : log.records())
            times << record.started << record.ended;
        return times;
    };
    const auto choose = [&](QComboBox *box, Qt::Key key) {
        box->setFocus();
        QTest::keyClick(box, key);
    };
    auto *timelineRun = fixture.find<QComboBox>("timelineRun");
    auto *logRun = fixture.find<QComboBox>("logRun");
    fixture.actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY(timelineRun->isHidden() && logRun->isHidden());
    fixture.actions().compare.trigger();
    QTRY_VERIFY(fixture.headline().endsWith(u"faster, measured."));
    for (const QComboBox *box : { timelineRun, logRun }) {
        QTRY_VERIFY(!box->isHidden());
        QCOMPARE(box->currentText(), QStringLiteral("Concurrent run"));
        QVERIFY(!box->accessibleName().isEmpty());
    }
    QVERIFY(!isStaircase(inLanes()) && !isStaircase(inLog()));
    QCOMPARE(log.rowCount(), 10);
    choose(timelineRun, Qt::Key_Up);
    QVERIFY(isStaircase(inLanes()) && !isStaircase(inLog())); // each tab for itself
    QCOMPARE(lanes.lanes().size(), 10u);
    choose(logRun, Qt::Key_Up);
    QVERIFY(isStaircase(inLog()));
    QCOMPARE(log.rowCount(), 10);
    choose(timelineRun, Qt::Key_Down);
    QVERIFY(!isStaircase(inLanes()));
    // What begins is on show, and alone.
    fixture.actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY(timelineRun->isHidden() && logRun->isHidden());
    QCOMPARE(log.rowCount(), 10);
    QVERIFY(!isStaircase(inLog()));
}

void TestCompareRun::aRetryBelongsToTheConcurrentRun()
{
    CompareFixture fixture(50, 200);
    const AttemptModel &log = fixture.window->findChild<LogTab *>()->model();
    auto *logRun = fixture.find<QComboBox>("logRun");
    const QSignalSpy started(&fixture.window->controller(), &RunController::started);
    fixture.find<QSpinBox>("attempts")->setValue(1);
    fixture.cap().setValue(2);
    fixture.actions().compare.trigger();
    QTRY_VERIFY_WITH_TIMEOUT(started.size() == 2, 30'000); // the sync run's length
    practice::Manners faulty = fixture.server.manners();
    faulty.errorRate = 0.5;
    fixture.server.setManners(faulty);
    QTRY_VERIFY(!logRun->isHidden());
    const qsizetype failed = fixture.summary().failed.size();
    QVERIFY(failed > 0);
    logRun->setFocus();
    QTest::keyClick(logRun, Qt::Key_Up);
    QCOMPARE(log.rowCount(), 20);

    fixture.server.setManners(steady(50));
    fixture.actions().retryFailed.trigger();
    QVERIFY(logRun->isHidden());
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY(!logRun->isHidden());
    QCOMPARE(logRun->currentText(), QStringLiteral("Concurrent run"));
    QCOMPARE(log.rowCount(), 20 + failed);
    QTest::keyClick(logRun, Qt::Key_Up);
    QCOMPARE(log.rowCount(), 20);
}

void TestCompareRun::clearedRunsAreNoBaseline()
{
    CompareFixture fixture(20, 100);
    auto *clear = fixture.find<QAbstractButton>("comparisonClear");
    fixture.actions().compare.trigger();
    QTRY_COMPARE(fixture.runs().size(), 1);
    QVERIFY(!clear->isEnabled()); // its second run is measured against the first
    QTRY_VERIFY(fixture.headline().endsWith(u"faster, measured."));
    QVERIFY(clear->isEnabled());
    clear->click();
    QVERIFY(fixture.runs().isEmpty());
    QVERIFY(!clear->isEnabled());
    fixture.actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY2(!fixture.headline().contains(u"measured"), qPrintable(fixture.headline()));
    QCOMPARE(fixture.cell(0, ComparisonModel::SpeedUp), QStringLiteral("\u2013"));
}

void TestCompareRun::signInIsPartOfBoth()
{
    CompareFixture fixture(200, 250);
    fixture.find<QAbstractButton>("practiceLogin")->setChecked(true);
    fixture.find<QLineEdit>("email")->setText(QStringLiteral("ada@example.org"));
    fixture.find<QLineEdit>("password")->setText(QStringLiteral("practice"));
    fixture.cap().setValue(1);
    fixture.actions().fetch.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    const RunSummary &summary = fixture.summary();
    QVERIFY(summary.setup >= 190ms);
    // One at a time against itself: nothing is left out of either.
    const double factor = double(summary.syncEstimate.count()) / double(summary.wall.count());
    QVERIFY2(factor > 0.95 && factor < 1.02, qPrintable(QString::number(factor)));
}

QTEST_MAIN(TestCompareRun)
#include "tst_comparerun.moc"
