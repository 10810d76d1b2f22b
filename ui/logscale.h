// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace inflight {

/// Whole numbers from 1 to a maximum in even steps on a logarithmic scale, none twice: what a slider's
/// positions stand for, so that every step changes the value.
class LogScale {
public:
    /// `steps` is how many positions the scale would have if low numbers did not fall together.
    LogScale(int maximum, int steps);
    /// The same of round numbers alone: 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30 ...
    static LogScale ofRoundNumbers(int maximum);

    int positions() const { return int(m_values.size()); }
    int value(int position) const;
    /// The position whose value is nearest.
    int position(int value) const;
    /// The next value on the scale above (or below) one that may lie between two positions.
    int above(int value) const;
    int below(int value) const;

private:
    LogScale() = default;

    QList<int> m_values;
};

} // namespace inflight
