// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/speedup.h"

#include <algorithm>
#include <cmath>

namespace inflight {

namespace {

constexpr int largestCap = 128;
constexpr int fewestPoints = 3;

/// The fit as a linear problem. Gunther's N/C - 1 = sigma (N - 1) + kappa N (N - 1), each equation times C/N:
/// its residual is then the relative error of the speed-up, and sigma and kappa still stand in it linearly.
struct NormalEquations {
    double aa = 0; // a: factor of sigma
    double ab = 0;
    double bb = 0; // b: factor of kappa
    double ay = 0;
    double by = 0;

    void add(double cap, double speedup)
    {
        const double a = speedup / cap * (cap - 1);
        const double b = a * cap;
        const double y = 1 - speedup / cap;
        aa += a * a;
        ab += a * b;
        bb += b * b;
        ay += a * y;
        by += b * y;
    }

    /// The sum of squares, less a constant.
    double cost(const ScalabilityFit &fit) const
    {
        const auto [sigma, kappa] = fit;
        return sigma * sigma * aa + 2 * sigma * kappa * ab + kappa * kappa * bb
            - 2 * (sigma * ay + kappa * by);
    }

    double bestSigma(double kappa) const { return aa > 0 ? std::clamp((ay - kappa * ab) / aa, 0.0, 1.0) : 0; }
    double bestKappa(double sigma) const { return bb > 0 ? std::max((by - sigma * ab) / bb, 0.0) : 0; }

    /// The cost is convex: its least is inside the bounds, or on the best of their edges.
    ScalabilityFit solve() const
    {
        if (const double det = aa * bb - ab * ab; det > 0) {
            const ScalabilityFit inside { (ay * bb - by * ab) / det, (by * aa - ay * ab) / det };
            if (inside.sigma >= 0 && inside.sigma <= 1 && inside.kappa >= 0)
                return inside;
        }
        const ScalabilityFit edges[] = { { bestSigma(0), 0 }, { 0, bestKappa(0) }, { 1, bestKappa(1) } };
        return *std::min_element(std::begin(edges), std::end(edges),
            [this](const auto &one, const auto &other) { return cost(one) < cost(other); });
    }
};

} // namespace

QList<int> sweepCaps(int pages)
{
    QList<int> caps;
    for (int cap = 1; pages > 0 && cap <= largestCap && (cap == 1 || cap / 2 < pages); cap *= 2)
        caps.append(cap);
    return caps;
}

QList<QPointF> speedups(const QList<CapTime> &runs)
{
    const auto one = std::find_if(
        runs.begin(), runs.end(), [](const CapTime &run) { return run.cap == 1 && run.wall.count() > 0; });
    if (one == runs.end())
        return {};
    QList<QPointF> points;
    for (const CapTime &run : runs) {
        if (run.wall.count() > 0)
            points.append({ double(run.cap), double(one->wall.count()) / double(run.wall.count()) });
    }
    std::stable_sort(points.begin(), points.end(),
        [](const QPointF &left, const QPointF &right) { return left.x() < right.x(); });
    return points;
}

double ScalabilityFit::speedup(double cap) const
{
    return cap / (1 + sigma * (cap - 1) + kappa * cap * (cap - 1));
}

double ScalabilityFit::worstError(const QList<QPointF> &speedups) const
{
    double worst = 0;
    for (const QPointF &point : speedups)
        worst = std::max(worst, std::abs(point.y() / speedup(point.x()) - 1));
    return worst;
}

std::optional<ScalabilityFit> fitScalability(const QList<QPointF> &speedups)
{
    constexpr double tooSmallToTell = 1e-3;
    if (speedups.size() < fewestPoints)
        return {};
    NormalEquations equations;
    for (const QPointF &point : speedups)
        equations.add(point.x(), point.y());
    ScalabilityFit fit = equations.solve();
    const double largest = speedups.last().x();
    if (fit.kappa * largest * (largest - 1) < tooSmallToTell)
        fit = { equations.bestSigma(0), 0 };
    return fit;
}

Knee kneeOf(const QList<QPointF> &speedups, int firstRefused)
{
    if (speedups.size() < fewestPoints)
        return {};
    Knee knee;
    knee.best = *std::max_element(speedups.begin(), speedups.end(),
        [](const QPointF &one, const QPointF &other) { return one.y() < other.y(); });
    const auto firstWith = [&](double share) {
        return *std::find_if(speedups.begin(), speedups.end(),
            [&](const QPointF &point) { return point.y() >= share * knee.best.y(); });
    };
    knee.at = firstWith(kneeShare);
    knee.isLimited = firstRefused > 0 && knee.at.x() >= firstRefused;
    if (knee.isLimited)
        knee.at = firstWith(limitedShare);
    knee.kind = knee.at == speedups.first() ? Knee::Kind::NoSpeedup
        : knee.at == speedups.last()        ? Knee::Kind::NotReached
                                            : Knee::Kind::Found;
    return knee;
}

} // namespace inflight
