// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/remainingtime.h"

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
    if (m_samples.isEmpty())
        m_samples.append({ Microseconds(0), 0 });
    m_samples.append({ counts.elapsed, done });
    while (m_samples.size() > 2 && m_samples[1].at + window <= counts.elapsed)
        m_samples.removeFirst();
}

std::optional<Microseconds> RemainingTime::left() const
{
    if (!m_planIsComplete || m_samples.size() < 2)
        return {};
    const Sample &first = m_samples.first();
    const Sample &last = m_samples.last();
    if (last.done <= first.done || last.at <= first.at)
        return {};
    const double perPage = double((last.at - first.at).count()) / (last.done - first.done);
    return Microseconds(qRound64(perPage * qMax(0, m_toDo)));
}

} // namespace inflight
