// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/jsonlineswriter.h"

#include "records/chunkwriter.h"

namespace inflight {

ExportResult writeJsonLines(QIODevice &device, const ExportRows &rows, const ExportProgress &progress)
{
    ChunkWriter writer(device, progress);
    const bool isWhole = rows.visit([&](int batch, int row) {
        const QByteArrayView record = rows.batches()[batch].record(row);
        writer.text().append(record.data(), size_t(record.size()));
        writer.text() += '\n';
        return writer.recordWritten();
    });
    if (isWhole)
        writer.flush();
    return writer.result();
}

} // namespace inflight
