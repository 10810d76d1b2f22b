// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/alarm.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace practice {

#ifdef Q_OS_LINUX

Alarm::Alarm(QObject *parent)
    : QObject(parent)
    , m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0)
        qFatal("The practice server cannot have a timer: out of file descriptors.");
    const auto *notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Alarm::drain);
}

Alarm::~Alarm()
{
    qDeleteAll(findChildren<QSocketNotifier *>(Qt::FindDirectChildrenOnly)); // before what it watches
    close(m_timer);
}

// Not const: it changes the timer, though no member.
void Alarm::setFor(TimePoint time) // NOLINT(readability-make-member-function-const)
{
    using namespace std::chrono;
    // The steady clock is CLOCK_MONOTONIC here, so that its points can be given as they are; zero would
    // mean never.
    const auto since = std::max<nanoseconds>(time.time_since_epoch(), 1ns);
    const auto whole = duration_cast<seconds>(since);
    itimerspec spec {};
    spec.it_value.tv_sec = static_cast<time_t>(whole.count());
    spec.it_value.tv_nsec = static_cast<long>((since - whole).count());
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &spec, nullptr);
}

void Alarm::drain()
{
    quint64 times = 0;
    if (read(m_timer, &times, sizeof times) == sizeof times)
        Q_EMIT rang();
}

#else

Alarm::Alarm(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
}

Alarm::~Alarm() = default;

void Alarm::setFor(TimePoint time)
{
    using namespace std::chrono;
    m_timer.start(std::max(ceil<milliseconds>(time - steady_clock::now()), 0ms));
}

#endif

} // namespace practice
