// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace inflight {

/// Fusion, the one style that takes our palettes as they are on every desktop, with icons of our own for the
/// parts that bars and fields bring along: they follow the palette, and no image plugin is loaded for them,
/// which would delay the start.
class WindowStyle final : public QProxyStyle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowStyle)
public:
    WindowStyle();

    QIcon standardIcon(
        StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace inflight
