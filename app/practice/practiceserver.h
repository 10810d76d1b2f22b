// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

#include <memory>

namespace practice {

/// How the server treats its guests. Every field may change while it runs.
struct Manners {
    int latencyMs = 200; ///< mean service time
    double jitter = 0.2; ///< share of the latency, uniformly more or less; 0 to 1
    double rateLimit = 0; ///< requests a second before 429 + Retry-After; 0: no limit
    int burst = 0; ///< requests the bucket holds; 0: one second's worth
    double errorRate = 0; ///< share of answers that are 500 or 503; 0 to 1
    double dropRate = 0; ///< share of connections closed without an answer
    double truncateRate = 0; ///< share of bodies cut short
    double stallRate = 0; ///< share of answers that stop half-way and never end
    bool requireLogin = false; ///< 401 without a valid token
    int tokenLifetimeS = 3600;
    quint32 seed = 1; ///< same seed, same faults and latencies for request n
};

/// What really happened, counted on the server's side.
struct Stats {
    qint64 requests = 0; ///< catalogue requests received, whatever became of them
    int inFlight = 0; ///< received and not yet answered in full
    int peakInFlight = 0;
    int connections = 0; ///< open now
    int peakConnections = 0;
    QMap<int, qint64> byStatus; ///< answers sent; 0: dropped without one
    qint64 earlyAfter429 = 0; ///< requests that came before an announced Retry-After had passed
};

/// A believable, misbehaving catalogue API on loopback, on a thread of its own. Thread-safe.
class PracticeServer {
public:
    struct Options {
        quint16 port = 0; ///< 0: any free one
        int products = 5000;
        Manners manners;
    };

    explicit PracticeServer(const Options &options);
    ~PracticeServer(); ///< stops and joins
    PracticeServer(const PracticeServer &) = delete;
    PracticeServer &operator=(const PracticeServer &) = delete;

    /// False when the port cannot be had; errorString() then says why.
    bool start();
    QString errorString() const;
    quint16 port() const;
    QUrl url() const; ///< http://127.0.0.1:PORT

    Manners manners() const;
    void setManners(const Manners &manners);
    Stats stats() const;
    /// Zeroes the counts, refills the limiter and starts the seeded sequence anew.
    void reset();
};

} // namespace practice
