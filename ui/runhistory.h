// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/runsummary.h"
#include "ui/runrequest.h"

#include <QList>
#include <QObject>
#include <QPointF>

namespace inflight {

/// One run that is over.
struct FinishedRun {
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

    void add(const FinishedRun &run);
    const QList<FinishedRun> &runs() const { return m_runs; }
    /// The latest complete sync run that met the same world; null where none was made. Valid until the next
    /// add().
    const FinishedRun *measuredSync(const RunRequest &request) const;

Q_SIGNALS:
    void added();

private:
    QList<FinishedRun> m_runs;
};

} // namespace inflight
