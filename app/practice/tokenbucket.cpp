// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/tokenbucket.h"

#include <algorithm>

namespace practice {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double almost = 1e-9; // a token that rounding kept a hair below one is one

} // namespace

void TokenBucket::configure(double rate, int burst, TimePoint now)
{
    if (rate == m_rate && burst == m_burst)
        return;
    const bool startsFull = m_rate <= 0;
    fill(now);
    m_rate = rate;
    m_burst = burst;
    m_capacity = burst > 0 ? burst : std::max(1.0, rate);
    m_tokens = startsFull ? m_capacity : std::min(m_tokens, m_capacity);
}

std::optional<std::chrono::nanoseconds> TokenBucket::take(TimePoint now)
{
    if (m_rate <= 0)
        return {};
    fill(now);
    if (m_tokens >= 1 - almost) {
        m_tokens = std::max(0.0, m_tokens - 1);
        return {};
    }
    return std::chrono::ceil<std::chrono::nanoseconds>(Seconds((1 - m_tokens) / m_rate));
}

void TokenBucket::fill(TimePoint now)
{
    if (now > m_filledAt) {
        m_tokens = std::min(m_capacity, m_tokens + Seconds(now - m_filledAt).count() * m_rate);
        m_filledAt = now;
    }
}

int retryAfterSeconds(std::chrono::nanoseconds wait)
{
    const auto whole = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return static_cast<int>(std::max<std::chrono::seconds::rep>(whole, 1));
}

} // namespace practice
