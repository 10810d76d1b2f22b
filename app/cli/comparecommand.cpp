// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/comparecommand.h"

#include "cli/exitcode.h"
#include "cli/foregroundrun.h"
#include "cli/interrupt.h"
#include "cli/prepare.h"
#include "cli/print.h"
#include "cli/runwords.h"
#include "cli/saveresult.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace inflight {

namespace {

QJsonObject object(const RunSummary &summary)
{
    return QJsonDocument::fromJson(summaryToJson(summary)).object();
}

/// It ended by itself, so that the time that it took is one to tell.
bool isMeasured(const RunSummary &summary)
{
    return summary.ending == RunEnding::Complete || summary.ending == RunEnding::PagesFailed;
}

class Comparison {
public:
    explicit Comparison(const FetchOptions &options, const Prepared &prepared)
        : m_options(options)
        , m_prepared(prepared)
        , m_remedy(options.api, prepared.profile)
        , m_run(m_interrupt, options.quiet)
    {
    }

    int exec()
    {
        RunSettings syncSettings = m_options.settings;
        syncSettings.sequential = true;
        syncSettings.automatic = false;
        const RunSummary sync = run(syncSettings, "sync");
        if (!isMeasured(sync)) {
            tellRest(sync);
            return end(exitCodeFor(sync),
                sync.ending == RunEnding::Stopped
                    ? cancelledComparisonWords({})
                    : QStringLiteral("Nothing can be compared, because the sync run is not whole."));
        }
        if (sync.ending != RunEnding::Complete)
            tellRest(sync);

        const RunSummary concurrent = run(m_options.settings, "concurrent");
        if (!isMeasured(concurrent)) {
            tellRest(concurrent);
            return end(exitCodeFor(concurrent),
                concurrent.ending == RunEnding::Stopped
                    ? cancelledComparisonWords(sync)
                    : QStringLiteral("Nothing can be compared, because the concurrent run is not whole."));
        }
        if (!isSameWork(sync, concurrent)) {
            tellRest(concurrent);
            return end(ExitIncomplete, incompleteComparisonWords(sync, concurrent));
        }
        m_json.insert(QLatin1String("factor"), speedupFactor(sync, concurrent));
        printOutput(comparisonWords(sync, concurrent) + u'\n');
        if (m_options.quiet && concurrent.missing > 0) // else the run's own sentence has said it
            printProblem(missingWords(concurrent));
        for (const QString &line : remarkWords(concurrent, m_remedy, Remarks::Troubles))
            printError(line + u'\n');
        return saveJson(ExitComplete);
    }

private:
    RunSummary run(const RunSettings &settings, const char *name)
    {
        // Both runs meet the same world: counts at zero, limiter full, the seeded faults from their
        // beginning.
        if (m_prepared.practiceServer) {
            m_prepared.practiceServer->reset();
            m_run.forgetPause(m_prepared.profile.baseUrl);
        }
        const RunSummary summary
            = m_run.run(m_prepared.profile, settings, m_prepared.credentials, [](const RecordBatch &) {});
        m_json.insert(QLatin1String(name), object(summary));
        if (!m_options.quiet)
            printError(endWords(summary, m_remedy, Estimate::Withheld) + u'\n');
        return summary;
    }

    /// What run() did not say.
    void tellRest(const RunSummary &summary)
    {
        if (m_options.quiet && (summary.ending != RunEnding::Complete || summary.missing > 0))
            printProblem(endWords(summary, m_remedy, Estimate::Withheld));
        for (const QString &line :
            remarkWords(summary, m_remedy, m_options.quiet ? Remarks::Troubles : Remarks::All))
            printError(line + u'\n');
    }

    int end(int code, const QString &sentence)
    {
        if (code == ExitInterrupted)
            printError(sentence + u'\n');
        else
            printProblem(sentence);
        return saveJson(code);
    }

    int saveJson(int code)
    {
        if (m_options.summaryFile.isEmpty())
            return code;
        const QString problem = saveSummary(QJsonDocument(m_json).toJson(), m_options.summaryFile);
        if (problem.isEmpty())
            return code;
        printProblem(problem);
        return code == ExitComplete ? int(ExitIncomplete) : code;
    }

    const FetchOptions &m_options;
    const Prepared &m_prepared;
    const Remedy m_remedy;
    Interrupt m_interrupt;
    ForegroundRun m_run;
    QJsonObject m_json;
};

} // namespace

int compareCommand(const FetchOptions &options)
{
    const auto prepared = prepare(options);
    if (!prepared) {
        printProblem(prepared.error().sentence);
        return prepared.error().code;
    }
    Comparison comparison(options, *prepared);
    return leave(comparison.exec());
}

} // namespace inflight
