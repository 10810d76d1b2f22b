// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace inflight {

/// What a run has come to, while it goes on (RunCounts) as at its end (RunSummary).
struct RunTotals {
    int pagesPlanned = 0; ///< known so far
    bool planIsComplete = false; ///< pagesPlanned is all there will be (as far as the server can be believed)
    int pagesArrived = 0;
    int pagesFailed = 0;
    qint64 records = 0;
    qint64 bytes = 0;
    int status429 = 0;
};

} // namespace inflight
