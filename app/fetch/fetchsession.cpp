// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/fetchsession.h"

#include "fetch/fetchrun.h"
#include "transport/descriptorlimit.h"

namespace inflight {

FetchSession::FetchSession(QObject *parent)
    : QObject(parent)
{
    raiseDescriptorLimit();
}

FetchSession::~FetchSession() = default;

void FetchSession::start(
    const ApiProfile &profile, const RunSettings &settings, const Credentials &credentials)
{
    stop();
    if (m_run) // its receivers may still be on the stack
        m_run.release()->deleteLater();
    m_run = std::make_unique<FetchRun>(profile, settings, credentials, m_pauses);
    m_run->expectStopWhen(m_isStopPending);
    connect(m_run.get(), &FetchRun::updated, this, &FetchSession::updated);
    connect(m_run.get(), &FetchRun::finished, this, &FetchSession::finished);
    m_run->start();
}

void FetchSession::setConcurrency(int concurrency)
{
    if (m_run)
        m_run->setConcurrency(concurrency);
}

void FetchSession::setAutomatic(bool automatic)
{
    if (m_run)
        m_run->setAutomatic(automatic);
}

void FetchSession::pause()
{
    if (m_run)
        m_run->setPaused(true);
}

void FetchSession::resume()
{
    if (m_run)
        m_run->setPaused(false);
}

void FetchSession::worldMoved(SteadyTime at)
{
    if (m_run)
        m_run->worldMoved(at);
}

void FetchSession::forgetPause(const QUrl &host)
{
    m_pauses.forget(host);
}

void FetchSession::stop()
{
    if (m_run)
        m_run->stop();
}

void FetchSession::retryFailed(const std::optional<Access> &access, const std::optional<RunSettings> &manners)
{
    if (m_run)
        m_run->resumeFailed(access, manners);
}

bool FetchSession::isRunning() const
{
    return m_run && m_run->isRunning();
}

} // namespace inflight
