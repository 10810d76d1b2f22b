// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/fetchrun.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace inflight {

namespace {

PageShape shapeOf(const ApiProfile &profile)
{
    const Pagination &pagination = profile.pagination;
    const bool isInBody = !pagination.total.startsWith(QLatin1String("header:"));
    PageShape shape { profile.records, isInBody ? pagination.total : QString(), {}, {} };
    if (pagination.kind == PaginationKind::Next)
        shape.next = pagination.next;
    if (pagination.kind == PaginationKind::Cursor)
        shape.cursor = pagination.cursor;
    return shape;
}

bool has(const QList<RunNote> &notes, RunNote::Kind kind)
{
    return std::any_of(notes.begin(), notes.end(), [kind](const RunNote &note) { return note.kind == kind; });
}

} // namespace

FetchRun::FetchRun(const ApiProfile &profile, const RunSettings &settings, const Credentials &credentials)
    : m_profile(profile)
    , m_settings(settings)
    , m_credentials(credentials)
    , m_tls(tlsConfiguration(settings.caFile).value_or(QSslConfiguration()))
    , m_requests(profile, m_tls)
    , m_decoder(shapeOf(profile))
    , m_paginator(profile, settings)
{
    connect(&m_buffer, &UpdateBuffer::due, this, [this](RunUpdate &update) {
        fillCounts(update.counts);
        Q_EMIT updated(update);
    });
}

FetchRun::~FetchRun()
{
    // The dispatcher and the sign-in use the pool and the journal until they are gone.
    m_dispatcher.reset();
    m_signIn.reset();
}

void FetchRun::start()
{
    begin();
    if (m_tls.isNull() && !m_settings.caFile.isEmpty()) {
        giveUp({ FetchError::Kind::Tls, 0,
            QStringLiteral("no certificate could be read from %1").arg(m_settings.caFile), {} });
        return;
    }
    for (const auto &[name, value] : std::as_const(m_profile.headers)) {
        if (!isSafeHeader(name, value)) {
            giveUp({ FetchError::Kind::InvalidRequest, 0,
                QStringLiteral("the header %1 has forbidden characters")
                    .arg(QString::fromLatin1(name.toPercentEncoding())),
                {} });
            return;
        }
    }
    if (m_settings.http2)
        probeHttp2();
    else
        connectAndSignIn(ConnectionPool::http11PerManager);
}

void FetchRun::begin()
{
    m_isRunning = true;
    m_isStopped = false;
    m_error = {};
    m_epoch = steadyNow() - m_active;
    m_journal = std::make_unique<AttemptJournal>(m_epoch);
    m_journal->mask().add(m_credentials.password);
    m_journal->mask().add(m_credentials.email);
    connect(m_journal.get(), &AttemptJournal::started, this, [this](const AttemptStart &start) {
        m_log.add(start);
        m_buffer.add(start);
    });
    connect(m_journal.get(), &AttemptJournal::ended, this, [this](const AttemptRecord &record) {
        m_log.add(record);
        m_buffer.add(record);
    });
    m_buffer.start();
}

void FetchRun::probeHttp2()
{
    m_probe = std::make_unique<Http2Probe>(m_profile.baseUrl, m_tls);
    connect(m_probe.get(), &Http2Probe::finished, this, [this](int streams) {
        m_probe.release()->deleteLater();
        m_requests.setHttp2(streams > 0);
        if (streams == 0)
            m_notes.append({ RunNote::Kind::Http2Unavailable, {} });
        connectAndSignIn(streams > 0 ? streams : ConnectionPool::http11PerManager);
    });
    m_probe->start();
}

void FetchRun::connectAndSignIn(int requestsPerManager)
{
    m_pool = std::make_unique<ConnectionPool>(requestsPerManager);
    if (!m_profile.signIn || m_credentials.email.isEmpty()) {
        dispatch();
        return;
    }
    m_signIn = std::make_unique<SignInTask>(m_profile, m_credentials, m_settings,
        SignInTask::Collaborators { *m_pool, m_requests, *m_journal },
        QRandomGenerator::global()->generate());
    connect(m_signIn.get(), &SignInTask::failed, this, &FetchRun::giveUp);
    connect(m_signIn.get(), &SignInTask::succeeded, this, [this](const QByteArray &token) {
        m_requests.setBearerToken(token);
        signInEnded();
    });
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
        Dispatcher::Collaborators { *this, *m_pool, m_requests, *m_journal, m_decoder }, m_settings,
        QRandomGenerator::global()->generate());
    m_dispatcher->setCanRenewToken(m_signIn != nullptr);
    connect(m_dispatcher.get(), &Dispatcher::idle, this, &FetchRun::finish);
    connect(m_dispatcher.get(), &Dispatcher::tokenRejected, this, [this] {
        m_signIn->start();
        holdOrRelease();
    });
    connect(m_dispatcher.get(), &Dispatcher::concurrencyChanged, this, [this](int concurrency) {
        m_buffer.add(CapChange { m_journal->sinceEpoch(steadyNow()), concurrency });
    });
    connect(m_dispatcher.get(), &Dispatcher::sharedPause, this, &FetchRun::notePause);
    m_buffer.add(CapChange { m_journal->sinceEpoch(steadyNow()), m_dispatcher->concurrency() });
    holdOrRelease();
}

void FetchRun::notePause(SteadyTime until)
{
    const Microseconds now = m_journal->sinceEpoch(steadyNow());
    const Microseconds end = m_journal->sinceEpoch(until);
    const bool goesOn = now < m_pause.until;
    if (goesOn && end <= m_pause.until)
        return;
    m_pause = { goesOn ? m_pause.from : now, end };
    m_buffer.add(m_pause);
}

void FetchRun::holdOrRelease()
{
    if (m_dispatcher)
        m_dispatcher->setHeld(m_isPaused || (m_signIn && m_signIn->isUnderWay()));
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
    if (m_dispatcher)
        m_dispatcher->setAutomatic(automatic);
}

void FetchRun::setPaused(bool paused)
{
    m_isPaused = paused;
    holdOrRelease();
}

void FetchRun::stop()
{
    if (!m_isRunning)
        return;
    m_isStopped = true;
    finish();
}

void FetchRun::giveUp(const FetchError &error)
{
    m_error = error;
    finish();
}

void FetchRun::resumeFailed()
{
    if (m_isRunning)
        return;
    m_again = m_failures.requests() + m_again;
    m_failures.forgive();
    m_isPaused = false;
    begin();
    connectAndSignIn(m_pool ? m_pool->requestsPerManager() : ConnectionPool::http11PerManager);
}

std::optional<PageRequest> FetchRun::nextPage()
{
    while (!m_again.isEmpty()) {
        const PageRequest request = m_again.takeFirst();
        if (isWanted(request))
            return request;
    }
    return m_paginator.next();
}

bool FetchRun::isWanted(const PageRequest &request) const
{
    return !request.speculative || request.page < m_lowestPastTheEnd;
}

bool FetchRun::pageArrived(const PageRequest &request, const DecodedPage &page, const Headers &headers)
{
    PageInfo info = page.info;
    info.fingerprint = qHash(page.batch.json, 1) | 1;
    if (!m_paginator.pageArrived(request, info, headers)) {
        m_lowestPastTheEnd = std::min(m_lowestPastTheEnd, request.page);
        return false;
    }
    m_failures.succeeded(request);
    ++m_pagesArrived;
    m_records += page.info.records;
    m_duplicates += m_seen.add(page.batch);
    m_buffer.add(page.batch);
    return true;
}

bool FetchRun::pageFailed(const PageRequest &request, const FetchError &error, int attempts)
{
    if (m_paginator.pageFailed(request, error.status)) {
        m_lowestPastTheEnd = std::min(m_lowestPastTheEnd, request.page);
        return true;
    }
    m_failures.failed(request, error, attempts);
    if (m_failures.isHopeless()) {
        m_error = error;
        // Not from within the dispatcher's own bookkeeping of this very page.
        QMetaObject::invokeMethod(this, &FetchRun::finish, Qt::QueuedConnection);
    }
    return false;
}

void FetchRun::pageDropped(const PageRequest &request)
{
    m_again.append(request);
}

void FetchRun::finish()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    if (m_dispatcher)
        m_dispatcher->stop();
    m_active = m_journal->sinceEpoch(steadyNow());
    m_buffer.finish();
    const RunSummary summary = summarise();
    // Destroyed later: we may be called from one of them, and closing hundreds of connections takes a while.
    if (m_dispatcher)
        m_dispatcher.release()->deleteLater();
    if (m_signIn)
        m_signIn.release()->deleteLater();
    if (m_probe)
        m_probe.release()->deleteLater();
    Q_EMIT finished(summary);
}

RunEnding FetchRun::ending() const
{
    if (m_isStopped)
        return RunEnding::Stopped;
    if (m_pagesArrived == 0)
        return RunEnding::NothingFetched;
    if (m_error)
        return RunEnding::ServerGaveUp;
    const bool isCutShort = has(m_paginator.notes(), RunNote::Kind::OtherOriginLink)
        || has(m_paginator.notes(), RunNote::Kind::UnreadableNext);
    return m_failures.count() > 0 || isCutShort ? RunEnding::PagesFailed : RunEnding::Complete;
}

RunSummary FetchRun::summarise() const
{
    RunSummary summary;
    summary.ending = ending();
    summary.failed = m_failures.pages();
    summary.error = m_error;
    if (summary.ending == RunEnding::NothingFetched && !m_error && !summary.failed.isEmpty())
        summary.error = summary.failed.first().error;
    summary.pagesPlanned = m_paginator.plannedPages();
    summary.pagesArrived = m_pagesArrived;
    summary.pagesFailed = m_failures.count();
    summary.records = m_records;
    summary.attempts = m_log.attempts();
    summary.retries = m_log.retries();
    summary.status429 = m_log.status429();
    summary.peakInFlight = m_log.peakInFlight();
    summary.wall = m_active;
    summary.syncEstimate = m_log.syncEstimate();
    summary.bytes = m_log.bytes();
    summary.concurrency = m_dispatcher ? m_dispatcher->concurrency() : m_settings.concurrency;
    summary.automatic = m_settings.automatic;
    summary.sequential = m_settings.sequential;
    summary.protocol = m_log.protocol();
    summary.connections = m_pool ? m_pool->peakConnections() : 0;
    summary.duplicates = m_duplicates;
    if (const auto announced = m_paginator.announcedRecords())
        summary.missing = std::max<qint64>(0, *announced - (m_records - m_duplicates));
    summary.notes = m_notes + m_paginator.notes();
    return summary;
}

void FetchRun::fillCounts(RunCounts &counts) const
{
    counts.elapsed = m_isRunning ? m_journal->sinceEpoch(steadyNow()) : m_active;
    counts.pagesPlanned = m_paginator.plannedPages();
    counts.planIsComplete = m_paginator.planIsComplete();
    counts.pagesArrived = m_pagesArrived;
    counts.pagesFailed = m_failures.count();
    counts.records = m_records;
    counts.bytes = m_log.bytes();
    counts.status429 = m_log.status429();
    counts.paused = m_isPaused;
    counts.concurrency = m_settings.concurrency;
    if (m_dispatcher) {
        counts.inFlight = m_dispatcher->inFlight();
        counts.waiting = m_dispatcher->waiting();
        counts.concurrency = m_dispatcher->concurrency();
        counts.nextRetryIn = m_dispatcher->nextRetryIn();
        counts.pausedFor = m_dispatcher->pausedFor();
    }
}

} // namespace inflight
