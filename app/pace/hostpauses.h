// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace/steadytime.h"
#include "plan/weborigin.h"

#include <QHash>

#include <optional>

namespace inflight {

/// How long hosts asked to be left alone (HostGate), from one run to the next: who begins anew a moment later
/// must not ask before that is over. Pure.
class HostPauses {
public:
    void note(const QUrl &host, SteadyTime until) { m_until.insert(originOf(host), until); }
    void forget(const QUrl &host) { m_until.remove(originOf(host)); }
    /// Nothing: it never asked, as far as is known.
    std::optional<SteadyTime> until(const QUrl &host) const
    {
        const auto found = m_until.constFind(originOf(host));
        return found == m_until.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, SteadyTime> m_until; ///< by origin
};

} // namespace inflight
