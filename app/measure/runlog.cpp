// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/runlog.h"

#include <algorithm>

namespace inflight {

void RunLog::add(const AttemptStart &start)
{
    m_syncEstimate.add(start);
    if (start.page < 0)
        return;
    ++m_attempts;
    if (m_triedInVain.remove(start.page) || start.number > 1)
        ++m_retries;
    ++m_inFlight;
    m_peakInFlight = std::max(m_peakInFlight, m_inFlight);
}

void RunLog::add(const AttemptRecord &record)
{
    m_syncEstimate.add(record);
    m_records.append(record);
    if (m_records.size() - m_shortened > recordsInFull) {
        AttemptRecord &old = m_records[m_shortened++];
        old.url.clear();
        old.requestHeaders = {};
        old.responseHeaders = {};
    }
    if (record.page < 0)
        return;
    --m_inFlight;
    using Outcome = AttemptRecord::Outcome;
    if (record.outcome == Outcome::Failed)
        m_triedInVain.insert(record.page);
    if (record.status == 429)
        ++m_status429;
    m_bytes += record.bytes;
    if (record.protocol != Protocol::Unknown)
        m_protocol = record.protocol;
}

} // namespace inflight
