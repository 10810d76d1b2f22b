// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace inflight {

FirstPaint::FirstPaint(QWidget &window)
    : m_window(window)
{
    qApp->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    // It is not painted yet; and whoever else waits for that paint is to have it first.
    if (watched == &m_window && type == QEvent::Paint)
        QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &FirstPaint::end); });
    if (type == QEvent::ShortcutOverride || type == QEvent::KeyPress || type == QEvent::MouseButtonPress)
        end();
    return QObject::eventFilter(watched, event);
}

void FirstPaint::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    qApp->removeEventFilter(this);
    Q_EMIT over();
}

} // namespace inflight
