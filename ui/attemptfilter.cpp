// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attemptfilter.h"

#include "ui/attemptmodel.h"
#include "ui/attemptwords.h"

namespace inflight {

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

} // namespace inflight
