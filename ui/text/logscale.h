// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace inflight {

/// Round numbers from 1 to a maximum in steps that are even to the eye on a logarithmic scale: 1, 2, 3, 4, 5,
/// 6, 8, 10, 12, 15, 20, 25, 30 ... What a slider's positions stand for, so that every step changes the
/// value.
class LogScale {
public:
    explicit LogScale(int maximum);

    int positions() const { return int(m_values.size()); }
    int value(int position) const;
    /// The position whose value is nearest.
    int position(int value) const;
    /// The next value on the scale above (or below) one that may lie between two positions.
    int above(int value) const;
    int below(int value) const;

private:
    QList<int> m_values;
};

} // namespace inflight
