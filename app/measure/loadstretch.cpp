// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/loadstretch.h"

#include <algorithm>
#include <functional>

namespace inflight {

void LoadStretch::started(quint64 id)
{
    if (m_isComplete)
        return;
    m_first.insert(id);
    m_company = int(m_first.size());
}

void LoadStretch::ended(quint64 id, Microseconds serviceTime, bool arrived)
{
    if (m_first.erase(id) == 0)
        return;
    m_isComplete = m_company > 1;
    if (!m_isComplete)
        m_company = 0;
    else if (arrived)
        m_times.push_back(serviceTime);
}

std::optional<double> LoadStretch::of(double company, double alone) const
{
    const auto count = double(m_times.size());
    if (count < 2 || alone <= 0)
        return std::nullopt;
    std::vector<Microseconds> times = m_times;
    std::nth_element(times.begin(), times.begin() + 1, times.end(), std::greater<>());
    const double oneButLast = double(times[1].count()) * count / (count - 1);
    return std::max(1.0, oneButLast / alone) * std::max(1.0, company / m_company);
}

} // namespace inflight
