// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/attemptrecord.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace inflight {

/// What a sweep of the cap measured and what can be read from it. Pure functions, any thread. A speed-up is a
/// QPointF: x is the cap, y how many times as fast as at cap 1.

/// The wall time of one run.
struct CapTime {
    int cap = 1;
    Microseconds wall { 0 };
};

/// The caps to sweep: 1, 2, 4 ... 128, but none beyond the first that has room for every page, since more
/// than all pages cannot be in flight. Empty where there is no page.
QList<int> sweepCaps(int pages);

/// Speed-ups in order of the cap. Empty without a run at cap 1: there is nothing to relate to.
QList<QPointF> speedups(const QList<CapTime> &runs);

/// The Universal Scalability Law, N. J. Gunther, "Guerrilla Capacity Planning" (Springer 2007), chapter 4:
/// C(N) = N / (1 + sigma (N - 1) + kappa N (N - 1)). With kappa = 0 it is Amdahl's law (G. M. Amdahl,
/// AFIPS 1967), sigma then being the serial share.
struct ScalabilityFit {
    double sigma = 0; ///< contention: what must be done one after another; 0 to 1
    double kappa = 0; ///< coherence: what every two must settle between them; 0 and more

    bool isAmdahl() const { return kappa == 0; }
    double speedup(double cap) const;
    /// The largest distance of a measured speed-up from the law, as a share of what the law says.
    double worstError(const QList<QPointF> &speedups) const;
};

/// Fitted to all points by least squares of the relative error, which is what noise of wall times is like.
/// Nothing for fewer than three caps. A kappa that would change the speed-up at the largest cap by less than
/// a thousandth is none.
std::optional<ScalabilityFit> fitScalability(const QList<QPointF> &speedups);

/// Where more concurrency stops to pay, as measured and not as fitted.
struct Knee {
    enum class Kind {
        TooFewPoints, ///< fewer than three caps
        NoSpeedup, ///< cap 1 is the knee itself
        NotReached, ///< the largest cap is still needed
        Found,
    };

    Kind kind = Kind::TooFewPoints;
    QPointF at; ///< the knee; the largest cap for NotReached
    QPointF best; ///< the highest speed-up
    bool isLimited = false; ///< by the rate that the server allows, see limitedShare
};

/// The knee is the smallest cap that reaches this share of the best measured speed-up.
constexpr double kneeShare = 0.95;

/// Where the server refuses what comes too fast (429), a run's time depends on how its pauses of whole
/// seconds fall: the best of such runs is luck. There the knee is the smallest cap that reaches this share of
/// it.
constexpr double limitedShare = 0.6;

/// @param firstRefused the smallest cap at which the server answered 429; 0: none
Knee kneeOf(const QList<QPointF> &speedups, int firstRefused = 0);

} // namespace inflight
