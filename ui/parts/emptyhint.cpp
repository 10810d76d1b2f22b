// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/emptyhint.h"

#include <QEvent>

namespace inflight {

EmptyHint::EmptyHint(QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(24);
    setForegroundRole(QPalette::PlaceholderText);
}

void EmptyHint::coverParent()
{
    parentWidget()->installEventFilter(this);
    setGeometry(parentWidget()->rect());
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QLabel::eventFilter(watched, event);
}

QSize EmptyHint::minimumSizeHint() const
{
    return { 0, fontMetrics().height() * 3 };
}

} // namespace inflight
