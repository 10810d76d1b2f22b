// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/jobqueue.h"

#include <utility>

namespace inflight {

JobQueue::JobQueue(PageSource &source)
    : m_source(source)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &JobQueue::wake);
}

bool JobQueue::hasNext(int cap)
{
    if (!m_next)
        m_next = findNext(cap);
    return m_next.has_value();
}

PageJob JobQueue::takeNext()
{
    return *std::exchange(m_next, std::nullopt);
}

std::optional<PageJob> JobQueue::findNext(int cap)
{
    if (!m_ready.empty()) {
        PageJob job = std::move(m_ready.front());
        m_ready.pop_front();
        return job;
    }
    if (const std::optional<PageRequest> request = cap > 0 ? m_source.nextPage(cap) : std::nullopt)
        return PageJob { *request };
    return std::nullopt;
}

void JobQueue::retryAt(SteadyTime due, const PageJob &job)
{
    m_waiting.emplace(due, job);
    setTimer();
}

void JobQueue::wake()
{
    const SteadyTime now = steadyNow();
    while (!m_waiting.empty() && m_waiting.begin()->first <= now)
        m_ready.push_back(std::move(m_waiting.extract(m_waiting.begin()).mapped()));
    setTimer();
    Q_EMIT due();
}

void JobQueue::setTimer()
{
    if (m_waiting.empty())
        m_timer.stop();
    else
        m_timer.start(millisecondsUntil(m_waiting.begin()->first, steadyNow()));
}

void JobQueue::drop(const PageJob &job)
{
    m_source.pageDropped(job.request);
    if (job.number > 1)
        Q_EMIT retryDropped(job.request.page);
}

void JobQueue::dropUnwanted()
{
    const auto isDropped = [this](const PageJob &job) {
        const bool isUnwanted = !m_source.isWanted(job.request);
        if (isUnwanted)
            drop(job);
        return isUnwanted;
    };
    if (m_next && isDropped(*m_next))
        m_next.reset();
    std::erase_if(m_ready, isDropped);
    std::erase_if(m_waiting, [&isDropped](const auto &entry) { return isDropped(entry.second); });
    setTimer();
}

void JobQueue::dropAll()
{
    if (m_next)
        drop(*m_next);
    for (const PageJob &job : m_ready)
        drop(job);
    for (const auto &[due, job] : m_waiting)
        drop(job);
    m_next.reset();
    m_ready.clear();
    m_waiting.clear();
    setTimer();
}

} // namespace inflight
