// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparerun.h"

namespace inflight {

CompareRun::CompareRun(RunController &controller, std::function<void()> resetWorld, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_resetWorld(std::move(resetWorld))
{
    // Queued, so that everybody else has seen the end of one run before the next one clears what they show.
    connect(&controller, &RunController::finished, this, &CompareRun::runEnded, Qt::QueuedConnection);
}

void CompareRun::start(const RunRequest &request)
{
    if (m_controller.isActive() || isActive())
        return;
    m_request = request;
    setStep(Step::Sync);
    RunRequest sync = request;
    sync.settings.sequential = true;
    sync.settings.automatic = false;
    m_resetWorld();
    m_controller.start(sync);
}

void CompareRun::cancel()
{
    if (!isActive())
        return;
    setStep(Step::None);
    m_controller.stop();
    Q_EMIT cancelled();
}

void CompareRun::setConcurrency(int concurrency)
{
    m_request.settings.concurrency = concurrency;
    m_request.settings.automatic = false;
}

void CompareRun::setAutomatic(bool automatic)
{
    m_request.settings.automatic = automatic;
}

void CompareRun::runEnded(const RunSummary &summary)
{
    if (!isActive())
        return;
    if (summary.ending != RunEnding::Complete && summary.ending != RunEnding::PagesFailed) {
        setStep(Step::None);
        Q_EMIT cancelled();
    } else if (m_step == Step::Sync) {
        m_sync = summary;
        startConcurrent();
    } else {
        setStep(Step::None);
        Q_EMIT finished(m_sync, summary);
    }
}

void CompareRun::startConcurrent()
{
    setStep(Step::Concurrent);
    m_resetWorld();
    m_controller.start(m_request);
}

void CompareRun::setStep(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

} // namespace inflight
