// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progresswords.h"

#include "cli/runwords.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace inflight {

namespace {

QString countInWords(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

/// Why no more are in flight; nothing where that is told already.
QString heldBackWords(const HoldBack &heldBack)
{
    const double finest = heldBack.perSecond < 1 ? 100 : 10;
    const QString rate = QLocale::c().toString(
        std::round(heldBack.perSecond * finest) / finest, 'f', QLocale::FloatingPointShortest);
    switch (heldBack.reason) {
    case HoldBack::Reason::None:
    case HoldBack::Reason::Cap:
    case HoldBack::Reason::RetryAfter: // told with its time
        return {};
    case HoldBack::Reason::Rate:
        return QStringLiteral("limited to %1/s").arg(rate);
    case HoldBack::Reason::Pace:
        return QStringLiteral("limited to %1/s, the automatic pace").arg(rate);
    case HoldBack::Reason::Ramp:
        return QStringLiteral("gentle start after the pause");
    case HoldBack::Reason::NextPage:
        return QStringLiteral("next page not known yet");
    case HoldBack::Reason::Retries:
        return QStringLiteral("the rest waits for a retry");
    case HoldBack::Reason::SignIn:
        return QStringLiteral("signing in");
    case HoldBack::Reason::UserPause:
        return QStringLiteral("paused");
    case HoldBack::Reason::AllAsked:
        return QStringLiteral("no page left to ask for");
    case HoldBack::Reason::Ending:
        return QStringLiteral("no more are asked for");
    }
    return {};
}

} // namespace

QString progressWords(const RunCounts &counts, const HoldBack &heldBack, qsizetype room)
{
    QStringList parts;
    const QString planned = counts.pagesPlanned > 0 && counts.planIsComplete
        ? QStringLiteral(" of %1").arg(countInWords(counts.pagesPlanned))
        : QString();
    const bool isOne = counts.pagesArrived == 1 && planned.isEmpty();
    parts << countInWords(counts.pagesArrived) + planned
            + (isOne ? QStringLiteral(" page") : QStringLiteral(" pages"))
          << counted(counts.records, QStringLiteral("record"))
          << QStringLiteral("%1 in flight").arg(countInWords(counts.inFlight));
    const qsizetype inFlight = parts.size() - 1;
    if (counts.waiting > 0)
        parts << QStringLiteral("%1 waiting").arg(countInWords(counts.waiting));
    if (counts.pausedFor)
        parts << QStringLiteral("pause of %1, as the server asked").arg(durationInWords(*counts.pausedFor));
    if (counts.pagesFailed > 0)
        parts << QStringLiteral("%1 failed").arg(countInWords(counts.pagesFailed));
    parts << durationInWords(counts.elapsed);
    const QString separator = QStringLiteral(" \u00b7 ");
    const QString line = parts.join(separator);
    const QString why = heldBackWords(heldBack);
    if (why.isEmpty())
        return line;
    parts[inFlight] = QStringLiteral("%1 of %2 in flight: %3")
                          .arg(countInWords(counts.inFlight), countInWords(counts.concurrency), why);
    const QString longer = parts.join(separator);
    return longer.size() <= room ? longer : line;
}

} // namespace inflight
