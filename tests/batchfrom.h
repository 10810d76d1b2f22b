// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/pagedecoder.h"
#include "words/errorwords.h"

#include <QByteArray>

/// Batches as the decoder makes them, for tests of what comes after it.
inline inflight::RecordBatch batchFrom(const QByteArray &jsonArray, int page = 0)
{
    const auto decoded = inflight::PageDecoder({}).decode(jsonArray, page);
    if (!decoded)
        qFatal("no batch: %s", qPrintable(detailInWords(decoded.error())));
    return decoded->batch;
}
