// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/alarm.h"

#include <functional>
#include <map>

namespace practice {

/// Does things when they are due, not before, in order of their time. One alarm
/// serves thousands: a timer each would cost more than the answers. Lives in one thread.
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

    Entries m_entries;
    Alarm m_alarm;
};

} // namespace practice
