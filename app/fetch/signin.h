// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/attemptjournal.h"
#include "pace/hostgate.h"
#include "pace/retrypolicy.h"
#include "plan/apiprofile.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace inflight {

class ConnectionPool;
class RequestFactory;

/// Credentials to token: one POST, tried again where the failure may pass, given up at once where the
/// credentials are refused. Serves the first sign-in and every renewal. Engine thread.
class SignInTask final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInTask)
public:
    struct Collaborators {
        ConnectionPool &pool;
        const RequestFactory &requests;
        AttemptJournal &journal;
        HostGate &gate; ///< a pause that the server asked for holds the sign-in as well, and may begin here
    };

    SignInTask(const ApiProfile &profile, const Credentials &credentials, const RunSettings &settings,
        const Collaborators &collaborators, quint32 jitterSeed);

    /// Nothing when one is under way. Ends in exactly one of the two signals.
    void start();
    bool isUnderWay() const { return m_isUnderWay; }
    /// No request starts while held; one that is in flight ends in peace.
    void setHeld(bool held);
    /// It would ask now, were it not held.
    bool isHeldUp() const { return m_isHeld && m_isPostDue; }
    /// Cuts off what is under way, for good and without a signal.
    void stop();

Q_SIGNALS:
    void succeeded(const QByteArray &token);
    void failed(const inflight::FetchError &error);
    /// As Dispatcher::sharedPause().
    void sharedPause();

private:
    void post();
    void attemptEnded(const AttemptResult &result);
    FetchError judge(const AttemptResult &result, QByteArray &token) const;

    QUrl m_url;
    QByteArray m_body;
    QString m_tokenPointer;
    RunSettings m_settings;
    Collaborators m_with;
    RetryPolicy m_policy;
    QPointer<Attempt> m_attempt;
    AttemptStart m_start;
    QNetworkRequest m_request;
    QTimer m_retryTimer;
    int m_number = 0;
    bool m_isUnderWay = false;
    bool m_isHeld = false;
    bool m_isPostDue = false;
    bool m_isStopped = false;
};

} // namespace inflight
