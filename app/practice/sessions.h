// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/behaviour.h"

#include <QByteArray>
#include <QHash>

namespace practice {

/// Who is signed in: random tokens that run out. Bounded: the oldest half goes when there are too many.
/// Time comes from the caller. Not thread-safe.
class Sessions {
public:
    static constexpr qsizetype MaxTokens = 10'000;

    QByteArray signIn(TimePoint now, std::chrono::seconds lifetime); ///< a new token
    bool isSignedIn(const QByteArray &token, TimePoint now) const;

private:
    void makeRoom(TimePoint now);

    QHash<QByteArray, TimePoint> m_endOf;
};

} // namespace practice
