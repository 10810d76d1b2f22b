// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

/// What a simulated server allows, and how long it takes. Seconds since the run began, unless a name says
/// else.
struct SimulatedServer {
    enum class Limit {
        TokenBucket, ///< holds `burst` tokens, full at first; a 429 says Retry-After
        FixedWindow, ///< `rate` requests in each second of the clock; a 429 says Retry-After, to its end
        Nginx, ///< limit_req with nodelay: a leaky bucket that counts milliseconds; a 429 says nothing more
    };
    Limit limit = Limit::TokenBucket;
    double rate = 0; ///< requests a second; 0: no limit
    double burst = 1; ///< for nginx what it allows beyond the one
    bool isUsedUp = false; ///< the token bucket is empty at first
    double latencyMs = 100;
    double jitter = 0.2; ///< share of the latency, uniformly more or less
    double capacity = 0; ///< requests served at full speed; more share it; 0: any number
    int workers = 0; ///< requests served at a time, others wait for their turn; 0: any number
    bool refusesAtOnce = false; ///< a 429 takes 1 ms instead of the latency
    double changeAtS = 0; ///< when the rate changes, 0 never
    double changedRate = 0;
    double wayMs = 0.2; ///< the way to the server takes up to this
    double lateWay = 0; ///< share of the requests that are written out late, by up to `lateWayMs`
    double lateWayMs = 6;
    double lateReading = 0; ///< share of the requests that are read up to `lateReadingMs` after they came
    double lateReadingMs = 1.6;
    double timerMs = 0.1; ///< timers are late by up to this
    double oftenLate = 0.01; ///< share of the timers that are late by `lateMs`: of a machine with other work
    double lateMs = 4;
};

/// The server's memory: who is admitted, and who waits.
class SimulatedAdmission {
public:
    struct Decision {
        bool admitted = true;
        std::optional<int> retryAfter; ///< seconds
    };

    explicit SimulatedAdmission(const SimulatedServer &server)
        : m_server(server)
        , m_tokens(server.isUsedUp ? 0 : server.burst)
        , m_freeAt(std::size_t(server.workers), 0.0)
    {
    }

    Decision arrive(double now)
    {
        const double rate
            = m_server.changeAtS > 0 && now > m_server.changeAtS ? m_server.changedRate : m_server.rate;
        if (rate == 0)
            return {};
        switch (m_server.limit) {
        case SimulatedServer::Limit::TokenBucket:
            return askTokenBucket(rate, now);
        case SimulatedServer::Limit::FixedWindow:
            return askFixedWindow(rate, now);
        case SimulatedServer::Limit::Nginx:
            return askNginx(rate, now);
        }
        return {};
    }

    /// Of an admitted request that takes `serviceTime` of a worker: until it is answered.
    double latency(double serviceTime, int inFlight, double now)
    {
        if (m_server.capacity > 0)
            return serviceTime * std::max(1.0, inFlight / m_server.capacity);
        if (m_freeAt.empty())
            return serviceTime;
        const auto first = std::min_element(m_freeAt.begin(), m_freeAt.end());
        *first = std::max(*first, now) + serviceTime;
        return *first - now;
    }

private:
    Decision askTokenBucket(double rate, double now)
    {
        m_tokens = std::min(m_server.burst, m_tokens + rate * (now - m_last));
        m_last = now;
        if (m_tokens < 1)
            return { false, std::max(1, int(std::ceil((1 - m_tokens) / rate))) };
        m_tokens -= 1;
        return {};
    }

    Decision askFixedWindow(double rate, double now)
    {
        constexpr double offset = 0.37; // a run does not begin with the clock's second
        if (std::floor(now + offset) != std::floor(m_last + offset))
            m_count = 0;
        m_last = now;
        if (m_count >= rate)
            return { false, 1 };
        ++m_count;
        return {};
    }

    /// ngx_http_limit_req_lookup() of nginx 1.22.
    Decision askNginx(double rate, double now)
    {
        const double ms = std::floor(now * 1000);
        const double excess = m_last > 0 ? std::max(0.0, m_excess - rate * (ms - m_last) / 1000 + 1) : 0;
        if (excess > m_server.burst)
            return { false, {} };
        m_excess = excess;
        m_last = ms;
        return {};
    }

    SimulatedServer m_server;
    double m_tokens;
    double m_last = 0; ///< when the limit was last asked; nginx: when it last said yes, ms
    double m_count = 0;
    double m_excess = 0;
    std::vector<double> m_freeAt; ///< of each worker
};
