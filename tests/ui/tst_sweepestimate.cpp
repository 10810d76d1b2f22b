// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/sweepestimate.h"

#include "ui/runs/idealtime.h"
#include "ui/runs/runhistory.h"

#include <QtTest>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

RunRequest practiceRequest()
{
    RunRequest request;
    request.profile.name = QStringLiteral("practice");
    request.settings.pageSize = 10;
    request.practice = practice::Manners {};
    request.practice->latencyMs = 100;
    return request;
}

FinishedRun finished(const RunRequest &request, int pages, std::chrono::milliseconds serviceTime)
{
    FinishedRun run;
    run.request = request;
    run.summary.pagesArrived = pages;
    run.summary.syncEstimate = serviceTime * pages;
    return run;
}

} // namespace

class TestSweepEstimate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void practiceServerIsKnown();
    void aRateLimitIsTheLeast();
    void theLatestRunIsBelieved();
    void aServerThatGainsLittleTakesAsLongEachTime();
    void aRunThatTellsNothingIsPassedOver();
    void ofAStrangerNothingIsKnown();
};

void TestSweepEstimate::practiceServerIsKnown()
{
    // Eight pages: 8 + 4 + 2 + 1 rounds of 100 ms.
    QCOMPARE(sweepEstimate(practiceRequest(), RunHistory(), 80), std::optional(Microseconds(1500ms)));
    RunRequest request = practiceRequest();
    request.settings.maxPages = 2;
    QCOMPARE(sweepEstimate(request, RunHistory(), 80), std::optional(Microseconds(300ms)));
    request = practiceRequest();
    request.settings.pageSize = 1000; // it gives 100 at most
    QCOMPARE(sweepEstimate(request, RunHistory(), 200), std::optional(Microseconds(300ms)));
    QCOMPARE(sweepEstimate(practiceRequest(), RunHistory(), 0), std::optional(Microseconds(0)));
}

void TestSweepEstimate::aRateLimitIsTheLeast()
{
    RunRequest request = practiceRequest();
    request.practice->rateLimit = 5;
    request.practice->burst = 1;
    // Seven of eight pages at five a second: 1.4 s; at cap 1 but 0.8 s of latency, so the limit counts each
    // time.
    QCOMPARE(sweepEstimate(request, RunHistory(), 80), std::optional(Microseconds(4 * 1400ms)));
}

void TestSweepEstimate::theLatestRunIsBelieved()
{
    RunHistory history;
    RunRequest request = practiceRequest();
    history.add(finished(request, 8, 50ms));
    history.add(finished(request, 8, 200ms));
    QCOMPARE(sweepEstimate(request, history, 80), std::optional(Microseconds(3000ms)));
    FinishedRun stopped = finished(request, 2, 900ms);
    stopped.summary.ending = RunEnding::Stopped;
    history.add(stopped);
    RunRequest other = request;
    other.settings.pageSize = 20;
    history.add(finished(other, 4, 900ms));
    QCOMPARE(sweepEstimate(request, history, 80), std::optional(Microseconds(3000ms)));
}

void TestSweepEstimate::aServerThatGainsLittleTakesAsLongEachTime()
{
    RunHistory history;
    FinishedRun one = finished(practiceRequest(), 8, 100ms);
    one.summary.wall = 790ms;
    one.summary.peakInFlight = 8;
    history.add(one);
    QCOMPARE(sweepEstimate(practiceRequest(), history, 80), std::optional(Microseconds(800ms + 3 * 790ms)));
    one.summary.wall = 110ms; // as good as it gets
    history.add(one);
    QCOMPARE(sweepEstimate(practiceRequest(), history, 80), std::optional(Microseconds(1500ms)));
}

void TestSweepEstimate::aRunThatTellsNothingIsPassedOver()
{
    RunHistory history;
    history.add(finished(practiceRequest(), 8, 50ms));
    FinishedRun unknown = finished(practiceRequest(), 8, 0ms);
    unknown.summary.wall = 5s;
    history.add(unknown);
    QCOMPARE(idealTime(unknown.request, unknown.summary), Microseconds(0));
    QCOMPARE(sweepEstimate(practiceRequest(), history, 80), std::optional(Microseconds(750ms)));
}

void TestSweepEstimate::ofAStrangerNothingIsKnown()
{
    RunHistory history;
    RunRequest request = practiceRequest();
    request.practice.reset();
    QVERIFY(!sweepEstimate(request, history, 80).has_value());
    history.add(finished(request, 4, 100ms));
    QCOMPARE(sweepEstimate(request, history, 80), std::optional(Microseconds(700ms)));
}

QTEST_GUILESS_MAIN(TestSweepEstimate)
#include "tst_sweepestimate.moc"
