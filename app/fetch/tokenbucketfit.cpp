// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/tokenbucketfit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace inflight {

namespace {

constexpr int gridPoints = 64;
constexpr int climbSteps = 20;
constexpr int bisections = 10;
constexpr double wellKnown = 1.15; // rates that agree lie closer together than by this factor
constexpr double enoughGap = 0.02;
constexpr double jitterSeconds = 0.0004; // requests do not reach the server exactly as they were started

struct Score {
    double gap;
    double burst;
};

Score scoreOf(double rate, std::span<const LimitObservation> observations)
{
    double level = 0;
    double fullest = 0;
    double emptiestRefusal = std::numeric_limits<double>::infinity();
    SteadyTime last = observations.front().started;
    for (const LimitObservation &observation : observations) {
        const std::chrono::duration<double> passed = observation.started - last;
        last = observation.started;
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
        const std::chrono::duration<double> passed = observations[i].started - observations[i - few].started;
        fastest = std::max(fastest, double(few) / std::max(passed.count(), 1e-5));
    }
    return fastest;
}

} // namespace

TokenBucketFit fitTokenBucket(std::span<const LimitObservation> observations)
{
    const auto admitted = [](const LimitObservation &observation) { return observation.admitted; };
    const auto count = std::count_if(observations.begin(), observations.end(), admitted);
    if (count == 0 || std::size_t(count) == observations.size())
        return {};
    const std::chrono::duration<double> span = observations.back().started - observations.front().started;
    if (span.count() <= 0)
        return {};
    const double lowest = 0.2 * double(count) / span.count();
    const double highest = std::max(2 * lowest, 1.5 * fastestRate(observations));
    const double step = std::pow(highest / lowest, 1.0 / (gridPoints - 1));

    std::array<Candidate, gridPoints> grid;
    for (int i = 0; i < gridPoints; ++i) {
        const double rate = lowest * std::pow(step, i);
        grid[std::size_t(i)] = { rate, scoreOf(rate, observations) };
    }

    // Where the burst hides the rate, many rates agree: take the highest. Where none does, the one that comes
    // closest.
    Candidate best = grid.front();
    Candidate agrees = { 0, {} };
    for (const Candidate &candidate : candidates(grid, observations)) {
        if (candidate.score.gap > best.score.gap)
            best = candidate;
        if (candidate.score.gap >= -jitterSeconds * candidate.rate && candidate.rate > agrees.rate)
            agrees = candidate;
    }
    if (agrees.rate == 0)
        return { best.rate, best.score.burst, best.score.gap, true };
    const double enough = std::min(enoughGap - jitterSeconds * agrees.rate, agrees.score.gap);
    const auto edge = [&](double inside, double outside) {
        for (int i = 0; i < bisections; ++i) {
            const double middle = (inside + outside) / 2;
            (scoreOf(middle, observations).gap >= enough ? inside : outside) = middle;
        }
        return inside;
    };
    const double highestAgreeing = edge(agrees.rate, agrees.rate * step);
    const double lowestAgreeing = edge(agrees.rate, agrees.rate / wellKnown);
    const bool isWellKnown = lowestAgreeing * wellKnown > 1.01 * highestAgreeing;
    const double rate = isWellKnown ? (lowestAgreeing + highestAgreeing) / 2 : highestAgreeing;
    const Score score = scoreOf(rate, observations);
    return { rate, score.burst, score.gap, isWellKnown };
}

} // namespace inflight
