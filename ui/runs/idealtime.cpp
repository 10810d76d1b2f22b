// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/idealtime.h"

#include <algorithm>

namespace inflight {

Microseconds idealTime(const RunRequest &request, const RunSummary &summary)
{
    const bool isCapMoved = !summary.automatic && summary.lowestCap != summary.highestCap;
    if (summary.pagesArrived == 0 || summary.syncEstimate <= Microseconds(0) || isCapMoved)
        return Microseconds(0);
    const int cap
        = summary.sequential ? 1 : qMax(1, summary.automatic ? summary.peakInFlight : summary.concurrency);
    const auto serviceTime
        = std::max(Microseconds(0), summary.syncEstimate - summary.setup) / summary.pagesArrived;
    const auto byCap = serviceTime * ((summary.pagesArrived + cap - 1) / cap);
    const auto byRate = [&](double rate, double burst) {
        return rate > 0 ? Microseconds(qRound64(qMax(0.0, summary.pagesArrived - burst) / rate * 1e6))
                        : Microseconds(0);
    };
    Microseconds ideal = std::max<Microseconds>(byCap, byRate(request.settings.requestsPerSecond, 1));
    if (request.practice) {
        const double burst
            = request.practice->burst > 0 ? request.practice->burst : request.practice->rateLimit;
        ideal = std::max(ideal, byRate(request.practice->rateLimit, burst));
    }
    return summary.setup + ideal;
}

} // namespace inflight
