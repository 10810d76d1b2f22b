// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace inflight {

/// Which token a request went out with, and whether a 401 is worth a new one. Any one thread.
class TokenRenewal {
public:
    /// Who has not signed in cannot renew anything.
    void setPossible(bool possible) { m_isPossible = possible; }
    void renewed()
    {
        ++m_generation;
        m_isGood = false;
    }
    /// A request with a token of that generation was answered; 0: it was not.
    void answered(int generation, int status)
    {
        if (generation == m_generation && status != 0 && status != 401)
            m_isGood = true;
    }

    int generation() const { return m_generation; }
    /// `causedOne`: a renewal was for that page already, and nothing but 401 came of it. A new token that is
    /// refused before it opened anything is not made better by another one.
    bool isWorthIt(int generation, bool causedOne) const
    {
        const bool isOld = generation != m_generation; // another one is here already
        const bool isInVain = causedOne || (m_generation > 0 && !m_isGood);
        return m_isPossible && (isOld || !isInVain);
    }

private:
    int m_generation = 0;
    bool m_isPossible = false;
    bool m_isGood = false; ///< the latest was answered otherwise than by a 401
};

} // namespace inflight
