// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/remark.h"

#include <QString>

namespace inflight {

/// A part of a sentence, translated, without a full stop: `nothing at /items`.
QString inWords(const Remark &remark);

} // namespace inflight
