// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/behaviour.h"

#include <deque>

namespace practice {

/// Catches requests that come although a Retry-After has been announced and has not passed. The announcement
/// is for everybody: one 429 closes the door to all clients. Requests that come within `grace` of an
/// announcement are not early: a client may not have known. On a busy machine it reads an answer tens of
/// milliseconds after it was written. Pure; not thread-safe.
class RetryAfterWatch {
public:
    static constexpr std::chrono::milliseconds grace { 100 };

    void announced(TimePoint now, std::chrono::seconds wait); ///< times must not go back
    bool isEarly(TimePoint now);
    void forget();

private:
    struct Window {
        TimePoint from;
        TimePoint until;
    };
    std::deque<Window> m_windows; // in order and apart from each other
};

} // namespace practice
