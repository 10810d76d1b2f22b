// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include <QApplication>

namespace inflight {

namespace {

QPalette paletteOf(QColor window, QColor base, QColor text, QColor accent)
{
    QPalette palette(window);
    const bool dark = isDark(palette);
    const QColor dim = dark ? QColor(0x8f, 0x96, 0x9e) : QColor(0x6b, 0x72, 0x79);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, dark ? base.lighter(118) : QColor(0xf4, 0xf6, 0xf8));
    palette.setColor(QPalette::Button, dark ? window.lighter(125) : QColor(0xf2, 0xf3, 0xf5));
    palette.setColor(QPalette::ToolTipBase, dark ? window.lighter(150) : QColor(0xff, 0xff, 0xe8));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x60, 0xa0));
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, dim);
    }
    palette.setColor(QPalette::PlaceholderText, dim);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, dim);
    return palette;
}

/// On a dark window an empty box would be a dark spot that nobody sees.
void lightenBoxes()
{
    QPalette boxes;
    boxes.setResolveMask(0);
    const QPalette palette = QApplication::palette();
    if (isDark(palette))
        boxes.setColor(QPalette::Base, palette.color(QPalette::Window).lighter(175));
    for (const char *kind : { "QCheckBox", "QRadioButton" })
        QApplication::setPalette(boxes, kind);
}

} // namespace

void applyLook(Look look)
{
    switch (look) {
    case Look::System:
        QApplication::setPalette(QPalette());
        break;
    case Look::Light:
        QApplication::setPalette(paletteOf(
            QColor(0xeb, 0xed, 0xef), Qt::white, QColor(0x1b, 0x1f, 0x23), QColor(0x00, 0x60, 0xa0)));
        break;
    case Look::Dark:
        QApplication::setPalette(paletteOf(QColor(0x24, 0x28, 0x2d), QColor(0x1a, 0x1d, 0x21),
            QColor(0xe6, 0xe8, 0xea), QColor(0x1f, 0x78, 0xb4)));
        break;
    }
    lightenBoxes();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ChartColours chartColours(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlpha(36);
    if (isDark(palette)) {
        return { .inFlight = QColor(0x56, 0xb4, 0xe9),
            .cap = QColor(0xe6, 0xe8, 0xea),
            .waiting = QColor(0xe6, 0x9f, 0x00),
            .tooMany = QColor(0xff, 0x7b, 0x2e),
            .pages = QColor(0x1f, 0xc7, 0x9a),
            .sending = QColor(0xf3, 0xc4, 0xde),
            .receiving = QColor(0x12, 0x83, 0x65),
            .sync = QColor(0xe3, 0x9a, 0xc4),
            .pause = QColor(0xf0, 0xe4, 0x42, 70),
            .grid = grid,
            .text = text,
            .background = palette.color(QPalette::Base) };
    }
    return { .inFlight = QColor(0x00, 0x72, 0xb2),
        .cap = QColor(0x22, 0x22, 0x22),
        .waiting = QColor(0xc9, 0x86, 0x00),
        .tooMany = QColor(0xd5, 0x5e, 0x00),
        .pages = QColor(0x00, 0x86, 0x64),
        .sending = QColor(0xc6, 0x6e, 0xa0),
        .receiving = QColor(0x00, 0x4a, 0x37),
        .sync = QColor(0xb0, 0x54, 0x88),
        .pause = QColor(0xf0, 0xe4, 0x42, 90),
        .grid = grid,
        .text = text,
        .background = palette.color(QPalette::Base) };
}

} // namespace inflight
