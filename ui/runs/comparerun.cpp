// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/comparerun.h"

namespace inflight {

CompareRun::CompareRun(RunController &controller, std::function<void()> resetWorld, QObject *parent)
    : QObject(parent)
    , m_series(controller, std::move(resetWorld))
{
    connect(&m_series, &RunSeries::changed, this, &CompareRun::changed);
    connect(&m_series, &RunSeries::cancelled, this, &CompareRun::cancelled);
    connect(&m_series, &RunSeries::runEnded, this,
        [this](int, const RunSummary &summary) { m_summaries.append(summary); });
    connect(&m_series, &RunSeries::finished, this,
        [this] { Q_EMIT finished(m_summaries.first(), m_summaries.last()); });
}

void CompareRun::start(const RunRequest &request)
{
    if (isActive())
        return;
    m_summaries.clear();
    m_series.start({ synchronous(request), request });
}

std::optional<RunSummary> CompareRun::sync() const
{
    return m_summaries.isEmpty() ? std::nullopt : std::optional(m_summaries.first());
}

void CompareRun::setConcurrency(int concurrency)
{
    m_series.changeRest([concurrency](RunSettings &settings) {
        settings.concurrency = concurrency;
        settings.automatic = false;
    });
}

void CompareRun::setAutomatic(bool automatic)
{
    m_series.changeRest([automatic](RunSettings &settings) { settings.automatic = automatic; });
}

} // namespace inflight
