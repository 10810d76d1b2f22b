// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/admission.h"

namespace practice {

Admission::Admission(const Manners &manners)
    : m_manners(clamped(manners))
{
}

Admission::Decision Admission::arrive(TimePoint now)
{
    const QMutexLocker lock(&m_mutex);
    m_bucket.configure(m_manners.rateLimit, m_manners.burst, now);
    Decision decision { fateOf(m_manners, m_next++), {}, m_watch.isEarly(now) };
    if (const auto wait = m_bucket.take(now)) {
        decision.retryAfter = std::chrono::seconds(retryAfterSeconds(*wait));
        m_watch.announced(now, *decision.retryAfter);
    }
    return decision;
}

Manners Admission::manners() const
{
    const QMutexLocker lock(&m_mutex);
    return m_manners;
}

void Admission::setManners(const Manners &manners)
{
    const QMutexLocker lock(&m_mutex);
    m_manners = clamped(manners);
}

void Admission::reset()
{
    const QMutexLocker lock(&m_mutex);
    m_bucket = TokenBucket(); // starts full, under the manners of now
    m_watch.forget();
    m_next = 0;
}

} // namespace practice
