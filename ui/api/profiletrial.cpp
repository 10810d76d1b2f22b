// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/profiletrial.h"

namespace inflight {

ProfileTrial::ProfileTrial(QObject *parent)
    : QObject(parent)
{
}

void ProfileTrial::start(const ApiProfile &profile, const Credentials &credentials)
{
    m_page = {};
    m_engine = std::make_unique<FetchThread>();
    connect(m_engine.get(), &FetchThread::updated, this, [this](const RunUpdate &update) {
        if (!update.batches.isEmpty())
            m_page = update.batches.first();
    });
    // Queued: the engine must not be deleted while it still emits.
    connect(m_engine.get(), &FetchThread::finished, this, &ProfileTrial::conclude, Qt::QueuedConnection);
    RunSettings settings;
    settings.maxPages = 1;
    settings.trial = true;
    settings.attempts = 1;
    m_engine->start(profile, settings, credentials);
}

void ProfileTrial::conclude(const RunSummary &summary)
{
    m_engine.reset();
    Q_EMIT finished(summary, m_page);
}

} // namespace inflight
