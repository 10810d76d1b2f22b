// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

class QTcpSocket;

namespace inflight {

/// Asks a server, on one short connection before the run, whether it speaks HTTP/2 and how many streams a
/// connection it allows. Qt does not tell either before requests are made, and it queues streams beyond the
/// announced number inside, where "in flight" would be a lie. Engine thread.
///
/// RFC 9113: ALPN `h2` over TLS, prior knowledge in clear text; the server's first frame is SETTINGS.
class Http2Probe final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Http2Probe)
public:
    Http2Probe(const QUrl &url, const QSslConfiguration &tls, QObject *parent = nullptr);

    static constexpr int nothingAnswered = -1;

    void start();

Q_SIGNALS:
    /// Once. `streams`: SETTINGS_MAX_CONCURRENT_STREAMS, or 100 where the server announces none; 0: the
    /// server does not speak HTTP/2; nothingAnswered: the run's first request will say why.
    void finished(int streams);

private:
    void greet();
    void read();
    void finishWithoutHttp2();
    void finish(int streams);

    QUrl m_url;
    QSslConfiguration m_tls;
    QTcpSocket *m_socket = nullptr;
    QTimer m_deadline;
    QByteArray m_received;
    bool m_isConnected = false;
    bool m_hasFinished = false;
};

/// The stream limit in a server's first bytes: 0 when they are no SETTINGS frame, -1 when more bytes are
/// needed.
int announcedStreams(const QByteArray &firstBytes);

} // namespace inflight
