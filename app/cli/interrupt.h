// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace inflight {

/// Turns Ctrl-C, SIGTERM and a closed terminal into one signal of the event loop. Another one that
/// comes more than a second later ends the program at once, as it would without this. One at a time in a
/// process.
class Interrupt final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interrupt)
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// True from the first one on.
    bool hasHappened() const { return m_hasHappened; }
    /// The same, also where the event loop has not heard of it yet.
    bool isPending() const;

Q_SIGNALS:
    void happened();

private:
    void read();

    QSocketNotifier *m_notifier = nullptr;
    bool m_hasHappened = false;
};

} // namespace inflight
