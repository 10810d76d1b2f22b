// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

/// A named pipe: whatever writes more than it holds into it is not done before readOn() was called.
class SlowFile {
    Q_DISABLE_COPY_MOVE(SlowFile)
public:
    static constexpr int recordsBeyond = 5'000; ///< as CSV: larger than a pipe

    explicit SlowFile(const QString &path)
        : m_path(path)
    {
        ::signal(SIGPIPE, SIG_IGN);
        const QByteArray name = QFile::encodeName(path);
        if (::mkfifo(name.constData(), 0600) == 0)
            m_pipe = ::open(name.constData(), O_RDONLY | O_NONBLOCK);
    }
    /// Whoever still writes meets an error.
    ~SlowFile() { breakOff(); }

    QString path() const { return m_path; }
    /// Until then there is nobody at the other end.
    bool waitForWriter() const
    {
        pollfd written { m_pipe, POLLIN, 0 };
        return m_pipe >= 0 && ::poll(&written, 1, 10'000) == 1;
    }
    void readOn()
    {
        char text[4096];
        for (ssize_t got = 0; (got = ::read(m_pipe, text, sizeof text)) > 0;)
            m_lines += QByteArray::fromRawData(text, int(got)).count('\n');
    }
    void breakOff()
    {
        if (m_pipe >= 0)
            ::close(std::exchange(m_pipe, -1));
    }
    /// That were read.
    qsizetype lines() const { return m_lines; }

private:
    QString m_path;
    int m_pipe = -1;
    qsizetype m_lines = 0;
};
