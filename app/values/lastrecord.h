// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

namespace inflight {

/// In front of a JSON Pointer into a page's last record, where that record's own id is the cursor: Stripe's
/// `starting_after`, Mastodon's `max_id`.
inline constexpr QLatin1String lastRecordPrefix("last:");

} // namespace inflight
