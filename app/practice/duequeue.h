// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/behaviour.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace practice {

/// Does things when they are due, not before and at most a millisecond or so after, in order of their time.
/// One precise timer serves thousands: a timer each would cost more than the answers. Lives in one thread.
class DueQueue : public QObject {
    Q_OBJECT

public:
    using Entries = std::multimap<TimePoint, std::function<void()>>;
    using Ticket = Entries::iterator; ///< good until it is done or cancelled

    explicit DueQueue(QObject *parent = nullptr);

    Ticket schedule(TimePoint due, std::function<void()> action);
    void cancel(Ticket ticket);

private:
    void run();
    void arm();

    Entries m_entries;
    QTimer m_timer;
};

} // namespace practice
