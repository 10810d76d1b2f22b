// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/attemptfilter.h"

#include "ui/requests/attemptmodel.h"
#include "ui/requests/attemptwords.h"

#include <tuple>

namespace inflight {

namespace {

/// Brings together what has the same words. To make and compare those by the thousand would stop the window.
auto whatNext(const AttemptRecord &record)
{
    return std::tuple(record.outcome, record.error.kind, record.error.status, record.records);
}

} // namespace

AttemptFilter::AttemptFilter(AttemptModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void AttemptFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

void AttemptFilter::setOnlyProblems(bool onlyProblems)
{
    m_onlyProblems = onlyProblems;
    invalidateRowsFilter();
}

bool AttemptFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const AttemptRecord &record = m_model.record(row);
    if (m_onlyProblems && !record.error)
        return false;
    if (m_text.isEmpty())
        return true;
    // The plain numbers first: they decide most rows without making any text.
    bool isNumber = false;
    const int number = m_text.toInt(&isNumber);
    if (isNumber)
        return record.page + 1 == number || record.status == number;
    return outcomeText(record).contains(m_text, Qt::CaseInsensitive)
        || record.url.toString().contains(m_text, Qt::CaseInsensitive);
}

bool AttemptFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const AttemptRecord &a = m_model.record(left.row());
    const AttemptRecord &b = m_model.record(right.row());
    switch (AttemptModel::Column(left.column())) {
    case AttemptModel::Time:
        return a.started < b.started;
    case AttemptModel::Page:
        return a.page < b.page;
    case AttemptModel::Attempt:
        return a.number < b.number;
    case AttemptModel::Status:
        return a.status < b.status;
    case AttemptModel::Milliseconds:
        return a.ended - a.started < b.ended - b.started;
    case AttemptModel::Bytes:
        return a.bytes < b.bytes;
    case AttemptModel::WhatNext:
        return whatNext(a) < whatNext(b);
    case AttemptModel::ColumnCount:
        break;
    }
    return false;
}

} // namespace inflight
