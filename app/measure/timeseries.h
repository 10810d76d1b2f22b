// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/attemptrecord.h"

#include <QList>
#include <QPointF>

#include <vector>

namespace inflight {

/// A value over time in bounded memory, ready to draw: however many changes it took, at most 800 points come
/// out, no peak is lost and none lasts longer than it did. Time is cut into buckets that keep their lowest
/// and highest value, and what came after each; when the buckets do not reach any further, each two become
/// one of double width. Adding is O(1) amortised. Pure, any one thread.
class TimeSeries {
public:
    static constexpr int maxPoints = 800;

    /// The value is `value` from `at` on. Times must not run backwards; one that does counts as the latest.
    void add(Microseconds at, double value);

    /// The value as a step line up to `until`; x in seconds.
    QList<QPointF> steps(Microseconds until) const;
    /// One point per bucket that has any, its highest, for marks; x in seconds.
    QList<QPointF> peaks() const;

private:
    struct Sample {
        Microseconds at;
        double value;
    };
    struct Extreme {
        Sample begin;
        Sample end; ///< the next value, or `begin` once more where the bucket knows of none

        void add(const Sample &sample, bool isBeyond);
    };
    struct Bucket {
        bool used = false;
        Sample first;
        double before = 0; ///< the value until then
        Extreme lowest;
        Extreme highest;
        Sample last;
    };
    static void merge(Bucket &bucket, const Bucket &later);

    void doubleWidth();

    std::vector<Bucket> m_buckets;
    Microseconds m_width { 1000 };
    Microseconds m_latest { 0 };
    double m_last = 0;
};

} // namespace inflight
