// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct z_stream_s;

namespace inflight {

/// Decompresses a `Content-Encoding: gzip` body piece by piece.
///
/// Done here and not by QNetworkAccessManager because Qt reports a compressed body that was cut short as a
/// success, and because the bound on a body must hold while it grows. One thread.
class Gunzip {
public:
    enum class State { More, Finished, Corrupt, TooLarge };

    Gunzip();
    ~Gunzip();
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;

    /// Appends what `compressed` yields to `out`, which never grows beyond `maxBytes`.
    State feed(QByteArrayView compressed, QByteArray &out, qint64 maxBytes);
    /// Finished once the last member's check sum was seen.
    State state() const { return m_state; }

private:
    std::unique_ptr<z_stream_s> m_stream;
    State m_state = State::More;
};

} // namespace inflight
