// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inflight {

/// Where a time axis has its ticks, all multiples of a step, and what it says there: with its unit, since a
/// number alone may as well count seconds as minutes or pages. Pure.
class TimeTicks {
public:
    static constexpr int edge = 5; ///< pixels that stay free behind the last label

    /// The first step that is round and not below so many seconds.
    explicit TimeTicks(double leastStep);

    double step() const { return m_step; } ///< seconds
    /// At so many seconds, which must be a multiple of the step: "0.5 s", "20 s", "5 min".
    QString label(double seconds) const;

private:
    double m_step;
};

} // namespace inflight
