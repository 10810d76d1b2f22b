// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/retrypolicy.h"

#include <algorithm>

namespace inflight {

namespace {

using std::chrono::milliseconds;

constexpr int notJsonRetries = 2;

bool mayPass(const FetchError &error)
{
    switch (error.kind) {
    case FetchError::Kind::Connect:
    case FetchError::Kind::ConnectionLost:
    case FetchError::Kind::Timeout:
    case FetchError::Kind::Truncated:
    case FetchError::Kind::NotJson:
        return true;
    case FetchError::Kind::HttpStatus:
        // 501 and 505 say that the server cannot do it at all: asking again will not teach it.
        return error.status == 408 || error.status == 429
            || (error.status >= 500 && error.status <= 599 && error.status != 501 && error.status != 505);
    case FetchError::Kind::None:
    case FetchError::Kind::Tls:
    case FetchError::Kind::WrongShape:
    case FetchError::Kind::TooLarge:
    case FetchError::Kind::RedirectRefused:
    case FetchError::Kind::RedirectLoop:
    case FetchError::Kind::UnknownEncoding:
    case FetchError::Kind::RetryAfterTooLong:
    case FetchError::Kind::SignIn:
    case FetchError::Kind::InvalidRequest:
    case FetchError::Kind::Cancelled:
        return false;
    }
    return false;
}

} // namespace

bool isFault(const FetchError &error)
{
    using Kind = FetchError::Kind;
    return error.kind == Kind::Connect || error.kind == Kind::ConnectionLost || error.kind == Kind::Timeout
        || error.kind == Kind::Truncated || error.kind == Kind::NotJson
        || (error.kind == Kind::HttpStatus && (error.status >= 500 || error.status == 408));
}

RetryPolicy::RetryPolicy(const RunSettings &settings, quint32 seed)
    : m_attempts(settings.attempts)
    , m_base(settings.backoffBase)
    , m_cap(settings.backoffCap)
    , m_retryAfterCap(settings.retryAfterCap)
    , m_sharedPause(settings.sharedPause)
    , m_random(seed)
{
}

RetryDecision RetryPolicy::decide(
    const FetchError &error, int attempt, int notJsonSoFar, const ServerWish &wish)
{
    RetryDecision decision = ofThisPage(error, attempt, notJsonSoFar, wish);
    const bool endsTheRun = decision.error.kind == FetchError::Kind::RetryAfterTooLong;
    if (m_sharedPause && isForAll(wish, error.status) && (endsTheRun || *wish.wait <= m_retryAfterCap))
        decision.pauseForAll = wish.wait;
    return decision;
}

RetryDecision RetryPolicy::ofThisPage(
    const FetchError &error, int attempt, int notJsonSoFar, const ServerWish &wish)
{
    RetryDecision decision;
    decision.error = error;
    if (!mayPass(error) && !wish.isTooMany)
        return decision;
    if (wish.wait && *wish.wait > m_retryAfterCap) {
        decision.error.kind = FetchError::Kind::RetryAfterTooLong;
        decision.error.wait = *wish.wait;
        return decision;
    }
    if (attempt >= m_attempts)
        return decision;
    if (error.kind == FetchError::Kind::NotJson && notJsonSoFar > notJsonRetries)
        return decision;
    decision.retry = true;
    decision.delay = std::max(wish.wait.value_or(milliseconds(0)), jitter(attempt));
    return decision;
}

milliseconds RetryPolicy::jitter(int attempt)
{
    milliseconds limit = std::min(m_base, m_cap);
    for (int n = 1; n < attempt && limit < m_cap; ++n)
        limit = limit > m_cap / 2 ? m_cap : limit * 2;
    if (limit <= milliseconds(0))
        return milliseconds(0);
    return milliseconds(std::uniform_int_distribution<milliseconds::rep>(0, limit.count())(m_random));
}

} // namespace inflight
