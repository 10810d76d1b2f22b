// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runupdate.h"

#include <QHash>

#include <optional>

namespace inflight {

/// Which pages wait for a retry, from the attempts' starts and ends. Pure.
class WaitingPages {
public:
    struct Next {
        int page; ///< PageRequest::page
        int attempt; ///< the try that is about to come
        Microseconds due; ///< since the run's start, at the earliest
        Microseconds failed; ///< when the try before ended
    };

    void restart() { m_waiting.clear(); }
    void add(const RunUpdate &update);
    /// The one that comes first.
    std::optional<Next> next() const;

private:
    QHash<int, Next> m_waiting;
};

} // namespace inflight
