// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/standardoutput.h"

#include "cli/interrupt.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <limits>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inflight {

namespace {

constexpr int lookEveryMs = 20;
constexpr int patienceMs = 200; ///< with a reader, once interrupted

bool isFile()
{
    struct stat about = {};
    return fstat(STDOUT_FILENO, &about) == 0 && S_ISREG(about.st_mode);
}

} // namespace

StandardOutput::StandardOutput(const Interrupt &interrupt)
    : m_interrupt(interrupt)
    , m_mostAtOnce(isFile() ? std::numeric_limits<qint64>::max() : PIPE_BUF)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool StandardOutput::hasNoReader()
{
    pollfd output { STDOUT_FILENO, POLLOUT, 0 };
    return poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
}

bool StandardOutput::waitForRoom()
{
    pollfd output { STDOUT_FILENO, POLLOUT, 0 };
    int waitedMs = 0;
    // A signal ends poll() early, which only makes the wait a little shorter.
    while (poll(&output, 1, lookEveryMs) <= 0) {
        waitedMs += m_interrupt.isPending() ? lookEveryMs : 0;
        if (waitedMs >= patienceMs)
            return false;
    }
    return true;
}

qint64 StandardOutput::writeData(const char *data, qint64 size)
{
    qint64 written = 0;
    while (written < size) {
        if (!waitForRoom()) {
            setErrorString(QStringLiteral("interrupted, and nobody reads it"));
            return -1;
        }
        const qint64 piece = std::min(size - written, m_mostAtOnce);
        const ssize_t done = ::write(STDOUT_FILENO, data + written, size_t(piece));
        if (done < 0 && errno != EINTR && errno != EAGAIN) {
            setErrorString(qt_error_string(errno));
            return -1;
        }
        written += std::max<ssize_t>(0, done);
    }
    return written;
}

} // namespace inflight
