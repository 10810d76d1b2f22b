// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/pagerange.h"

#include <QList>

#include <map>

namespace inflight {

/// Page numbers, kept as ranges: a run of a million pages that arrive nearly in order takes no room. Pure.
class PageSet {
public:
    void add(int page);
    /// One behind the highest; 0: it is empty.
    int end() const { return m_lastByFirst.empty() ? 0 : m_lastByFirst.rbegin()->second + 1; }
    /// The numbers from 0 up to and without `end` that are not in it.
    QList<PageRange> gapsBefore(int end) const;

private:
    std::map<int, int> m_lastByFirst; ///< ranges that neither overlap nor touch
};

} // namespace inflight
