// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/runningattempts.h"

#include "transport/attempt.h"

namespace inflight {

void RunningAttempts::expectAnswers(const QNetworkAccessManager &manager, std::chrono::milliseconds within)
{
    const auto isMeant = [&](const Attempt &one) { return &one.manager() == &manager && one.isWritten(); };
    for (Attempt *const attempt : which(isMeant))
        attempt->expectAnswerWithin(within);
}

void RunningAttempts::distrustAnswers(const QNetworkAccessManager &manager)
{
    for (Attempt *const attempt : which([&](const Attempt &one) { return &one.manager() == &manager; }))
        attempt->distrustAnswer();
}

void RunningAttempts::abortDelayedHops()
{
    for (Attempt *const attempt : which([](const Attempt &one) { return one.waitsForHop(); }))
        attempt->abort();
}

void RunningAttempts::abortAll()
{
    while (!m_running.empty())
        m_running.begin()->first->abort();
}

QList<Attempt *> RunningAttempts::which(const std::function<bool(const Attempt &)> &isMeant) const
{
    QList<Attempt *> result;
    for (const auto &[attempt, running] : m_running) {
        if (isMeant(*attempt))
            result.append(attempt);
    }
    return result;
}

} // namespace inflight
