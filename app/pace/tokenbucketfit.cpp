// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/tokenbucketfit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace inflight {

namespace {

constexpr int gridPoints = 64;
constexpr int climbSteps = 20;
constexpr int edgeSteps = 20;
constexpr double mostBurst = 2; // seconds of the rate: no server is taken to save up more
constexpr double worthOfRate = 1.3; // requests of gap that a rate e times as high makes up for
constexpr double costOfGap = 10; // a gap below 0 counts this much: such a bucket contradicts what was seen

struct Score {
    double gap;
    double burst;
};

Score scoreOf(double rate, std::span<const LimitObservation> observations)
{
    double level = 0;
    double fullest = 0;
    double emptiestRefusal = std::numeric_limits<double>::infinity();
    SteadyTime last = observations.front().arrived;
    for (const LimitObservation &observation : observations) {
        const std::chrono::duration<double> passed = observation.arrived - last;
        last = observation.arrived;
        // A refusal counts below empty too: the longer a token has been there, the less it is explained.
        const double drained = level - rate * passed.count();
        level = std::max(0.0, drained);
        if (observation.admitted) {
            level += 1;
            fullest = std::max(fullest, level);
        } else {
            emptiestRefusal = std::min(emptiestRefusal, drained);
        }
    }
    return { 1 + emptiestRefusal - fullest, fullest };
}

struct Candidate {
    double rate;
    Score score;
};

double worth(const Candidate &candidate)
{
    const double gap = candidate.score.gap;
    return (gap > 0 ? gap : costOfGap * gap) + worthOfRate * std::log(candidate.rate);
}

bool isWorse(const Candidate &a, const Candidate &b)
{
    return worth(a) < worth(b);
}

/// With many observations the best rate is a narrow peak that lies between the points of the grid.
Candidate climb(double from, double to, std::span<const LimitObservation> observations)
{
    constexpr double golden = 0.618;
    double low = to - golden * (to - from);
    double high = from + golden * (to - from);
    Score lowScore = scoreOf(low, observations);
    Score highScore = scoreOf(high, observations);
    for (int i = 0; i < climbSteps; ++i) {
        if (lowScore.gap > highScore.gap) {
            to = high;
            high = low;
            highScore = lowScore;
            low = to - golden * (to - from);
            lowScore = scoreOf(low, observations);
        } else {
            from = low;
            low = high;
            lowScore = highScore;
            high = from + golden * (to - from);
            highScore = scoreOf(high, observations);
        }
    }
    return lowScore.gap > highScore.gap ? Candidate { low, lowScore } : Candidate { high, highScore };
}

/// The points of the grid, and the peaks between them.
std::vector<Candidate> candidates(
    std::span<const Candidate> grid, std::span<const LimitObservation> observations)
{
    std::vector<Candidate> all(grid.begin(), grid.end());
    for (std::size_t i = 1; i + 1 < grid.size(); ++i) {
        const double gap = grid[i].score.gap;
        if (gap >= grid[i - 1].score.gap && gap >= grid[i + 1].score.gap)
            all.push_back(climb(grid[i - 1].rate, grid[i + 1].rate, observations));
    }
    return all;
}

/// The fastest that requests followed one another: no limit above it was ever felt.
double fastestRate(std::span<const LimitObservation> observations)
{
    const std::size_t few = std::min<std::size_t>(4, observations.size() - 1);
    double fastest = 0;
    for (std::size_t i = few; i < observations.size(); ++i) {
        const std::chrono::duration<double> passed = observations[i].arrived - observations[i - few].arrived;
        fastest = std::max(fastest, double(few) / std::max(passed.count(), 1e-5));
    }
    return fastest;
}

} // namespace

TokenBucketFit fitTokenBucket(std::span<const LimitObservation> observations, double mostRate)
{
    const auto admitted = [](const LimitObservation &observation) { return observation.admitted; };
    const auto count = std::count_if(observations.begin(), observations.end(), admitted);
    if (count == 0 || std::size_t(count) == observations.size())
        return {};
    const std::chrono::duration<double> span = observations.back().arrived - observations.front().arrived;
    if (span.count() <= 0)
        return {};
    const double lowest = std::min(0.5 * mostRate, double(count) / (span.count() + mostBurst));
    const double highest = std::max(2 * lowest, std::min(mostRate, 1.5 * fastestRate(observations)));
    const double step = std::pow(highest / lowest, 1.0 / (gridPoints - 1));
    const auto at = [observations](double rate) { return Candidate { rate, scoreOf(rate, observations) }; };

    std::array<Candidate, gridPoints> grid;
    for (int i = 0; i < gridPoints; ++i)
        grid[std::size_t(i)] = at(lowest * std::pow(step, i));
    const std::vector<Candidate> all = candidates(grid, observations);
    Candidate best = *std::max_element(all.begin(), all.end(), isWorse);
    const double from = best.rate / step;
    const double to = std::min(highest, best.rate * step);
    for (int i = 0; i <= edgeSteps; ++i)
        best = std::max(best, at(from + (to - from) * i / edgeSteps), isWorse);
    return { best.rate, best.score.burst, best.score.gap };
}

} // namespace inflight
