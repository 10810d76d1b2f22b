// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

namespace inflight {

/// Fusion, the one style that takes our palettes as they are on every desktop, with what it lacks for them:
/// - outlines of controls that stand out from the window (WCAG 2.1, 1.4.11: 3 to 1), also from a dark one;
/// - buttons that are on in the colour of a selection;
/// - cells that keep a distance: a number on the right and a word on the left of the next one do not touch;
/// - headers with an ellipsis where their column is too narrow for them;
/// - sliders that go where they are clicked;
/// - a progress that shows from its first step;
/// - icons of our own for the parts that bars and fields bring along: they follow the palette, and no image
///   plugin is loaded for them, which would delay the start.
class WindowStyle final : public QProxyStyle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowStyle)
public:
    WindowStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;
    QIcon standardIcon(
        StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

private:
    QPalette outlined(const QPalette &palette) const;

    mutable QHash<qint64, QPalette> m_outlined; ///< by the palette's cache key, also their own
};

} // namespace inflight
