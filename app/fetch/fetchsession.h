// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/runsummary.h"
#include "pace/hostpauses.h"
#include "plan/apiprofile.h"
#include "values/access.h"
#include "values/runsettings.h"
#include "values/runupdate.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace inflight {

class FetchRun;

/// One run at a time, from sign-in to the last page: the only door for the window and the command line.
/// Lives on the engine's thread; call it there (see FetchThread). Orders return at once, facts come as
/// signals.
class FetchSession final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchSession)
public:
    explicit FetchSession(QObject *parent = nullptr);
    ~FetchSession() override;

    /// Begins a run; one that still goes on is stopped first. A Retry-After that an earlier run was told and
    /// that has not passed holds this one as well, or ends it where it is longer than allowed.
    void start(const ApiProfile &profile, const RunSettings &settings, const Credentials &credentials);
    /// The cap, live: raised, more start at once; lowered, running ones end in peace. Ends automatic mode.
    void setConcurrency(int concurrency);
    void setAutomatic(bool automatic);
    /// Starts nothing more and lets running requests end, until resume().
    void pause();
    void resume();
    /// The server was told to behave otherwise at that moment. Nobody else can tell such a change from our
    /// own load, which the estimate of a sync run must leave out.
    void worldMoved(SteadyTime at);
    /// That server was set back to its beginning: what it asked for before counts no more.
    void forgetPause(const QUrl &host);
    /// What the runs of this session were told, and for another session to go by.
    const HostPauses &pauses() const { return m_pauses; }
    void setPauses(const HostPauses &pauses) { m_pauses = pauses; }
    /// Asked in the middle of long work, where no order is heard: whether a stop() is about to come. The work
    /// is given up then. Holds for the runs that start from now on.
    void expectStopWhen(std::function<bool()> isPending) { m_isStopPending = std::move(isPending); }
    /// Cuts off what is in flight and finishes with what arrived. finished() follows at once.
    void stop();
    /// After finished(): goes on with what is missing, failed pages first, then those that a stop cut off or
    /// that nobody asked for yet. Batches and counts add to the run's.
    /// `access`: what to get in with from now on, `manners`: as withMannersOf(), since the old may be why
    /// they failed; nothing: as before.
    void retryFailed(const std::optional<Access> &access = std::nullopt,
        const std::optional<RunSettings> &manners = std::nullopt);
    bool isRunning() const;

Q_SIGNALS:
    /// At most about 30 a second. The last one comes before finished().
    void updated(const inflight::RunUpdate &update);
    /// Exactly once for each start() and each retryFailed().
    void finished(const inflight::RunSummary &summary);

private:
    HostPauses m_pauses; ///< of the runs before
    std::function<bool()> m_isStopPending;
    std::unique_ptr<FetchRun> m_run;
};

} // namespace inflight
