// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/fetcherror.h"
#include "values/headers.h"

#include <QMetaType>
#include <QUrl>

#include <chrono>
#include <optional>

namespace inflight {

using Microseconds = std::chrono::microseconds;

inline double inSeconds(Microseconds time)
{
    return double(time.count()) / 1e6;
}

enum class Protocol { Unknown, Http11, Http2 };

/// One try on the wire has begun. Times are since the run's start, on the steady clock.
struct AttemptStart {
    quint64 id = 0; ///< unique in the run
    int page = 0; ///< PageRequest::page; -1 for a sign-in
    int number = 1; ///< 1 for the first try at this page
    Microseconds at { 0 };
};

/// One try on the wire has ended: all that a chart, a count or a log row is made from.
struct AttemptRecord {
    enum class Outcome {
        Arrived, ///< the page is here
        WillRetry, ///< failed; tried again after retryIn at the earliest
        Failed, ///< the page is given up
        PastTheEnd, ///< a look-ahead that found no page there
        Stopped, ///< cut off by the user's stop, or no longer needed
    };

    quint64 id = 0; ///< AttemptStart::id
    int page = 0; ///< PageRequest::page; -1 for a sign-in
    int number = 1; ///< AttemptStart::number
    Microseconds started { 0 }; ///< since the run's start
    Microseconds ended { 0 };
    /// When the request was written out, and when the head of the answer was here: the last hop's after a
    /// redirect, nothing where it did not come to that.
    std::optional<Microseconds> sent;
    std::optional<Microseconds> answered;
    Microseconds earlierHops { 0 }; ///< of a redirect, before that one: their service times, added up
    Microseconds waited { 0 }; ///< between the hops of a redirect, for a pause or for its turn
    Outcome outcome = Outcome::Arrived;
    FetchError error; ///< Kind::None when it arrived
    int status = 0; ///< HTTP status, 0 where none came
    qint64 bytes = 0; ///< body bytes after decompression
    int records = 0;
    std::chrono::milliseconds retryIn { 0 }; ///< for WillRetry
    Protocol protocol = Protocol::Unknown;
    QUrl url; ///< secrets in the query masked
    Headers requestHeaders; ///< secrets masked
    Headers responseHeaders; ///< Set-Cookie and the like masked
};

} // namespace inflight

Q_DECLARE_METATYPE(inflight::AttemptRecord)
