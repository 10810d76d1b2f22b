// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/stats.h"

#include <QMutex>

namespace practice {

/// Keeps the counts. Thread-safe. A request that came before a reset leaves the gauges when it ends and
/// touches no count: the number that arrived() gives says which it is.
class Ledger {
public:
    quint64 arrived(bool early);
    void answered(quint64 era, int status); ///< status 0: dropped. Call before the last bytes leave.
    void abandoned(quint64 era);
    void connectionOpened();
    void connectionClosed();
    void loginTried();

    Stats stats() const;
    void reset();

private:
    mutable QMutex m_mutex;
    Stats m_stats;
    quint64 m_era = 0;
};

} // namespace practice
