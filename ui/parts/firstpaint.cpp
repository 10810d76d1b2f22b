// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace inflight {

FirstPaint::FirstPaint(QWidget &window)
    : m_window(window)
{
    qApp->installEventFilter(this);
    m_whenIdle.setSingleShot(true);
    m_whenIdle.callOnTimeout(this, &FirstPaint::end);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    // It is not painted yet. A timer of no time waits until there is nothing else to do: whoever else waits
    // for that paint has it first, and clicks that have come meanwhile are acted upon.
    if (watched == &m_window && type == QEvent::Paint)
        QTimer::singleShot(0, this, [this] { m_whenIdle.start(0); });
    if (type == QEvent::ShortcutOverride || type == QEvent::KeyPress)
        end();
    return QObject::eventFilter(watched, event);
}

void FirstPaint::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_whenIdle.stop();
    qApp->removeEventFilter(this);
    Q_EMIT over();
}

} // namespace inflight
