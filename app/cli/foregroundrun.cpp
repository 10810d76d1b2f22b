// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/foregroundrun.h"

#include "cli/interrupt.h"
#include "cli/progresswords.h"
#include "measure/prevailingholdback.h"

#include <QEventLoop>

namespace inflight {

ForegroundRun::ForegroundRun(Interrupt &interrupt, bool quiet)
    : m_interrupt(interrupt)
    , m_progress(quiet)
{
}

RunSummary ForegroundRun::run(const ApiProfile &profile, const RunSettings &settings,
    const Credentials &credentials, const TakeBatch &takeBatch)
{
    QEventLoop loop;
    m_session = std::make_unique<FetchSession>();
    FetchSession &session = *m_session;
    session.setPauses(m_pauses);
    session.expectStopWhen([this] { return m_interrupt.isPending(); });
    PrevailingHoldBack heldBack;
    RunSummary result;
    bool hasEnded = false;
    QObject::connect(&session, &FetchSession::updated, &loop, [&](const RunUpdate &update) {
        for (const RecordBatch &batch : update.batches)
            takeBatch(batch);
        heldBack.add(update.counts);
        if (m_progress.isDue())
            m_progress.show(progressWords(update.counts, heldBack.told(), m_progress.room()));
    });
    QObject::connect(&session, &FetchSession::finished, &loop, [&](const RunSummary &summary) {
        result = summary;
        hasEnded = true;
        loop.quit();
    });
    QObject::connect(&m_interrupt, &Interrupt::happened, &session, &FetchSession::stop);

    session.start(profile, settings, credentials);
    if (m_interrupt.hasHappened())
        session.stop();
    if (!hasEnded) // what is wrong with the settings may end a run before it begins
        loop.exec();
    m_progress.clear();
    m_pauses = session.pauses();
    return result;
}

} // namespace inflight
