// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/fetcherror.h"
#include "values/headers.h"
#include "values/pageinfo.h"
#include "values/pagerequest.h"

#include <QtGlobal>

#include <limits>
#include <optional>

namespace inflight {

/// One way to get from page to page; the functions mean what they mean in Paginator, which owns one.
class PageWalk {
public:
    PageWalk() = default;
    virtual ~PageWalk() = default;

    virtual std::optional<PageRequest> next() = 0;
    virtual bool pageArrived(const PageRequest &request, const PageInfo &info, const Headers &headers) = 0;
    virtual bool pageFailed(const PageRequest &request, const FetchError &error) = 0;
    virtual void setLookAhead(int /*pages*/) { }
    virtual std::optional<bool> isCounted(int /*page*/) const { return std::nullopt; }
    virtual int end() const { return std::numeric_limits<int>::max(); }
    virtual bool isDone() const = 0;
    virtual int plannedPages() const = 0;
    virtual int knownEnd() const = 0;
    virtual bool planIsComplete() const = 0;
    virtual std::optional<qint64> announcedRecords() const = 0;
    virtual std::optional<qint64> claimedTotal() const = 0;

private:
    Q_DISABLE_COPY_MOVE(PageWalk)
};

/// Statuses by which servers say that a page lies past the end.
inline bool meansPastTheEnd(int httpStatus)
{
    return httpStatus == 204 || httpStatus == 400 || httpStatus == 404 || httpStatus == 416
        || httpStatus == 422;
}

} // namespace inflight
