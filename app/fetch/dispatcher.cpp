// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/dispatcher.h"

#include "pace/retryafter.h"
#include "transport/attempt.h"
#include "transport/connectionpool.h"
#include "transport/requestfactory.h"
#include "transport/transporterror.h"

#include <QDateTime>

#include <thread>
#include <utility>

namespace inflight {

namespace {

using std::chrono::milliseconds;
using Outcome = AttemptRecord::Outcome;
using Reason = HoldBack::Reason;

/// Where one request in three fails by chance, twenty in a row are none.
constexpr int faultsThatHold = 20;

} // namespace

Dispatcher::Dispatcher(const Collaborators &collaborators, const RunSettings &settings, quint32 jitterSeed)
    : m_with(collaborators)
    , m_settings(settings)
    , m_policy(settings, jitterSeed)
    , m_rules(settings, collaborators.gate)
    , m_queue(collaborators.source)
{
    m_startTimer.setSingleShot(true);
    m_startTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_startTimer, &QTimer::timeout, this, &Dispatcher::pump);
    connect(&m_queue, &JobQueue::due, this, &Dispatcher::pump);
    connect(&m_queue, &JobQueue::retryDropped, this, &Dispatcher::retryDropped);
    m_lastConcurrency = m_rules.cap();
}

Dispatcher::~Dispatcher()
{
    stop();
}

void Dispatcher::pump()
{
    // A source may call back while it is asked.
    if (m_isPumping || m_awaitsStop || m_isStopped)
        return;
    // Where nothing more is to start, nothing is held either.
    if (m_heldBy != Reason::None && !m_isDraining && !isAllDone())
        return;
    m_isPumping = true;
    m_heldBack = startWhatMay();
    m_isPumping = false;
    if (m_running.isEmpty() && m_queue.isEmpty())
        Q_EMIT idle();
}

bool Dispatcher::isAllDone() const
{
    return m_running.isEmpty() && m_queue.isEmpty() && m_with.source.areAllAsked();
}

/// A server that fails again and again is left alone but for the pages that are under way already: a retry
/// that succeeds is the sign to go on. Waiting retries hold no slot, so new pages would else go out as fast
/// as they fail.
int Dispatcher::newPages() const
{
    const bool isFailing = m_faultsInRow >= faultsThatHold;
    const bool areOthersUnderWay = !m_running.isEmpty() || m_queue.retries() > 0;
    return isFailing && areOthersUnderWay ? 0 : m_rules.cap();
}

/// Returns what keeps the next one from starting.
HoldBack Dispatcher::startWhatMay()
{
    if (m_isDraining)
        return { Reason::Ending };
    while (inFlight() < m_rules.cap()) {
        if (!m_queue.hasNext(newPages()))
            return { whyNoneIsNext() };
        const SteadyTime now = steadyNow();
        const SteadyTime earliest = m_rules.earliest(now);
        if (earliest > now) {
            startAt(earliest, now);
            return m_rules.waitsFor(now);
        }
        launch(m_queue.takeNext(), now);
    }
    return { Reason::Cap };
}

/// Timers count whole milliseconds: on average a start comes half of one late. Where a server counts each gap
/// that is lost for good, 2.5 % of the time at 50 requests a second; so the last part of a millisecond is
/// slept there.
void Dispatcher::startAt(SteadyTime time, SteadyTime now)
{
    const auto whole = std::chrono::floor<milliseconds>(time - now);
    if (!m_rules.countsEachGap())
        m_startTimer.start(millisecondsUntil(time, now));
    else if (whole > milliseconds(0))
        m_startTimer.start(whole);
    else {
        std::this_thread::sleep_until(time);
        m_startTimer.start(0);
    }
}

HoldBack::Reason Dispatcher::whyNoneIsNext() const
{
    const bool areRetriesLeft = m_queue.retries() > 0;
    if (m_with.source.areAllAsked())
        return areRetriesLeft ? Reason::Retries : Reason::AllAsked;
    const bool isHeld = newPages() == 0;
    return areRetriesLeft && (isHeld || m_running.isEmpty()) ? Reason::Retries : Reason::NextPage;
}

HoldBack Dispatcher::heldBack() const
{
    if (m_isDraining)
        return { Reason::Ending };
    return m_heldBy == Reason::None ? m_heldBack : HoldBack { m_heldBy };
}

void Dispatcher::launch(PageJob job, SteadyTime now)
{
    m_rules.started(now);
    const QNetworkRequest request = m_with.requests.make(job.request.url);
    auto *const attempt = new Attempt(m_with.pool.acquire(), request, Attempt::Limits::of(m_settings), this);
    attempt->setHopRule([this](SteadyTime time) { return hopTime(time); });
    if (m_with.pool.isMultiplexed())
        connect(attempt, &Attempt::connecting, this, [this, attempt] { doubt(attempt->manager()); });
    connect(attempt, &Attempt::hopDelayed, this, &Dispatcher::dropDelayedHops);
    connect(attempt, &Attempt::written, this, [this, now] { m_rules.written(now, steadyNow()); });
    connect(attempt, &Attempt::ended, this,
        [this, attempt](const AttemptResult &result) { attemptEnded(attempt, result); });
    const AttemptStart start = m_with.journal.begin(job.request.page, job.number);
    m_running.add(attempt, { std::move(job), start, now, request, m_token.generation() });
    attempt->get();
    if (const auto patience = m_patience.withoutDoubt(start.number); patience && m_with.pool.isMultiplexed())
        attempt->expectAnswerWithin(*patience);
}

void Dispatcher::attemptEnded(Attempt *attempt, const AttemptResult &result)
{
    const Running running = m_running.take(attempt);
    const bool isConnectionLost = result.error.kind == FetchError::Kind::ConnectionLost;
    m_with.pool.release(
        attempt->manager(), isConnectionLost ? ConnectionPool::Health::Broken : ConnectionPool::Health::Good);
    attempt->deleteLater();
    m_token.answered(running.tokenGeneration, result.status);
    if (isConnectionLost && !result.wasInDoubt && m_with.pool.isMultiplexed())
        doubt(attempt->manager());
    AttemptJournal::Verdict verdict { Outcome::Stopped, result.error };
    if (m_isStopped || result.error.kind == FetchError::Kind::Cancelled)
        m_with.source.pageDropped(running.job.request);
    else
        verdict = settle(running, result);
    m_with.journal.end(running.start, running.request, result, verdict);
    if (result.isOutOfStep) {
        const bool wasPumping = std::exchange(m_isPumping, true); // once they have all ended
        m_running.distrustAnswers(attempt->manager());
        m_isPumping = wasPumping;
    }
    m_queue.dropUnwanted(); // it may have shown where the end is
    pump();
}

/// As Attempt::HopRule.
SteadyTime Dispatcher::hopTime(SteadyTime now)
{
    if (m_heldBy != Reason::None)
        return now + milliseconds(20); // to be asked again
    const SteadyTime earliest = m_rules.hopEarliest(now);
    if (earliest <= now)
        m_rules.hopStarted(now);
    return earliest;
}

/// A manager's connection was lost, as a request that was reported shows, or a new connection that is made.
void Dispatcher::doubt(const QNetworkAccessManager &manager)
{
    m_running.expectAnswers(manager, m_patience.inDoubt());
}

AttemptJournal::Verdict Dispatcher::settle(const Running &running, const AttemptResult &result)
{
    const SteadyTime now = steadyNow();
    const PageRequest &request = running.job.request;
    FetchError error = withExcerpt(result.error, result.body, m_with.journal.mask());
    if (!error) {
        auto page = m_with.decoder.decode(result.body, request.page);
        if (page) {
            learn(running, {}, {}, now, result.waited);
            m_patience.pageTook(now - running.startedAt - result.waited);
            PageRequest answered = request;
            answered.answeredAt = result.url;
            const bool exists = m_with.source.pageArrived(answered, *page, result.headers);
            return { exists ? Outcome::Arrived : Outcome::PastTheEnd, {}, page->info.records };
        }
        if (page.error().kind == FetchError::Kind::Cancelled) {
            m_awaitsStop = true;
            m_with.source.pageDropped(request);
            return { Outcome::Stopped, page.error() };
        }
        error = withExcerpt(page.error(), result.body, m_with.journal.mask());
        error.status = result.status;
    }
    const ServerWish wish = wishOf(error.status, result.headers, QDateTime::currentDateTimeUtc());
    error.isTooMany = wish.isTooMany;
    error.redirectedTo = m_with.journal.mask().inText(result.redirectedTo);
    learn(running, error, wish, now, result.waited);
    return settleFailure(running, error, wish);
}

AttemptJournal::Verdict Dispatcher::settleFailure(
    const Running &running, const FetchError &error, const ServerWish &wish)
{
    const SteadyTime now = steadyNow();
    PageJob job = running.job;
    ++job.number;

    const bool hadLatestToken = running.tokenGeneration == m_token.generation();
    if (error.status != 401)
        job.causedRenewal = false;
    const bool isWorthIt = m_token.isWorthIt(running.tokenGeneration, job.causedRenewal);
    if (error.status == 401 && isWorthIt && !m_isDraining) {
        ++job.excused;
        job.causedRenewal = job.causedRenewal || hadLatestToken;
        m_queue.retryFirst(job);
        if (hadLatestToken)
            Q_EMIT tokenRejected();
        return { Outcome::WillRetry, error };
    }

    if (error.kind == FetchError::Kind::NotJson)
        ++job.notJson;
    const int tries = job.number - 1 - job.excused;
    const RetryDecision decision = m_policy.decide(error, tries, job.notJson, wish);

    const SteadyTime until = now + decision.pauseForAll.value_or(milliseconds(0));
    if (decision.pauseForAll) {
        m_rules.paused(until, now);
        Q_EMIT sharedPause();
    }
    if (wish.isTooMany && m_settings.sharedPause)
        m_rules.refused(running.startedAt, until, now);
    if (decision.retry && (m_isDraining || !m_with.source.isWanted(job.request))) {
        m_with.source.pageDropped(job.request);
        return { m_isDraining ? Outcome::Stopped : Outcome::PastTheEnd, error };
    }
    if (decision.retry) {
        m_queue.retryAt(now + decision.delay, job);
        return { Outcome::WillRetry, error, 0, decision.delay };
    }
    const bool isPastTheEnd = m_with.source.pageFailed(job.request, decision.error, job.number - 1);
    return { isPastTheEnd ? Outcome::PastTheEnd : Outcome::Failed, decision.error };
}

void Dispatcher::learn(const Running &running, const FetchError &error, const ServerWish &wish,
    SteadyTime now, SteadyTime::duration waited)
{
    m_rules.ended(error, wish.isTooMany, running.startedAt, now, waited);
    if (!wish.isTooMany)
        m_faultsInRow = isFault(error) ? m_faultsInRow + 1 : 0;
    noteConcurrency();
}

void Dispatcher::setConcurrency(int concurrency)
{
    m_rules.setFixed(concurrency);
    noteConcurrency();
    m_with.pool.trim(concurrency);
    pump();
}

void Dispatcher::setAutomatic(bool automatic)
{
    m_rules.setAutomatic(automatic);
    noteConcurrency();
    pump();
}

void Dispatcher::noteConcurrency()
{
    if (m_rules.cap() == m_lastConcurrency)
        return;
    m_lastConcurrency = m_rules.cap();
    Q_EMIT concurrencyChanged(m_lastConcurrency);
}

void Dispatcher::setHeld(HoldBack::Reason by)
{
    m_heldBy = by;
    pump();
}

void Dispatcher::drain()
{
    m_isDraining = true;
    dropQueue();
    // Queued: a page that is just being filed may be why.
    QMetaObject::invokeMethod(this, &Dispatcher::dropDelayedHops, Qt::QueuedConnection);
}

/// Where nothing more is to start, no redirect is followed later either.
void Dispatcher::dropDelayedHops()
{
    if (m_isDraining)
        m_running.abortDelayedHops();
}

void Dispatcher::stop()
{
    m_isStopped = true;
    dropQueue();
    m_running.abortAll();
}

void Dispatcher::dropQueue()
{
    m_startTimer.stop();
    m_queue.dropAll();
}

} // namespace inflight
