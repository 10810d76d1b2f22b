// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/chunkwriter.h"

namespace inflight {

bool ChunkWriter::flush()
{
    if (!m_text.isEmpty() && m_device.write(m_text) != m_text.size()) {
        m_result.error = { ExportError::Kind::WriteFailed, m_device.errorString() };
        return false;
    }
    m_text.resize(0); // keeps the memory
    if (m_progress && !m_progress(m_result.records)) {
        m_result.error = { ExportError::Kind::Cancelled, {} };
        return false;
    }
    return true;
}

} // namespace inflight
