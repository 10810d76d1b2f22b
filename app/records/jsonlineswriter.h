// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/exportresult.h"
#include "records/exportrows.h"

class QIODevice;

namespace inflight {

/// Writes JSON Lines (https://jsonlines.org): each record as minified JSON, whole and nested as it came,
/// ended by '\n'. UTF-8.
ExportResult writeJsonLines(QIODevice &device, const ExportRows &rows, const ExportProgress &progress = {});

} // namespace inflight
