// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/attemptmodel.h"

#include "ui/parts/destroyelsewhere.h"
#include "ui/requests/attemptwords.h"
#include "ui/text/audiencemask.h"
#include "ui/text/humantext.h"
#include "words/errorwords.h"

#include <QLocale>

#include <utility>

namespace inflight {

namespace {

QString whatNextToolTip(const AttemptRecord &record)
{
    return wrappedToolTip(record.error ? inWords(record.error) : outcomeText(record));
}

} // namespace

void AttemptModel::restart(int attemptsPerPage)
{
    beginResetModel();
    destroyElsewhere(std::exchange(m_records, {}));
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

void AttemptModel::setSecretsMasked(bool isMasked)
{
    m_isMasked = isMasked;
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, WhatNext), index(rowCount() - 1, WhatNext));
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
        return whatNextToolTip(m_isMasked ? withMaskedError(record) : record);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return QLocale().toString(inSeconds(record.started), 'f', 3);
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
        return outcomeText(m_isMasked ? withMaskedError(record) : record);
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

} // namespace inflight
