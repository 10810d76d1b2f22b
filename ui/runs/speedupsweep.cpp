// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/speedupsweep.h"

#include <algorithm>
#include <utility>

namespace inflight {

SpeedupSweep::SpeedupSweep(RunController &controller, std::function<void()> resetWorld, QObject *parent)
    : QObject(parent)
    , m_series(controller, std::move(resetWorld))
{
    connect(&m_series, &RunSeries::changed, this, &SpeedupSweep::changed);
    connect(&m_series, &RunSeries::runEnded, this, &SpeedupSweep::take);
    connect(&m_series, &RunSeries::cancelled, this, [this] {
        if (m_result.measured.isEmpty() && m_result.leftOut.isEmpty())
            m_result = m_before;
        Q_EMIT changed();
    });
    connect(&m_series, &RunSeries::finished, this, [this] {
        m_result.isWhole = true;
        Q_EMIT changed();
        Q_EMIT finished();
    });
}

void SpeedupSweep::start(const RunRequest &request)
{
    if (!m_series.canStart())
        return;
    m_request = request;
    m_request.settings.automatic = false;
    m_before = std::exchange(m_result, {});
    m_result.request = m_request;
    m_series.start({ synchronous(m_request) });
}

int SpeedupSweep::cap() const
{
    if (!isActive())
        return 0;
    const RunSettings &settings = m_series.runs()[step()].settings;
    return settings.sequential ? 1 : settings.concurrency;
}

void SpeedupSweep::take(int step, const RunSummary &summary)
{
    if (step == 0)
        m_first = summary;
    const bool isWhole = summary.ending == RunEnding::Complete && isSameWork(m_first, summary);
    if (isWhole)
        m_result.measured.append({ cap(), summary.wall });
    else
        m_result.leftOut.append(cap());
    m_result.status429 += summary.status429;
    if (summary.status429 > 0 && m_result.first429 == 0)
        m_result.first429 = cap();
    if (step > 0)
        return;

    m_result.pages = summary.pagesPlanned;
    m_result.isSequentialByNature = std::any_of(summary.notes.begin(), summary.notes.end(),
        [](const RunNote &note) { return note.kind == RunNote::Kind::SequentialByNature; });
    if (!isWhole) {
        m_series.cancel(); // nothing that the other caps could be related to
        return;
    }
    QList<RunRequest> rest;
    for (const int cap : sweepCaps(m_result.pages).mid(1)) {
        m_request.settings.concurrency = cap;
        rest.append(m_request);
    }
    m_series.append(rest);
}

} // namespace inflight
