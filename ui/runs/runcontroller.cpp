// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runcontroller.h"

#include <algorithm>
#include <utility>

namespace inflight {

using namespace std::chrono_literals;

RunController::RunController(FetchThread &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    // By a timer and not at once: what an update sets off and the painting behind it would else be one piece
    // of work, and keys, mouse and charts would wait for both.
    for (QTimer *timer : { &m_passOn, &m_concludeSoon }) {
        timer->setSingleShot(true);
        timer->setInterval(1ms);
    }
    connect(&m_passOn, &QTimer::timeout, this, &RunController::passOn);
    connect(&m_concludeSoon, &QTimer::timeout, this, &RunController::conclude);
    connect(&engine, &FetchThread::updated, this, &RunController::takeUpdate);
    connect(&engine, &FetchThread::finished, this, &RunController::takeSummary);
}

void RunController::start(const RunRequest &request)
{
    if (isActive())
        return;
    m_request = request;
    m_practice = request.practice.value_or(m_practice);
    ++m_runNumber;
    m_worldMoved = false;
    m_counts = {};
    m_counts.concurrency = request.settings.sequential ? 1 : request.settings.concurrency;
    Q_EMIT started(m_request);
    setState(RunState::Connecting);
    m_engine.start(request.profile, request.settings, request.credentials);
}

void RunController::setConcurrency(int concurrency)
{
    // The sync run of a comparison stays strictly one at a time, whatever the hand does meanwhile.
    if (!isActive() || m_request.settings.sequential)
        return;
    m_request.settings.concurrency = concurrency;
    m_request.settings.automatic = false;
    m_engine.setConcurrency(concurrency);
}

void RunController::setAutomatic(bool automatic)
{
    if (!isActive() || m_request.settings.sequential)
        return;
    m_request.settings.automatic = automatic;
    m_engine.setAutomatic(automatic);
}

void RunController::setPractice(const practice::Manners &manners)
{
    m_practice = manners;
    if (isActive())
        takePractice();
}

void RunController::takePractice()
{
    if (!m_request.practice || *m_request.practice == m_practice)
        return;
    m_request.practice = m_practice;
    m_worldMoved = true;
    m_engine.worldMoved(steadyNow());
}

bool RunController::canPause() const
{
    return isActive() && m_state != RunState::Stopping
        && m_counts.heldBack.reason != HoldBack::Reason::Ending;
}

void RunController::togglePause()
{
    if (!canPause())
        return;
    if (m_state == RunState::Paused) {
        m_engine.resume();
        setState(m_counts.pagesArrived > 0 ? RunState::Running : RunState::Connecting);
    } else {
        m_engine.pause();
        setState(RunState::Paused);
    }
}

void RunController::stop()
{
    if (!isActive() || m_state == RunState::Stopping)
        return;
    setState(RunState::Stopping);
    m_engine.stop();
}

void RunController::retryFailed(const RunRequest &now)
{
    if (!canRetryFailed())
        return;
    if (isSameApi(now.profile, m_request.profile)) {
        m_request.profile.headers = now.profile.headers;
        m_request.credentials = now.credentials;
    }
    Q_EMIT resumedForFailed();
    setState(RunState::Running);
    // The cap is what stands at its slider, also where that was moved in between.
    if (now.settings.automatic != m_request.settings.automatic)
        setAutomatic(now.settings.automatic);
    if (!now.settings.automatic)
        setConcurrency(now.settings.concurrency);
    const RunSettings settings = withMannersOf(m_request.settings, now.settings);
    m_worldMoved = m_worldMoved || settings != m_request.settings;
    m_request.settings = settings;
    m_engine.retryFailed({ m_request.profile.headers, m_request.credentials }, m_request.settings);
    takePractice();
}

void RunController::renameApi(const QString &from, const QString &to)
{
    for (QString *name : { &m_request.profile.name, &m_origin.api }) {
        if (*name == from)
            *name = to;
    }
}

bool RunController::isActive() const
{
    return m_state != RunState::Idle && m_state != RunState::Finished;
}

bool RunController::canRetryFailed() const
{
    return canFetchRest() || (m_state == RunState::Finished && !m_summary.failed.isEmpty());
}

bool RunController::canFetchRest() const
{
    // Behind the failed page of a chain the rest of it is asked for as well.
    const bool isLeft = m_summary.isRestLeft || (isEndUnknown(m_summary) && !m_summary.failed.isEmpty());
    // Where nothing is here yet, it would be the run all over again.
    return m_state == RunState::Finished && isLeft && m_summary.pagesArrived > 0;
}

void RunController::takeUpdate(const RunUpdate &update)
{
    if (!isActive())
        return;
    m_arrived.append(update);
    if (!m_passOn.isActive())
        m_passOn.start();
}

void RunController::passOn()
{
    m_passOn.stop();
    for (const RunUpdate &update : std::exchange(m_arrived, {})) {
        m_counts = update.counts;
        lookForRecords(update);
        if (m_state == RunState::Connecting && m_counts.pagesArrived > 0)
            setState(RunState::Running);
        if (m_state == RunState::Paused && !canPause()) {
            m_engine.resume();
            setState(RunState::Running);
        }
        Q_EMIT updated(update);
    }
}

void RunController::lookForRecords(const RunUpdate &update)
{
    const auto hasRows = [](const RecordBatch &batch) { return batch.rowCount() > 0; };
    if (m_origin.run == m_runNumber || std::none_of(update.batches.begin(), update.batches.end(), hasRows))
        return;
    beginRecords();
}

void RunController::beginRecords()
{
    m_origin = { m_runNumber, m_request.profile.name, m_request.practice.has_value(), {} };
    Q_EMIT recordsBegan();
}

void RunController::takeSummary(const RunSummary &summary)
{
    if (!isActive())
        return;
    passOn();
    m_summary = summary;
    if (summary.ending == RunEnding::Complete && m_origin.run != m_runNumber)
        beginRecords();
    Q_EMIT allArrived();
    m_concludeSoon.start();
}

void RunController::conclude()
{
    m_counts.inFlight = 0;
    m_counts.waiting = 0;
    m_counts.pausedFor.reset();
    m_counts.heldBack = {};
    if (m_origin.run == m_runNumber)
        m_origin.summary = m_summary;
    setState(RunState::Finished);
    Q_EMIT finished(m_summary);
}

void RunController::setState(RunState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace inflight
