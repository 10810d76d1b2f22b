// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/speeduptab.h"
#include "ui/runs/emptyfield.h"
#include "ui/runs/runrequest.h"

#include <tl/expected.hpp>

namespace inflight {

class ConcurrencyControl;
class RunHistory;
class SidePanel;

/// What the next run is made with: what stands in the side panel and beside the slider.
class NextRun final {
public:
    /// All must outlive it.
    NextRun(const SidePanel &side, ConcurrencyControl &concurrency, const practice::PracticeServer &practice);

    RunRequest request() const;
    /// The same for a run that begins now, also with what was only just typed. The error: what a sign-in
    /// would lack.
    tl::expected<RunRequest, EmptyField> order();
    /// `history`: of the runs that are kept, to estimate from.
    SweepOffer sweepOffer(const RunHistory &history) const;

private:
    const SidePanel &m_side;
    ConcurrencyControl &m_concurrency;
    const practice::PracticeServer &m_practice;
};

} // namespace inflight
