// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/concurrencylimit.h"
#include "pace/hostgate.h"
#include "pace/ratelimiter.h"
#include "pace/retrypolicy.h"

#include "simulatedserver.h"

#include <cmath>
#include <deque>
#include <functional>
#include <queue>
#include <random>
#include <vector>

struct SimulatedResult {
    double seconds = 0;
    int arrived = 0;
    int answers = 0;
    int throttled = 0;
    int early = 0; ///< starts before a Retry-After had passed
    int peakInFlight = 0;
    int episodes = 0;
    double latePeakCap = 0; ///< of the second half of the run
    double lateLowestCap = 1e9;
    double lastPace = 0;
    int lastCap = 0;
    std::vector<int> arrivedInSecond;

    double throttledShare() const { return double(throttled) / answers; }
};

/// A whole run in virtual time: a server, and a dispatcher that keeps to the policies as the real one does.
/// The first page is asked for alone, since it tells how many there are. The same seed gives the same run.
class SimulatedRun {
public:
    SimulatedRun(const SimulatedServer &server, int pages, int cap, quint32 seed)
        : m_server(server)
        , m_random(seed)
        , m_limit(cap, true)
        , m_retry(settings(), seed)
        , m_pages(pages)
        , m_admission(server)
    {
        m_pace.setRate(m_limit.pace(), m_limit.paceLateness());
        m_queue.push_back({ 0, 1 });
    }

    SimulatedResult run()
    {
        fill();
        while (!m_events.empty()) {
            const Event event = m_events.top();
            m_events.pop();
            m_now = event.at;
            event.happen();
        }
        m_result.seconds = m_lastArrival;
        m_result.arrived = m_arrived;
        m_result.lastPace = m_limit.pace();
        m_result.lastCap = m_limit.current();
        return m_result;
    }

private:
    struct Event {
        inflight::SteadyTime at;
        quint64 order;
        std::function<void()> happen;
        bool operator<(const Event &other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };
    struct Try {
        int page;
        int number;
    };

    static inflight::RunSettings settings()
    {
        inflight::RunSettings settings;
        settings.attempts = 100;
        return settings;
    }
    static inflight::SteadyTime::duration seconds(double s)
    {
        return std::chrono::duration_cast<inflight::SteadyTime::duration>(std::chrono::duration<double>(s));
    }
    double uniform(double from, double to) { return std::uniform_real_distribution<>(from, to)(m_random); }
    double elapsed() const { return std::chrono::duration<double>(m_now.time_since_epoch()).count(); }
    void at(inflight::SteadyTime time, std::function<void()> happen)
    {
        m_events.push({ time, m_order++, std::move(happen) });
    }

    void fill()
    {
        while (m_inFlight < m_limit.current() && !m_queue.empty()) {
            const auto when = std::max(m_pace.earliest(m_now), m_gate.earliest(m_now));
            if (when > m_now) {
                if (!m_wake || *m_wake > when) {
                    m_wake = when;
                    // timers count whole milliseconds, and are late now and then
                    const double late = uniform(0, m_server.timerMs / 1000)
                        + (uniform(0, 1) < m_server.oftenLate ? m_server.lateMs / 1000 : 0);
                    at(when + seconds(late), [this, when] {
                        if (m_wake == when)
                            m_wake.reset();
                        fill();
                    });
                }
                return;
            }
            const Try next = m_queue.front();
            m_queue.pop_front();
            start(next);
        }
    }

    void start(Try next)
    {
        ++m_inFlight;
        m_result.peakInFlight = std::max(m_result.peakInFlight, m_inFlight);
        if (m_gate.until() && m_now < *m_gate.until())
            ++m_result.early;
        m_limit.attemptStarted(m_now);
        m_gate.started(m_now, std::max(m_limit.current(), int(std::ceil(m_limit.pace()))));
        m_pace.take(m_now);
        m_pace.setRate(m_limit.pace(), m_limit.paceLateness());
        double way = uniform(0, m_server.wayMs / 1000);
        if (m_server.lateWay > 0 && uniform(0, 1) < m_server.lateWay)
            way += uniform(0, m_server.lateWayMs / 1000);
        at(m_now + seconds(way), [this, next, started = m_now] { written(next, started); });
    }

    void written(Try next, inflight::SteadyTime started)
    {
        m_limit.attemptWritten(started, m_now);
        m_pace.written(started, m_now);
        const bool isLate = m_server.lateReading > 0 && uniform(0, 1) < m_server.lateReading;
        if (!isLate)
            receive(next, started);
        else
            at(m_now + seconds(uniform(0, m_server.lateReadingMs / 1000)),
                [this, next, started] { receive(next, started); });
    }

    void receive(Try next, inflight::SteadyTime started)
    {
        double latency = m_server.latencyMs / 1000 * uniform(1 - m_server.jitter, 1 + m_server.jitter);
        const auto decision = m_admission.arrive(elapsed());
        if (decision.admitted)
            latency = m_admission.latency(latency, m_inFlight, elapsed());
        else if (m_server.refusesAtOnce)
            latency = 0.001;
        at(m_now + seconds(latency), [this, next, started, decision] { answer(next, started, decision); });
    }

    void answer(Try next, inflight::SteadyTime started, const SimulatedAdmission::Decision &decision)
    {
        using namespace std::chrono;
        using Result = inflight::ConcurrencyLimit::Result;
        --m_inFlight;
        ++m_result.answers;
        m_limit.attemptEnded(decision.admitted ? Result::Success : Result::Throttled,
            duration_cast<microseconds>(m_now - started), started, m_now);
        if (!decision.admitted) {
            ++m_result.throttled;
            std::optional<milliseconds> retryAfter;
            if (decision.retryAfter) {
                retryAfter = std::chrono::seconds(*decision.retryAfter);
                if (!m_gate.isClosed(m_now))
                    ++m_result.episodes;
                m_gate.hold(m_now + *retryAfter, m_now);
            }
            inflight::FetchError error;
            error.kind = inflight::FetchError::Kind::HttpStatus;
            error.status = 429;
            const auto retry = m_retry.decide(error, next.number, 0, { true, retryAfter });
            at(m_now + retry.delay, [this, next] {
                m_queue.push_front({ next.page, next.number + 1 });
                fill();
            });
        } else {
            m_lastArrival = elapsed();
            for (int page = 1; m_arrived == 0 && page < m_pages; ++page)
                m_queue.push_back({ page, 1 });
            m_result.arrivedInSecond.resize(std::size_t(elapsed()) + 1);
            ++m_result.arrivedInSecond.back();
            if (++m_arrived > m_pages / 2) {
                m_result.latePeakCap = std::max<double>(m_result.latePeakCap, m_limit.current());
                m_result.lateLowestCap = std::min<double>(m_result.lateLowestCap, m_limit.current());
            }
        }
        m_pace.setRate(m_limit.pace(), m_limit.paceLateness());
        fill();
    }

    SimulatedServer m_server;
    std::mt19937 m_random;
    inflight::ConcurrencyLimit m_limit;
    inflight::RetryPolicy m_retry;
    inflight::HostGate m_gate;
    inflight::RateLimiter m_pace { 0, inflight::RateLimiter::Lateness::Kept };
    int m_pages;
    SimulatedAdmission m_admission;
    std::deque<Try> m_queue;
    std::priority_queue<Event> m_events;
    quint64 m_order = 0;
    inflight::SteadyTime m_now {};
    std::optional<inflight::SteadyTime> m_wake;
    int m_inFlight = 0;
    int m_arrived = 0;
    double m_lastArrival = 0;
    SimulatedResult m_result;
};
