// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace inflight {

/// How to ask: the user's manners. Plain values; ranges are checked where they are entered.
struct RunSettings {
    int concurrency = 10; ///< cap on requests in flight, 1 to 500; automatic starts from here too
    bool automatic = false; ///< AIMD instead of a fixed cap
    bool sequential = false; ///< strictly one at a time over one kept-alive connection: the sync run
    int pageSize = 0; ///< records to ask for per page; 0: as the profile says
    int maxPages = 0; ///< 0: all
    bool trial
        = false; ///< the profile is tried out: what stands for a next page counts, though none is asked
    bool http2 = false; ///< ask for HTTP/2 (ALPN over TLS, prior knowledge in clear text)
    double requestsPerSecond = 0; ///< token bucket; 0: no limit
    int attempts = 5; ///< tries at one page in all, 1 and more
    std::chrono::milliseconds backoffBase { 1000 };
    std::chrono::milliseconds backoffCap { 30'000 };
    std::chrono::milliseconds timeout { 10'000 }; ///< whole request, from start to last byte
    std::chrono::milliseconds retryAfterCap { 300'000 }; ///< a longer Retry-After fails that page at once
    bool sharedPause = true; ///< a Retry-After holds every request to the host; false: each backs off alone
    qint64 maxBodyBytes = 64 * 1024 * 1024; ///< after decompression
    QString caFile; ///< PEM with further certificate authorities; empty: the system's alone

    bool operator==(const RunSettings &) const = default;
};

/// `run`, gone on with as `now` says: how it asks. Which pages it asks for, and of whom, stays as it was.
inline RunSettings withMannersOf(RunSettings run, const RunSettings &now)
{
    run.requestsPerSecond = now.requestsPerSecond;
    run.attempts = now.attempts;
    run.backoffBase = now.backoffBase;
    run.backoffCap = now.backoffCap;
    run.timeout = now.timeout;
    run.retryAfterCap = now.retryAfterCap;
    run.sharedPause = now.sharedPause;
    run.maxBodyBytes = now.maxBodyBytes;
    return run;
}

/// What the user gives to sign in. Lives in memory only.
struct Credentials {
    QString email;
    QString password;

    bool operator==(const Credentials &) const = default;
};

} // namespace inflight

Q_DECLARE_METATYPE(inflight::RunSettings)
