// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keyrules.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace inflight {

KeyRules::KeyRules(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool KeyRules::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool isOurs = widget && widget->window() == &m_window;
    if (event->type() == QEvent::KeyPress) {
        auto *field = isOurs && keys == Qt::Key_Escape ? qobject_cast<QLineEdit *>(watched) : nullptr;
        if (field)
            leave(*field);
        return field != nullptr;
    }
    // Space pauses, but a button reached by Tab keeps it: it is how the keyboard presses buttons.
    if (keys == Qt::Key_Space && qobject_cast<QAbstractButton *>(watched)) {
        event->accept();
        return true;
    }
    // A number has no blanks.
    if (keys == Qt::Key_Space && isOurs && qobject_cast<const QAbstractSpinBox *>(widget)) {
        event->ignore();
        return true;
    }
    // Esc stops for good: who types wants to be rid of the text, not of the run.
    if (keys == Qt::Key_Escape && isOurs && qobject_cast<const QLineEdit *>(widget)) {
        event->accept();
        return true;
    }
    // Ctrl+E exports: under X11 a text field would take it for "end of line".
    if (keys == (Qt::CTRL | Qt::Key_E) && isOurs) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void KeyRules::leave(QLineEdit &field)
{
    // A filter is emptied first; what else is typed, a password say, stays.
    if (field.isClearButtonEnabled() && !field.text().isEmpty())
        field.clear();
    else
        Q_EMIT fieldLeft();
}

} // namespace inflight
