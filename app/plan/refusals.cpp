// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/refusals.h"

namespace inflight {

void Refusals::add(int page, const FetchError &error)
{
    m_refusals[page] = { error.status, error.detail };
}

void Refusals::forgetUpTo(int page)
{
    m_refusals.erase(m_refusals.begin(), m_refusals.upper_bound(page));
}

void Refusals::note(int end, bool isKnownOtherwise, NoteBook &notes) const
{
    const auto refusal = m_refusals.find(end);
    constexpr int noContent = 204; // an answer, and no refusal
    const bool isBelieved
        = refusal != m_refusals.end() && !isKnownOtherwise && refusal->second.status != noContent;
    notes.set(RunNote::Kind::RefusalAsEnd, isBelieved,
        isBelieved ? QStringLiteral("%1/%2/%3")
                         .arg(QString::number(end + 1), QString::number(refusal->second.status),
                             refusal->second.excerpt)
                   : QString());
}

} // namespace inflight
