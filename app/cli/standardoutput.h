// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QIODevice>

namespace inflight {

class Interrupt;

/// Standard output for records. Whoever interrupts is not kept waiting by a reader that does not read, or
/// slowly: then a write fails, and the rest is not tried. A file is written to the end.
class StandardOutput final : public QIODevice {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandardOutput)
public:
    explicit StandardOutput(const Interrupt &interrupt); ///< must outlive it
    ~StandardOutput() override;

    bool isSequential() const override { return true; }
    /// A pipe whose other end is closed.
    static bool hasNoReader();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool waitForRoom();
    bool isOutOfPatience();

    const Interrupt &m_interrupt;
    const bool m_isFile;
    const int m_reopened; ///< the same, but whatever is written there does not block; -1: cannot be had
    QElapsedTimer m_sinceInterrupt; ///< as noticed here
};

} // namespace inflight
