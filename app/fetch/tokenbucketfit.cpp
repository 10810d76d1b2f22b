// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/tokenbucketfit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace inflight {

namespace {

constexpr int gridPoints = 64;
constexpr int climbSteps = 20;
constexpr int bisections = 10;
constexpr double enoughGap = 0.02;
constexpr double jitterSeconds = 0.0005; // requests do not reach the server exactly as they were started

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

Candidate bestOf(std::span<const Candidate> grid, std::span<const LimitObservation> observations)
{
    Candidate best = grid.front();
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const Candidate &left = grid[i == 0 ? i : i - 1];
        const Candidate &right = grid[i + 1 == grid.size() ? i : i + 1];
        const double gap = grid[i].score.gap;
        if (gap < left.score.gap || gap < right.score.gap)
            continue;
        for (const Candidate &candidate : { grid[i], climb(left.rate, right.rate, observations) }) {
            if (candidate.score.gap > best.score.gap)
                best = candidate;
        }
    }
    return best;
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
    const Candidate best = bestOf(grid, observations);

    // The highest rate that agrees as well: where the burst hides the rate, several do.
    const auto agreesAt = [&best](double rate, const Score &score) {
        return score.gap >= std::min(enoughGap - jitterSeconds * rate, best.score.gap);
    };
    Candidate agrees = best;
    for (const Candidate &candidate : grid) {
        if (candidate.rate > agrees.rate && agreesAt(candidate.rate, candidate.score))
            agrees = candidate;
    }
    double tooHigh = agrees.rate * step;
    for (int i = 0; i < bisections; ++i) {
        const double middle = (agrees.rate + tooHigh) / 2;
        const Score score = scoreOf(middle, observations);
        if (agreesAt(middle, score))
            agrees = { middle, score };
        else
            tooHigh = middle;
    }
    return { agrees.rate, agrees.score.burst, best.score.gap };
}

} // namespace inflight
