// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told as measured was measured, and what is compared is alike.

#include "windowfixture.h"

#include "ui/comparisonmodel.h"
#include "ui/livetab.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

practice::Manners even(int latencyMs)
{
    practice::Manners manners;
    manners.latencyMs = latencyMs;
    manners.jitter = 0;
    return manners;
}

QString headline(const WindowFixture &fixture)
{
    return fixture.find<QLabel>("headline")->text();
}

/// The cell of the comparison's newest row but `row`.
QString cell(const WindowFixture &fixture, int row, ComparisonModel::Column column)
{
    return fixture.find<QAbstractItemView>("comparisonTable")->model()->index(row, column).data().toString();
}

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
    void signInIsPartOfBoth();
};

void TestCompareRun::nothingMovesWhileTimesAreMeasured()
{
    WindowFixture fixture(even(200), 100);
    fixture.find<QSpinBox>("concurrencySpin")->setValue(2); // each run is long enough to be looked at
    auto *latency = fixture.find<QSlider>("practiceLatency");
    fixture.window->actions().compare.trigger();
    for (const QString &step :
        { QStringLiteral("Comparison, step 1"), QStringLiteral("Comparison, step 2") }) {
        QTRY_VERIFY(headline(fixture).startsWith(step));
        QTRY_COMPARE(fixture.state(), RunState::Running);
        QVERIFY(!latency->isEnabled());
        QVERIFY(!fixture.window->actions().pause.isEnabled());
        fixture.window->actions().pause.trigger();
        QCOMPARE(fixture.state(), RunState::Running);
    }
    QTRY_VERIFY(headline(fixture).endsWith(u"faster, measured."));
    QVERIFY(latency->isEnabled());
    // A run that measures nothing keeps its sliders and its pause.
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Running);
    QVERIFY(latency->isEnabled());
    QVERIFY(fixture.window->actions().pause.isEnabled());
}

void TestCompareRun::theCapOfTheSecondStepIsChosenInTheFirst()
{
    WindowFixture fixture(even(200), 100);
    auto *spin = fixture.find<QSpinBox>("concurrencySpin");
    fixture.window->actions().compare.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Running);
    QVERIFY(spin->isEnabled());
    spin->setValue(4);
    QTRY_VERIFY(headline(fixture).startsWith(u"Comparison, step 2"));
    QTRY_COMPARE(fixture.state(), RunState::Running);
    QVERIFY(!spin->isEnabled());
    QVERIFY(!fixture.window->actions().faster.isEnabled());
    QTRY_VERIFY(headline(fixture).contains(u"4 at a time"));
    const RunSummary &summary = fixture.window->history().runs().last().summary;
    QCOMPARE(summary.lowestCap, 4);
    QCOMPARE(summary.highestCap, 4);
}

void TestCompareRun::sentenceAndTabHaveTheSameBaseline()
{
    WindowFixture fixture(even(100), 100);
    fixture.find<QSpinBox>("concurrencySpin")->setValue(2);
    QString sentences[2];
    for (QString &sentence : sentences) {
        fixture.window->actions().compare.trigger();
        QTRY_VERIFY(headline(fixture).startsWith(u"Comparison, step 2"));
        QTRY_VERIFY(headline(fixture).endsWith(u"faster, measured."));
        sentence = headline(fixture);
    }
    // The newest row first: concurrent, sync, concurrent, sync. The first comparison keeps its own sync run.
    const QList<FinishedRun> &runs = fixture.window->history().runs();
    QCOMPARE(runs.size(), 4);
    for (const int first : { 0, 2 }) {
        QVERIFY(runs[first].summary.sequential);
        QCOMPARE(fixture.window->history().baselineOf(runs[first + 1]), &runs[first]);
        QCOMPARE(fixture.window->history().baselineOf(runs[first]), &runs[first]);
    }
    QCOMPARE(factorIn(cell(fixture, 2, ComparisonModel::SpeedUp)), factorIn(sentences[0]));
    QCOMPARE(factorIn(cell(fixture, 0, ComparisonModel::SpeedUp)), factorIn(sentences[1]));
}

void TestCompareRun::aWorldThatMovesIsNoSaturation()
{
    WindowFixture fixture(even(100), 600);
    QList<AttemptRecord> records;
    connect(&fixture.window->controller(), &RunController::updated, this,
        [&records](const RunUpdate &update) { records += update.ended; });
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY(fixture.window->controller().counts().pagesArrived >= 12);
    fixture.find<QSlider>("practiceLatency")->setValue(30); // 300 ms
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    const RunSummary &summary = fixture.window->controller().summary();
    const Microseconds seen = serviceTimes(records);
    QVERIFY2(std::chrono::abs(summary.syncEstimate - summary.setup - seen) <= 1ms,
        qPrintable(QStringLiteral("%1 for %2").arg(summary.syncEstimate.count()).arg(seen.count())));
    QVERIFY2(headline(fixture).contains(u"faster than one at a time"), qPrintable(headline(fixture)));
    QCOMPARE(cell(fixture, 0, ComparisonModel::SpeedUp), QStringLiteral("\u2013"));
    QVERIFY(cell(fixture, 0, ComparisonModel::Run).contains(u"changed during the run"));
    // What is drawn is the same estimate.
    const QList<QPointF> line = fixture.window->findChild<LiveTab *>()->syncLine()->points();
    QVERIFY(!line.isEmpty());
}

void TestCompareRun::aWorldThatMovedIsMeasuredAgainstNothing()
{
    WindowFixture fixture(even(40), 100);
    fixture.window->actions().compare.trigger();
    QTRY_VERIFY(headline(fixture).endsWith(u"faster, measured."));
    auto *latency = fixture.find<QSlider>("practiceLatency");
    latency->setValue(20); // 200 ms
    fixture.find<QSpinBox>("concurrencySpin")->setValue(2);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Running);
    latency->setValue(4); // the world of the sync run, but only from now on
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY2(!headline(fixture).contains(u"measured"), qPrintable(headline(fixture)));
    QCOMPARE(cell(fixture, 0, ComparisonModel::SpeedUp), QStringLiteral("\u2013"));
    QVERIFY(!fixture.window->findChild<LiveTab *>()->isSyncMeasured());
}

void TestCompareRun::aPauseIsNotCompared()
{
    WindowFixture fixture(even(100), 300);
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY(fixture.window->controller().counts().pagesArrived >= 5);
    fixture.window->actions().pause.trigger();
    QTRY_COMPARE(fixture.server.stats().inFlight, 0);
    QTest::qWait(1500);
    fixture.window->actions().pause.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    const RunSummary &summary = fixture.window->controller().summary();
    QVERIFY(summary.paused >= 1300ms);
    QVERIFY(summary.paused < summary.wall);
    QVERIFY2(headline(fixture).contains(u" s of it paused: about "), qPrintable(headline(fixture)));
    const double compared = double(summary.syncEstimate.count()) / double(activeTime(summary).count());
    QVERIFY2(qAbs(factorIn(headline(fixture)) - compared) < 0.06, qPrintable(headline(fixture)));
    QVERIFY2(cell(fixture, 0, ComparisonModel::Wall).endsWith(u" s paused"),
        qPrintable(cell(fixture, 0, ComparisonModel::Wall)));
}

void TestCompareRun::aPauseHoldsTheEstimateUp()
{
    WindowFixture fixture(even(100), 500);
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY(fixture.window->controller().counts().pagesArrived >= 5);
    fixture.window->actions().pause.trigger();
    QTRY_COMPARE(fixture.server.stats().inFlight, 0);
    QTRY_COMPARE(fixture.window->controller().counts().inFlight, 0);
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
    WindowFixture fixture(even(200), 300);
    auto *spin = fixture.find<QSpinBox>("concurrencySpin");
    spin->setValue(2);
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY(fixture.window->controller().counts().pagesArrived >= 2);
    spin->setValue(9);
    QTRY_COMPARE(fixture.server.stats().inFlight, 9);
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    const QString run = cell(fixture, 0, ComparisonModel::Run);
    QVERIFY2(run.startsWith(u"2 to 9 at a time"), qPrintable(run));
    const auto *model = fixture.find<QAbstractItemView>("comparisonTable")->model();
    const QModelIndex wall = model->index(0, ComparisonModel::Wall);
    QCOMPARE(wall.data(ComparisonModel::IdealRole).toDouble(), 0.0);
    QVERIFY2(!wall.data(Qt::ToolTipRole).toString().contains(u"ideal"),
        qPrintable(wall.data(Qt::ToolTipRole).toString()));
}

void TestCompareRun::failedPagesAskedForAgainAreTheSameRun()
{
    practice::Manners faulty = even(40);
    faulty.errorRate = 0.2;
    WindowFixture fixture(even(40));
    fixture.find<QSpinBox>("attempts")->setValue(1);
    fixture.find<QSpinBox>("concurrencySpin")->setValue(2);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Running);
    fixture.server.setManners(faulty);
    int failed = 0;
    for (int again = 0; again < 20; ++again) {
        QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
        QCOMPARE(fixture.window->history().runs().size(), 1);
        QCOMPARE(fixture.window->history().runs().first().summary.retries, failed);
        QCOMPARE(cell(fixture, 0, ComparisonModel::Retries), QString::number(failed));
        if (!fixture.window->controller().canRetryFailed())
            break;
        failed += int(fixture.window->controller().summary().failed.size());
        fixture.window->actions().retryFailed.trigger();
    }
    QVERIFY(failed > 0);
    QCOMPARE(fixture.window->controller().summary().ending, RunEnding::Complete);
    QVERIFY(!cell(fixture, 0, ComparisonModel::Run).contains(u"incomplete"));
    fixture.server.setManners(even(40));
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    QCOMPARE(fixture.window->history().runs().size(), 2);
}

void TestCompareRun::failedPagesOfAnotherWorldAreNotCompared()
{
    practice::Manners faulty = even(40);
    faulty.errorRate = 0.2;
    WindowFixture fixture(even(40));
    fixture.find<QSpinBox>("attempts")->setValue(1);
    fixture.find<QSpinBox>("concurrencySpin")->setValue(2);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Running);
    fixture.server.setManners(faulty); // unseen by the window
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    QVERIFY(fixture.window->controller().canRetryFailed());
    fixture.find<QSlider>("practiceErrors")->setValue(1);
    QVERIFY(!fixture.window->controller().worldMoved()); // not of what is over
    fixture.window->actions().retryFailed.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    QVERIFY(fixture.window->history().runs().last().worldMoved);
}

void TestCompareRun::signInIsPartOfBoth()
{
    WindowFixture fixture(even(100));
    fixture.find<QAbstractButton>("practiceLogin")->setChecked(true);
    fixture.find<QLineEdit>("email")->setText(QStringLiteral("ada@example.org"));
    fixture.find<QLineEdit>("password")->setText(QStringLiteral("practice"));
    fixture.find<QSpinBox>("concurrencySpin")->setValue(1);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 20'000);
    const RunSummary &summary = fixture.window->controller().summary();
    QVERIFY(summary.setup >= 90ms);
    // One at a time against itself: nothing is left out of either.
    const double factor = double(summary.syncEstimate.count()) / double(summary.wall.count());
    QVERIFY2(factor > 0.95 && factor < 1.02, qPrintable(QString::number(factor)));
}

QTEST_MAIN(TestCompareRun)
#include "tst_comparerun.moc"
