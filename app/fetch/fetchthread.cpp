// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/fetchthread.h"

#include "fetch/threadpriority.h"

namespace inflight {

FetchThread::FetchThread(QObject *parent)
    : QObject(parent)
    , m_session(new FetchSession)
{
    qRegisterMetaType<RunUpdate>();
    qRegisterMetaType<RunSummary>();
    m_thread.setObjectName(QStringLiteral("engine"));
    m_session->expectStopWhen([this] { return m_stopsPending > 0; });
    m_session->moveToThread(&m_thread);
    // Queued as the thread's first work; Qt's own network threads are started from it and inherit.
    QMetaObject::invokeMethod(m_session, &yieldToTheWindow, Qt::QueuedConnection);
    connect(&m_thread, &QThread::finished, m_session, &QObject::deleteLater);
    connect(m_session, &FetchSession::updated, this, &FetchThread::updated);
    connect(m_session, &FetchSession::finished, this, &FetchThread::finished);
    m_thread.start();
}

FetchThread::~FetchThread()
{
    ++m_stopsPending; // the end of the thread
    m_thread.quit();
    m_thread.wait();
}

void FetchThread::start(
    const ApiProfile &profile, const RunSettings &settings, const Credentials &credentials)
{
    QMetaObject::invokeMethod(m_session, [=, this] { m_session->start(profile, settings, credentials); });
}

void FetchThread::setConcurrency(int concurrency)
{
    QMetaObject::invokeMethod(m_session, [=, this] { m_session->setConcurrency(concurrency); });
}

void FetchThread::setAutomatic(bool automatic)
{
    QMetaObject::invokeMethod(m_session, [=, this] { m_session->setAutomatic(automatic); });
}

void FetchThread::pause()
{
    QMetaObject::invokeMethod(m_session, &FetchSession::pause);
}

void FetchThread::resume()
{
    QMetaObject::invokeMethod(m_session, &FetchSession::resume);
}

void FetchThread::forgetPause(const QUrl &host)
{
    QMetaObject::invokeMethod(m_session, [=, this] { m_session->forgetPause(host); });
}

void FetchThread::worldMoved(SteadyTime at)
{
    QMetaObject::invokeMethod(m_session, [=, this] { m_session->worldMoved(at); });
}

void FetchThread::stop()
{
    ++m_stopsPending;
    QMetaObject::invokeMethod(m_session, [this] {
        --m_stopsPending;
        m_session->stop();
    });
}

void FetchThread::retryFailed(const Access &access, const RunSettings &manners)
{
    QMetaObject::invokeMethod(m_session, [=, this] { m_session->retryFailed(access, manners); });
}

} // namespace inflight
