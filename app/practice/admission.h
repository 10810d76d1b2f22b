// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/behaviour.h"
#include "practice/retryafterwatch.h"
#include "practice/tokenbucket.h"

#include <QMutex>

#include <optional>

namespace practice {

/// Decides what becomes of each catalogue request in the order of their arrival: manners, limiter and the
/// seeded sequence together. Thread-safe.
class Admission {
public:
    explicit Admission(const Manners &manners);

    struct Decision {
        Fate fate;
        std::optional<std::chrono::seconds> retryAfter; ///< the limiter says no: 429 at once
        bool early; ///< it came before an announced Retry-After had passed
    };
    Decision arrive(TimePoint now);

    Manners manners() const;
    void setManners(const Manners &manners);
    /// Refills the limiter, forgets what was announced, and request 0 comes next.
    void reset();

private:
    mutable QMutex m_mutex;
    Manners m_manners;
    TokenBucket m_bucket;
    RetryAfterWatch m_watch;
    quint64 m_next = 0;
};

} // namespace practice
