// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace inflight {

/// A moment on the clock that nobody sets. Policies take it as an argument, so that tests can make their own.
using SteadyTime = std::chrono::steady_clock::time_point;

inline SteadyTime steadyNow()
{
    return std::chrono::steady_clock::now();
}

} // namespace inflight
