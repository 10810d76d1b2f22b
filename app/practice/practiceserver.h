// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/manners.h"
#include "practice/stats.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace practice {

/// A believable, misbehaving catalogue API on loopback, on a thread of its own. Thread-safe.
class PracticeServer {
public:
    struct Options {
        quint16 port = 0; ///< 0: any free one
        int products = 5000; ///< 0 to 1,000,000
        Manners manners;
        /// Called once, on the server's thread, before it answers anything.
        std::function<void()> onThread = nullptr;
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
    int products() const; ///< in the whole catalogue

    Manners manners() const;
    /// Requests already received keep the latency and the fate they have. Values out of range are clamped.
    void setManners(const Manners &manners);
    Stats stats() const;
    /// Zeroes the counts, refills the limiter and starts the seeded sequence anew. Requests in flight stay
    /// in flight, but how they end is counted no more.
    void reset();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace practice
