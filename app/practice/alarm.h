// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/behaviour.h"

#include <QObject>

#ifndef Q_OS_LINUX
#include <QTimer>
#endif

namespace practice {

/// Rings once at a point of time, not before. On Linux within some tens of microseconds: a timerfd, because
/// Qt's timers count in whole milliseconds and round twice, which made every answer two late. Elsewhere a
/// precise QTimer. Lives in one thread; may be moved with its parent.
class Alarm : public QObject {
    Q_OBJECT

public:
    explicit Alarm(QObject *parent);
    ~Alarm() override;

    void setFor(TimePoint time); ///< in place of the time that was set

Q_SIGNALS:
    void rang();

private:
#ifdef Q_OS_LINUX
    void drain();

    int m_timer;
#else
    QTimer m_timer { this };
#endif
};

} // namespace practice
