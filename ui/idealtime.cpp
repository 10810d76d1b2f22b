// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idealtime.h"

namespace inflight {

Microseconds idealTime(const RunRequest& request, const RunSummary& summary)
{
    if (summary.pagesArrived == 0)
        return Microseconds(0);
    const int cap
        = summary.sequential ? 1 : qMax(1, summary.automatic ? summary.peakInFlight : summary.concurrency);
    const auto serviceTime = summary.syncEstimate / summary.pagesArrived;
    const auto byCap = serviceTime * ((summary.pagesArrived + cap - 1) / cap);
    double rate = request.settings.requestsPerSecond;
    if (request.practice && request.practice->rateLimit > 0)
        rate = rate > 0 ? qMin(rate, request.practice->rateLimit) : request.practice->rateLimit;
    const auto byRate
        = rate > 0 ? Microseconds(qRound64(summary.pagesArrived / rate * 1e6)) : Microseconds(0);
    return std::max(byCap, byRate);
}

} // namespace inflight
