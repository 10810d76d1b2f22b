// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/standardoutput.h"

#include "cli/interrupt.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inflight {

namespace {

constexpr int lookEveryMs = 20;
constexpr int patienceMs = 200; ///< with a reader, from the interrupt on

bool isFile()
{
    struct stat about = {};
    return fstat(STDOUT_FILENO, &about) == 0 && S_ISREG(about.st_mode);
}

/// To make our own standard output non-blocking would make that of the shell so, too. What was not opened for
/// writing stays so.
int reopened()
{
    const int flags = fcntl(STDOUT_FILENO, F_GETFL);
    if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY)
        return -1;
    return ::open("/proc/self/fd/1", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

} // namespace

StandardOutput::StandardOutput(const Interrupt &interrupt)
    : m_interrupt(interrupt)
    , m_isFile(isFile())
    , m_reopened(m_isFile ? -1 : reopened())
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

StandardOutput::~StandardOutput()
{
    if (m_reopened >= 0)
        ::close(m_reopened);
}

bool StandardOutput::hasNoReader()
{
    pollfd output { STDOUT_FILENO, POLLOUT, 0 };
    return poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
}

bool StandardOutput::isOutOfPatience()
{
    if (m_isFile || !m_interrupt.isPending())
        return false;
    if (!m_sinceInterrupt.isValid())
        m_sinceInterrupt.start();
    return m_sinceInterrupt.hasExpired(patienceMs);
}

bool StandardOutput::waitForRoom()
{
    pollfd output { STDOUT_FILENO, POLLOUT, 0 };
    while (!isOutOfPatience()) {
        if (poll(&output, 1, lookEveryMs) > 0)
            return true;
    }
    return false;
}

qint64 StandardOutput::writeData(const char *data, qint64 size)
{
    qint64 written = 0;
    while (written < size) {
        if (!waitForRoom()) {
            setErrorString(QStringLiteral("interrupted, and it is not read in time"));
            return -1;
        }
        // What a pipe has room for at all does not block it.
        const bool mayBlock = !m_isFile && m_reopened < 0;
        const qint64 piece = mayBlock ? std::min<qint64>(size - written, PIPE_BUF) : size - written;
        const ssize_t done
            = ::write(m_reopened < 0 ? STDOUT_FILENO : m_reopened, data + written, size_t(piece));
        if (done < 0 && errno != EINTR && errno != EAGAIN) {
            setErrorString(qt_error_string(errno));
            return -1;
        }
        if (done < 0) // a terminal says that it has room, and has too little
            poll(nullptr, 0, 1);
        written += std::max<ssize_t>(0, done);
    }
    return written;
}

} // namespace inflight
