// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/behaviour.h"

#include "practice/seededrandom.h"

#include <algorithm>
#include <cmath>

namespace practice {

namespace {

enum Use : quint64 { ForLatency = 1, ForVerdict, ForStatus };

double inRange(double value, double high)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, high) : 0.0;
}

Verdict verdictOf(const Manners &manners, quint64 n)
{
    // One draw, cut into slices: then each share is met exactly, and raising one keeps the others' victims.
    double share = drawShare(manners.seed, n, ForVerdict);
    const auto within = [&share](double slice) {
        const bool hit = share < slice;
        share -= slice;
        return hit;
    };
    if (within(manners.dropRate))
        return Verdict::Drop;
    if (within(manners.errorRate))
        return drawBits(manners.seed, n, ForStatus) % 2 == 0 ? Verdict::InternalError : Verdict::Unavailable;
    if (within(manners.truncateRate))
        return Verdict::Truncate;
    if (within(manners.stallRate))
        return Verdict::Stall;
    return Verdict::Answer;
}

} // namespace

Fate fateOf(const Manners &manners, quint64 n)
{
    const double swing = manners.jitter * (2 * drawShare(manners.seed, n, ForLatency) - 1);
    const double microseconds = 1000.0 * manners.latencyMs * (1 + swing);
    return { std::chrono::microseconds(std::llround(microseconds)), verdictOf(manners, n) };
}

Manners clamped(const Manners &manners)
{
    constexpr int anHourInMs = 3'600'000;
    constexpr double fastest = 1e6;
    Manners result = manners;
    result.latencyMs = std::clamp(manners.latencyMs, 0, anHourInMs);
    result.jitter = inRange(manners.jitter, 1);
    result.rateLimit = inRange(manners.rateLimit, fastest);
    result.burst = std::clamp(manners.burst, 0, static_cast<int>(fastest));
    result.errorRate = inRange(manners.errorRate, 1);
    result.dropRate = inRange(manners.dropRate, 1);
    result.truncateRate = inRange(manners.truncateRate, 1);
    result.stallRate = inRange(manners.stallRate, 1);
    result.tokenLifetimeS = std::max(manners.tokenLifetimeS, 0);
    return result;
}

} // namespace practice
