// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/exportjob.h"

#include <QElapsedTimer>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace inflight {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 300ms;

} // namespace

struct ExportJob::Shared {
    std::atomic<bool> isCancelled = false;
    std::mutex mutex;
    ExportJob *job = nullptr; ///< null when nobody wants to hear any more
    bool hasEnded = false;
    std::condition_variable ended;

    template <typename Tell> void tell(Tell what)
    {
        const std::lock_guard lock(mutex);
        if (job)
            QMetaObject::invokeMethod(
                job, [what, to = job] { what(*to); }, Qt::QueuedConnection);
    }
};

ExportJob::ExportJob(const ExportSource &source, bool onlyFiltered, const QString &path,
    const ExportOptions &options, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->job = this;
    m_thread = std::thread([shared = m_shared, source, onlyFiltered, path, options] {
        const ExportRows rows = onlyFiltered && source.filtered ? ExportRows(source.batches, *source.filtered)
                                                                : ExportRows(source.batches);
        const double all = double(qMax<qint64>(1, rows.count()));
        QElapsedTimer sinceTold;
        sinceTold.start();
        const ExportResult result = exportToFile(path, rows, options, [&](qint64 written) {
            if (sinceTold.elapsed() >= 50) {
                sinceTold.start();
                shared->tell(
                    [share = double(written) / all](ExportJob &job) { Q_EMIT job.progressed(share); });
            }
            return !shared->isCancelled.load();
        });
        shared->tell([result](ExportJob &job) { Q_EMIT job.finished(result); });
        const std::lock_guard lock(shared->mutex);
        shared->hasEnded = true;
        shared->ended.notify_all();
    });
}

ExportJob::~ExportJob()
{
    m_shared->isCancelled = true;
    std::unique_lock lock(m_shared->mutex);
    m_shared->job = nullptr;
    const bool hasEnded = m_shared->ended.wait_for(lock, patience, [this] { return m_shared->hasEnded; });
    lock.unlock();
    if (hasEnded)
        m_thread.join();
    else
        m_thread.detach();
}

} // namespace inflight
