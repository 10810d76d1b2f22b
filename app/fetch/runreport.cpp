// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/runreport.h"

#include "fetch/attemptjournal.h"
#include "fetch/dispatcher.h"
#include "fetch/runtally.h"
#include "fetch/signin.h"
#include "pace/hostgate.h"

#include <algorithm>

namespace inflight {

RunReport::RunReport(const Sources &sources)
    : m_from(sources)
{
    connect(&m_buffer, &UpdateBuffer::due, this, &RunReport::tell);
    connect(&m_from.journal, &AttemptJournal::started, this, [this](const AttemptStart &start) {
        m_buffer.add(start);
        if (start.page >= 0)
            noteCap();
    });
    connect(&m_from.journal, &AttemptJournal::ended, this, [this](const AttemptRecord &record) {
        m_buffer.add(record);
        m_userPause.busyUntil(record.ended);
    });
}

void RunReport::begin()
{
    m_userPause.restart(m_elapsed);
    SteadyTime start = steadyNow() - m_elapsed;
    // What an earlier run was told to wait is none of this one's time.
    if (!m_hasBegun && m_from.gate.isClosed(start))
        start = *m_from.gate.until();
    m_hasBegun = true;
    m_from.journal.setEpoch(start);
    // It passed on while the run's own time stood still.
    if (m_sharedPause.until > m_elapsed)
        tellSharedPause(m_sharedPause.from);
    m_buffer.start();
}

void RunReport::watch(const SignInTask &signIn)
{
    m_signIn = &signIn;
    connect(m_signIn, &SignInTask::sharedPause, this, &RunReport::noteSharedPause);
}

void RunReport::watch(Dispatcher &dispatcher)
{
    const Microseconds now = noteWork();
    m_dispatcher = &dispatcher;
    connect(m_dispatcher, &Dispatcher::concurrencyChanged, this, [this](int concurrency) {
        m_buffer.add(CapChange { m_from.journal.sinceEpoch(steadyNow()), concurrency });
    });
    connect(m_dispatcher, &Dispatcher::retryDropped, this, [this](int page) {
        m_buffer.add(DroppedRetry { m_from.journal.sinceEpoch(steadyNow()), page });
    });
    connect(m_dispatcher, &Dispatcher::sharedPause, this, &RunReport::noteSharedPause);
    m_buffer.add(CapChange { now, m_dispatcher->concurrency() });
}

void RunReport::noteCap()
{
    const int cap = m_dispatcher->concurrency();
    m_lowestCap = m_lowestCap == 0 ? cap : std::min(m_lowestCap, cap);
    m_highestCap = std::max(m_highestCap, cap);
}

void RunReport::noteSharedPause()
{
    const Microseconds now = m_from.journal.sinceEpoch(steadyNow());
    const bool goesOn = now < m_sharedPause.until;
    tellSharedPause(goesOn ? m_sharedPause.from : now);
}

void RunReport::tellSharedPause(Microseconds from)
{
    const Microseconds until = std::max(m_elapsed, m_from.journal.sinceEpoch(*m_from.gate.until()));
    if (from == m_sharedPause.from && until == m_sharedPause.until)
        return;
    m_sharedPause = { from, until };
    m_buffer.add(m_sharedPause);
}

void RunReport::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    if (paused)
        m_userPause.begin(m_from.journal.sinceEpoch(steadyNow()));
    else if (const auto pause = m_userPause.end(noteWork()))
        m_buffer.addUserPause(*pause);
}

bool RunReport::isSigningIn() const
{
    return m_signIn && m_signIn->isUnderWay();
}

int RunReport::cap() const
{
    if (m_dispatcher)
        return m_dispatcher->concurrency();
    return m_from.settings.sequential ? 1 : m_from.settings.concurrency;
}

HoldBack::Reason RunReport::heldBy() const
{
    if (isPaused())
        return HoldBack::Reason::UserPause;
    return isSigningIn() ? HoldBack::Reason::SignIn : HoldBack::Reason::None;
}

/// What besides the user's pause keeps the run. Pages that arrive during a pause are no gift, and a
/// Retry-After or a back-off would have passed anyway. Returns now.
Microseconds RunReport::noteWork()
{
    const Microseconds now = m_from.journal.sinceEpoch(steadyNow());
    if (!isPaused())
        return now;
    const bool isSignInBusy = isSigningIn() && !m_signIn->isHeldUp();
    const bool isNothingHeldUp = !m_dispatcher && !isSigningIn();
    if (isNothingHeldUp || isSignInBusy
        || (m_dispatcher && (m_dispatcher->inFlight() > 0 || m_dispatcher->onlyWaits())))
        m_userPause.busyUntil(now);
    if (m_from.gate.until())
        m_userPause.busyUntil(m_from.journal.sinceEpoch(*m_from.gate.until()));
    return now;
}

HoldBack RunReport::heldBack() const
{
    const bool isSignInPaused = isSigningIn() && !isPaused() && m_from.gate.isClosed(steadyNow());
    if (isSignInPaused)
        return { HoldBack::Reason::RetryAfter };
    return m_dispatcher ? m_dispatcher->heldBack() : HoldBack { heldBy() };
}

void RunReport::tell(RunUpdate &update)
{
    m_elapsed = noteWork();
    if (const auto pause = m_userPause.held(m_elapsed))
        update.userPauses.append(*pause);
    RunCounts &counts = update.counts;
    m_from.tally.fill(counts);
    counts.elapsed = m_elapsed;
    counts.paused = isPaused();
    counts.concurrency = cap();
    counts.heldBack = heldBack();
    counts.pausedFor = m_from.gate.remaining(steadyNow());
    if (m_dispatcher) {
        counts.inFlight = m_dispatcher->inFlight();
        counts.waiting = m_dispatcher->waiting();
    }
    Q_EMIT updated(update);
}

RunSummary RunReport::finish(bool isAllAsked)
{
    m_buffer.finish();
    RunSummary summary = m_from.tally.summary(isAllAsked);
    summary.wall = m_elapsed;
    summary.paused = m_userPause.total();
    summary.lowestCap = m_lowestCap;
    summary.highestCap = m_highestCap;
    summary.concurrency = cap();
    summary.automatic = m_from.settings.automatic;
    summary.sequential = m_from.settings.sequential;
    for (RunNote &note : summary.notes)
        note.detail = m_from.journal.mask().inCutText(note.detail);
    if (m_dispatcher)
        m_dispatcher->disconnect(this);
    if (m_signIn)
        m_signIn->disconnect(this);
    m_dispatcher = nullptr;
    m_signIn = nullptr;
    return summary;
}

} // namespace inflight
