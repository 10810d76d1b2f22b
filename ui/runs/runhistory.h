// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/runsummary.h"
#include "ui/runs/runrequest.h"

#include <QList>
#include <QObject>
#include <QPointF>

#include <optional>

namespace inflight {

/// One run that is over.
struct FinishedRun {
    int number = 0; ///< RunController::runNumber(); 0: of no controller, always another run
    int series = 0; ///< the comparison or sweep that it is a part of, from 1; 0: of none
    RunRequest request;
    RunSummary summary;
    QList<QPointF> pagesOverTime; ///< (seconds, pages done), as drawn
    bool worldMoved = false; ///< see RunController
};

/// The runs of this session, oldest first. Kept in memory only.
class RunHistory final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunHistory)
public:
    using QObject::QObject;

    /// A run that is here already, because it went on with its failed pages, takes its own place.
    void add(const FinishedRun &run);
    /// From here on nothing was measured; what is on show elsewhere stays.
    void clear();
    const QList<FinishedRun> &runs() const { return m_runs; }
    /// Null where it is not here. Pointers are valid until the next add() or clear().
    const FinishedRun *run(int number) const;
    /// The latest complete sync run that met the same world; null where none was made, or it had another
    /// number of pages than this run will have.
    /// @param pages nothing where that is not known yet
    const FinishedRun *latestSync(const RunRequest &request, std::optional<int> pages) const;
    /// What a run may be measured against: the sync run of its own comparison or sweep, or else the nearest
    /// one that met the same world. Null where the world moved during the run, or it was other work.
    const FinishedRun *baselineOf(const FinishedRun &run) const;

Q_SIGNALS:
    void added(); ///< or gone on with
    void cleared();

private:
    const FinishedRun *nearestSync(const FinishedRun &run) const;

    QList<FinishedRun> m_runs;
};

} // namespace inflight
