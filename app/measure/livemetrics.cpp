// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/livemetrics.h"

#include "measure/runsummary.h"

#include <algorithm>
#include <vector>

namespace inflight {

namespace {

/// Starts, ends and dropped retries of one update in the order in which they happened. At the same
/// microsecond a slot becomes free before it is taken again; only an attempt that began in that very
/// microsecond ends after.
struct Moment {
    enum Order { End, Start, EndAtOnce, Drop };

    Microseconds at;
    Order order;
    const AttemptStart *start = nullptr;
    const AttemptRecord *record = nullptr;
    int droppedPage = -1;
};

std::vector<Moment> inOrder(const RunUpdate &update)
{
    std::vector<Moment> moments;
    moments.reserve(std::size_t(update.started.size() + update.ended.size() + update.dropped.size()));
    for (const AttemptStart &start : update.started)
        moments.push_back({ .at = start.at, .order = Moment::Start, .start = &start });
    for (const AttemptRecord &record : update.ended) {
        const bool atOnce = record.started == record.ended;
        moments.push_back(
            { .at = record.ended, .order = atOnce ? Moment::EndAtOnce : Moment::End, .record = &record });
    }
    for (const DroppedRetry &retry : update.dropped)
        moments.push_back({ .at = retry.at, .order = Moment::Drop, .droppedPage = retry.page });
    std::stable_sort(moments.begin(), moments.end(),
        [](const Moment &a, const Moment &b) { return a.at != b.at ? a.at < b.at : a.order < b.order; });
    return moments;
}

} // namespace

void LiveMetrics::add(const RunUpdate &update)
{
    m_now = std::max(m_now, update.counts.elapsed);
    for (const Microseconds at : update.worldMoves)
        m_syncEstimate.worldMoved(at);
    for (const CapChange &change : update.caps)
        m_cap.add(change.at, change.concurrency);
    for (const Moment &moment : inOrder(update)) {
        m_now = std::max(m_now, moment.at);
        if (moment.start)
            begin(*moment.start);
        else if (moment.record)
            end(*moment.record);
        else
            setWaiting(moment.droppedPage, false, moment.at);
    }
    for (const SharedPause &pause : update.pauses)
        add(pause);
    for (const SharedPause &pause : update.userPauses) {
        if (!m_userPauses.isEmpty() && m_userPauses.last().from == pause.from)
            m_userPauses.last() = pause;
        else
            m_userPauses.append(pause);
    }
}

void LiveMetrics::clear(double requestsPerSecond)
{
    *this = LiveMetrics();
    m_syncEstimate.setRate(requestsPerSecond);
}

void LiveMetrics::begin(const AttemptStart &start)
{
    if (start.page < 0)
        return;
    m_syncEstimate.add(start);
    m_inFlight.add(start.at, ++m_flying);
    setWaiting(start.page, false, start.at);
}

void LiveMetrics::end(const AttemptRecord &record)
{
    m_syncEstimate.add(record);
    if (record.page < 0)
        return;
    if (record.status == 429)
        m_marks429.add(record.ended, m_flying);
    m_inFlight.add(record.ended, --m_flying);
    if (record.outcome == AttemptRecord::Outcome::WillRetry)
        setWaiting(record.page, true, record.ended);
    if (record.outcome == AttemptRecord::Outcome::Arrived) {
        m_pagesDone.add(record.ended, ++m_done);
        m_oneAtATime.add(m_syncEstimate.serviceTime(), m_done);
    }
}

QList<QPointF> LiveMetrics::syncEstimate() const
{
    const Microseconds pages = m_syncEstimate.total() - m_syncEstimate.setup();
    if (!m_syncEstimate.isKnown() || pages < quickestToTell * m_done)
        return {};
    QList<QPointF> points = m_oneAtATime.steps(m_syncEstimate.serviceTime());
    const double correction = m_syncEstimate.correction();
    for (QPointF &point : points) {
        const double work = inSeconds(m_syncEstimate.setup()) + point.x() * correction;
        point.rx() = inSeconds(m_syncEstimate.atRate(Microseconds(qint64(work * 1e6)), int(point.y())));
    }
    points = heldByUser(points);
    const bool tellsNothing = m_syncEstimate.isLowerBound() && !points.isEmpty()
        && points.last().x() < leastSpeedup * inSeconds(m_now);
    return tellsNothing ? QList<QPointF>() : points;
}

QList<QPointF> LiveMetrics::pagesDoneUnpaused() const
{
    QList<QPointF> line = pagesDone();
    for (QPointF &point : line) {
        const double at = point.x();
        for (const SharedPause &pause : m_userPauses)
            point.rx() -= std::clamp(at - inSeconds(pause.from), 0.0, inSeconds(pause.until - pause.from));
    }
    return line;
}

QList<QPointF> LiveMetrics::heldByUser(QList<QPointF> line) const
{
    for (QPointF &point : line) {
        for (const SharedPause &pause : m_userPauses) { // in order: each holds up what the ones before left
            if (point.x() > inSeconds(pause.from))
                point.rx() += inSeconds(pause.until - pause.from);
        }
    }
    return line;
}

void LiveMetrics::setWaiting(int page, bool waiting, Microseconds at)
{
    const qsizetype before = m_waitingPages.size();
    if (waiting)
        m_waitingPages.insert(page);
    else
        m_waitingPages.remove(page);
    if (m_waitingPages.size() != before)
        m_waiting.add(at, double(m_waitingPages.size()));
}

void LiveMetrics::add(const SharedPause &pause)
{
    if (!m_pauses.isEmpty() && m_pauses.last().from == pause.from) {
        m_pauses.last() = pause;
        return;
    }
    m_pauses.append(pause);
    if (m_pauses.size() <= TimeSeries::maxPoints)
        return;
    qsizetype closest = 1;
    const auto gapBefore = [this](qsizetype i) { return m_pauses[i].from - m_pauses[i - 1].until; };
    for (qsizetype i = 2; i + 1 < m_pauses.size(); ++i) {
        if (gapBefore(i) < gapBefore(closest))
            closest = i;
    }
    m_pauses[closest - 1].until = std::max(m_pauses[closest - 1].until, m_pauses[closest].until);
    m_pauses.removeAt(closest);
}

} // namespace inflight
