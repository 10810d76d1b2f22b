// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runseries.h"

namespace inflight {

RunSeries::RunSeries(RunController &controller, std::function<void()> resetWorld, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_resetWorld(std::move(resetWorld))
{
    // Queued, so that everybody else has seen the end of one run before the next one clears what they show.
    connect(&controller, &RunController::finished, this, [this](const RunSummary &summary) {
        // Only of its own runs: one before them may have ended a moment before the first of them begins.
        if (isActive())
            QMetaObject::invokeMethod(
                this, [this, summary] { conclude(summary); }, Qt::QueuedConnection);
    });
}

void RunSeries::start(const QList<RunRequest> &runs)
{
    if (!canStart() || runs.isEmpty())
        return;
    m_runs = runs;
    begin(0);
}

void RunSeries::append(const QList<RunRequest> &runs)
{
    if (isActive())
        m_runs += runs;
}

void RunSeries::cancel()
{
    if (!isActive())
        return;
    clear();
    m_controller.stop();
    Q_EMIT cancelled();
}

void RunSeries::hold(bool isHeld)
{
    m_isHeld = isHeld;
    // Queued: who lets go may be about to cancel.
    QMetaObject::invokeMethod(this, &RunSeries::beginNext, Qt::QueuedConnection);
}

void RunSeries::changeRest(const std::function<void(RunSettings &)> &change)
{
    for (int step = m_step + 1; step < m_runs.size(); ++step)
        change(m_runs[step].settings);
}

void RunSeries::begin(int step)
{
    m_step = step;
    m_isNextDue = false;
    Q_EMIT changed();
    m_resetWorld();
    m_controller.start(m_runs[step]);
}

void RunSeries::conclude(const RunSummary &summary)
{
    if (!isActive())
        return;
    if (summary.ending != RunEnding::Complete && summary.ending != RunEnding::PagesFailed) {
        clear();
        Q_EMIT cancelled();
        return;
    }
    Q_EMIT runEnded(m_step, summary);
    if (!isActive())
        return; // whoever was told had seen enough
    if (m_step + 1 < m_runs.size()) {
        m_isNextDue = true;
        beginNext();
    } else {
        clear();
        Q_EMIT finished();
    }
}

void RunSeries::beginNext()
{
    if (m_isNextDue && !m_isHeld)
        begin(m_step + 1);
}

void RunSeries::clear()
{
    m_isNextDue = false;
    m_step = -1;
    m_runs.clear();
    Q_EMIT changed();
}

} // namespace inflight
