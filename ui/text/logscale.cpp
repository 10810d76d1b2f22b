// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/logscale.h"

#include "ui/text/roundnumber.h"

#include <algorithm>
#include <cmath>

namespace inflight {

LogScale::LogScale(int maximum)
{
    double value = 1;
    while (value < maximum) {
        m_values.append(int(std::lround(value)));
        // None is more than a third higher, from 3 on.
        value = roundedUp(value + 1, { 1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0 });
    }
    m_values.append(maximum);
}

int LogScale::value(int position) const
{
    return m_values.at(std::clamp(position, 0, positions() - 1));
}

int LogScale::position(int value) const
{
    const auto after = std::lower_bound(m_values.begin(), m_values.end(), value);
    if (after == m_values.begin())
        return 0;
    if (after == m_values.end())
        return positions() - 1;
    const auto before = after - 1;
    // Nearest on the logarithmic scale: compare with the geometric mean.
    const bool isNearerBefore = double(value) * value < double(*before) * double(*after);
    return int((isNearerBefore ? before : after) - m_values.begin());
}

int LogScale::above(int value) const
{
    const auto next = std::upper_bound(m_values.begin(), m_values.end(), value);
    return next == m_values.end() ? m_values.last() : *next;
}

int LogScale::below(int value) const
{
    const auto first = std::lower_bound(m_values.begin(), m_values.end(), value);
    return first == m_values.begin() ? m_values.first() : *(first - 1);
}

} // namespace inflight
