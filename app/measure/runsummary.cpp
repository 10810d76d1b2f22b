// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/runsummary.h"

#include "measure/syncestimate.h"
#include "words/errorwords.h"
#include "words/notewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace inflight {

namespace {

QString name(RunEnding ending)
{
    switch (ending) {
    case RunEnding::Complete:
        return QStringLiteral("complete");
    case RunEnding::PagesFailed:
        return QStringLiteral("pages_failed");
    case RunEnding::ServerGaveUp:
        return QStringLiteral("server_gave_up");
    case RunEnding::NothingFetched:
        return QStringLiteral("nothing_fetched");
    case RunEnding::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

/// As in HTTP's own version names (ALPN aside); null where no answer came.
QJsonValue name(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Http11:
        return QStringLiteral("HTTP/1.1");
    case Protocol::Http2:
        return QStringLiteral("HTTP/2");
    case Protocol::Unknown:
        break;
    }
    return QJsonValue::Null;
}

QJsonArray failedPages(const QList<FailedPage> &failed)
{
    QJsonArray array;
    for (const FailedPage &page : failed) {
        array.append(QJsonObject {
            { QStringLiteral("page"), page.page + 1 },
            { QStringLiteral("reason"), inWords(page.error) },
        });
    }
    return array;
}

QJsonArray texts(const QList<PageRange> &ranges)
{
    QJsonArray array;
    for (const PageRange &range : ranges)
        array.append(rangeText(range));
    return array;
}

QJsonArray words(const QList<RunNote> &notes)
{
    QJsonArray array;
    for (const RunNote &note : notes)
        array.append(inWords(note));
    return array;
}

} // namespace

bool isSameWork(const RunSummary &one, const RunSummary &other)
{
    constexpr double much = 0.01; // a list may grow by a record or two
    return one.ending == RunEnding::Complete && other.ending == RunEnding::Complete
        && one.pagesArrived == other.pagesArrived
        && double(std::abs(one.records - other.records))
        <= much * double(std::max(one.records, other.records));
}

bool isPartAskedFor(const RunSummary &summary)
{
    return summary.ending == RunEnding::Complete && !summary.totalKnown
        && summary.serverTotal.value_or(0) > summary.records;
}

bool isCapReached(const RunSummary &summary)
{
    return summary.peakInFlight == 0 || summary.peakInFlight == summary.concurrency;
}

bool isBeyondConcurrency(const RunSummary &sync, const RunSummary &concurrent)
{
    constexpr double chance = 1.25; // times differ from run to run
    return concurrent.peakInFlight > 0
        && double(sync.wall.count()) > chance * concurrent.peakInFlight * double(concurrent.wall.count());
}

bool isSyncEstimateLeast(const RunSummary &summary)
{
    return summary.isEstimateLeast || summary.retries > 0 || summary.status429 > 0;
}

bool canTellSyncEstimate(const RunSummary &summary)
{
    const bool wasOneAtATime = summary.sequential || (summary.concurrency == 1 && summary.peakInFlight <= 1);
    if (wasOneAtATime || summary.wall.count() <= 0 || summary.pagesArrived < 2
        || summary.syncEstimate - summary.setup < quickestToTell * summary.pagesArrived)
        return false;
    return !isSyncEstimateLeast(summary)
        || double(summary.syncEstimate.count()) >= leastSpeedup * double(activeTime(summary).count());
}

int pagesIn(const QList<PageRange> &ranges)
{
    return std::accumulate(ranges.begin(), ranges.end(), 0,
        [](int sum, const PageRange &range) { return sum + range.last - range.first + 1; });
}

QString rangeText(const PageRange &range)
{
    const QString first = QString::number(range.first + 1);
    return range.first == range.last ? first : first + u'-' + QString::number(range.last + 1);
}

QByteArray summaryToJson(const RunSummary &summary)
{
    const QJsonObject object {
        { QStringLiteral("pages_planned"), summary.pagesPlanned },
        { QStringLiteral("pages_arrived"), summary.pagesArrived },
        { QStringLiteral("pages_failed"), summary.pagesFailed },
        { QStringLiteral("records"), summary.records },
        { QStringLiteral("attempts"), summary.attempts },
        { QStringLiteral("retries"), summary.retries },
        { QStringLiteral("status_429"), summary.status429 },
        { QStringLiteral("peak_in_flight"), summary.peakInFlight },
        { QStringLiteral("wall_s"), inSeconds(summary.wall) },
        { QStringLiteral("sync_estimate_s"), inSeconds(summary.syncEstimate) },
        { QStringLiteral("sync_estimate_is_least"), isSyncEstimateLeast(summary) },
        { QStringLiteral("bytes"), summary.bytes },
        { QStringLiteral("concurrency"), summary.concurrency },
        { QStringLiteral("protocol"), name(summary.protocol) },
        { QStringLiteral("connections"), summary.connections },
        { QStringLiteral("duplicates"), summary.duplicates },
        { QStringLiteral("missing"), summary.missing },
        { QStringLiteral("failed"), failedPages(summary.failed) },
        { QStringLiteral("not_fetched"), texts(summary.notFetched) },
        { QStringLiteral("ending"), name(summary.ending) },
        { QStringLiteral("error"), summary.error ? QJsonValue(inWords(summary.error)) : QJsonValue::Null },
        { QStringLiteral("notes"), words(summary.notes) },
        { QStringLiteral("sequential"), summary.sequential },
        { QStringLiteral("automatic"), summary.automatic },
    };
    return QJsonDocument(object).toJson();
}

} // namespace inflight
