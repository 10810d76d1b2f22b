// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/steadytime.h"
#include "secrets/secretmask.h"
#include "transport/attempt.h"
#include "values/attemptrecord.h"

#include <QObject>

namespace inflight {

/// Writes down every try on the wire, with secrets masked: the one source of all that is counted, charted or
/// logged. Engine thread.
class AttemptJournal final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptJournal)
public:
    AttemptJournal() = default;

    /// The moment that times are told from: now, less the time that the run was active before. Times before
    /// it are told as 0.
    void setEpoch(SteadyTime epoch) { m_epoch = epoch; }

    /// What became of an attempt, as its owner decided.
    struct Verdict {
        AttemptRecord::Outcome outcome = AttemptRecord::Outcome::Arrived;
        FetchError error;
        int records = 0;
        std::chrono::milliseconds retryIn { 0 };
    };

    AttemptStart begin(int page, int number);
    void end(const AttemptStart &start, const QNetworkRequest &request, const AttemptResult &result,
        const Verdict &verdict);

    Microseconds sinceEpoch(SteadyTime time) const;
    SecretMask &mask() { return m_mask; }
    const SecretMask &mask() const { return m_mask; }

Q_SIGNALS:
    void started(const inflight::AttemptStart &start);
    void ended(const inflight::AttemptRecord &record);

private:
    SteadyTime m_epoch {};
    SecretMask m_mask;
    quint64 m_lastId = 0;
};

} // namespace inflight
