// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/retryafterwatch.h"

#include <algorithm>

namespace practice {

void RetryAfterWatch::announced(TimePoint now, std::chrono::seconds wait)
{
    const Window window { now + grace, now + wait };
    // Merged where they touch, so that a storm of 429s costs no memory.
    if (!m_windows.empty() && window.from <= m_windows.back().until)
        m_windows.back().until = std::max(m_windows.back().until, window.until);
    else
        m_windows.push_back(window);
}

bool RetryAfterWatch::isEarly(TimePoint now)
{
    while (!m_windows.empty() && m_windows.front().until <= now)
        m_windows.pop_front();
    return !m_windows.empty() && m_windows.front().from < now;
}

void RetryAfterWatch::forget()
{
    m_windows.clear();
}

} // namespace practice
