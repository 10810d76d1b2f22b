// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/catalog.h"
#include "practice/httpwire.h"

namespace practice {

/// The catalogue as HTTP: one set of products behind every style of pagination. `origin`, for links to
/// itself, is `http://127.0.0.1:PORT`. Pure; any thread.
///
/// | path | asked with | answers |
/// |---|---|---|
/// | /api/products | page, per_page | products, pagination {page, per_page, total, pages} |
/// | /api/products/{id} | | one product |
/// | /api/offset/products | offset, limit | items, total |
/// | /api/cursor/products | cursor, limit | items, next_cursor |
/// | /api/link/products | page, per_page | the bare array; Link and X-Total-Count in the head |
/// | /api/next/products | page, per_page | count, next, previous, results |
/// | /api/bare/products | page, per_page | the bare array and no total anywhere |
///
/// Sizes are 20 unless given and clamped to 1..100; past the end there are no records; junk is a 400.
Response catalogAnswer(const Catalog &catalog, const Request &request, const QByteArray &origin);

} // namespace practice
