// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/progressline.h"
#include "fetch/fetchsession.h"

#include <functional>
#include <memory>

namespace inflight {

class Interrupt;

/// Runs of the engine on the calling thread, one after the other, each with a progress line.
class ForegroundRun {
public:
    using TakeBatch = std::function<void(const RecordBatch &)>;

    /// An interrupt stops the run under way and keeps a later one from starting.
    ForegroundRun(Interrupt &interrupt, bool quiet);

    /// Returns when the run has ended.
    RunSummary run(const ApiProfile &profile, const RunSettings &settings, const Credentials &credentials,
        const TakeBatch &takeBatch);

    /// That server was set back: what it asked for in the run before counts no more.
    void forgetPause(const QUrl &host) { m_pauses.forget(host); }

private:
    Interrupt &m_interrupt;
    HostPauses m_pauses; ///< of the runs before
    std::unique_ptr<FetchSession> m_session; ///< of the latest run: closing its connections can wait
    ProgressLine m_progress;
};

} // namespace inflight
