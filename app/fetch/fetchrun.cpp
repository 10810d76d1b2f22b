// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/fetchrun.h"

#include "plan/urlquery.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace inflight {

namespace {

PageShape shapeOf(const ApiProfile &profile)
{
    const Pagination &pagination = profile.pagination;
    const bool isInBody = !pagination.total.startsWith(headerPrefix);
    PageShape shape { profile.records, isInBody ? pagination.total : QString(), {}, {}, {} };
    if (pagination.kind == PaginationKind::Next)
        shape.next = pagination.next;
    if (pagination.kind == PaginationKind::Cursor)
        shape.cursor = pagination.cursor;
    if (pagination.kind == PaginationKind::Next || pagination.kind == PaginationKind::Cursor)
        shape.more = pagination.more;
    return shape;
}

/// Its receiver may already be gone; and it may be on the stack, or take long to close hundreds of
/// connections.
template <typename T> void retire(std::unique_ptr<T> &object, const QObject *receiver)
{
    if (!object)
        return;
    object->disconnect(receiver);
    object.release()->deleteLater();
}

} // namespace

FetchRun::FetchRun(const ApiProfile &profile, const RunSettings &settings, const Credentials &credentials,
    HostPauses &pauses)
    : m_profile(profile)
    , m_settings(settings)
    , m_credentials(credentials)
    , m_tls(tlsConfiguration(settings.caFile).value_or(QSslConfiguration()))
    , m_pauses(pauses)
    , m_requests(profile, m_tls)
    , m_decoder(shapeOf(profile))
    , m_plan(profile, settings)
    , m_tally(m_plan, settings.requestsPerSecond)
    , m_pages(m_plan, m_tally)
    , m_report({ m_settings, m_journal, m_tally, m_gate })
{
    connect(&m_journal, &AttemptJournal::started, this, [this](const auto &start) { m_tally.add(start); });
    connect(&m_journal, &AttemptJournal::ended, this, [this](const auto &record) { m_tally.add(record); });
    connect(&m_pages, &RunPages::arrived, &m_report, [this](const auto &batch) { m_report.add(batch); });
    connect(&m_report, &RunReport::updated, this, &FetchRun::updated);
    connect(&m_pages, &RunPages::waitTooLong, this, [this](const FetchError &error) {
        if (!m_settings.sharedPause)
            return;
        // Nobody may ask before that wait is over.
        m_tally.endedBy(error);
        m_dispatcher->drain();
    });
    // Queued: not from within the dispatcher's own bookkeeping of this very page.
    connect(&m_pages, &RunPages::hopeless, this, &FetchRun::giveUpIfHopeless, Qt::QueuedConnection);
    maskSecrets();
    if (const auto until = m_pauses.until(m_profile.baseUrl); until && m_settings.sharedPause)
        m_gate.hold(*until, steadyNow());
}

FetchRun::~FetchRun()
{
    // The dispatcher and the sign-in use the pool and the journal until they are gone.
    m_dispatcher.reset();
    m_signIn.reset();
}

void FetchRun::maskSecrets()
{
    m_journal.mask().add(m_credentials.password);
    m_journal.mask().add(m_credentials.email);
    for (const auto &[name, value] : std::as_const(m_profile.headers))
        m_journal.mask().addHeader(name, value);
    for (const auto &[name, value] : queryItems(profileUrl(m_profile)))
        m_journal.mask().addQueryItem(name, value);
    const QJsonObject signInBody = m_profile.signIn ? m_profile.signIn->body : QJsonObject();
    for (auto member = signInBody.begin(); member != signInBody.end(); ++member)
        m_journal.mask().addQueryItem(member.key(), member.value().toString());
}

void FetchRun::start()
{
    m_isRunning = true;
    m_tally.begin();
    m_report.begin();
    if (const FetchError error = whyNotToSend())
        giveUp(error);
    else if (const FetchError tooLong = whyNotYet())
        giveUp(tooLong);
    else if (m_pool)
        signIn();
    else if (m_settings.http2)
        probeHttp2();
    else
        connectTo(0);
}

FetchError FetchRun::whyNotToSend() const
{
    if (m_tls.isNull() && !m_settings.caFile.isEmpty())
        return errorWith(
            FetchError::Kind::Tls, 0, { Remark { Remark::Kind::NoCertificate, { m_settings.caFile } } });
    for (const auto &[name, value] : m_profile.headers) {
        if (!isSafeHeader(name, value)) {
            return errorWith(FetchError::Kind::InvalidRequest, 0,
                { Remark {
                    Remark::Kind::ForbiddenInHeader, { QString::fromLatin1(name.toPercentEncoding()) } } });
        }
    }
    return {};
}

/// What is left of a Retry-After that was longer than allowed.
FetchError FetchRun::whyNotYet() const
{
    FetchError error;
    const auto left = m_gate.remaining(steadyNow());
    if (left && *left > m_settings.retryAfterCap) {
        error.kind = FetchError::Kind::RetryAfterTooLong;
        error.wait = *left;
    }
    return error;
}

void FetchRun::probeHttp2()
{
    m_probe = std::make_unique<Http2Probe>(m_profile.baseUrl, m_tls);
    connect(m_probe.get(), &Http2Probe::finished, this, [this](int streams) {
        m_probe.release()->deleteLater();
        m_requests.setHttp2(streams > 0);
        if (streams == 0)
            m_tally.add(RunNote { RunNote::Kind::Http2Unavailable, {} });
        connectTo(std::max(0, streams));
    });
    m_probe->start();
}

void FetchRun::connectTo(int http2Streams)
{
    m_pool = std::make_unique<ConnectionPool>(http2Streams);
    signIn();
}

void FetchRun::signIn()
{
    const bool isNobody = m_credentials.email.isEmpty() && m_credentials.password.isEmpty();
    if (!m_profile.signIn || isNobody) {
        dispatch();
        return;
    }
    m_signIn = std::make_unique<SignInTask>(m_profile, m_credentials, m_settings,
        SignInTask::Collaborators { *m_pool, m_requests, m_journal, m_gate },
        QRandomGenerator::global()->generate());
    connect(m_signIn.get(), &SignInTask::failed, this, &FetchRun::giveUp);
    connect(m_signIn.get(), &SignInTask::succeeded, this, [this](const QByteArray &token) {
        m_requests.setToken(token);
        signInEnded();
    });
    m_report.watch(*m_signIn);
    holdOrRelease();
    m_signIn->start();
}

void FetchRun::signInEnded()
{
    if (!m_dispatcher) {
        dispatch();
        return;
    }
    m_dispatcher->tokenRenewed();
    holdOrRelease();
}

void FetchRun::dispatch()
{
    m_dispatcher = std::make_unique<Dispatcher>(
        Dispatcher::Collaborators { m_pages, *m_pool, m_requests, m_journal, m_decoder, m_gate }, m_settings,
        QRandomGenerator::global()->generate());
    m_dispatcher->setCanRenewToken(m_signIn != nullptr);
    connect(m_dispatcher.get(), &Dispatcher::idle, this, &FetchRun::finish);
    connect(m_dispatcher.get(), &Dispatcher::tokenRejected, this, [this] {
        m_signIn->start();
        holdOrRelease();
    });
    m_report.watch(*m_dispatcher);
    holdOrRelease();
}

void FetchRun::holdOrRelease()
{
    if (m_signIn)
        m_signIn->setHeld(m_report.isPaused());
    if (m_dispatcher)
        m_dispatcher->setHeld(m_report.heldBy());
}

void FetchRun::setConcurrency(int concurrency)
{
    if (m_settings.sequential)
        return;
    m_settings.concurrency = concurrency;
    m_settings.automatic = false;
    if (m_dispatcher)
        m_dispatcher->setConcurrency(concurrency);
}

void FetchRun::setAutomatic(bool automatic)
{
    if (m_settings.sequential)
        return;
    m_settings.automatic = automatic;
    if (!m_dispatcher)
        return;
    m_dispatcher->setAutomatic(automatic);
    if (!automatic) // what it has found out stays the cap, also when the run is gone on with
        m_settings.concurrency = m_dispatcher->concurrency();
}

void FetchRun::setPaused(bool paused)
{
    if (paused == m_report.isPaused() || !m_isRunning)
        return;
    m_report.setPaused(paused);
    holdOrRelease();
}

void FetchRun::worldMoved(SteadyTime at)
{
    if (!m_isRunning)
        return;
    const Microseconds moved = m_journal.sinceEpoch(at);
    m_tally.worldMoved(moved);
    m_report.worldMoved(moved);
}

void FetchRun::stop()
{
    if (!m_isRunning)
        return;
    m_tally.stoppedByUser();
    finish();
}

void FetchRun::giveUp(const FetchError &error)
{
    m_tally.endedBy(error);
    finish();
}

/// Unless it has ended meanwhile, or a page has arrived.
void FetchRun::giveUpIfHopeless(const FetchError &error)
{
    if (m_isRunning && m_tally.failures().isHopeless())
        giveUp(error);
}

void FetchRun::resumeFailed(const std::optional<Access> &access, const std::optional<RunSettings> &manners)
{
    if (m_isRunning)
        return;
    if (manners)
        m_settings = withMannersOf(m_settings, *manners);
    if (access) {
        m_profile.headers = access->headers;
        m_credentials = access->credentials;
        m_requests.setHeaders(access->headers);
        m_requests.setToken({}); // of whoever was signed in before
        maskSecrets();
    }
    m_pages.askFailedAgain();
    if (m_pool)
        m_pool->forgetProxies();
    start();
}

void FetchRun::finish()
{
    if (!m_isRunning)
        return;
    m_report.setPaused(false);
    m_isRunning = false;
    if (m_dispatcher)
        m_dispatcher->stop();
    if (m_signIn)
        m_signIn->stop();
    m_pages.fileEarly();
    if (m_gate.until())
        m_pauses.note(m_profile.baseUrl, *m_gate.until());
    RunSummary summary = m_report.finish(m_pages.areAllAsked());
    summary.connections = m_pool ? m_pool->peakConnections() : 0;
    retire(m_dispatcher, this);
    retire(m_signIn, this);
    retire(m_probe, this);
    Q_EMIT finished(summary);
}

} // namespace inflight
