// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace inflight {

enum class Look { System, Light, Dark };

/// Sets the palette of the whole program. System: as the desktop says.
void applyLook(Look look);
bool isDark(const QPalette &palette);

/// What the charts and bars are drawn with: Okabe and Ito's colours, which colour-blind eyes tell apart,
/// in the shade that stands out from the palette's background.
struct ChartColours {
    QColor inFlight;
    QColor cap;
    QColor waiting;
    QColor tooMany; ///< a 429
    QColor pages;
    QColor sending; ///< connecting and sending, before a server's answer
    QColor receiving; ///< a body coming in
    QColor sync;
    QColor pause; ///< translucent
    QColor grid;
    QColor text;
    QColor background;
};

ChartColours chartColours(const QPalette &palette);

} // namespace inflight
