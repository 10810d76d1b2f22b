// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace inflight {

/// One page to ask for. Its number is its identity and its place in the export.
struct PageRequest {
    int page = 0; ///< zero-based place in the server's order
    QUrl url; ///< absolute, with query
    /// Asked without knowing that it exists (look-ahead where no total is known): a 404 or an empty page
    /// then means "past the end", not a failure.
    bool speculative = false;
};

} // namespace inflight
