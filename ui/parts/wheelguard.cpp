// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QSlider>

namespace inflight {

WheelGuard::WheelGuard(QScrollArea &area)
    : QObject(&area)
{
    const auto guard = [this](const auto &controls) {
        for (QWidget *control : controls) {
            control->setFocusPolicy(Qt::StrongFocus);
            control->installEventFilter(this);
        }
    };
    guard(area.widget()->findChildren<QSlider *>());
    guard(area.widget()->findChildren<QAbstractSpinBox *>());
    guard(area.widget()->findChildren<QComboBox *>());
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // so that the area gets it
    return true;
}

} // namespace inflight
