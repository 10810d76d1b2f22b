// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The largest values that command line, window, profiles, engine and reader take alike.
namespace inflight::limits {

constexpr int concurrency = 500; ///< requests in flight
constexpr int pageSize = 1'000'000; ///< records to ask for at once
constexpr int maxPages = 100'000'000; ///< of one run
constexpr int jsonDepth = 512; ///< arrays and objects within one another, in one answer

} // namespace inflight::limits
