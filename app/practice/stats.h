// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

namespace practice {

/// What really happened, counted on the server's side. A request is one to `/api/`, the sign-in excepted.
/// Each ends once: in byStatus or in abandoned.
struct Stats {
    qint64 requests = 0; ///< catalogue requests received, whatever became of them
    int inFlight = 0; ///< received and not yet answered in full
    int peakInFlight = 0;
    int connections = 0; ///< open now, of those that have asked for the catalogue or signed in
    int peakConnections = 0;
    QMap<int, qint64> byStatus; ///< answers sent; 0: dropped without one
    qint64 abandoned = 0; ///< requests whose client left before the whole answer; a stall ends so
    qint64 earlyAfter429 = 0; ///< requests that came before an announced Retry-After had passed
    qint64 logins = 0; ///< sign-ins tried; they are no catalogue requests
};

} // namespace practice
