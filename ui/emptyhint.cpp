// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptyhint.h"

namespace inflight {

EmptyHint::EmptyHint(QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(24);
    setForegroundRole(QPalette::PlaceholderText);
}

QSize EmptyHint::minimumSizeHint() const
{
    return { 0, fontMetrics().height() * 3 };
}

} // namespace inflight
