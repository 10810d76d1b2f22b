// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/ratelearner.h"

#include <algorithm>

namespace inflight {

namespace {

using namespace std::chrono_literals;

constexpr double sweepFrom = 25; // requests a second
constexpr double sweepGrowth = 1.05; // with each start
constexpr double sweepEnd = 1000; // limits above are left to the cap
constexpr double sweepAhead = 1.25; // of what the cap lets through, so that the cap is what holds back

constexpr double belowLimit = 0.985;
constexpr double belowStrictLimit = 0.975; // no burst to take up the jitter of the way to the server
constexpr double belowStrictGuess = 0.96; // found by a sweep that goes up in steps of sweepGrowth
constexpr double strictBurst = 2;
constexpr double atLeastDown = 0.97; // each episode lowers the pace by this much, whatever the fit says
constexpr int quickEpisode = 15; // requests: if no more were begun since the last one, the pace is far off
constexpr double downWhenQuick = 0.6;

constexpr std::chrono::duration<double> shortHold = 6s;
constexpr std::chrono::duration<double> longHold = 24s;
constexpr std::chrono::duration<double> longestHold = 30s;
constexpr double holdRequests = 150; // a refusal now and then must stay rare among them
constexpr double carefulRise = 0.03; // a second, of the pace that was settled on
constexpr double boldRise = 0.3; // a second, once the limit has plainly been raised

constexpr auto memory = 60s;
constexpr std::size_t mostObservations = 2000;
constexpr double unexplained = -2; // requests: a worse fit means that the limit has changed

} // namespace

RateLearner::RateLearner()
    : m_pace(sweepFrom)
{
}

void RateLearner::started(SteadyTime now, double most)
{
    ++m_inFlight;
    ++m_startedSince;
    if (m_paused) {
        m_paused = false;
        m_resumed = now;
        m_probeFrom = now + std::chrono::duration_cast<SteadyTime::duration>(m_hold);
    }
    if (m_sweeping)
        sweep(most);
    else if (m_limited)
        probe(now);
}

void RateLearner::ended(SteadyTime started, bool admitted, SteadyTime now)
{
    --m_inFlight;
    const LimitObservation observation { started, admitted };
    const auto later
        = [](const LimitObservation &a, const LimitObservation &b) { return a.started < b.started; };
    m_observations.insert(
        std::upper_bound(m_observations.begin(), m_observations.end(), observation, later), observation);
    forgetBefore(now - memory);
    if (m_observations.size() > mostObservations)
        m_observations.erase(m_observations.begin());

    const bool fromEpisode = m_limited && started <= m_episode;
    if (fromEpisode)
        --m_fromEpisode;
    if (!admitted && !fromEpisode)
        beginEpisode(now);
    else if (fromEpisode && m_fromEpisode <= m_nextFitAt && m_paused)
        fit();
}

void RateLearner::sweep(double most)
{
    m_pace *= sweepGrowth;
    if (most > 0)
        m_pace = std::min(m_pace, std::max(sweepFrom / 2, sweepAhead * most));
    if (m_pace > sweepEnd) {
        m_pace = 0;
        m_sweeping = false;
    }
}

void RateLearner::probe(SteadyTime now)
{
    const std::chrono::duration<double> passed = now - std::max(m_probed, m_probeFrom);
    m_probed = now;
    if (passed <= 0s)
        return;
    m_overdrawn += (m_pace - m_settled) * passed.count();
    const bool raised = m_overdrawn > 1.5 * m_burst + 5;
    m_pace += passed.count() * (raised ? boldRise * m_pace : carefulRise * m_settled);
}

void RateLearner::beginEpisode(SteadyTime now)
{
    m_paceAtEpisode = m_pace;
    m_quickEpisodes = m_limited && m_startedSince < quickEpisode ? m_quickEpisodes + 1 : 0;
    m_startedSince = 0;
    m_sinceEpisode = std::max<std::chrono::duration<double>>(now - m_episode, 1ms);
    m_limited = true;
    m_sweeping = false;
    m_episode = now;
    m_fromEpisode = m_inFlight;
    m_paused = true;
    fit();
}

void RateLearner::fit()
{
    m_nextFitAt = m_fromEpisode / 2;
    TokenBucketFit found = fitTokenBucket(m_observations);
    if (found.gap < unexplained && m_fromEpisode == 0) {
        forgetBefore(m_resumed);
        found = fitTokenBucket(m_observations);
    }
    const double strict = found.isWellKnown ? belowStrictLimit : belowStrictGuess;
    const double below = found.burst < strictBurst ? strict : belowLimit;
    m_strict = found.burst < strictBurst;
    const double before = m_paceAtEpisode > 0 ? m_paceAtEpisode : sweepEnd;
    const bool isFarOff = m_quickEpisodes > 2;
    const double most = before * (isFarOff ? downWhenQuick : atLeastDown);
    m_settled = found.rate > 0 ? std::min(below * found.rate, most) : most;
    if (isFarOff) // a server that refuses all for a while must not be taken for one that is ever slower
        m_settled = std::max(m_settled, std::min(before, 1 / m_sinceEpisode.count()));
    m_pace = m_settled;
    m_burst = found.burst;
    m_overdrawn = 0;
    const double saved = found.rate > 0 ? std::min(1.0, found.burst / found.rate) : 0;
    m_hold = longHold + saved * (shortHold - longHold);
    const std::chrono::duration<double> forSomeRequests(holdRequests / m_settled);
    m_hold = isFarOff ? shortHold : std::max(m_hold, std::min(forSomeRequests, longestHold));
}

void RateLearner::forgetBefore(SteadyTime time)
{
    const auto earlier
        = [](const LimitObservation &observation, SteadyTime t) { return observation.started < t; };
    m_observations.erase(m_observations.begin(),
        std::lower_bound(m_observations.begin(), m_observations.end(), time, earlier));
}

} // namespace inflight
