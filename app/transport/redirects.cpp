// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/redirects.h"

#include "pace/retryafter.h"
#include "plan/urlquery.h"
#include "plan/weborigin.h"

namespace inflight {

namespace {

constexpr int mostHops = 5;

} // namespace

bool Redirects::isOne(int status, const Headers &headers)
{
    const bool isStatus = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    return isStatus && !headers.value("Location").isEmpty();
}

tl::expected<Redirects::Hop, FetchError> Redirects::follow(
    const QUrl &from, int status, const Headers &headers, bool isPost, std::chrono::milliseconds longestWait)
{
    using Kind = FetchError::Kind;
    const QUrl target = from.resolved(QUrl::fromEncoded(headers.value("Location")));
    if (!haveSameOrigin(from, target))
        return tl::unexpected(FetchError { Kind::RedirectRefused, status, originOf(target), {} });
    // What was posted must not become a GET but where the server says so.
    if (isPost && (status == 301 || status == 302)) {
        return tl::unexpected(errorWith(
            Kind::HttpStatus, status, { Remark { Remark::Kind::RedirectsTo, { displayText(target) } } }));
    }
    if (++m_hops > mostHops)
        return tl::unexpected(FetchError { Kind::RedirectLoop, status, displayText(target), {} });
    const auto wait = retryAfterDelay(
        headers.value("Retry-After"), headers.value("Date"), QDateTime::currentDateTimeUtc());
    if (wait > longestWait)
        return tl::unexpected(FetchError { Kind::RetryAfterTooLong, status, {}, *wait });
    return Hop { target, wait.value_or(std::chrono::milliseconds(0)), status == 303 };
}

} // namespace inflight
