// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/updatebuffer.h"
#include "fetch/userpause.h"
#include "measure/runsummary.h"
#include "values/runsettings.h"
#include "values/runupdate.h"

#include <QObject>

namespace inflight {

class AttemptJournal;
class Dispatcher;
class HostGate;
class RunTally;
class SignInTask;

/// What is told of a run: what happens in it, a few times a second, and in the end what it came to and how
/// long it took. It looks on and decides nothing; the user's pause is here for the time that it takes. Engine
/// thread.
class RunReport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunReport)
public:
    /// All must outlive it.
    struct Sources {
        const RunSettings &settings; ///< as they are now: cap and mode may change
        AttemptJournal &journal;
        const RunTally &tally;
        const HostGate &gate;
    };

    explicit RunReport(const Sources &sources);

    /// The run begins, or goes on after it had ended: then its time goes on as well. The time of a run that
    /// must wait for a Retry-After of an earlier one begins when that has passed.
    void begin();
    /// From now until finish() it is looked at.
    void watch(const SignInTask &signIn);
    void watch(Dispatcher &dispatcher);
    void add(const RecordBatch &batch) { m_buffer.add(batch); }
    void worldMoved(Microseconds at) { m_buffer.addWorldMove(at); }
    void setPaused(bool paused);
    bool isPaused() const { return m_userPause.isOn(); }
    /// What keeps all requests: the user, or the sign-in.
    HoldBack::Reason heldBy() const;
    /// Tells the rest, and then the sum. Connections are the run's own to add.
    /// @param isAllAsked as RunTally::ending() takes it
    RunSummary finish(bool isAllAsked);

Q_SIGNALS:
    void updated(const inflight::RunUpdate &update);

private:
    bool isSigningIn() const;
    HoldBack heldBack() const;
    int cap() const;
    void noteCap();
    void noteSharedPause();
    void tellSharedPause(Microseconds from);
    Microseconds noteWork();
    void tell(RunUpdate &update);

    Sources m_from;
    UpdateBuffer m_buffer;
    const SignInTask *m_signIn = nullptr;
    Dispatcher *m_dispatcher = nullptr;
    bool m_hasBegun = false;
    SharedPause m_sharedPause; ///< the latest
    UserPause m_userPause;
    int m_lowestCap = 0; ///< under which an attempt began
    int m_highestCap = 0;
    Microseconds m_elapsed { 0 }; ///< as told last
};

} // namespace inflight
