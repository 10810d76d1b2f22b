// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/pagedecoder.h"
#include "values/headers.h"
#include "values/pagerequest.h"

#include <optional>

namespace inflight {

/// What a dispatcher asks of the run it serves. Called on the engine thread; may call back into stop().
class PageSource {
public:
    virtual ~PageSource() = default;

    /// The next page to ask for, if one may be asked now. `cap`: no further ahead of what is known to exist.
    virtual std::optional<PageRequest> nextPage(int cap) = 0;
    /// No page is left to ask for, whatever those in flight may tell.
    virtual bool areAllAsked() const = 0;
    /// False while it seems that this page lies past the end; a page behind it that arrives proves otherwise.
    virtual bool isWanted(const PageRequest &request) const = 0;
    /// False: there is no such page (a look-ahead that found nothing).
    virtual bool pageArrived(const PageRequest &request, const DecodedPage &page, const Headers &headers) = 0;
    /// True: that is how this server says that there is no such page.
    virtual bool pageFailed(const PageRequest &request, const FetchError &error, int attempts) = 0;
    /// Neither arrived nor failed: cut off by stop(), or not wanted at the moment.
    virtual void pageDropped(const PageRequest &request) = 0;
};

} // namespace inflight
