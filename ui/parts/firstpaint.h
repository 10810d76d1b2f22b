// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace inflight {

/// Tells when a window has been seen, so that what takes long to make can be made then: right after its first
/// paint, or before the first key if that is earlier, since it may be meant for what is not there yet. A
/// click is meant for what can be seen. Filters the whole program's events until then.
class FirstPaint final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstPaint)
public:
    explicit FirstPaint(QWidget &window);

Q_SIGNALS:
    /// Once.
    void over();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    QWidget &m_window;
    QTimer m_whenIdle;
    bool m_isOver = false;
};

} // namespace inflight
