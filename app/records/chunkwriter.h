// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/exportresult.h"

#include <QIODevice>

#include <string>

namespace inflight {

/// Collects text and hands it to a device in large pieces; asks between them whether to go on.
class ChunkWriter {
public:
    ChunkWriter(QIODevice &device, const ExportProgress &progress)
        : m_device(device)
        , m_progress(progress)
    {
        m_text.reserve(chunkBytes + chunkBytes / 4);
    }

    std::string &text() { return m_text; }
    /// One record is in text(). False: stop, see result().error.
    bool recordWritten()
    {
        ++m_result.records;
        return m_text.size() < chunkBytes || flush();
    }
    bool flush();
    ExportResult &result() { return m_result; }

private:
    static constexpr size_t chunkBytes = 256 * 1024;

    QIODevice &m_device;
    const ExportProgress &m_progress;
    std::string m_text;
    ExportResult m_result;
};

} // namespace inflight
