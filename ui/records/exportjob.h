// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/exportfile.h"

#include <QObject>

#include <memory>
#include <thread>

namespace inflight {

/// What is to be exported: batches as they stand, and which rows of them.
struct ExportSource {
    QList<RecordBatch> batches;
    std::optional<QList<quint32>>
        filtered; ///< rows that a filter or sorting shows; nothing: all, in server order
    bool isSettled = true; ///< false: those are still the rows of an earlier filter or sorting
    QStringList columns = {}; ///< on show, in their order there; empty: all, in the order first seen

    /// True when what is on show is not simply all of it.
    bool differsOnShow() const { return filtered.has_value() || !columns.isEmpty(); }
};

/// One export on a thread of its own. The destructor cancels and waits for the thread to clean up, but no
/// longer than a moment: a target that does not answer (a share that is gone, a pipe that nobody reads) would
/// keep the window for as long. The file that stood there stays whole.
class ExportJob final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJob)
public:
    ExportJob(const ExportSource &source, bool onlyFiltered, const QString &path,
        const ExportOptions &options, QObject *parent = nullptr);
    ~ExportJob() override;

Q_SIGNALS:
    /// Both arrive on the thread that made the job. `share` goes from 0 to 1.
    void progressed(double share);
    void finished(const inflight::ExportResult &result);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared; ///< with the thread, which may outlive this
    std::thread m_thread;
};

} // namespace inflight

Q_DECLARE_METATYPE(inflight::ExportResult)
