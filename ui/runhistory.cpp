// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runhistory.h"

#include <algorithm>

namespace inflight {

void RunHistory::add(const FinishedRun &run)
{
    m_runs.append(run);
    m_runs.last().request.credentials = {};
    Q_EMIT added();
}

const FinishedRun *RunHistory::measuredSync(const RunRequest &request) const
{
    const auto found = std::find_if(m_runs.crbegin(), m_runs.crend(), [&](const FinishedRun &run) {
        return run.summary.sequential && run.summary.ending == RunEnding::Complete && !run.worldMoved
            && isComparable(run.request, request);
    });
    return found == m_runs.crend() ? nullptr : &*found;
}

} // namespace inflight
