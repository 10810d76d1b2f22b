// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>

namespace inflight {

/// Pages that follow one another, both ends included. Zero-based, as PageRequest::page.
struct PageRange {
    int first = 0;
    int last = 0;

    friend bool operator==(const PageRange &, const PageRange &) = default;
};

} // namespace inflight

Q_DECLARE_METATYPE(inflight::PageRange)
