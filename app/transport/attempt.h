// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/steadytime.h"
#include "transport/gunzip.h"
#include "transport/redirects.h"
#include "values/attemptrecord.h"
#include "values/runsettings.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace inflight {

/// What one try on the wire brought.
struct AttemptResult {
    FetchError error; ///< None: a 2xx with its whole body
    int status = 0;
    Headers headers;
    QByteArray body; ///< decompressed
    QUrl url; ///< of the last hop
    QString redirectedTo; ///< the path, where redirects led to another than was asked for
    Protocol protocol = Protocol::Unknown;
    bool wasInDoubt = false; ///< ended as expectAnswerWithin() says
    /// More may come on its connection, which Qt takes for the answer to the next request there.
    bool isOutOfStep = false;
    std::optional<SteadyTime> sentAt; ///< the request was written out
    std::optional<SteadyTime> answeredAt; ///< the head of the answer was here
    SteadyTime::duration earlierHops { 0 }; ///< from being written out to the end of the answer, added up
    SteadyTime::duration waited { 0 }; ///< between the hops of a redirect, for the rule that lets them start
};

/// One try on the wire: starts once, ends exactly once, and knows nobody above it. Follows redirects within
/// the origin, five at most, and refuses others. Engine thread.
class Attempt final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Attempt)
public:
    struct Limits {
        /// From start to the last byte, redirects included, but for the time that they wait for the rule.
        std::chrono::milliseconds timeout;
        qint64 maxBodyBytes; ///< after decompression
        std::chrono::milliseconds retryAfterCap; ///< a redirect that is to wait longer is not followed

        static Limits of(const RunSettings &settings)
        {
            return { settings.timeout, settings.maxBodyBytes, settings.retryAfterCap };
        }
    };

    /// When a redirect may be followed: `now`, which takes that start, or later, when it is asked again.
    using HopRule = std::function<SteadyTime(SteadyTime now)>;

    Attempt(QNetworkAccessManager &manager, const QNetworkRequest &request, const Limits &limits,
        QObject *parent = nullptr);
    ~Attempt() override;

    /// Without one a redirect is followed at once.
    void setHopRule(HopRule rule) { m_hopRule = std::move(rule); }
    void get();
    void post(const QByteArray &body);
    /// Ends it at once with Cancelled, before this returns. Nothing when it has ended.
    void abort();
    /// The connection is in doubt: without the beginning of an answer by then it ends with ConnectionLost.
    /// The next hop of a redirect is another request.
    void expectAnswerWithin(std::chrono::milliseconds time);
    /// What is answered now may be meant for another: it ends with ConnectionLost before this returns.
    /// Nothing where its last answer has begun.
    void distrustAnswer();

    /// Nothing is on the wire: a redirect is to be followed when the rule allows.
    bool waitsForHop() const { return m_hopTimer.isActive(); }
    bool isWritten() const { return m_result.sentAt.has_value(); } ///< out on the wire, its last hop
    QNetworkAccessManager &manager() const { return m_manager; }

Q_SIGNALS:
    void connecting(); ///< a connection is made, for this request or for all that wait for one
    void written(); ///< out on the wire; after a redirect once more
    void hopDelayed(); ///< waitsForHop() from now on; it may be aborted there and then
    void ended(const inflight::AttemptResult &result);

private:
    void send();
    void sendHop();
    void watch(QNetworkReply *reply);
    void readHeaders();
    void readBody();
    void replyFinished();
    void cut(FetchError::Kind reason);
    void goTo(const Redirects::Hop &hop);
    bool isSpliced() const;
    FetchError judge() const;
    QString proxyText() const;
    void end(const FetchError &error);

    QNetworkAccessManager &m_manager;
    QNetworkRequest m_request;
    Limits m_limits;
    std::optional<QByteArray> m_post;
    QPointer<QNetworkReply> m_reply;
    HopRule m_hopRule;
    QTimer m_hopTimer;
    QTimer m_deadline;
    QTimer m_doubt; ///< see expectAnswerWithin()
    std::optional<SteadyTime> m_delayedSince; ///< the hop that waits
    SteadyTime m_hopNotBefore; ///< as the redirect's Retry-After asks
    std::unique_ptr<Gunzip> m_gunzip;
    qint64 m_wireBytes = 0;
    QString m_askedPath;
    Redirects m_redirects;
    bool m_hasEnded = false;
    AttemptResult m_result;
};

} // namespace inflight
