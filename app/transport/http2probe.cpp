// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/http2probe.h"

#include <QSslSocket>
#include <QtEndian>

#include <chrono>

namespace inflight {

namespace {

using namespace std::chrono_literals;

constexpr int frameHeaderSize = 9;
constexpr int settingSize = 6;
constexpr int typeSettings = 4;
constexpr int settingMaxConcurrentStreams = 3;
constexpr int unannounced = 100; // what RFC 9113 recommends as a minimum, and Qt's own first assumption
constexpr int mostUseful = 1000;

} // namespace

Http2Probe::Http2Probe(const QUrl &url, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_tls(tls)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Http2Probe::finishWithoutHttp2);
}

void Http2Probe::start()
{
    m_deadline.start(5s);
    if (m_url.scheme() == QLatin1String("https")) {
        auto *const socket = new QSslSocket(this);
        m_socket = socket;
        QSslConfiguration tls = m_tls;
        tls.setAllowedNextProtocols({ QSslConfiguration::ALPNProtocolHTTP2, "http/1.1" });
        socket->setSslConfiguration(tls);
        connect(socket, &QSslSocket::encrypted, this, [this, socket] {
            m_isConnected = true;
            const bool speaksHttp2 = socket->sslConfiguration().nextNegotiatedProtocol()
                == QByteArray(QSslConfiguration::ALPNProtocolHTTP2);
            speaksHttp2 ? greet() : finish(0);
        });
        socket->connectToHostEncrypted(m_url.host(), quint16(m_url.port(443)));
    } else {
        m_socket = new QTcpSocket(this);
        connect(m_socket, &QTcpSocket::connected, this, [this] {
            m_isConnected = true;
            greet();
        });
        m_socket->connectToHost(m_url.host(), quint16(m_url.port(80)));
    }
    connect(m_socket, &QTcpSocket::readyRead, this, &Http2Probe::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Http2Probe::finishWithoutHttp2);
}

void Http2Probe::greet()
{
    static const QByteArray emptySettings("\0\0\0\4\0\0\0\0\0", frameHeaderSize);
    m_socket->write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + emptySettings);
}

void Http2Probe::read()
{
    m_received += m_socket->read(16 * 1024 - m_received.size());
    const int streams = announcedStreams(m_received);
    if (streams >= 0)
        finish(streams);
}

void Http2Probe::finishWithoutHttp2()
{
    finish(m_isConnected ? 0 : nothingAnswered);
}

void Http2Probe::finish(int streams)
{
    if (m_hasFinished)
        return;
    m_hasFinished = true;
    m_deadline.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT finished(streams);
}

int announcedStreams(const QByteArray &firstBytes)
{
    if (firstBytes.size() < frameHeaderSize)
        return firstBytes.startsWith("HTTP/") ? 0 : -1;
    const auto *const bytes = reinterpret_cast<const uchar *>(firstBytes.constData());
    const int length = int(bytes[0]) << 16 | int(bytes[1]) << 8 | int(bytes[2]);
    if (bytes[3] != typeSettings || length % settingSize != 0 || length > 16 * 1024 - frameHeaderSize)
        return 0;
    if (firstBytes.size() < frameHeaderSize + length)
        return -1;
    int streams = unannounced;
    for (int at = frameHeaderSize; at < frameHeaderSize + length; at += settingSize) {
        if (qFromBigEndian<quint16>(bytes + at) == settingMaxConcurrentStreams)
            streams = int(qMin<quint32>(qFromBigEndian<quint32>(bytes + at + 2), mostUseful));
    }
    return qMax(1, streams);
}

} // namespace inflight
