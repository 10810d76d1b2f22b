// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runupdate.h"

#include <QList>

#include <optional>

namespace inflight {

/// How long a run will still take, from its pace of the last few seconds: a moved slider shows soon. The
/// user's pauses are left out, with the pages that end in them. Pure.
class RemainingTime {
public:
    void restart() { *this = {}; }
    void add(const RunCounts &counts);
    /// Nothing while the plan is unknown, no page came in the window, or the last pages let wait for
    /// themselves for longer than that.
    std::optional<Microseconds> left() const;

private:
    struct Sample {
        Microseconds at;
        int done;
    };
    void leaveOut(const Sample &pauseEnd);
    bool isArrival(qsizetype sample) const; ///< something was done since the one before

    QList<Sample> m_samples; ///< of the last window; the first one is an arrival, or the run's start
    bool m_isPaused = false;
    Sample m_leftOut { Microseconds(0), 0 }; ///< in all pauses together
    int m_toDo = 0;
    int m_concurrency = 1;
    bool m_planIsComplete = false;
};

} // namespace inflight
