// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runwords.h"
#include "ui/text/humantext.h"

#include <QtTest>

using namespace inflight;
using namespace std::chrono_literals;

class TestRunWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissingOnlyWhenAllWasAskedFor();
    void comparisonsSayHowMuchFaster();
    void cancelledComparisonsSayWhatIsKnown();
    void aRunWithRetriesIsNotCalledNoFaster();
    void pagesNotFetchedAreNamed();
    void aFailureIsToldWithoutAdviceOnSpeed();
    void failedPagesAreNotCompared();
    void aPartAskedForSaysHowMuchThereIs();
    void theUsersPauseIsToldAndNotCompared();
    void whoStoppedIsNotToldThatRecordsAreMissing();
    void whatIsMissingIsToldBeforeTheServersWords();
    void repeatsAreToldWhere429sDoNotTellThem();
    void noTotalIsClaimedThatIsNotKnown();
    void onePageNeedsNoNumber();
    void failedPagesAreCountedWhateverTheEnd();
};

void TestRunWords::nothingIsMissingOnlyWhenAllWasAskedFor()
{
    RunSummary summary;
    summary.pagesPlanned = 3;
    summary.pagesArrived = 3;
    summary.planIsComplete = true;
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
    concurrent.concurrency = 10;
    concurrent.peakInFlight = 10;
    QVERIFY(wordsForComparison(sync, concurrent).headline.contains(u" 10 at a time: 2.00 s."));
    QVERIFY(wordsForComparison(sync, concurrent).headline.endsWith(u"That is 10.0x faster, measured."));
    QVERIFY(!wordsForComparison(sync, concurrent).details.first().contains(u"cache"));
    concurrent.peakInFlight = 5; // what there was, not what was allowed
    QVERIFY(wordsForComparison(sync, concurrent).headline.contains(u" At most 5 at a time: 2.00 s."));
    QVERIFY(wordsForComparison(sync, concurrent).details.first().contains(u"cache"));
    QVERIFY(
        wordsFor(concurrent, 20s).headline.contains(u"10.0x faster than one at a time (20.0 s, measured)"));
    concurrent.pagesArrived = 10;
    concurrent.syncEstimate = 8s;
    QVERIFY(wordsFor(concurrent, {}).headline.contains(u"about 4.0x faster than one at a time (8.00 s, an"));
    concurrent.retries = 1; // a sync run would have had it as well
    QVERIFY(wordsFor(concurrent, {})
                .headline.contains(u"at least 4.0x faster than one at a time (8.00 s or more"));
    concurrent = {};
    concurrent.wall = 21s;
    QVERIFY(wordsForComparison(sync, concurrent).headline.endsWith(u"That is no faster, measured."));
    concurrent.pagesArrived = 20; // where the sync run took an empty page for the end
    QVERIFY(wordsForComparison(sync, concurrent).headline.endsWith(u"nothing can be compared."));
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

/// The estimate knows nothing of retries, which a sync run would have had as well.
void TestRunWords::aRunWithRetriesIsNotCalledNoFaster()
{
    RunSummary summary;
    summary.pagesArrived = 50;
    summary.wall = 4s;
    summary.syncEstimate = 3s;
    QVERIFY(wordsFor(summary, {}).headline.contains(u"no faster"));
    summary.retries = 1;
    QVERIFY(!wordsFor(summary, {}).headline.contains(u"faster"));
    QVERIFY(wordsFor(summary, 3s).headline.contains(u"no faster")); // measured
    summary.syncEstimate = 8s;
    QVERIFY(wordsFor(summary, {}).headline.contains(u"2.0x faster"));
}

void TestRunWords::pagesNotFetchedAreNamed()
{
    RunSummary summary;
    summary.ending = RunEnding::ServerGaveUp;
    summary.notFetched = { { 11, 12 }, { 15, 39 } };
    const QString details = wordsFor(summary, {}).details.join(u' ');
    QVERIFY2(details.contains(u"27 pages were not fetched: 12-13, 16-40."), qPrintable(details));
    summary.notFetched = QList<PageRange>(100, { 1, 1 });
    QVERIFY(wordsFor(summary, {}).details.join(u' ').size() < 200);
}

void TestRunWords::aFailureIsToldWithoutAdviceOnSpeed()
{
    RunSummary summary;
    summary.notes = { { RunNote::Kind::SequentialByNature, {} } };
    const auto isAdvised
        = [&] { return wordsFor(summary, {}).details.join(u' ').contains(u"does not help"); };
    QVERIFY(isAdvised());
    summary.ending = RunEnding::PagesFailed;
    summary.failed = { { 6, { FetchError::Kind::Timeout, 0, {}, {} }, 5 } };
    QVERIFY(!isAdvised());
    QVERIFY(wordsFor(summary, {}).details.last().startsWith(u"Page 7: "));
}

void TestRunWords::failedPagesAreNotCompared()
{
    RunSummary sync;
    sync.wall = 20s;
    RunSummary concurrent;
    concurrent.wall = 2s;
    const auto said = [&] { return wordsForComparison(sync, concurrent).headline; };
    sync.ending = RunEnding::PagesFailed;
    sync.failed = { { 6, { FetchError::Kind::Timeout, 0, {}, {} }, 5 },
        { 8, { FetchError::Kind::Timeout, 0, {}, {} }, 5 } };
    QVERIFY2(
        said().endsWith(u". Pages failed in the sync run: nothing can be compared."), qPrintable(said()));
    const QStringList details = wordsForComparison(sync, concurrent).details;
    QCOMPARE(details.at(0), u"Sync run: 2 pages failed."_qs);
    QVERIFY2(details.at(1).startsWith(u"Page 7: "), qPrintable(details.at(1)));
    concurrent.ending = RunEnding::PagesFailed;
    QVERIFY2(said().endsWith(u". Pages failed in both runs: nothing can be compared."), qPrintable(said()));
    sync.ending = RunEnding::Complete;
    QVERIFY2(said().endsWith(u". Pages failed in the concurrent run: nothing can be compared."),
        qPrintable(said()));
}

void TestRunWords::aPartAskedForSaysHowMuchThereIs()
{
    RunSummary summary;
    summary.planIsComplete = true;
    summary.pagesPlanned = summary.pagesArrived = 5;
    summary.records = 250;
    summary.serverTotal = 5000;
    QCOMPARE(wordsFor(summary, {}, 5).details.first(),
        u"The 5 pages asked for arrived. The server announces 5,000 records in all."_qs);
    summary.serverTotal = 250;
    QCOMPARE(wordsFor(summary, {}, 5).details.first(), u"The 5 pages asked for arrived."_qs);
}

void TestRunWords::theUsersPauseIsToldAndNotCompared()
{
    RunSummary summary;
    summary.pagesPlanned = summary.pagesArrived = 100;
    summary.records = 5000;
    summary.wall = 17'500ms;
    summary.paused = 15s;
    summary.syncEstimate = 20s;
    const QString said = wordsFor(summary, {}).headline;
    QVERIFY2(
        said.endsWith(u" in 17.5 s, 15.0 s of it paused: about 8.0x faster than one at a time (20.0 s, an "
                      u"estimate)."),
        qPrintable(said));
    QVERIFY(wordsFor(summary, 10s).headline.contains(u"4.0x faster"));
    summary.paused = 10ms;
    QVERIFY(!wordsFor(summary, {}).headline.contains(u"paused"));
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

void TestRunWords::whatIsMissingIsToldBeforeTheServersWords()
{
    FetchError error;
    error.kind = FetchError::Kind::HttpStatus;
    error.status = 500;
    RunSummary summary;
    summary.ending = RunEnding::PagesFailed;
    summary.pagesPlanned = 100;
    summary.pagesArrived = 97;
    summary.totalKnown = true;
    summary.missing = 150;
    summary.status429 = 2;
    summary.failed = { { 53, error, 5 }, { 60, error, 5 }, { 70, error, 5 } };
    const QStringList several = wordsFor(summary, {}).details;
    QCOMPARE(several.size(), 4);
    QCOMPARE(several[0], QStringLiteral("3 pages failed."));
    QCOMPARE(several[1], QStringLiteral("150 records that the server announced did not come."));
    QVERIFY2(several[3].startsWith(u"Page 54: "), qPrintable(several[3]));

    summary.ending = RunEnding::ServerGaveUp;
    summary.error = error;
    const QStringList gaveUp = wordsFor(summary, {}).details;
    QCOMPARE(gaveUp.first(2), several.first(2));
    QCOMPARE(several[3], QStringLiteral("Page 54: ") + gaveUp.last());
}

void TestRunWords::repeatsAreToldWhere429sDoNotTellThem()
{
    RunSummary summary;
    summary.pagesPlanned = summary.pagesArrived = 100;
    const auto details = [&] { return wordsFor(summary, {}).details; };
    QCOMPARE(details().size(), 1);
    summary.retries = 24;
    QCOMPARE(details().last(), QStringLiteral("24 requests were retries."));
    QCOMPARE(
        wordsForComparison(summary, summary).details.last(), QStringLiteral("24 requests were retries."));
    summary.status429 = 24;
    QVERIFY2(!details().join(u' ').contains(u"retries"), qPrintable(details().join(u' ')));
    summary.status429 = 20; // the others were for faults
    QVERIFY(details().contains(QStringLiteral("24 requests were retries.")));
    summary.status429 = 25; // one of them was the last try at its page
    QVERIFY(!details().join(u' ').contains(u"retries"));
}

void TestRunWords::noTotalIsClaimedThatIsNotKnown()
{
    RunSummary summary;
    summary.pagesArrived = 8;
    summary.pagesPlanned = 9;
    QVERIFY(!wordsFor(summary, {}).details.join(u' ').contains(u"All"));
    // A chain that led back, of a list that told its total: known, and not all here.
    summary.planIsComplete = true;
    QVERIFY(wordsFor(summary, {}).details.first().startsWith(u"8 of 9 pages arrived."));
    for (const RunEnding ending : { RunEnding::Stopped, RunEnding::PagesFailed, RunEnding::ServerGaveUp }) {
        summary.ending = ending;
        const auto said = [&] {
            const RunWords words = wordsFor(summary, {});
            return words.headline + u' ' + words.details.join(u' ');
        };
        summary.planIsComplete = true;
        QVERIFY2(said().contains(u"8 of 9 pages arrived."), qPrintable(said()));
        summary.planIsComplete = false;
        QVERIFY2(
            said().contains(u"8 pages arrived; how many there are in all is not known."), qPrintable(said()));
        QVERIFY2(!said().contains(u"9"), qPrintable(said()));
    }
}

/// The form for one thing may do without its number: arg() would complain on the terminal.
void TestRunWords::onePageNeedsNoNumber()
{
    QCOMPARE(
        withCount(QStringLiteral("The only page arrived."), 1), QStringLiteral("The only page arrived."));
    QCOMPARE(withCount(QStringLiteral("All %1 pages."), 12), QStringLiteral("All 12 pages."));
}

void TestRunWords::failedPagesAreCountedWhateverTheEnd()
{
    RunSummary summary;
    summary.pagesPlanned = 100;
    summary.pagesArrived = 56;
    summary.planIsComplete = true;
    summary.failed = { FailedPage {}, FailedPage {} };
    for (const RunEnding ending : { RunEnding::Stopped, RunEnding::PagesFailed }) {
        summary.ending = ending;
        QVERIFY(wordsFor(summary, {}).details.contains(QStringLiteral("2 pages failed.")));
        QVERIFY(wordsForComparison(summary, summary).details.contains(QStringLiteral("2 pages failed.")));
    }
}

QTEST_GUILESS_MAIN(TestRunWords)
#include "tst_runwords.moc"
