// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/latencywatch.h"

#include <algorithm>

namespace inflight {

namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;

constexpr double highRatio = 1.7;
constexpr double helpedRatio = 0.8; // less than this of the first median: asking for less did help
constexpr microseconds noise = 10ms; // a rise smaller than this is the machine's own
constexpr int smallestWindow = 16;
constexpr int largestWindow = 100;

} // namespace

bool LatencyWatch::congested(microseconds serviceTime, SteadyTime started, SteadyTime now, int concurrency)
{
    if (started < m_countFrom)
        return false;
    m_window.push_back(serviceTime);
    if (int(m_window.size()) < std::clamp(concurrency, smallestWindow, largestWindow))
        return false;
    const auto middle = m_window.begin() + std::ptrdiff_t(m_window.size() / 2);
    std::nth_element(m_window.begin(), middle, m_window.end());
    const microseconds median = *middle;
    m_window.clear();

    if (m_baseline == 0us || median < m_baseline)
        m_baseline = median;
    if (!isHigh(median)) {
        m_firstConcurrency = 0;
        return false;
    }
    if (m_firstConcurrency == 0) {
        m_firstConcurrency = concurrency;
        m_firstMedian = median;
    } else if (concurrency <= std::max(1, m_firstConcurrency / 2) && median > helpedRatio * m_firstMedian) {
        m_baseline = median;
        m_firstConcurrency = 0;
        return false;
    }
    m_countFrom = now;
    return true;
}

bool LatencyWatch::isHigh(microseconds median) const
{
    return median > highRatio * m_baseline && median > m_baseline + noise;
}

} // namespace inflight
