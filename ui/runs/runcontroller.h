// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/fetchthread.h"
#include "ui/runs/runrequest.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace inflight {

enum class RunState {
    Idle, ///< nothing was fetched yet
    Connecting, ///< started, no page here yet
    Running,
    Paused, ///< by the user: running requests end, none starts
    Stopping, ///< stop was asked for and the engine has not said so yet
    Finished, ///< see summary()
};

/// The run that the records on show are of. Those of one run stay until the first ones of another are here,
/// or that has found that there are none: of a server that does not answer comes nothing to take their place.
struct RecordsOrigin {
    int run = 0; ///< RunController::runNumber(); 0: there are no records
    QString api; ///< its name
    bool isPractice = false;
    RunSummary summary; ///< how it ended
};

/// Between the widgets and the engine: passes orders on when the state allows them and keeps the state.
/// Knows no widget. Lives on the window's thread and never waits.
class RunController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunController)
public:
    explicit RunController(FetchThread &engine, QObject *parent = nullptr);

    /// Orders that the state does not allow are ignored.
    void start(const RunRequest &request);
    /// An API has another name from now on: that of a run of it as well, which can be gone on with.
    void renameApi(const QString &from, const QString &to);
    void setConcurrency(int concurrency);
    void setAutomatic(bool automatic);
    /// The practice server was told to behave otherwise; it is known to take effect by itself. Not ignored
    /// between runs: failed pages may be asked for again in another world.
    void setPractice(const practice::Manners &manners);
    void togglePause();
    /// Not while the run ends by itself: then nothing is left to hold back.
    bool canPause() const;
    void stop();
    /// Goes on with the failed pages, and with what a stop or a refusal left to be asked for.
    /// With what `now` has to get in with, where it is the same API: a new password may be what was missing.
    /// In its manners, too: a longer time-out may be.
    void retryFailed(const RunRequest &now);

    RunState state() const { return m_state; }
    bool isActive() const;
    /// Pages failed, or canFetchRest().
    bool canRetryFailed() const;
    /// Part of the last run is here, and more of it was never asked for or cut off.
    bool canFetchRest() const;
    /// Of the run under way, or the last one, from 1. Asking again for failed pages is the same run.
    int runNumber() const { return m_runNumber; }
    /// The run under way, or the last one; settings as they are now.
    const RunRequest &request() const { return m_request; }
    const RunCounts &counts() const { return m_counts; }
    /// True when the practice server changed its manners during the run, or the user others when it was gone
    /// on with: its time compares with no other.
    bool worldMoved() const { return m_worldMoved; }
    const RunSummary &summary() const { return m_summary; } ///< of the last run that finished
    const RecordsOrigin &recordsOrigin() const { return m_origin; }
    /// The run under way, or the last one, has brought no record, and those on show are of one before it.
    bool showsEarlierRecords() const { return m_origin.run > 0 && m_origin.run < m_runNumber; }

Q_SIGNALS:
    /// A new run begins: what the last one left on show goes, but for its records.
    void started(const inflight::RunRequest &request);
    /// The last run goes on: what is on show stays.
    void resumedForFailed();
    void stateChanged(inflight::RunState state);
    /// The first records of the run come with the next updated(), or it ended well without any: those of the
    /// run before go.
    void recordsBegan();
    void updated(const inflight::RunUpdate &update);
    /// Nothing more arrives. finished() follows a moment later: two pieces of work, with room for a key
    /// between.
    void allArrived();
    void finished(const inflight::RunSummary &summary);

private:
    void takeUpdate(const RunUpdate &update);
    void passOn();
    void lookForRecords(const RunUpdate &update);
    void beginRecords();
    void takeSummary(const RunSummary &summary);
    void conclude();
    void takePractice();
    void setState(RunState state);

    FetchThread &m_engine;
    RunState m_state = RunState::Idle;
    RunRequest m_request;
    int m_runNumber = 0;
    practice::Manners m_practice; ///< as it behaves now
    bool m_worldMoved = false;
    RunCounts m_counts;
    RunSummary m_summary;
    RecordsOrigin m_origin;
    QList<RunUpdate> m_arrived; ///< not passed on yet
    QTimer m_passOn;
    QTimer m_concludeSoon;
};

} // namespace inflight
