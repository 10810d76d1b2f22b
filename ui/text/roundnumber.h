// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <initializer_list>

namespace inflight {

/// The next "round" number, as people like them on an axis: one of `steps` (rising, from 1 to below 10) times
/// a power of ten, not below `value`, which must be above 0. Pure.
inline double roundedUp(
    double value, std::initializer_list<double> steps = { 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0 })
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : steps) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

/// The last of 1, 2, 5 times a power of ten that is not above `value`, which must be above 0. Pure.
inline double roundedDown(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    return (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1) * power;
}

} // namespace inflight
