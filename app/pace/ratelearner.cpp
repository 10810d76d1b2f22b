// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/ratelearner.h"

#include "pace/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace inflight {

namespace {

using namespace std::chrono_literals;

constexpr double sweepFrom = 35; // requests a second
constexpr double leastSweep = 1;
constexpr double sweepEnd = 1000; // limits above are left to the cap
constexpr double sweepAhead = 1.25; // of what the cap lets through, so that the cap is what holds back
constexpr double stepOfPace = 0.02; // with each start of a sweep, or
constexpr double stepOfGap = 0.0002; // seconds: a smaller step is lost in the jitter of the way to the server
constexpr int fewStarts = 4; // a refusal after fewer: the limit is below where the sweep began

constexpr double belowLimit = 0.985;
constexpr double strictJitter = 0.0003; // seconds: no burst to take up the jitter of the way to the server
constexpr double mostJitter = 0.05; // of the pace
constexpr double strictBurst = 2;
constexpr double atLeastDown = 0.97; // each episode lowers the pace by this much, whatever the fit says
constexpr double mostFall = 0.4; // of the pace, for one episode: few refusals in a row may all be jitter
constexpr double provenFall
    = 0.8; // once a strict limit was kept for long: when lowered, then a little, as a rule
// requests: a worse fit means that the limit is no token bucket, or has changed
constexpr double unexplained = -0.5;
constexpr double unexplainedDown = 0.85;

// requests: if no more were begun since the last episode, the pace was too high; of that pace no larger share
// is believed any more
constexpr int quickEpisode = 50;
constexpr double belowQuick = 0.96;

// Up to this pace a strict limit may have refused because of jitter: when many were admitted before, or when
// the fit would fall below a share of the pace. Then a smaller fall is enough.
constexpr double jitterPace = 70; // requests a second
constexpr double jitterFall = 0.85;
constexpr double jitterDown = 0.98;
constexpr double slowPace = 5; // requests a second
constexpr double rareDown = 0.995; // when many were admitted at that pace

constexpr std::chrono::duration<double> shortHold = 6s;
constexpr std::chrono::duration<double> longHold = 24s;
constexpr std::chrono::duration<double> longestHold = 30s;
constexpr double holdRequests = 150; // a refusal now and then must stay rare among them
constexpr double carefulRise = 0.03; // a second, of the pace that was settled on
constexpr double boldRise = 0.3; // a second, once the limit has plainly been raised

constexpr double mostSaved
    = 1; // seconds of the rate: what a burst is taken to hold at most, when it is not known
constexpr auto shortestPause = 900ms; // of a Retry-After
constexpr auto servedTime = 1s;
constexpr double tooFewToCount = 3; // requests: a pace from them would be mere chance
constexpr auto memory = 60s;
constexpr std::size_t mostObservations = 2000;

/// By which a sweep's pace grows with a start.
double sweepGrowth(double pace)
{
    return 1 + std::max(stepOfPace, stepOfGap * pace);
}

} // namespace

RateLearner::RateLearner()
    : m_sweepFrom(sweepFrom)
    , m_pace(sweepFrom)
{
}

void RateLearner::started(SteadyTime now, double most)
{
    ++m_inFlight;
    ++m_startedSince;
    m_observations.push_back({ now, true, now });
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

void RateLearner::written(SteadyTime started, SteadyTime now)
{
    const auto isIt = [started](const LimitObservation &o) { return o.started == started && !o.isWritten; };
    const auto found = std::find_if(m_observations.rbegin(), m_observations.rend(), isIt);
    if (found == m_observations.rend())
        return;
    found->isWritten = true;
    found->arrived = now;
    for (auto next = found.base(); next != m_observations.end() && next->arrived < now; ++next)
        std::swap(*(next - 1), *next);
}

void RateLearner::ended(SteadyTime started, bool admitted, SteadyTime now)
{
    --m_inFlight;
    if (!admitted)
        noteRefused(started);
    forgetBefore(now - memory);
    if (m_observations.size() > mostObservations)
        m_observations.erase(m_observations.begin());

    const bool fromEpisode = m_limited && started <= m_episode;
    if (fromEpisode)
        --m_fromEpisode;
    if (!admitted && !fromEpisode)
        beginEpisode(now);
    else if (fromEpisode && m_fromEpisode == 0)
        fit();
}

void RateLearner::noteRefused(SteadyTime started)
{
    const auto isIt = [started](const LimitObservation &o) { return o.started == started && o.admitted; };
    const auto found = std::find_if(m_observations.begin(), m_observations.end(), isIt);
    if (found != m_observations.end())
        found->admitted = false;
    ++m_refused;
}

void RateLearner::sweep(double most)
{
    m_pace *= sweepGrowth(m_pace);
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
    const std::chrono::duration<double> sinceResumed = now - m_resumed;
    const bool isFirst = !m_limited;
    m_isQuick = m_startedSince < quickEpisode;
    m_quickEpisodes = m_isQuick && !isFirst ? m_quickEpisodes + 1 : 0;
    m_slowLimit.episodeBegan(m_quickEpisodes > 0, m_startedSince, now);
    m_isFirst = isFirst;
    // Right after a refusal that was put down to chance it is none any more.
    const bool isAgain = m_isQuick && m_wasRare;
    m_mayBeJitter = !isFirst && m_strict && m_pace < jitterPace && m_quickEpisodes < 2 && !isAgain;
    m_wasRare = false;
    const double unlimited = 10 * sweepEnd;
    m_before = m_pace > 0 ? m_pace : unlimited;
    // Behind a pause there was at least a token to begin with.
    m_hadPause = !isFirst && m_resumed - m_episode > shortestPause;
    m_most = m_hadPause && m_isQuick ? belowQuick * m_before : m_before;
    const double served = m_startedSince / (sinceResumed.count() + mostSaved);
    const double fall = m_isProven ? provenFall : mostFall;
    m_least = isFirst ? 0 : std::clamp(served, fall * m_before, atLeastDown * m_before);
    m_sinceEpisode = 1s;
    if (!isFirst)
        m_sinceEpisode = std::max<std::chrono::duration<double>>(now - m_episode, 1ms);
    m_startedSince = 0;
    m_limited = true;
    m_sweeping = false;
    m_episode = now;
    m_fromEpisode = m_inFlight;
    m_refused = 1;
    m_paused = true;
    fit();
}

/// Once with what is known when the first 429 comes, once more when all that was in flight then is answered.
void RateLearner::fit()
{
    if (m_fromEpisode == 0 && (isNothingAdmitted() || isBelowSweep())) {
        sweepAgain();
        return;
    }
    // Above, pauses take up most of the time and tell nothing of the limit.
    if (const std::optional<double> slow = m_slowLimit.rate(); slow && m_before < slowPace) {
        m_least = std::min(m_least, *slow);
        settle(std::sqrt(*slow * m_before), 1);
        return;
    }
    const TokenBucketFit found = fitTokenBucket(m_observations, m_most);
    const bool isExplained = found.rate > 0 && found.gap > unexplained;
    const bool isSingle = m_refused == 1;
    if (m_mayBeJitter && isSingle && !m_isQuick) {
        settle(rareDown * m_before, 1);
        m_wasRare = true;
        m_isProven = true;
    } else if (m_mayBeJitter && isSingle && (!isExplained || found.rate < jitterFall * m_before)) {
        settle(jitterDown * m_before, 1);
    } else if (isExplained) {
        settle(std::min({ below(found) * found.rate, m_most, atLeastDown * m_before }), found.burst);
    } else {
        // A server that was taken to count each gap is still kept to the millisecond, and no other.
        const bool wasStrict = m_strict;
        settle(unexplainedDown * std::min(m_before, served()), wasStrict ? 1 : strictBurst);
        m_strict = wasStrict;
        m_hold = shortHold;
        if (m_fromEpisode == 0)
            forgetBefore(m_resumed);
    }
}

/// The share of the limit found that is kept to. The sweep meets a strict limit with the first gap that is
/// too short: it lies between that one and the one before.
double RateLearner::below(const TokenBucketFit &found) const
{
    if (found.burst >= strictBurst)
        return belowLimit;
    const double jitter = std::min(mostJitter, strictJitter * found.rate);
    return 1 / (1 + jitter) / (m_isFirst ? sweepGrowth(found.rate) : 1);
}

/// The sweep has hardly begun: the limit is lower than where it began. Not where refusals come late, as each
/// sweep overruns the limit by what is in flight then.
bool RateLearner::isBelowSweep() const
{
    const auto isRefused = [](const LimitObservation &o) { return !o.admitted; };
    const auto first = std::find_if(m_observations.begin(), m_observations.end(), isRefused);
    return m_isFirst && m_sweepFrom > leastSweep && first - m_observations.begin() < fewStarts
        && m_observations.size() <= fewStarts + 2;
}

bool RateLearner::isNothingAdmitted() const
{
    return std::none_of(
        m_observations.begin(), m_observations.end(), [](const LimitObservation &o) { return o.admitted; });
}

/// Of a server that has only refused no rate is known: another run has used up what it allows, as a rule.
/// Of one that refused the sweep's first steps it is known too roughly. More carefully each time, since it
/// may refuse for long.
void RateLearner::sweepAgain()
{
    m_sweepFrom = std::max(leastSweep, m_sweepFrom / 2);
    m_pace = m_sweepFrom;
    m_strict = true;
    m_sweeping = true;
    m_limited = false;
    m_quickEpisodes = 0;
    m_isProven = false;
    m_observations.clear();
}

void RateLearner::settle(double pace, double burst)
{
    // A server that refuses all for a while must not be taken for one that is ever slower.
    const double once = std::min(m_before, 1 / m_sinceEpisode.count());
    m_settled = std::max({ pace, m_least, once });
    m_pace = m_settled;
    const std::chrono::duration<double> startedAtOnce
        = RateLimiter::bucketTime; // where late starts are made up for
    m_strict = burst < strictBurst + startedAtOnce.count() * m_settled;
    m_burst = burst;
    m_overdrawn = 0;
    const double saved = std::min(1.0, burst / m_settled);
    m_hold = longHold + saved * (shortHold - longHold);
    const std::chrono::duration<double> forSomeRequests(holdRequests / m_settled);
    m_hold = std::max(m_hold, std::min(forSomeRequests, longestHold));
}

/// Requests a second that were admitted just before the episode.
double RateLearner::served() const
{
    const SteadyTime from = m_hadPause ? std::max(m_resumed, m_episode - servedTime) : m_episode - servedTime;
    const std::chrono::duration<double> time = m_episode - from;
    if (time.count() * m_before < tooFewToCount)
        return m_before;
    const auto isIn = [&](const LimitObservation &o) {
        return o.admitted && o.arrived >= from && o.arrived <= m_episode;
    };
    return double(std::count_if(m_observations.begin(), m_observations.end(), isIn)) / time.count();
}

void RateLearner::forgetBefore(SteadyTime time)
{
    const auto earlier
        = [](const LimitObservation &observation, SteadyTime t) { return observation.arrived < t; };
    m_observations.erase(m_observations.begin(),
        std::lower_bound(m_observations.begin(), m_observations.end(), time, earlier));
}

} // namespace inflight
