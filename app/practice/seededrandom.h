// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace practice {

/// Scatters a number over 64 bits: the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
constexpr quint64 scatter(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// Draws without a state: the same three numbers give the same result, so that request n has its fate
/// whatever was drawn for others. `use` keeps draws for different purposes independent.
constexpr quint64 drawBits(quint64 seed, quint64 n, quint64 use)
{
    return scatter(scatter(scatter(seed) ^ n) ^ use);
}

/// Uniform in [0, 1).
constexpr double drawShare(quint64 seed, quint64 n, quint64 use)
{
    return static_cast<double>(drawBits(seed, n, use) >> 11) * 0x1.0p-53;
}

} // namespace practice
