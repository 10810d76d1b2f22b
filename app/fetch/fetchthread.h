// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/fetchsession.h"

#include <QThread>

#include <atomic>

namespace inflight {

/// A FetchSession on a thread of its own, for callers on another one. Every order is queued to it and returns
/// at once; the signals arrive on the receiver's thread. The destructor stops the run and joins.
class FetchThread final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchThread)
public:
    explicit FetchThread(QObject *parent = nullptr);
    ~FetchThread() override;

    void start(const ApiProfile &profile, const RunSettings &settings, const Credentials &credentials = {});
    void setConcurrency(int concurrency);
    void setAutomatic(bool automatic);
    void pause();
    void resume();
    void worldMoved(SteadyTime at);
    void forgetPause(const QUrl &host);
    void stop();
    void retryFailed(const Access &access, const RunSettings &manners);

Q_SIGNALS:
    void updated(const inflight::RunUpdate &update);
    void finished(const inflight::RunSummary &summary);

private:
    QThread m_thread;
    std::atomic<int> m_stopsPending = 0; ///< orders that the session has not heard yet
    FetchSession *m_session; ///< lives on m_thread, deleted when it ends
};

} // namespace inflight
