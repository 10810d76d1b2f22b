// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/attemptjournal.h"
#include "fetch/connectionpool.h"
#include "fetch/dispatcher.h"
#include "fetch/http2probe.h"
#include "fetch/requestfactory.h"
#include "fetch/runpages.h"
#include "fetch/runtally.h"
#include "fetch/signin.h"
#include "fetch/updatebuffer.h"
#include "fetch/userpause.h"
#include "plan/paginator.h"
#include "values/access.h"

#include <QObject>

#include <memory>
#include <optional>

namespace inflight {

/// One run of a FetchSession: probes, signs in, dispatches; RunTally adds up what comes of it. Engine thread.
class FetchRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchRun)
public:
    FetchRun(const ApiProfile &profile, const RunSettings &settings, const Credentials &credentials);
    ~FetchRun() override;

    void start();
    void setConcurrency(int concurrency);
    void setAutomatic(bool automatic);
    void setPaused(bool paused);
    void worldMoved(SteadyTime at);
    void stop();
    /// After it finished: goes on with the pages that failed or were cut off.
    void resumeFailed(const std::optional<Access> &access);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void updated(const inflight::RunUpdate &update);
    void finished(const inflight::RunSummary &summary);

private:
    void begin();
    void maskSecrets();
    FetchError whyNotToSend() const;
    void probeHttp2();
    void connectTo(int http2Streams); ///< 0: HTTP/1.1
    void signIn();
    void signInEnded();
    void dispatch();
    void notePause(SteadyTime until);
    Microseconds noteWork();
    void endUserPause();
    HoldBack::Reason heldBy() const;
    void holdOrRelease();
    void giveUp(const FetchError &error);
    void giveUpIfHopeless(const FetchError &error);
    void finish();
    RunSummary summarise() const;
    void fillCounts(RunCounts &counts) const;

    ApiProfile m_profile;
    RunSettings m_settings;
    Credentials m_credentials;
    QSslConfiguration m_tls;
    AttemptJournal m_journal;
    HostGate
        m_gate; ///< outlives a stop: who goes on before a Retry-After has passed waits for the rest of it
    RequestFactory m_requests;
    PageDecoder m_decoder;
    Paginator m_plan;
    RunTally m_tally;
    RunPages m_pages;
    UpdateBuffer m_buffer;
    std::unique_ptr<Http2Probe> m_probe;
    std::unique_ptr<ConnectionPool> m_pool;
    std::unique_ptr<SignInTask> m_signIn;
    std::unique_ptr<Dispatcher> m_dispatcher;
    SharedPause m_pause; ///< the latest
    UserPause m_userPause;
    int m_lowestCap = 0; ///< under which an attempt began
    int m_highestCap = 0;
    Microseconds m_active { 0 }; ///< how long the run took, once it has finished
    bool m_isRunning = false;
};

} // namespace inflight
