// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/attemptjournal.h"
#include "fetch/jobqueue.h"
#include "pace/steadytime.h"

#include <QList>
#include <QNetworkRequest>

#include <chrono>
#include <functional>
#include <unordered_map>
#include <utility>

class QNetworkAccessManager;

namespace inflight {

class Attempt;

/// The attempts in flight, each with what its outcome is judged by. What ends here ends in Attempt::ended,
/// whose receiver takes it off. Engine thread.
class RunningAttempts {
public:
    struct Running {
        PageJob job;
        AttemptStart start;
        SteadyTime startedAt;
        QNetworkRequest request;
        int tokenGeneration;
    };

    void add(Attempt *attempt, Running running) { m_running.emplace(attempt, std::move(running)); }
    Running take(Attempt *attempt) { return std::move(m_running.extract(attempt).mapped()); }
    int count() const { return int(m_running.size()); }
    bool isEmpty() const { return m_running.empty(); }

    /// Those of a manager whose connection may be gone: an answer comes within that time or not at all. What
    /// is not written out yet waits for a new connection.
    void expectAnswers(const QNetworkAccessManager &manager, std::chrono::milliseconds within);
    /// An answer that is yet to come on one of a manager's connections would be taken for that to another of
    /// its requests. Nothing of it has been heard yet, as long as the event loop has not been entered.
    void distrustAnswers(const QNetworkAccessManager &manager);
    /// Those that are yet to follow a redirect.
    void abortDelayedHops();
    void abortAll();

private:
    /// A list of its own: what is done to one may end it.
    QList<Attempt *> which(const std::function<bool(const Attempt &)> &isMeant) const;

    std::unordered_map<Attempt *, Running> m_running;
};

} // namespace inflight
