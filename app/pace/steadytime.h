// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>

namespace inflight {

/// A moment on the clock that nobody sets. Policies take it as an argument, so that tests can make their own.
using SteadyTime = std::chrono::steady_clock::time_point;

inline SteadyTime steadyNow()
{
    return std::chrono::steady_clock::now();
}

/// From `now` on, rounded up: a timer must never fire before the time it stands for. 0 when that is past.
inline std::chrono::milliseconds millisecondsUntil(SteadyTime time, SteadyTime now)
{
    return std::max(std::chrono::milliseconds(0), std::chrono::ceil<std::chrono::milliseconds>(time - now));
}

} // namespace inflight
