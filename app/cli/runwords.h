// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/remedy.h"
#include "measure/runsummary.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace inflight {

// What the command line says about runs. English, and numbers as English writes them: scripts and bug reports
// are the same everywhere. Pure.

/// `1,250 records`, `1 record`.
QString counted(qint64 count, const QString &singular);
/// `0.35 s`, `2.1 s`, `1 min 20 s`, `2 h 3 min`.
QString durationInWords(Microseconds duration);

enum class Estimate {
    Told,
    Withheld, ///< a measurement is about to tell
};
/// How a run ended, in one line. Where every page arrived and records are missing all the same, that too.
QString endWords(
    const RunSummary &summary, const Remedy &remedy = Remedy(), Estimate estimate = Estimate::Told);

enum class Remarks {
    All,
    Troubles, ///< what is missing, repeated or cut off; nothing where all went well
};
/// How many announced records did not come. To be called where some did not.
QString missingWords(const RunSummary &summary);
/// What its user must know besides endWords(), one a line: failed pages (see failureWords()), pages not
/// fetched, notes, missing, duplicates.
QStringList remarkWords(
    const RunSummary &summary, const Remedy &remedy = Remedy(), Remarks which = Remarks::All);
/// Both wall times and the factor, in one sentence.
QString comparisonWords(const RunSummary &sync, const RunSummary &concurrent);
/// Where pages failed in one of them or both: the wall times, and that they are no comparison.
QString incompleteComparisonWords(const RunSummary &sync, const RunSummary &concurrent);
/// Interrupted: what is known. `sync`: the first run, where it is whole.
QString cancelledComparisonWords(const std::optional<RunSummary> &sync);
/// How many times faster the second run was; 0 where that cannot be said.
double speedupFactor(const RunSummary &sync, const RunSummary &concurrent);

} // namespace inflight
