// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/remainingtime.h"

#include <utility>

namespace inflight {

using namespace std::chrono_literals;

namespace {
constexpr Microseconds window = 3s;
}

void RemainingTime::add(const RunCounts &counts)
{
    const int done = counts.pagesArrived + counts.pagesFailed;
    m_toDo = counts.pagesPlanned - done;
    m_planIsComplete = counts.planIsComplete;
    m_concurrency = qMax(1, counts.concurrency);
    const bool wasPaused = std::exchange(m_isPaused, counts.paused);
    if (m_samples.isEmpty())
        m_samples.append({ Microseconds(0), 0 });
    if (m_isPaused)
        return;
    if (wasPaused)
        leaveOut({ counts.elapsed, done });
    m_samples.append({ counts.elapsed - m_leftOut.at, done - m_leftOut.done });
    // Slow pages come many together: less than two rounds of them would tell of the moment, not of the pace.
    const Sample &now = m_samples.last();
    for (qsizetype i = m_samples.size() - 2; i > 0; --i) {
        const Sample &from = m_samples[i];
        if (isArrival(i) && from.at + window <= now.at && from.done + 2 * counts.concurrency <= now.done) {
            m_samples.remove(0, i);
            break;
        }
    }
}

bool RemainingTime::isArrival(qsizetype sample) const
{
    return m_samples[sample].done > m_samples[sample - 1].done;
}

/// The run goes on where it stood before the pause.
void RemainingTime::leaveOut(const Sample &pauseEnd)
{
    const Sample &before = m_samples.last();
    m_leftOut = { pauseEnd.at - before.at, pauseEnd.done - before.done };
}

std::optional<Microseconds> RemainingTime::left() const
{
    if (!m_planIsComplete || m_samples.size() < 2)
        return {};
    // From arrival to arrival.
    qsizetype latest = m_samples.size() - 1;
    while (latest > 0 && !isArrival(latest))
        --latest;
    const Sample &first = m_samples.first();
    const Sample &last = m_samples[latest];
    if (last.done <= first.done || last.at <= first.at)
        return {};
    const double perPage = double((last.at - first.at).count()) / (last.done - first.done);
    const Microseconds left(qRound64(perPage * qMax(0, m_toDo)));
    const Microseconds round(qRound64(perPage * m_concurrency)); // pages may come many together
    return m_samples.last().at - last.at > 2 * std::max(left, round) ? std::nullopt : std::optional(left);
}

} // namespace inflight
