// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runhistory.h"

#include <algorithm>
#include <iterator>

namespace inflight {

namespace {

bool isBaseline(const FinishedRun &run)
{
    return run.summary.sequential && run.summary.ending == RunEnding::Complete && !run.worldMoved;
}

} // namespace

void RunHistory::add(const FinishedRun &run)
{
    const bool goesOn = run.number > 0 && !m_runs.isEmpty() && m_runs.last().number == run.number;
    if (!goesOn)
        m_runs.append(run);
    FinishedRun &last = m_runs.last();
    const int series = last.series; // also of what was asked for again later
    last = run;
    last.series = series;
    last.request.credentials = {};
    Q_EMIT added();
}

void RunHistory::clear()
{
    m_runs.clear();
    Q_EMIT cleared();
}

const FinishedRun *RunHistory::run(int number) const
{
    const auto found = std::find_if(
        m_runs.crbegin(), m_runs.crend(), [number](const FinishedRun &run) { return run.number == number; });
    return found == m_runs.crend() ? nullptr : &*found;
}

const FinishedRun *RunHistory::latestSync(const RunRequest &request, std::optional<int> pages) const
{
    const auto found = std::find_if(m_runs.crbegin(), m_runs.crend(),
        [&](const FinishedRun &run) { return isBaseline(run) && isComparable(run.request, request); });
    const bool isThere = found != m_runs.crend();
    return isThere && found->summary.pagesArrived == pages.value_or(found->summary.pagesArrived) ? &*found
                                                                                                 : nullptr;
}

/// The last one before it, so that a later one does not change what was told; else the first behind it.
const FinishedRun *RunHistory::nearestSync(const FinishedRun &run) const
{
    const auto fits = [&run](const FinishedRun &other) {
        return isBaseline(other) && isComparable(other.request, run.request);
    };
    const auto here = std::find_if(m_runs.cbegin(), m_runs.cend(),
        [&run](const FinishedRun &other) { return run.number > 0 && other.number == run.number; });
    const auto before = std::find_if(std::make_reverse_iterator(here), m_runs.crend(), fits);
    if (before != m_runs.crend())
        return &*before;
    const auto behind = std::find_if(here, m_runs.cend(), fits);
    return behind == m_runs.cend() ? nullptr : &*behind;
}

const FinishedRun *RunHistory::baselineOf(const FinishedRun &run) const
{
    if (run.worldMoved)
        return nullptr;
    const auto own = std::find_if(m_runs.cbegin(), m_runs.cend(), [&](const FinishedRun &other) {
        return run.series > 0 && other.series == run.series && isBaseline(other);
    });
    const FinishedRun *sync = own == m_runs.cend() ? nearestSync(run) : &*own;
    const bool isOther
        = sync && run.summary.ending == RunEnding::Complete && !isSameWork(sync->summary, run.summary);
    return isOther ? nullptr : sync;
}

} // namespace inflight
