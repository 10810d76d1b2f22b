// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/attemptjournal.h"

#include <algorithm>

namespace inflight {

AttemptStart AttemptJournal::begin(int page, int number)
{
    const AttemptStart start { ++m_lastId, page, number, sinceEpoch(steadyNow()) };
    Q_EMIT started(start);
    return start;
}

void AttemptJournal::end(const AttemptStart &start, const QNetworkRequest &request,
    const AttemptResult &result, const Verdict &verdict)
{
    Headers sent;
    const auto names = request.rawHeaderList();
    for (const QByteArray &name : names)
        sent.fields.append({ name, request.rawHeader(name) });

    AttemptRecord record;
    record.id = start.id;
    record.page = start.page;
    record.number = start.number;
    record.started = start.at;
    record.ended = sinceEpoch(steadyNow());
    if (result.sentAt)
        record.sent = sinceEpoch(*result.sentAt);
    if (result.answeredAt)
        record.answered = sinceEpoch(*result.answeredAt);
    record.earlierHops = std::chrono::duration_cast<Microseconds>(result.earlierHops);
    record.waited = std::chrono::duration_cast<Microseconds>(result.waited);
    record.outcome = verdict.outcome;
    record.error = verdict.error;
    record.status = result.status;
    record.bytes = result.body.size();
    record.records = verdict.records;
    record.retryIn = verdict.retryIn;
    record.protocol = result.protocol;
    record.url = m_mask.inUrl(request.url());
    record.requestHeaders = m_mask.inHeaders(sent);
    record.responseHeaders = m_mask.inHeaders(result.headers);
    Q_EMIT ended(record);
}

Microseconds AttemptJournal::sinceEpoch(SteadyTime time) const
{
    return std::max(Microseconds(0), std::chrono::duration_cast<Microseconds>(time - m_epoch));
}

} // namespace inflight
