// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>

namespace inflight {

/// The next "round" number, as people like them on an axis: 1, 2, 3, 4, 5, 6 or 8 times a power of ten, not
/// below `value`, which must be above 0. Pure.
inline double roundedUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : { 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0 }) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

} // namespace inflight
