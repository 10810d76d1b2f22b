// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/pageaddress.h"

#include "plan/urlquery.h"

namespace inflight {

namespace {

int sizeToAskFor(const Pagination &pagination, const RunSettings &settings)
{
    const int size = settings.pageSize > 0 ? settings.pageSize : pagination.pageSize;
    return pagination.sizeParam.isEmpty() ? 0 : size;
}

} // namespace

PageAddress::PageAddress(const ApiProfile &profile, const RunSettings &settings)
    : m_url(profileUrl(profile))
    , m_pagination(profile.pagination)
    , m_asked(sizeToAskFor(profile.pagination, settings))
{
}

QUrl PageAddress::of(int page, int step, int size) const
{
    QueryItems items;
    const bool isOffset = m_pagination.kind == PaginationKind::Offset;
    if (isOffset) {
        items.append(
            { m_pagination.offsetParam, QString::number(m_pagination.firstOffset + qint64(page) * step) });
    } else {
        items.append({ m_pagination.pageParam, QString::number(qint64(m_pagination.firstPage) + page) });
    }
    if (m_asked > 0)
        items.append({ m_pagination.sizeParam, QString::number(isOffset && page > 0 ? size : m_asked) });
    return withReplacedQueryItems(m_url, items);
}

} // namespace inflight
