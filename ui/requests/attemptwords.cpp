// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/attemptwords.h"

#include "ui/text/addresstext.h"
#include "ui/text/audiencemask.h"
#include "ui/text/humantext.h"
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace inflight {

namespace {

QString headerLines(const Headers &headers)
{
    QString text;
    for (const auto &[name, value] : headers.fields)
        text += QStringLiteral("    ") + QString::fromUtf8(name) + QStringLiteral(": ")
            + QString::fromUtf8(value) + u'\n';
    return text;
}

QString attemptText(const AttemptRecord &record, int attemptsPerPage)
{
    if (record.page < 0)
        return QCoreApplication::translate("inflight", "Sign-in, attempt %1 of %2")
            .arg(record.number)
            .arg(attemptsPerPage);
    return QCoreApplication::translate("inflight", "Page %1, attempt %2 of %3")
        .arg(pageText(record.page))
        .arg(record.number)
        .arg(attemptsPerPage);
}

/// How its time was spent, as far as it got.
QString phasesText(const AttemptRecord &record)
{
    if (!record.sent || !record.answered)
        return {};
    return QCoreApplication::translate(
        "inflight", "request written after %1 ms, answer began after %2 ms, its body took %3 ms")
        .arg(millisecondsText(*record.sent - record.started),
            millisecondsText(*record.answered - record.started),
            millisecondsText(record.ended - *record.answered));
}

} // namespace

QString pageText(int page)
{
    return page < 0 ? QCoreApplication::translate("inflight", "sign-in") : countText(page + 1);
}

QString statusText(const AttemptRecord &record)
{
    return record.status > 0 ? QString::number(record.status) : QStringLiteral("\u2013");
}

QString millisecondsText(Microseconds duration)
{
    return countText(qRound64(double(duration.count()) / 1000));
}

QString outcomeText(const AttemptRecord &record)
{
    switch (record.outcome) {
    case AttemptRecord::Outcome::Arrived:
        if (record.page < 0)
            return QCoreApplication::translate("inflight", "signed in");
        return QCoreApplication::translate("inflight", "%1 records", "numerus", record.records)
            .arg(countText(record.records));
    case AttemptRecord::Outcome::WillRetry:
        return QCoreApplication::translate("inflight", "again in %1: %2")
            .arg(elapsedText(record.retryIn), factInWords(record.error));
    case AttemptRecord::Outcome::Failed:
        return QCoreApplication::translate("inflight", "given up: %1").arg(inWords(record.error));
    case AttemptRecord::Outcome::PastTheEnd:
        return QCoreApplication::translate("inflight", "no page there: past the end");
    case AttemptRecord::Outcome::Stopped:
        return QCoreApplication::translate("inflight", "cut off");
    }
    return {};
}

QString attemptLine(const AttemptRecord &record, int attemptsPerPage)
{
    QStringList parts { attemptText(record, attemptsPerPage) };
    if (record.status > 0)
        parts << statusText(record);
    parts << outcomeText(record)
          << QCoreApplication::translate("inflight", "%1 ms", "milliseconds")
                 .arg(millisecondsText(record.ended - record.started));
    if (const QString phases = phasesText(record); !phases.isEmpty())
        parts << phases;
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString attemptTitle(const AttemptRecord &record)
{
    return record.page < 0
        ? QCoreApplication::translate("inflight", "Sign-in")
        : QCoreApplication::translate("inflight", "Attempt at page %1").arg(pageText(record.page));
}

QString attemptDetails(const AttemptRecord &whole, int attemptsPerPage, bool isMasked)
{
    const AttemptRecord record = isMasked ? masked(whole) : whole;
    QString text = addressText(record.url, isMasked) + u'\n' + attemptText(record, attemptsPerPage) + u'\n'
        + QCoreApplication::translate("inflight", "Started at %1 s, took %2 ms, %3 bytes")
              .arg(QLocale().toString(inSeconds(record.started), 'f', 3),
                  millisecondsText(record.ended - record.started), countText(record.bytes));
    if (const QString phases = phasesText(record); !phases.isEmpty())
        text += u'\n' + QCoreApplication::translate("inflight", "Of that: %1").arg(phases);
    text += u'\n'
        + QCoreApplication::translate("inflight", "Status %1: %2")
              .arg(statusText(record), outcomeText(record))
        + u'\n';
    if (record.protocol == Protocol::Http2)
        text += QStringLiteral("HTTP/2\n");
    text += u'\n' + QCoreApplication::translate("inflight", "Request headers") + u'\n'
        + headerLines(record.requestHeaders);
    text += u'\n' + QCoreApplication::translate("inflight", "Response headers") + u'\n'
        + headerLines(record.responseHeaders);
    return text;
}

} // namespace inflight
