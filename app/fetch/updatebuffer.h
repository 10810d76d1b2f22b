// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runupdate.h"

#include <QObject>
#include <QTimer>

namespace inflight {

/// Gathers what happens and hands it on in a few deliveries a second, so that the receiving thread is not
/// flooded however fast pages arrive. Engine thread.
class UpdateBuffer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateBuffer)
public:
    UpdateBuffer();

    void start();
    /// Delivers the rest at once and no more after it.
    void finish();

    void add(const AttemptStart &start) { m_next.started.append(start); }
    void add(const AttemptRecord &record) { m_next.ended.append(record); }
    void add(const DroppedRetry &retry) { m_next.dropped.append(retry); }
    void add(const RecordBatch &batch) { m_next.batches.append(batch); }
    void add(const CapChange &change) { m_next.caps.append(change); }
    void add(const SharedPause &pause) { m_next.pauses.append(pause); }
    void addUserPause(const SharedPause &pause) { m_next.userPauses.append(pause); }
    void addWorldMove(Microseconds at) { m_next.worldMoves.append(at); }

Q_SIGNALS:
    /// Time for a delivery: fill in the counts and pass it on.
    void due(inflight::RunUpdate &update);

private:
    void deliver();

    RunUpdate m_next;
    QTimer m_timer;
};

} // namespace inflight
