// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "values/runsettings.h"

namespace inflight {

/// Where a page of a list by page number or by offset is to be had. Any one thread.
class PageAddress {
public:
    PageAddress(const ApiProfile &profile, const RunSettings &settings);

    /// Records a page that are asked for; 0: the server's own choice.
    int askedSize() const { return m_asked; }
    /// @param page zero-based
    /// @param step records from one page to the next, of offsets
    /// @param size records to ask for behind the first page, where that may be another number than
    /// askedSize()
    QUrl of(int page, int step, int size) const;

private:
    QUrl m_url;
    Pagination m_pagination;
    int m_asked;
};

} // namespace inflight
