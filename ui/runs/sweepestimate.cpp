// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/sweepestimate.h"

#include "measure/runsummary.h"
#include "measure/speedup.h"
#include "ui/runs/idealtime.h"
#include "ui/runs/runhistory.h"
#include "ui/runs/runrequest.h"

#include <algorithm>

namespace inflight {

namespace {

constexpr int practicePageLimit = 100; ///< the practice server gives no more records a page

RunSummary practiceRun(const RunRequest &request, int records)
{
    const int pageSize = std::clamp(askedPageSize(request), 1, practicePageLimit);
    RunSummary run;
    run.pagesArrived = (records + pageSize - 1) / pageSize;
    if (request.settings.maxPages > 0)
        run.pagesArrived = std::min(run.pagesArrived, request.settings.maxPages);
    run.syncEstimate = std::chrono::milliseconds(request.practice->latencyMs) * run.pagesArrived;
    return run;
}

/// The server, not the cap, was what held it up: with another cap it takes no less.
bool gainsLittle(const RunSummary &run)
{
    constexpr double little = 0.6; // of what that many at a time could gain
    const int together = std::min(run.peakInFlight, run.pagesArrived);
    return double(run.syncEstimate.count()) < little * together * double(activeTime(run).count());
}

} // namespace

std::optional<Microseconds> sweepEstimate(
    const RunRequest &request, const RunHistory &history, int practiceRecords)
{
    const QList<FinishedRun> &runs = history.runs();
    const auto known = std::find_if(runs.crbegin(), runs.crend(), [&](const FinishedRun &run) {
        return run.summary.ending == RunEnding::Complete && run.summary.syncEstimate.count() > 0
            && !run.worldMoved && isComparable(run.request, request);
    });
    RunSummary run;
    if (known != runs.crend())
        run = known->summary;
    else if (request.practice)
        run = practiceRun(request, practiceRecords);
    else
        return {};

    const Microseconds slowest = gainsLittle(run) ? activeTime(run) : Microseconds(0);
    Microseconds total { 0 };
    run.automatic = false;
    run.lowestCap = run.highestCap = 0; // each run has a cap of its own
    for (const int cap : sweepCaps(run.pagesArrived)) {
        run.sequential = cap == 1;
        run.concurrency = cap;
        total += std::max(slowest, idealTime(request, run));
    }
    return total;
}

} // namespace inflight
