// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportjob.h"

#include <QElapsedTimer>

namespace inflight {

ExportJob::ExportJob(const ExportSource &source, bool onlyFiltered, const QString &path,
    const ExportOptions &options, QObject *parent)
    : QObject(parent)
{
    m_thread = std::thread([this, source, onlyFiltered, path, options] {
        const ExportRows rows = onlyFiltered && source.filtered ? ExportRows(source.batches, *source.filtered)
                                                                : ExportRows(source.batches);
        const double all = double(qMax<qint64>(1, rows.count()));
        QElapsedTimer sinceTold;
        sinceTold.start();
        const ExportResult result = exportToFile(path, rows, options, [&](qint64 written) {
            if (sinceTold.elapsed() >= 50) {
                sinceTold.start();
                QMetaObject::invokeMethod(
                    this, [this, share = double(written) / all] { Q_EMIT progressed(share); },
                    Qt::QueuedConnection);
            }
            return !m_isCancelled.load();
        });
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    });
}

ExportJob::~ExportJob()
{
    cancel();
    m_thread.join();
}

void ExportJob::cancel()
{
    m_isCancelled = true;
}

} // namespace inflight
