// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/keyrules.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace inflight {

namespace {

/// What a key types, whatever keys make it: `[` is AltGr and 8 on a German keyboard, which is told as a group
/// switch or as Ctrl and Alt together. Empty for an order such as Ctrl+1 or Alt+F, though it may carry a
/// text.
QString typedBy(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers orders
        = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isOrder = orders != Qt::NoModifier && orders != (Qt::ControlModifier | Qt::AltModifier);
    const QString text = key.text();
    return isOrder || text.isEmpty() || !text.front().isPrint() ? QString() : text;
}

/// A number has neither blanks nor brackets: in its field they are still orders.
bool isInNoNumber(const QString &typed)
{
    return typed == u" " || typed == u"[" || typed == u"]";
}

bool isNumberField(const QWidget &widget)
{
    return qobject_cast<const QAbstractSpinBox *>(&widget);
}

enum class Owner { AsEver, Widget, Window };

Owner ownerOf(const QKeyEvent &key, const QWidget &widget, bool isOurs)
{
    const QKeyCombination keys = key.keyCombination();
    // Space pauses, but a button reached by Tab keeps it: it is how the keyboard presses buttons.
    if (keys == Qt::Key_Space && qobject_cast<const QAbstractButton *>(&widget))
        return Owner::Widget;
    if (!isOurs)
        return Owner::AsEver;
    // Ctrl+E exports: under X11 a text field would take it for "end of line".
    if (keys == (Qt::CTRL | Qt::Key_E))
        return Owner::Window;
    const auto *text = qobject_cast<const QLineEdit *>(&widget);
    // Esc stops for good: who types wants to be rid of the text, not of the run.
    if (keys == Qt::Key_Escape && (text || isNumberField(widget)))
        return Owner::Widget;
    const QString typed = typedBy(key);
    if (isNumberField(widget) && isInNoNumber(typed))
        return Owner::Window;
    return text && !text->isReadOnly() && !typed.isEmpty() ? Owner::Widget : Owner::AsEver;
}

} // namespace

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
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isOurs = widget->window() == &m_window;
    if (event->type() == QEvent::KeyPress)
        return isOurs && key.keyCombination() == Qt::Key_Escape && leave(*widget);
    const Owner owner = ownerOf(key, *widget, isOurs);
    if (owner == Owner::AsEver)
        return QObject::eventFilter(watched, event);
    event->setAccepted(owner == Owner::Widget);
    return true;
}

bool KeyRules::leave(QWidget &widget)
{
    auto *text = qobject_cast<QLineEdit *>(&widget);
    if (!text && !isNumberField(widget))
        return false;
    // A filter is emptied first; what else is typed, a password or a number say, stays.
    if (text && text->isClearButtonEnabled() && !text->text().isEmpty())
        text->clear();
    else
        Q_EMIT fieldLeft();
    return true;
}

} // namespace inflight
