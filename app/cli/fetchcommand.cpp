// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fetchcommand.h"

#include "cli/exitcode.h"
#include "cli/foregroundrun.h"
#include "cli/interrupt.h"
#include "cli/prepare.h"
#include "cli/print.h"
#include "cli/runwords.h"
#include "cli/saveresult.h"

namespace inflight {

namespace {

QString savedText(const OutputOptions &output, const Saved &saved)
{
    if (output.file.isEmpty())
        return QStringLiteral("Not saved. Use -o FILE.csv to save the records.");
    return saved.where.isEmpty() ? QString() : QStringLiteral("Saved to %1.").arg(saved.where);
}

void reportCells(const Saved &saved, bool isQuiet)
{
    if (saved.guardedCells > 0 && !isQuiet)
        printError(QStringLiteral("%1 that a spreadsheet would run as a formula got an apostrophe in front; "
                                  "--raw-cells leaves them as they came.\n")
                       .arg(counted(saved.guardedCells, QStringLiteral("text cell"))));
    if (saved.hiddenCells > 0)
        printError(
            QStringLiteral("%1 shared a column with a later one of the same record and found no place in the "
                           "CSV; a .jsonl file holds all.\n")
                .arg(counted(saved.hiddenCells, QStringLiteral("value"))));
}

/// Nothing where nothing is wrong.
void reportTroubles(const RunSummary &summary, const Remedy &remedy, const Saved &saved)
{
    const QStringList troubles = remarkWords(summary, remedy, Remarks::Troubles);
    if (summary.ending != RunEnding::Complete || summary.missing > 0 || !troubles.isEmpty())
        printProblem(endWords(summary, remedy, Estimate::Withheld));
    for (const QString &line : troubles)
        printError(line + u'\n');
    reportCells(saved, true);
}

void report(const RunSummary &summary, const Remedy &remedy, const OutputOptions &output, const Saved &saved,
    bool hasRecords)
{
    QString sentence = endWords(summary, remedy);
    if (hasRecords && saved.problem.isEmpty())
        sentence = (sentence + u' ' + savedText(output, saved)).trimmed();
    printError(sentence + u'\n');
    for (const QString &line : remarkWords(summary, remedy))
        printError(line + u'\n');
    reportCells(saved, false);
}

} // namespace

int fetchCommand(const FetchOptions &options)
{
    const auto prepared = prepare(options);
    if (!prepared) {
        printProblem(prepared.error().sentence);
        return prepared.error().code;
    }

    const bool isKept = !options.output.file.isEmpty();
    // Who practises looks at the run; who named an API may wait for an hour to find no file.
    if (!isKept && !options.quiet && options.api.source != ApiOptions::Source::Practice)
        printError(QStringLiteral("The records will be counted and not saved: no -o FILE.csv was given.\n"));
    QList<RecordBatch> batches;
    Interrupt interrupt;
    ForegroundRun run(interrupt, options.quiet);
    const RunSummary summary
        = run.run(prepared->profile, options.settings, prepared->credentials, [&](const RecordBatch &batch) {
              if (isKept)
                  batches.append(batch);
          });

    // A run that got nothing leaves the file of an earlier one alone.
    const bool hasRecords = summary.ending == RunEnding::Complete || summary.pagesArrived > 0;
    const Saved saved = isKept && hasRecords ? saveRecords(batches, options.output, interrupt) : Saved {};
    const QString summaryProblem = options.summaryFile.isEmpty()
        ? QString()
        : saveSummary(summaryToJson(summary), options.summaryFile);

    int code = exitCodeFor(summary);
    const Remedy remedy(options.api, prepared->profile);
    if (options.quiet)
        reportTroubles(summary, remedy, saved);
    else
        report(summary, remedy, options.output, saved, hasRecords);
    for (const QString &problem : { saved.problem, summaryProblem }) {
        if (problem.isEmpty())
            continue;
        printProblem(problem);
        if (code == ExitComplete)
            code = interrupt.isPending() ? ExitInterrupted : ExitIncomplete;
    }
    return leave(code);
}

} // namespace inflight
