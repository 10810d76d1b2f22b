// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/nextrun.h"

#include "ui/api/profilestore.h"
#include "ui/parts/concurrencycontrol.h"
#include "ui/runs/sweepestimate.h"
#include "ui/settings/sidepanel.h"

namespace inflight {

NextRun::NextRun(
    const SidePanel &side, ConcurrencyControl &concurrency, const practice::PracticeServer &practice)
    : m_side(side)
    , m_concurrency(concurrency)
    , m_practice(practice)
{
}

RunRequest NextRun::request() const
{
    RunRequest request;
    m_side.writeTo(request);
    request.settings.concurrency = m_concurrency.concurrency();
    request.settings.automatic = m_concurrency.isAutomatic();
    if (request.profile.name == ProfileStore::practiceName())
        request.practice = m_practice.manners();
    return request;
}

tl::expected<RunRequest, EmptyField> NextRun::order()
{
    m_concurrency.takeTyped();
    m_side.takeTyped();
    RunRequest next = request();
    const EmptyField field = emptyField(next.profile, next.credentials);
    if (field != EmptyField::None)
        return tl::unexpected(field);
    return next;
}

SweepOffer NextRun::sweepOffer(const RunHistory &history) const
{
    const RunRequest next = request();
    return { .request = next, .estimate = sweepEstimate(next, history, m_practice.products()) };
}

} // namespace inflight
