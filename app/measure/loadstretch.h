// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/attemptrecord.h"

#include <optional>
#include <unordered_set>
#include <vector>

namespace inflight {

/// How many times as long our own load makes a page take, as the first pages show that had company: they are
/// asked for at one moment, next to the one that was alone, so that nothing but their number can have
/// stretched them. Later pages may be slower by themselves (further down a list, on a connection that was
/// kept), and tell of both at once.
///
/// A server that works on one request at a time answers the last of n after n times as long as one; the one
/// but last is taken for the rest, since one slow page is no load. Pure, any one thread.
class LoadStretch {
public:
    /// Of any page that is asked for after one that was alone.
    void started(quint64 id);
    void ended(quint64 id, Microseconds serviceTime, bool arrived);

    /// Of pages with so many in flight, itself included; `alone`: how long one takes that has no company.
    /// Nothing: too few had company to tell.
    std::optional<double> of(double company, double alone) const;

private:
    std::unordered_set<quint64> m_first; ///< asked for before any of them ended
    bool m_isComplete = false;
    int m_company = 0; ///< how many they were
    std::vector<Microseconds> m_times; ///< of those that arrived
};

} // namespace inflight
