// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/duequeue.h"

#include <algorithm>

namespace practice {

DueQueue::DueQueue(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DueQueue::run);
}

DueQueue::Ticket DueQueue::schedule(TimePoint due, std::function<void()> action)
{
    const Ticket ticket = m_entries.emplace(due, std::move(action));
    if (ticket == m_entries.begin())
        arm();
    return ticket;
}

void DueQueue::cancel(Ticket ticket) { m_entries.erase(ticket); }

void DueQueue::run()
{
    const TimePoint now = std::chrono::steady_clock::now();
    while (!m_entries.empty() && m_entries.begin()->first <= now) {
        const auto entry = m_entries.extract(m_entries.begin());
        entry.mapped()();
    }
    arm();
}

void DueQueue::arm()
{
    if (m_entries.empty())
        return;
    const auto wait = m_entries.begin()->first - std::chrono::steady_clock::now();
    m_timer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(wait), std::chrono::milliseconds(0)));
}

} // namespace practice
