// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/timeseries.h"

#include <algorithm>

namespace inflight {

namespace {

// A bucket makes three points. One more is made where buckets without a change come before, but then these
// make none themselves: so there are at most three a bucket, and two at the ends.
constexpr std::size_t maxBuckets = (TimeSeries::maxPoints - 4) / 3;

} // namespace

void TimeSeries::add(Microseconds at, double value)
{
    at = std::max(at, m_latest);
    m_latest = at;
    while (std::size_t(at / m_width) >= maxBuckets)
        doubleWidth();
    const auto index = std::size_t(at / m_width);
    if (index >= m_buckets.size())
        m_buckets.resize(index + 1);
    const Sample sample { at, value };
    Bucket &bucket = m_buckets[index];
    if (!bucket.used)
        bucket = { true, { at, m_last }, sample, sample, sample };
    if (value < bucket.lowest.value)
        bucket.lowest = sample;
    if (value > bucket.highest.value)
        bucket.highest = sample;
    bucket.last = sample;
    m_last = value;
}

QList<QPointF> TimeSeries::steps(Microseconds until) const
{
    QList<QPointF> points;
    const auto append = [&points](const Sample &sample) {
        const QPointF point(inSeconds(sample.at), sample.value);
        if (points.isEmpty() || points.last() != point)
            points.append(point);
    };
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        const Bucket &bucket = m_buckets[i];
        if (!bucket.used)
            continue;
        if (i > 0 && !m_buckets[i - 1].used)
            append(bucket.before);
        const bool lowestFirst = bucket.lowest.at <= bucket.highest.at;
        append(lowestFirst ? bucket.lowest : bucket.highest);
        append(lowestFirst ? bucket.highest : bucket.lowest);
        append(bucket.last); // or a value of a moment would stand until the next bucket's first change
    }
    if (!points.isEmpty())
        append({ std::max(until, m_latest), m_last });
    return points;
}

QList<QPointF> TimeSeries::peaks() const
{
    QList<QPointF> points;
    for (const Bucket &bucket : m_buckets) {
        if (bucket.used)
            points.append({ inSeconds(bucket.highest.at), bucket.highest.value });
    }
    return points;
}

void TimeSeries::doubleWidth()
{
    for (std::size_t i = 0; i < m_buckets.size(); i += 2) {
        Bucket merged = m_buckets[i];
        if (i + 1 < m_buckets.size() && m_buckets[i + 1].used) {
            const Bucket &second = m_buckets[i + 1];
            if (!merged.used) {
                merged = second;
            } else {
                if (second.lowest.value < merged.lowest.value)
                    merged.lowest = second.lowest;
                if (second.highest.value > merged.highest.value)
                    merged.highest = second.highest;
                merged.last = second.last;
            }
        }
        m_buckets[i / 2] = merged;
    }
    m_buckets.resize((m_buckets.size() + 1) / 2);
    m_width *= 2;
}

} // namespace inflight
