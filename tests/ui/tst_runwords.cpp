// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/humantext.h"
#include "ui/runwords.h"

#include <QtTest>

using namespace inflight;
using namespace std::chrono_literals;

class TestRunWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissingOnlyWhenAllWasAskedFor();
    void comparisonsSayHowMuchFaster();
    void cancelledComparisonsSayWhatIsKnown();
    void whoStoppedIsNotToldThatRecordsAreMissing();
    void severalFailedPagesAreCounted();
    void onePageNeedsNoNumber();
};

void TestRunWords::nothingIsMissingOnlyWhenAllWasAskedFor()
{
    RunSummary summary;
    summary.pagesPlanned = 3;
    summary.pagesArrived = 3;
    summary.totalKnown = true;
    const QString claim = QStringLiteral("No record is missing");
    QVERIFY(wordsFor(summary, {}).details.first().contains(claim));
    QVERIFY(!wordsFor(summary, {}, 3).details.first().contains(claim));
    QVERIFY(!wordsForComparison(summary, summary, 3).details.first().contains(claim));
    // The API ended before the limit.
    QVERIFY(wordsFor(summary, {}, 10).details.first().contains(claim));
    // Without a total nobody knows.
    summary.totalKnown = false;
    QVERIFY(!wordsFor(summary, {}).details.first().contains(claim));
}

void TestRunWords::comparisonsSayHowMuchFaster()
{
    RunSummary sync;
    sync.wall = 20s;
    RunSummary concurrent;
    concurrent.wall = 2s;
    QVERIFY(wordsForComparison(sync, concurrent).headline.endsWith(u"That is 10.0x faster, measured."));
    concurrent.wall = 21s;
    QVERIFY(wordsForComparison(sync, concurrent).headline.endsWith(u"That is no faster, measured."));
}

void TestRunWords::cancelledComparisonsSayWhatIsKnown()
{
    RunSummary sync;
    sync.sequential = true;
    sync.wall = 20s;
    RunSummary cut;
    cut.ending = RunEnding::Stopped;
    cut.wall = 3s;
    const QString nothing = wordsForCancelled({}, cut).headline;
    QVERIFY2(nothing.endsWith(u"Sync run: cut off; nothing was measured."), qPrintable(nothing));
    const QString half = wordsForCancelled(sync, cut).headline;
    QVERIFY2(half.endsWith(u"Sync run: 20.0 s, measured. Concurrent run: cut off."), qPrintable(half));
    const QString between = wordsForCancelled({}, sync).headline;
    QVERIFY2(
        between.endsWith(u"Sync run: 20.0 s, measured. Concurrent run: not begun."), qPrintable(between));
}

void TestRunWords::whoStoppedIsNotToldThatRecordsAreMissing()
{
    RunSummary summary;
    summary.ending = RunEnding::PagesFailed;
    summary.totalKnown = true;
    summary.missing = 4750;
    const auto isTold = [&] { return wordsFor(summary, {}).details.join(u' ').contains(u"did not come"); };
    QVERIFY(isTold());
    summary.ending = RunEnding::Stopped;
    QVERIFY(!isTold());
}

void TestRunWords::severalFailedPagesAreCounted()
{
    RunSummary summary;
    summary.ending = RunEnding::PagesFailed;
    summary.failed = { { 3, {}, 1 } };
    const auto isTold
        = [&] { return wordsFor(summary, {}).details.join(u' ').contains(u"more pages failed"); };
    QVERIFY(!isTold());
    for (int page = 4; page < 21; ++page)
        summary.failed.append({ page, {}, 1 });
    QVERIFY(isTold());
    QCOMPARE(wordsFor(summary, {}).details.at(1), QStringLiteral("And 17 more pages failed."));
}

/// The form for one thing may do without its number: arg() would complain on the terminal.
void TestRunWords::onePageNeedsNoNumber()
{
    QCOMPARE(
        withCount(QStringLiteral("The only page arrived."), 1), QStringLiteral("The only page arrived."));
    QCOMPARE(withCount(QStringLiteral("All %1 pages."), 12), QStringLiteral("All 12 pages."));
}

QTEST_GUILESS_MAIN(TestRunWords)
#include "tst_runwords.moc"
