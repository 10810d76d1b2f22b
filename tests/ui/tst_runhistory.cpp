// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runhistory.h"

#include <QtTest>

using namespace inflight;

namespace {

FinishedRun run(int number, bool isSync, int pages = 10)
{
    FinishedRun run;
    run.number = number;
    run.request.profile.baseUrl = QUrl(QStringLiteral("https://api.example.com/"));
    run.request.settings.sequential = isSync;
    run.summary.ending = RunEnding::Complete;
    run.summary.sequential = isSync;
    run.summary.pagesArrived = pages;
    return run;
}

} // namespace

class TestRunHistory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLaterSyncRunChangesNoEarlierFactor();
    void otherWorkHasNoBaseline();
};

void TestRunHistory::aLaterSyncRunChangesNoEarlierFactor()
{
    RunHistory history;
    const auto baseline = [&history](int number) {
        const FinishedRun *sync = history.baselineOf(*history.run(number));
        return sync ? sync->number : 0;
    };
    history.add(run(1, false));
    QCOMPARE(baseline(1), 0);
    history.add(run(2, true));
    history.add(run(3, false));
    QCOMPARE(baseline(1), 2); // the first behind it, where there is none before
    history.add(run(4, true));
    history.add(run(5, false));
    QCOMPARE(baseline(1), 2);
    QCOMPARE(baseline(3), 2);
    QCOMPARE(baseline(5), 4);
}

void TestRunHistory::otherWorkHasNoBaseline()
{
    RunHistory history;
    history.add(run(1, true));
    history.add(run(2, false, 11));
    QVERIFY(!history.baselineOf(*history.run(2)));
    FinishedRun fewer = run(3, false);
    fewer.summary.records = 100; // of as many pages the sync run had none
    history.add(fewer);
    QVERIFY(!history.baselineOf(*history.run(3)));
    FinishedRun slow = run(4, true);
    slow.request.settings.requestsPerSecond = 2; // a sync run made in these manners is slow for that
    history.add(slow);
    history.add(run(5, false));
    QCOMPARE(history.baselineOf(*history.run(5))->number, 1);
}

QTEST_GUILESS_MAIN(TestRunHistory)
#include "tst_runhistory.moc"
