// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/fetchthread.h"

#include <memory>

namespace inflight {

/// Fetches one page of an API, to show what is found there before a whole run.
class ProfileTrial final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileTrial)
public:
    explicit ProfileTrial(QObject *parent = nullptr);

    void start(const ApiProfile &profile, const Credentials &credentials);
    bool isActive() const { return m_engine != nullptr; }

Q_SIGNALS:
    /// Exactly once for each start(). The page is empty where none arrived.
    void finished(const inflight::RunSummary &summary, const inflight::RecordBatch &page);

private:
    void conclude(const RunSummary &summary);

    std::unique_ptr<FetchThread> m_engine; ///< an own one: a run may go on beside the trial
    RecordBatch m_page;
};

} // namespace inflight
