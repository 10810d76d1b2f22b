// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/chunkwriter.h"

namespace inflight {

bool ChunkWriter::flush()
{
    // A nearly full disk takes a part, and tells why it took no more only when asked for the rest.
    for (QByteArrayView rest(m_text.data(), qsizetype(m_text.size())); !rest.isEmpty();) {
        const qint64 written = m_device.write(rest.data(), rest.size());
        if (written <= 0) {
            m_result.error = { ExportError::Kind::WriteFailed, m_device.errorString() };
            return false;
        }
        rest = rest.sliced(written);
    }
    m_text.clear(); // keeps the memory
    if (m_progress && !m_progress(m_result.records)) {
        m_result.error = { ExportError::Kind::Cancelled, {} };
        return false;
    }
    return true;
}

} // namespace inflight
