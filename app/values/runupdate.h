// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/attemptrecord.h"
#include "values/holdback.h"
#include "values/recordbatch.h"
#include "values/runtotals.h"

#include <optional>

namespace inflight {

/// Where a run stands at one moment.
struct RunCounts : RunTotals {
    Microseconds elapsed { 0 }; ///< since the run's start
    int inFlight = 0;
    int waiting = 0; ///< pages that wait for a retry; they hold no slot
    int concurrency = 0; ///< the cap in force
    HoldBack heldBack; ///< why no more are in flight
    /// What is left of a Retry-After pause that all share.
    std::optional<std::chrono::milliseconds> pausedFor;
    bool paused = false; ///< by the user
};

/// The cap changed.
struct CapChange {
    Microseconds at { 0 };
    int concurrency = 0;
};

/// All requests held back: because the server asked for it, or by the user.
struct SharedPause {
    Microseconds from { 0 };
    Microseconds until { 0 };
};

/// A page waits for its retry no longer, though none came: it lies past the end, or the run is over.
struct DroppedRetry {
    Microseconds at { 0 };
    int page = 0; ///< PageRequest::page
};

/// Everything that happened since the update before; at most about 30 a second.
struct RunUpdate {
    RunCounts counts;
    QList<RecordBatch> batches; ///< in order of arrival
    QList<AttemptStart> started;
    QList<AttemptRecord> ended;
    QList<DroppedRetry> dropped; ///< each behind the end of the attempt that was to be retried
    QList<CapChange> caps;
    QList<SharedPause> pauses; ///< a later one with the same `from` replaces the earlier
    /// When the user's pause, and nothing else, held the run up. As above, a later one replaces.
    QList<SharedPause> userPauses;
    QList<Microseconds> worldMoves; ///< moments since the run's start; see FetchSession::worldMoved()
};

} // namespace inflight

Q_DECLARE_METATYPE(inflight::RunUpdate)
