// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/roundnumber.h"

#include <cmath>

namespace inflight {

/// Which pages of a timeline get their number beside their lane: page 1 and round ones, with half a line
/// between two of them. Pure.
class LaneNumbers {
public:
    /// Heights of a lane and of a line of text, in pixels.
    LaneNumbers(double laneHeight, int line)
        : m_each(
            laneHeight >= line ? 1 : int(std::ceil(roundedUp(line * 1.5 / laneHeight, { 1.0, 2.0, 5.0 }))))
        , m_leastAfterFirst(m_each == 1 ? 1 : 1 + int(std::ceil(line * 1.2 / laneHeight)))
    {
    }

    /// `number` counts from 1.
    bool has(int number) const
    {
        return number == 1 || (number > 0 && number % m_each == 0 && number >= m_leastAfterFirst);
    }

private:
    int m_each;
    int m_leastAfterFirst; ///< 2 stands too close to 1 where every second one is written
};

} // namespace inflight
