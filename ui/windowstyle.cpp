// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowstyle.h"

#include "ui/icons.h"

namespace inflight {

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

QIcon WindowStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_ToolBarHorizontalExtensionButton: // of a menu bar that is too narrow, too
        return icon(QLatin1String("more"));
    case SP_LineEditClearButton:
        return icon(QLatin1String("clear"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace inflight
