// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/duequeue.h"

namespace practice {

DueQueue::DueQueue(QObject *parent)
    : QObject(parent)
    , m_alarm(this)
{
    connect(&m_alarm, &Alarm::rang, this, &DueQueue::run);
}

DueQueue::Ticket DueQueue::schedule(TimePoint due, std::function<void()> action)
{
    const Ticket ticket = m_entries.emplace(due, std::move(action));
    if (ticket == m_entries.begin())
        m_alarm.setFor(due);
    return ticket;
}

void DueQueue::cancel(Ticket ticket)
{
    m_entries.erase(ticket);
}

void DueQueue::run()
{
    const TimePoint now = std::chrono::steady_clock::now();
    while (!m_entries.empty() && m_entries.begin()->first <= now) {
        const auto entry = m_entries.extract(m_entries.begin());
        entry.mapped()();
    }
    if (!m_entries.empty())
        m_alarm.setFor(m_entries.begin()->first);
}

} // namespace practice
