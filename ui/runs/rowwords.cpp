// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/rowwords.h"

#include "ui/runs/runwords.h"
#include "ui/text/humantext.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

namespace inflight {

namespace {

class RowWords {
    Q_DECLARE_TR_FUNCTIONS(inflight::RowWords)
};

QString numberText(double number)
{
    return QLocale().toString(number, 'g', 6);
}

/// Faults and limits that are there; a kind server is told by its latency alone.
QStringList practiceTexts(const practice::Manners &manners)
{
    QStringList texts { RowWords::tr("%1 ms").arg(countText(manners.latencyMs)) };
    if (manners.rateLimit > 0)
        texts << RowWords::tr("limit %1 per second").arg(numberText(manners.rateLimit));
    if (manners.errorRate > 0)
        texts << RowWords::tr("%1 errors", "%1 is a share: 5 %").arg(percentText(manners.errorRate));
    if (manners.dropRate > 0)
        texts << RowWords::tr("%1 dropped", "%1 is a share: 5 %").arg(percentText(manners.dropRate));
    if (manners.requireLogin)
        texts << RowWords::tr("with sign-in");
    return texts;
}

QString secondsText(std::chrono::milliseconds duration)
{
    return numberText(double(duration.count()) / 1000);
}

QString listed(const QStringList &parts)
{
    return parts.join(RowWords::tr(", ", "between the parts of a list"));
}

/// Only what differs from a panel that nobody touched.
QStringList unusualManners(const RunSettings &settings)
{
    const RunSettings usual;
    QStringList texts;
    if (settings.requestsPerSecond > 0)
        texts << RowWords::tr("%1 a second at most").arg(numberText(settings.requestsPerSecond));
    if (!settings.sharedPause && !settings.sequential) // one alone has nobody to share with
        texts << RowWords::tr("each waits for itself");
    if (settings.attempts != usual.attempts) {
        texts << RowWords::tr("%1 attempts", "numerus", settings.attempts).arg(countText(settings.attempts));
    }
    if (settings.backoffBase != usual.backoffBase || settings.backoffCap != usual.backoffCap) {
        texts << RowWords::tr("back-off %1 to %2 s")
                     .arg(secondsText(settings.backoffBase), secondsText(settings.backoffCap));
    }
    if (settings.timeout != usual.timeout)
        texts << RowWords::tr("time-out %1 s").arg(secondsText(settings.timeout));
    return texts;
}

QStringList worldTexts(const RunRequest &request, bool worldMoved)
{
    QStringList texts { request.practice ? RowWords::tr("Practice server") : request.profile.name };
    if (request.practice && worldMoved)
        texts << RowWords::tr("changed during the run");
    else if (request.practice)
        texts << practiceTexts(*request.practice);
    const int pageSize = request.settings.pageSize;
    if (pageSize > 0 && pageSize != request.profile.pagination.pageSize)
        texts << RowWords::tr("%1 a page", "records").arg(countText(pageSize));
    if (request.settings.maxPages > 0) {
        texts << RowWords::tr("at most %1 pages", "numerus", request.settings.maxPages)
                     .arg(countText(request.settings.maxPages));
    }
    return texts;
}

} // namespace

QString mannerText(const FinishedRun &run)
{
    const RunSummary &summary = run.summary;
    if (summary.sequential)
        return RowWords::tr("One at a time");
    if (summary.automatic)
        return RowWords::tr("Automatic, at most %1 in flight").arg(countText(summary.peakInFlight));
    if (summary.lowestCap != summary.highestCap) {
        return RowWords::tr("%1 to %2 at a time")
            .arg(countText(summary.lowestCap), countText(summary.highestCap));
    }
    const int cap = summary.highestCap > 0 ? summary.highestCap : summary.concurrency;
    if (summary.peakInFlight > 0 && summary.peakInFlight < cap)
        return RowWords::tr("Cap %1, at most %2 in flight")
            .arg(countText(cap), countText(summary.peakInFlight));
    return RowWords::tr("%1 at a time", "numerus", cap).arg(countText(cap));
}

QString howText(const FinishedRun &run)
{
    RunSettings settings = run.request.settings;
    settings.sequential = run.summary.sequential;
    QStringList parts = QStringList { mannerText(run) } + unusualManners(settings);
    if (run.summary.protocol == Protocol::Http2)
        parts << QStringLiteral("HTTP/2");
    return listed(parts);
}

QString worldText(const FinishedRun &run)
{
    return listed(worldTexts(run.request, run.worldMoved));
}

QString worldText(const RunRequest &request)
{
    return listed(worldTexts(request, false));
}

QString requestText(const RunRequest &request)
{
    QStringList manners = unusualManners(request.settings);
    if (request.settings.http2)
        manners << RowWords::tr("HTTP/2 asked for");
    const QString world = worldText(request);
    return manners.isEmpty() ? world : world + RowWords::tr("; ", "between two lists") + listed(manners);
}

QString settingsText(const FinishedRun &run)
{
    const int attempts = run.request.settings.attempts;
    QStringList lines { howText(run), worldText(run) };
    if (run.request.practice && !run.worldMoved)
        lines << RowWords::tr("Jitter: %1").arg(percentText(run.request.practice->jitter));
    if (run.summary.automatic && run.summary.lowestCap != run.summary.highestCap) {
        lines << RowWords::tr("The cap was between %1 and %2, and %3 at the end")
                     .arg(countText(run.summary.lowestCap), countText(run.summary.highestCap),
                         countText(run.summary.concurrency));
    }
    if (attempts == RunSettings().attempts) // others are named above
        lines << RowWords::tr("Attempts at a page: %1").arg(countText(attempts));
    return lines.join(u'\n');
}

QString timeText(const FinishedRun &run)
{
    const QString active = elapsedText(activeTime(run.summary));
    return isPauseTold(run.summary)
        ? RowWords::tr("%1 + %2 paused").arg(active, elapsedText(run.summary.paused))
        : active;
}

} // namespace inflight
