// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keyrules.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace inflight {

KeyRules::KeyRules(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool KeyRules::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
    // Space pauses, but a button reached by Tab keeps it: it is how the keyboard presses buttons.
    if (keys == Qt::Key_Space && qobject_cast<QAbstractButton *>(watched)) {
        event->accept();
        return true;
    }
    // Ctrl+E exports: under X11 a text field would take it for "end of line".
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (keys == (Qt::CTRL | Qt::Key_E) && widget && widget->window() == &m_window) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace inflight
