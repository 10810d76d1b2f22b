// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/signin.h"

#include "pace/retryafter.h"
#include "records/pagedecoder.h"
#include "transport/connectionpool.h"
#include "transport/requestfactory.h"
#include "transport/transporterror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace inflight {

namespace {

constexpr int noPage = -1;

QJsonValue filledIn(const QJsonValue &value, const Credentials &credentials)
{
    if (value.isString()) {
        // One pass, so that a password that reads "${email}" stays what it is.
        QString result;
        const QString text = value.toString();
        for (qsizetype at = 0; at < text.size();) {
            const QStringView rest = QStringView(text).sliced(at);
            if (rest.startsWith(u"${email}")) {
                result += credentials.email;
                at += 8;
            } else if (rest.startsWith(u"${password}")) {
                result += credentials.password;
                at += 11;
            } else {
                result += text[at++];
            }
        }
        return result;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = filledIn(member.value(), credentials);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            array.append(filledIn(item, credentials));
        return array;
    }
    return value;
}

} // namespace

SignInTask::SignInTask(const ApiProfile &profile, const Credentials &credentials, const RunSettings &settings,
    const Collaborators &collaborators, quint32 jitterSeed)
    : m_url(profile.baseUrl.resolved(QUrl(profile.signIn->path)))
    , m_body(QJsonDocument(filledIn(profile.signIn->body, credentials).toObject())
                 .toJson(QJsonDocument::Compact))
    , m_tokenPointer(profile.signIn->token)
    , m_settings(settings)
    , m_with(collaborators)
    , m_policy(settings, jitterSeed)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_retryTimer, &QTimer::timeout, this, &SignInTask::post);
}

void SignInTask::start()
{
    if (m_isUnderWay)
        return;
    m_isUnderWay = true;
    m_number = 0;
    post();
}

void SignInTask::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && m_isPostDue)
        post();
}

void SignInTask::stop()
{
    m_isStopped = true;
    m_isUnderWay = false;
    m_isPostDue = false;
    m_retryTimer.stop();
    if (m_attempt)
        m_attempt->abort(); // ends in attemptEnded()
}

void SignInTask::post()
{
    m_retryTimer.stop();
    m_isPostDue = false;
    if (const auto pause = m_with.gate.remaining(steadyNow())) {
        m_retryTimer.start(*pause);
        return;
    }
    if (m_isHeld) {
        m_isPostDue = true;
        return;
    }
    ++m_number;
    m_request = m_with.requests.makeForSignIn(m_url);
    m_request.setRawHeader("Content-Type", "application/json");
    m_attempt = new Attempt(m_with.pool.acquire(), m_request, Attempt::Limits::of(m_settings), this);
    m_attempt->setHopRule([this](SteadyTime now) {
        const auto pause = m_with.gate.remaining(now).value_or(std::chrono::milliseconds(0));
        return now + std::max(pause, std::chrono::milliseconds(m_isHeld ? 20 : 0)); // to be asked again
    });
    connect(m_attempt, &Attempt::ended, this, &SignInTask::attemptEnded);
    m_start = m_with.journal.begin(noPage, m_number);
    m_attempt->post(m_body);
}

void SignInTask::attemptEnded(const AttemptResult &result)
{
    const bool isConnectionLost = result.error.kind == FetchError::Kind::ConnectionLost;
    m_with.pool.release(m_attempt->manager(),
        isConnectionLost ? ConnectionPool::Health::Broken : ConnectionPool::Health::Good);
    m_attempt->deleteLater();
    if (m_isStopped) {
        m_with.journal.end(m_start, m_request, result, { AttemptRecord::Outcome::Stopped, result.error });
        return;
    }

    QByteArray token;
    FetchError error = judge(result, token);
    if (!error) {
        m_with.journal.mask().add(QString::fromUtf8(token));
        m_with.journal.end(m_start, m_request, result, {});
        m_isUnderWay = false;
        Q_EMIT succeeded(token);
        return;
    }
    error.atSignIn = true;
    ServerWish wish = wishOf(result.status, result.headers, QDateTime::currentDateTimeUtc());
    if (result.status == 403) // here it refuses who signs in, and is not asked again
        wish = {};
    const RetryDecision decision = m_policy.decide(error, m_number, m_number, wish);
    if (decision.pauseForAll) { // who stops and goes on would else ask before it is over
        const SteadyTime now = steadyNow();
        m_with.gate.hold(now + *decision.pauseForAll, now);
        Q_EMIT sharedPause();
    }
    if (decision.retry) {
        m_retryTimer.start(decision.delay);
        m_with.journal.end(
            m_start, m_request, result, { AttemptRecord::Outcome::WillRetry, error, 0, decision.delay });
        return;
    }
    m_with.journal.end(m_start, m_request, result, { AttemptRecord::Outcome::Failed, decision.error });
    m_isUnderWay = false;
    Q_EMIT failed(decision.error);
}

FetchError SignInTask::judge(const AttemptResult &result, QByteArray &token) const
{
    FetchError error = withExcerpt(result.error, result.body, m_with.journal.mask());
    const bool isRefused = error.kind == FetchError::Kind::HttpStatus && error.status >= 400
        && error.status < 500 && error.status != 408 && error.status != 429;
    if (isRefused)
        error.kind = FetchError::Kind::SignIn;
    if (error)
        return error;
    const std::optional<QString> text = textAt(result.body, m_tokenPointer);
    if (!text || text->isEmpty()) {
        return errorWith(FetchError::Kind::SignIn, result.status,
            { Remark { Remark::Kind::NoToken, { m_tokenPointer } } });
    }
    token = text->toUtf8();
    if (!isSafeHeader("Authorization", token))
        return errorWith(
            FetchError::Kind::SignIn, result.status, { Remark { Remark::Kind::ForbiddenInToken } });
    return {};
}

} // namespace inflight
