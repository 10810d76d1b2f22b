// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/runsummary.h"
#include "ui/runs/runcontroller.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace inflight {

/// What the window says about a run, translated. Pure.
struct RunWords {
    QString headline; ///< one sentence
    /// Further sentences: what is missing first, what a server said last, since it may be long.
    QStringList details;
};

/// While a run goes on.
RunWords wordsFor(RunState state, const RunRequest &request);
/// When it is over; the user's own pause is told apart and not compared. `measuredSync`: wall time of a sync
/// run against the same world, where one was made;
/// `maxPages`: as the run was told, 0 for all.
RunWords wordsFor(const RunSummary &summary, std::optional<Microseconds> measuredSync, int maxPages = 0);
/// When a comparison is over: both wall times and, where every page arrived in both, the factor.
RunWords wordsForComparison(const RunSummary &sync, const RunSummary &concurrent, int maxPages = 0);

/// When a comparison was cancelled: what is known. `sync`: its first run, where that had ended; `last`: the
/// run that was under way, or the first one where the second had not begun.
RunWords wordsForCancelled(const std::optional<RunSummary> &sync, const RunSummary &last, int maxPages = 0);

/// What did not come of all there should be, but for the pages that failed. `counted`: in records as well.
QStringList missingTexts(const RunSummary &summary, bool counted = true);

/// `27 pages were not fetched any more: 12-13, 16-40.`, the first `most` ranges of them.
QString notFetchedText(const QList<PageRange> &ranges, qsizetype most);

/// A pause of the user that was long enough to be told of.
bool isPauseTold(const RunSummary &summary);

/// `Page 12: ...`, for people: counted from 1.
QString failedPageText(const FailedPage &page);

} // namespace inflight
