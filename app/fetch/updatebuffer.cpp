// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/updatebuffer.h"

#include <chrono>
#include <utility>

namespace inflight {

UpdateBuffer::UpdateBuffer()
{
    constexpr std::chrono::milliseconds interval { 33 };
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &UpdateBuffer::deliver);
}

void UpdateBuffer::start()
{
    m_timer.start();
}

void UpdateBuffer::finish()
{
    m_timer.stop();
    deliver();
}

void UpdateBuffer::deliver()
{
    RunUpdate update = std::exchange(m_next, {});
    Q_EMIT due(update);
}

} // namespace inflight
