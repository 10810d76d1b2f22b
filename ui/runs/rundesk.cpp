// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/rundesk.h"

namespace inflight {

RunDesk::RunDesk(FetchThread &engine, practice::PracticeServer &practice)
    : m_controller(engine)
    , m_resetWorld([&engine, &practice] {
        practice.reset();
        engine.forgetPause(practice.url());
    })
    , m_comparison(m_controller, m_resetWorld)
    , m_sweep(m_controller, m_resetWorld)
{
}

void RunDesk::compare(const RunRequest &request)
{
    ++m_series;
    m_comparison.start(request);
}

void RunDesk::sweepCaps(const RunRequest &request)
{
    ++m_series;
    m_sweep.start(request);
}

void RunDesk::stop()
{
    if (m_comparison.isActive())
        m_comparison.cancel();
    else if (m_sweep.isActive())
        m_sweep.cancel();
    else
        m_controller.stop();
}

void RunDesk::stopForGood()
{
    m_comparison.cancel();
    m_sweep.cancel();
    m_controller.stop();
}

void RunDesk::hold(bool isHeld)
{
    m_comparison.hold(isHeld);
    m_sweep.hold(isHeld);
}

void RunDesk::setConcurrency(int concurrency)
{
    m_comparison.setConcurrency(concurrency);
    m_controller.setConcurrency(concurrency);
}

void RunDesk::setAutomatic(bool automatic)
{
    m_comparison.setAutomatic(automatic);
    m_controller.setAutomatic(automatic);
}

void RunDesk::keep(const RunSummary &summary, const QList<QPointF> &pagesOverTime)
{
    if (summary.ending == RunEnding::NothingFetched) // how long that took compares with nothing
        return;
    m_history.add({ .number = m_controller.runNumber(),
        .series = isMeasuring() ? m_series : 0,
        .request = m_controller.request(),
        .summary = summary,
        .pagesOverTime = pagesOverTime,
        .worldMoved = m_controller.worldMoved() });
}

bool RunDesk::isBusy() const
{
    return m_controller.isActive() || isMeasuring();
}

bool RunDesk::isMeasuring() const
{
    return m_comparison.isActive() || m_sweep.isActive();
}

bool RunDesk::isCapFree() const
{
    if (isMeasuring())
        return m_comparison.isActive() && m_comparison.isSyncStep();
    // The sync run of a comparison that was cancelled, gone on with.
    return !m_controller.isActive() || !m_controller.request().settings.sequential;
}

} // namespace inflight
