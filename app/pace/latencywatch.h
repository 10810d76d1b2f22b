// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/steadytime.h"

#include <chrono>
#include <vector>

namespace inflight {

/// Tells whether answers have become slow because too many are asked for at once.
///
/// Compares the median of a window of answers with the best median seen: a gradient, as in Netflix'
/// concurrency-limits
/// ("Performance Under Load", 2018), with medians so that a few slow answers mean nothing. Where halving the
/// requests does not help, the slowness is the server's own and becomes the new normal. Pure, one thread.
class LatencyWatch {
public:
    /// An answer came; true: the server is congested, ask for less. Then only answers to requests started
    /// later count.
    bool congested(
        std::chrono::microseconds serviceTime, SteadyTime started, SteadyTime now, int concurrency);

private:
    bool isHigh(std::chrono::microseconds median) const;

    std::vector<std::chrono::microseconds> m_window;
    std::chrono::microseconds m_baseline { 0 }; ///< 0: none yet
    SteadyTime m_countFrom {};
    int m_firstConcurrency = 0; ///< when the present congestion was first seen; 0: there is none
    std::chrono::microseconds m_firstMedian { 0 };
};

} // namespace inflight
