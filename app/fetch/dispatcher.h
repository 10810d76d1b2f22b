// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/answerpatience.h"
#include "fetch/attemptjournal.h"
#include "fetch/jobqueue.h"
#include "fetch/runningattempts.h"
#include "fetch/tokenrenewal.h"
#include "pace/retryafter.h"
#include "pace/retrypolicy.h"
#include "pace/startrules.h"
#include "values/holdback.h"

#include <QObject>
#include <QTimer>

namespace inflight {

class ConnectionPool;
class RequestFactory;

/// Decides what starts when: a queue, the rules of starting (StartRules), and retries that wait on a timer
/// and hold no slot. The one place where a retry is decided. Engine thread.
class Dispatcher final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dispatcher)
public:
    struct Collaborators {
        PageSource &source;
        ConnectionPool &pool;
        const RequestFactory &requests;
        AttemptJournal &journal;
        PageDecoder &decoder;
        HostGate &gate;
    };

    Dispatcher(const Collaborators &collaborators, const RunSettings &settings, quint32 jitterSeed);
    ~Dispatcher() override;

    /// Starts whatever may start now. Call it whenever something changed; cheap when nothing did.
    void pump();
    void setConcurrency(int concurrency);
    void setAutomatic(bool automatic);
    /// Nothing starts while held, for whatever reason but None; what is in flight ends in peace.
    void setHeld(HoldBack::Reason by);
    /// Nothing could start now, held or not: all that is left waits for its retry.
    bool onlyWaits() { return !m_isDraining && !m_queue.hasNext(newPages()) && !m_queue.isEmpty(); }
    /// A new token is in the request factory: 401s to requests sent before it are tried again.
    void tokenRenewed() { m_token.renewed(); }
    /// A 401 may be answered by a new token; otherwise it fails the page.
    void setCanRenewToken(bool can) { m_token.setPossible(can); }
    /// Starts nothing more, for good; what is in flight ends in peace, and then it is idle().
    void drain();
    /// Cuts off everything, at once and for good.
    void stop();

    int inFlight() const { return m_running.count(); }
    int waiting() const { return m_queue.retries(); }
    int concurrency() const { return m_rules.cap(); }
    /// Why no more are in flight, as it was decided the last time.
    HoldBack heldBack() const;

Q_SIGNALS:
    /// Nothing is in flight, waiting or to be asked. May come more than once.
    void idle();
    void concurrencyChanged(int concurrency);
    /// As DroppedRetry tells.
    void retryDropped(int page);
    /// A Retry-After holds all requests: HostGate::until().
    void sharedPause();
    /// A 401 for the token in use; hold, renew, tokenRenewed(), release.
    void tokenRejected();

private:
    using Running = RunningAttempts::Running;

    bool isAllDone() const;
    /// As JobQueue::hasNext() takes it.
    int newPages() const;
    HoldBack startWhatMay();
    HoldBack::Reason whyNoneIsNext() const;
    void startAt(SteadyTime time, SteadyTime now);
    void launch(PageJob job, SteadyTime now);
    void attemptEnded(Attempt *attempt, const AttemptResult &result);
    AttemptJournal::Verdict settle(const Running &running, const AttemptResult &result);
    AttemptJournal::Verdict settleFailure(
        const Running &running, const FetchError &error, const ServerWish &wish);
    void learn(const Running &running, const FetchError &error, const ServerWish &wish, SteadyTime now,
        SteadyTime::duration waited);
    SteadyTime hopTime(SteadyTime now);
    void doubt(const QNetworkAccessManager &manager);
    void dropQueue();
    void dropDelayedHops();
    void noteConcurrency();

    Collaborators m_with;
    RunSettings m_settings;
    RetryPolicy m_policy;
    StartRules m_rules;
    JobQueue m_queue;
    RunningAttempts m_running;
    QTimer m_startTimer; ///< until the gate or a rate lets the next one start
    TokenRenewal m_token;
    int m_lastConcurrency = 0;
    AnswerPatience m_patience; ///< learns from the pages that arrived
    int m_faultsInRow = 0; ///< attempts that failed for the server's or the network's fault
    HoldBack::Reason m_heldBy = HoldBack::Reason::None;
    HoldBack m_heldBack; ///< the latest start that could not be made
    bool m_isDraining = false;
    bool m_awaitsStop = false; ///< a page was given up, since a stop() is about to come
    bool m_isStopped = false;
    bool m_isPumping = false;
};

} // namespace inflight
