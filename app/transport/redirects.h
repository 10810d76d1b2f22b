// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/fetcherror.h"
#include "values/headers.h"

#include <QUrl>

#include <tl/expected.hpp>

namespace inflight {

/// Where the redirects of one request lead: within its origin, five hops at most (RFC 9110, section 15.4).
/// Any one thread.
class Redirects {
public:
    struct Hop {
        QUrl target;
        std::chrono::milliseconds wait { 0 }; ///< to be kept before it (section 10.2.3)
        bool isGet = false; ///< what was posted is done; what came of it is to be had there by GET (303)
    };

    static bool isOne(int status, const Headers &headers);

    /// Of an answer for which isOne() is true. Errors say why it is not followed: RedirectRefused,
    /// RedirectLoop, RetryAfterTooLong, HttpStatus.
    tl::expected<Hop, FetchError> follow(const QUrl &from, int status, const Headers &headers, bool isPost,
        std::chrono::milliseconds longestWait);

private:
    int m_hops = 0;
};

} // namespace inflight
