// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/timeseries.h"

#include <algorithm>

namespace inflight {

namespace {

// A bucket makes five points. One more is made where buckets without a change come before, but then these
// make none themselves: so there are at most five a bucket, and two at the ends.
constexpr std::size_t maxBuckets = (TimeSeries::maxPoints - 4) / 5;

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
        bucket = { true, sample, m_last, { sample, sample }, { sample, sample }, sample };
    bucket.lowest.add(sample, value < bucket.lowest.begin.value);
    bucket.highest.add(sample, value > bucket.highest.begin.value);
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
            append({ bucket.first.at, bucket.before });
        const bool isLowestFirst = bucket.lowest.begin.at <= bucket.highest.begin.at;
        const Extreme &one = isLowestFirst ? bucket.lowest : bucket.highest;
        const Extreme &other = isLowestFirst ? bucket.highest : bucket.lowest;
        append(one.begin);
        if (one.end.at <= other.begin.at)
            append(one.end);
        append(other.begin);
        append(other.end);
        append(bucket.last);
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
            points.append({ inSeconds(bucket.highest.begin.at), bucket.highest.begin.value });
    }
    return points;
}

void TimeSeries::Extreme::add(const Sample &sample, bool isBeyond)
{
    if (isBeyond)
        begin = end = sample;
    else if (end.value == begin.value && sample.value != begin.value)
        end = sample;
}

void TimeSeries::merge(Bucket &bucket, const Bucket &later)
{
    bucket.lowest.add(later.first, false);
    bucket.highest.add(later.first, false);
    if (later.lowest.begin.value < bucket.lowest.begin.value)
        bucket.lowest = later.lowest;
    if (later.highest.begin.value > bucket.highest.begin.value)
        bucket.highest = later.highest;
    bucket.last = later.last;
}

void TimeSeries::doubleWidth()
{
    for (std::size_t i = 0; i < m_buckets.size(); i += 2) {
        Bucket merged = m_buckets[i];
        if (i + 1 < m_buckets.size() && m_buckets[i + 1].used) {
            const Bucket &second = m_buckets[i + 1];
            if (merged.used)
                merge(merged, second);
            else
                merged = second;
        }
        m_buckets[i / 2] = merged;
    }
    m_buckets.resize((m_buckets.size() + 1) / 2);
    m_width *= 2;
}

} // namespace inflight
