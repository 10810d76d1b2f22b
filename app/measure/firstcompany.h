// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/attemptrecord.h"

#include <cstddef>
#include <vector>

namespace inflight {

/// The first pages of a run that had company: asked for at one moment, of a server that had nothing else to
/// do, so that nothing but their number can have made them slow. Later pages may be slower by themselves
/// (further down a list), and tell of both at once.
///
/// Where a server works on few requests at a time, the others wait for their turn: it answers in about the
/// order in which it was asked, the last of n after up to n times as long as the first, which has waited for
/// nobody. That shape is a queue. The order is judged by Kendall's tau (M. G. Kendall, A New Measure of Rank
/// Correlation, Biometrika 30, 1938). Times that differ by chance have the spread, but not the order; times
/// that are alike have no spread, and tell nothing of whether the load made all of them longer.
///
/// Pure, any one thread.
class FirstCompany {
public:
    /// Of every page.
    void started(quint64 id);
    /// `sent`: written out, since the run's start.
    void ended(quint64 id, Microseconds sent, Microseconds serviceTime, bool arrived);

    /// Too few arrived to tell anything where this is false.
    bool isTold() const { return m_times.size() >= 2; }
    bool isQueue() const { return m_isQueue; }
    Microseconds quickest() const { return quantile(0); }
    /// How many times as long as the quickest a page takes in that queue, with so many in flight, itself
    /// included. One slow page makes no queue long: the slowest but one is taken for the slowest.
    double stretch(double inFlight) const;
    /// The time below which that share of them took, from 0 to 1.
    Microseconds quantile(double share) const;

private:
    struct Page {
        quint64 id;
        bool isOver = false;
        bool hasArrived = false;
        Microseconds sent { 0 };
        Microseconds time { 0 };
    };
    bool formAQueue() const;
    std::vector<Microseconds> inOrderOfSending() const;

    std::vector<Page> m_pages; ///< asked for before any of them ended
    std::vector<Microseconds> m_times; ///< of those that arrived, sorted
    bool m_isComplete = false;
    std::size_t m_over = 0; ///< of m_pages
    bool m_isQueue = false;
};

} // namespace inflight
