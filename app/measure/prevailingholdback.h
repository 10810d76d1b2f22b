// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runupdate.h"

#include <QList>

namespace inflight {

/// Why no more are in flight, calm enough to be read: under a cap and a rate that bind by turns the reason
/// changes many times a second. Tells the one that was given most often in the last half second, and so
/// changes twice a second at most; but a pause, the server's or the user's, is told from its beginning to
/// its end. Pure.
class PrevailingHoldBack {
public:
    static constexpr std::chrono::milliseconds window { 500 };

    void restart();
    void add(const RunCounts &counts);
    /// None until the first window is over.
    const HoldBack &told() const { return m_told; }

private:
    struct Share {
        HoldBack heldBack; ///< as given the last time
        int times = 0;
    };

    QList<Share> m_shares; ///< of the window under way, by reason
    Microseconds m_from { 0 }; ///< when it began, since the run's start
    HoldBack m_told;
};

} // namespace inflight
