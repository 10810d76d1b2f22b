// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/attemptjournal.h"
#include "fetch/dispatcher.h"
#include "fetch/runpages.h"
#include "fetch/runreport.h"
#include "fetch/runtally.h"
#include "fetch/signin.h"
#include "pace/hostpauses.h"
#include "plan/paginator.h"
#include "transport/connectionpool.h"
#include "transport/http2probe.h"
#include "transport/requestfactory.h"
#include "values/access.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace inflight {

/// The steps of one run of a FetchSession: probe, sign in, dispatch, finish, and on again with what failed.
/// RunPages says what is asked for, RunTally what it adds up to, RunReport tells of it. Engine thread.
class FetchRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchRun)
public:
    /// `pauses`: of earlier runs, and what this one is told; used until it has finished.
    FetchRun(const ApiProfile &profile, const RunSettings &settings, const Credentials &credentials,
        HostPauses &pauses);
    ~FetchRun() override;

    /// As FetchSession::expectStopWhen().
    void expectStopWhen(const std::function<bool()> &isPending) { m_decoder.giveUpWhen(isPending); }
    void start();
    void setConcurrency(int concurrency);
    void setAutomatic(bool automatic);
    void setPaused(bool paused);
    void worldMoved(SteadyTime at);
    void stop();
    /// After it finished: goes on with the pages that failed or were cut off, as FetchSession::retryFailed().
    void resumeFailed(const std::optional<Access> &access, const std::optional<RunSettings> &manners);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void updated(const inflight::RunUpdate &update);
    void finished(const inflight::RunSummary &summary);

private:
    void maskSecrets();
    FetchError whyNotToSend() const;
    FetchError whyNotYet() const;
    void probeHttp2();
    void connectTo(int http2Streams); ///< 0: HTTP/1.1
    void signIn();
    void signInEnded();
    void dispatch();
    void holdOrRelease();
    void giveUp(const FetchError &error);
    void giveUpIfHopeless(const FetchError &error);
    void finish();

    ApiProfile m_profile;
    RunSettings m_settings;
    Credentials m_credentials;
    QSslConfiguration m_tls;
    AttemptJournal m_journal;
    HostPauses &m_pauses;
    /// Outlives a stop: who goes on before a Retry-After has passed waits for the rest of it.
    HostGate m_gate;
    RequestFactory m_requests;
    PageDecoder m_decoder;
    Paginator m_plan;
    RunTally m_tally;
    RunPages m_pages;
    RunReport m_report;
    std::unique_ptr<Http2Probe> m_probe;
    std::unique_ptr<ConnectionPool> m_pool;
    std::unique_ptr<SignInTask> m_signIn;
    std::unique_ptr<Dispatcher> m_dispatcher;
    bool m_isRunning = false;
};

} // namespace inflight
