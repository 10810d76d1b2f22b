// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/slowlimit.h"
#include "pace/steadytime.h"
#include "pace/tokenbucketfit.h"

#include <chrono>
#include <vector>

namespace inflight {

/// Learns how many requests a second a server allows, from its 429s, and sets a pace just below.
///
/// 1. Sweep: until the first 429 the pace rises from slow to unlimited within about a second, so that a
///    strict limit is crossed once and narrowly instead of being overrun by the whole cap. Refused at its
///    first steps, it begins again from half that pace.
/// 2. Each episode of 429s: fit a token bucket to what was admitted and refused (fitTokenBucket()), keep a
///    little below its rate. Where the sweep ends at a strict limit, that is below the step before, which was
///    admitted: the first 429 is then the last one. The first fit is an upper bound where the burst hides the
///    rate; the second settles it. What no bucket explains, such as requests counted by the clock's second or
///    a limit that has changed, is answered as AIMD does: a share less than what was served. A single refusal
///    where each gap counts is put down to jitter, and the pace all but kept where it went well for many
///    requests; several at once never are. Refusals with hardly a request between them are a slow limit
///    (SlowLimit), approached by the geometric mean of that and the pace.
/// 3. Hold that pace, then rise slowly, faster the longer it goes well (after the idea of CUBIC, RFC 9438): a
///    limit that was raised is found again. The hold is long where a 429 costs much, that is where the bucket
///    is too small to save up what the pause forbids.
///
/// Pure, one thread.
class RateLearner {
public:
    RateLearner();

    /// Requests a second; 0: no limit.
    double pace() const { return m_pace; }
    /// Whether the server seems to count each gap, so that a late start must not be made up for by an early
    /// one.
    bool isStrict() const { return m_strict; }

    /// `most`: what the cap lets through at the present latency, requests a second; 0 where no answer came
    /// yet.
    void started(SteadyTime now, double most);
    /// The one that started then is written out now, which is what the server sees. Said once more of the
    /// same one, as after a redirect: ignored.
    void written(SteadyTime started, SteadyTime now);
    void ended(SteadyTime started, bool admitted, SteadyTime now);

private:
    void sweep(double most);
    void probe(SteadyTime now);
    void noteRefused(SteadyTime started);
    void beginEpisode(SteadyTime now);
    void fit();
    double below(const TokenBucketFit &found) const;
    bool isNothingAdmitted() const;
    bool isBelowSweep() const;
    void sweepAgain();
    void settle(double pace, double burst);
    double served() const;
    void forgetBefore(SteadyTime time);

    /// In order of arrival. Without an answer: taken as admitted.
    std::vector<LimitObservation> m_observations;
    double m_sweepFrom; ///< pace at which a sweep begins
    double m_pace;
    bool m_limited = false;
    bool m_sweeping = true;
    bool m_strict = true;
    double m_settled = 0; ///< the pace that the last episode led to
    double m_burst = 0; ///< that the last episode led to
    double m_overdrawn = 0; ///< requests beyond the settled pace: more than a burst of them: it was raised
    std::chrono::duration<double> m_hold { 0 };

    // The last episode:
    SteadyTime m_episode {}; ///< when its first 429 came
    std::chrono::duration<double> m_sinceEpisode { 1 }; ///< from the one before
    bool m_hadPause = false; ///< nothing was sent for a while after the one before
    bool m_isFirst = false; ///< the sweep met it
    bool m_wasRare = false; ///< the one before was put down to chance, since many had been admitted
    bool m_isQuick = false; ///< few requests began since the one before
    double m_before = 0; ///< pace that it ended
    double m_most = 0; ///< highest limit, and
    double m_least = 0; ///< lowest pace, to be believed after it
    bool m_mayBeJitter = false; ///< a request came too soon after a late one, the pace may have been right
    bool m_isProven = false; ///< a pace just below a strict limit went well for many requests
    int m_quickEpisodes = 0; ///< one right after the other
    SlowLimit m_slowLimit;

    int m_inFlight = 0;
    int m_fromEpisode = 0; ///< requests begun before the episode and not answered yet
    int m_refused = 0; ///< of the episode
    bool m_paused = false; ///< nothing started since the episode began
    SteadyTime m_resumed {}; ///< when the first request after an episode started
    int m_startedSince = 0; ///< requests since the episode began
    SteadyTime m_probeFrom {};
    SteadyTime m_probed {};
};

} // namespace inflight
