// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attemptmodel.h"

#include "ui/humantext.h"
#include "words/errorwords.h"

#include <QLocale>

namespace inflight {

namespace {

QString pageText(int page)
{
    return page < 0 ? AttemptModel::tr("sign-in") : countText(page + 1);
}

QString statusText(const AttemptRecord &record)
{
    return record.status > 0 ? QString::number(record.status) : QStringLiteral("\u2013");
}

QString millisecondsText(Microseconds duration)
{
    return countText(qRound64(double(duration.count()) / 1000));
}

void addHeaders(QString &text, const Headers &headers)
{
    for (const auto &[name, value] : headers.fields)
        text += QStringLiteral("    ") + QString::fromUtf8(name) + QStringLiteral(": ")
            + QString::fromUtf8(value) + u'\n';
}

} // namespace

void AttemptModel::restart(int attemptsPerPage)
{
    beginResetModel();
    m_records.clear();
    m_attemptsPerPage = attemptsPerPage;
    endResetModel();
}

void AttemptModel::append(const QList<AttemptRecord> &records)
{
    if (records.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(records.size()) - 1);
    m_records += records;
    endInsertRows();
}

int AttemptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int AttemptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AttemptRecord &record = m_records[index.row()];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(index.column() == WhatNext ? Qt::AlignLeft : Qt::AlignRight);
    if (role == Qt::ToolTipRole && index.column() == WhatNext)
        // A server's words are never markup; the paragraph makes long ones wrap.
        return QStringLiteral("<p>%1</p>")
            .arg((record.error ? inWords(record.error) : outcomeText(record)).toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return QLocale().toString(double(record.started.count()) / 1e6, 'f', 3);
    case Page:
        return pageText(record.page);
    case Attempt:
        return tr("%1 of %2", "attempt").arg(record.number).arg(m_attemptsPerPage);
    case Status:
        return statusText(record);
    case Milliseconds:
        return millisecondsText(record.ended - record.started);
    case Bytes:
        return countText(record.bytes);
    case WhatNext:
        return outcomeText(record);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time (s)");
    case Page:
        return tr("Page");
    case Attempt:
        return tr("Attempt");
    case Status:
        return tr("Status");
    case Milliseconds:
        return tr("Took (ms)");
    case Bytes:
        return tr("Bytes");
    case WhatNext:
        return tr("What happened next");
    case ColumnCount:
        break;
    }
    return {};
}

QString outcomeText(const AttemptRecord &record)
{
    switch (record.outcome) {
    case AttemptRecord::Outcome::Arrived:
        if (record.page < 0)
            return AttemptModel::tr("signed in");
        return AttemptModel::tr("%1 records", "numerus", record.records).arg(countText(record.records));
    case AttemptRecord::Outcome::WillRetry:
        return AttemptModel::tr("again in %1: %2").arg(elapsedText(record.retryIn), inWords(record.error));
    case AttemptRecord::Outcome::Failed:
        return AttemptModel::tr("given up: %1").arg(inWords(record.error));
    case AttemptRecord::Outcome::PastTheEnd:
        return AttemptModel::tr("no page there: past the end");
    case AttemptRecord::Outcome::Stopped:
        return AttemptModel::tr("cut off");
    }
    return {};
}

QString attemptDetails(const AttemptRecord &record, int attemptsPerPage)
{
    QString text = record.url.toDisplayString() + u'\n';
    text += record.page < 0
        ? AttemptModel::tr("Sign-in, attempt %1 of %2").arg(record.number).arg(attemptsPerPage)
        : AttemptModel::tr("Page %1, attempt %2 of %3")
              .arg(pageText(record.page))
              .arg(record.number)
              .arg(attemptsPerPage);
    text += u'\n'
        + AttemptModel::tr("Started at %1 s, took %2 ms, %3 bytes")
              .arg(QLocale().toString(double(record.started.count()) / 1e6, 'f', 3),
                  millisecondsText(record.ended - record.started), countText(record.bytes));
    text += u'\n' + AttemptModel::tr("Status %1: %2").arg(statusText(record), outcomeText(record)) + u'\n';
    if (record.protocol == Protocol::Http2)
        text += QStringLiteral("HTTP/2\n");
    text += u'\n' + AttemptModel::tr("Request headers") + u'\n';
    addHeaders(text, record.requestHeaders);
    text += u'\n' + AttemptModel::tr("Response headers") + u'\n';
    addHeaders(text, record.responseHeaders);
    return text;
}

} // namespace inflight
