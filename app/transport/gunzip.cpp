// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/gunzip.h"

#include <zlib.h>

#include <array>

namespace inflight {

Gunzip::Gunzip()
    : m_stream(std::make_unique<z_stream_s>())
{
    constexpr int gzipOrZlibHeader = MAX_WBITS + 32;
    if (inflateInit2(m_stream.get(), gzipOrZlibHeader) != Z_OK)
        m_state = State::Corrupt;
}

Gunzip::~Gunzip()
{
    inflateEnd(m_stream.get());
}

Gunzip::State Gunzip::feed(QByteArrayView compressed, QByteArray &out, qint64 maxBytes)
{
    std::array<char, 32 * 1024> chunk;
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.data()));
    m_stream->avail_in = uInt(compressed.size());

    while (m_stream->avail_in > 0 && (m_state == State::More || m_state == State::Finished)) {
        if (m_state == State::Finished) { // RFC 1952 allows several members in a row
            if (inflateReset(m_stream.get()) != Z_OK)
                return m_state = State::Corrupt;
            m_state = State::More;
        }
        int result = Z_OK;
        do {
            m_stream->next_out = reinterpret_cast<Bytef *>(chunk.data());
            m_stream->avail_out = uInt(chunk.size());
            result = inflate(m_stream.get(), Z_NO_FLUSH);
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
                return m_state = State::Corrupt;
            const qsizetype made = qsizetype(chunk.size() - m_stream->avail_out);
            if (out.size() + made > maxBytes)
                return m_state = State::TooLarge;
            out.append(chunk.data(), made);
        } while (m_stream->avail_out == 0 && result != Z_STREAM_END);
        if (result == Z_STREAM_END)
            m_state = State::Finished;
    }
    return m_state;
}

} // namespace inflight
