// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace practice {

/// How the server treats its guests. Every field may change while it runs.
struct Manners {
    int latencyMs = 200; ///< mean service time
    double jitter = 0.2; ///< share of the latency, uniformly more or less; 0 to 1
    double rateLimit = 0; ///< requests a second before 429 + Retry-After; 0: no limit
    int burst = 0; ///< requests the bucket holds; 0: one second's worth
    double errorRate = 0; ///< share of answers that are 500 or 503; 0 to 1
    double dropRate = 0; ///< share of connections closed without an answer
    double truncateRate = 0; ///< share of bodies cut short
    double stallRate = 0; ///< share of answers that stop half-way and never end
    bool requireLogin = false; ///< 401 without a valid token
    int tokenLifetimeS = 3600;
    quint32 seed = 1; ///< same seed, same faults and latencies for request n

    bool operator==(const Manners &) const = default;
};

} // namespace practice
