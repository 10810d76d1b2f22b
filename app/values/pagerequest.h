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
    QUrl answeredAt {}; ///< where redirects ended, once it was answered

    /// What links of the answer are relative to (RFC 3986, section 5.1.3).
    const QUrl &base() const { return answeredAt.isEmpty() ? url : answeredAt; }
};

} // namespace inflight
