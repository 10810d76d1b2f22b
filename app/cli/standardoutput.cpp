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
constexpr int patienceMs = 200; ///< with a reader, from the interrupt on

bool isFile()
{
    struct stat about = {};
    return fstat(STDOUT_FILENO, &about) == 0 && S_ISREG(about.st_mode);
}

} // namespace

StandardOutput::StandardOutput(const Interrupt &interrupt)
    : m_interrupt(interrupt)
    , m_isFile(isFile())
    , m_mostAtOnce(m_isFile ? std::numeric_limits<qint64>::max() : PIPE_BUF)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
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
