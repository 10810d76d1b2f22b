// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/pageinfo.h"

namespace inflight {

/// Tells whether a server gives its first page for whatever page it is asked. Pure.
class FirstText {
public:
    void keep(const PageInfo &first) { m_text = first.fingerprint; }
    /// That page is the first one once more, to the letter.
    bool isIn(const PageInfo &info) const { return info.fingerprint != 0 && info.fingerprint == m_text; }
    /// A page behind the first has arrived.
    /// @param isEarliest none had come behind it so far
    void compare(const PageInfo &info, bool isEarliest)
    {
        m_isAlways = (isEarliest || m_isAlways) && isIn(info);
    }
    /// Pages came behind the first, and each was that one.
    bool isAlways() const { return m_isAlways; }

private:
    quint64 m_text = 0; ///< PageInfo::fingerprint
    bool m_isAlways = false;
};

} // namespace inflight
