// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interrupt.h"

#include "cli/endingsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace inflight {

namespace {

// A signal handler reaches nothing but globals, and may call little but write(): hence the pipe to ourselves.
std::array<int, 2> pipeEnds { -1, -1 };
volatile std::sig_atomic_t firstSecond = 0; ///< of the steady clock, when the first one came; 0: none yet

std::sig_atomic_t secondNow()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::sig_atomic_t(now.tv_sec) + 1;
}

/// Programs and terminals that end another one often signal twice within a moment, itself and its group: that
/// is no impatience.
extern "C" void tellOurselves(int signal)
{
    constexpr int oneMoment = 1;
    if (firstSecond != 0 && secondNow() - firstSecond > oneMoment) {
        std::signal(signal, SIG_DFL);
        raise(signal);
        return;
    }
    firstSecond = firstSecond == 0 ? secondNow() : firstSecond;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interrupt::read);

    struct sigaction action = {};
    action.sa_handler = tellOurselves;
    action.sa_flags = SA_RESTART;
    firstSecond = 0;
    for (const int signal : endingSignals) {
        struct sigaction before = {};
        sigaction(signal, nullptr, &before);
        // Under nohup a closed terminal is no reason to stop.
        if (signal != SIGHUP || before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    if (!m_notifier)
        return;
    for (const int signal : endingSignals)
        std::signal(signal, SIG_DFL);
    delete m_notifier;
    close(pipeEnds[0]);
    close(pipeEnds[1]);
    pipeEnds = { -1, -1 };
}

bool Interrupt::isPending() const
{
    pollfd told { pipeEnds[0], POLLIN, 0 };
    return m_hasHappened || poll(&told, 1, 0) == 1;
}

void Interrupt::read()
{
    char byte = 0;
    while (::read(pipeEnds[0], &byte, 1) > 0) { }
    m_hasHappened = true;
    Q_EMIT happened();
}

} // namespace inflight
