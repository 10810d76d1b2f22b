// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practiceguest.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <array>

using namespace practice;

/// How a connection to the practice server ends, seen from the guest's own socket.
class tst_PracticeFarewell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = startedServer(quick()); }
    void aGuestThatSaidAllIsAnsweredAll();
    void lastAnswerIsWholeThoughMoreWasSent();
    void stallsThoughTheConnectionIsToClose();
    void aStalledGuestMaySendALotAndLeave();
    void startedProgramsInheritNoSocket();

private:
    std::unique_ptr<PracticeServer> m_server;
};

#ifdef Q_OS_UNIX

namespace {

/// A blocking socket of small buffers: what is sent to it waits on the server's side.
class PlainSocket {
public:
    explicit PlainSocket(const PracticeServer &server)
        : m_descriptor(socket(AF_INET, SOCK_STREAM, 0))
    {
        const int bytes = 4096;
        setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(server.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isConnected = connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~PlainSocket() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(PlainSocket)

    bool isConnected() const { return m_isConnected; }
    bool send(const QByteArray &bytes) const
    {
        return ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    void sayNoMore() const { shutdown(m_descriptor, SHUT_WR); }
    /// The beginning of one; waits for it.
    bool hasAnswer() const
    {
        char first = 0;
        return recv(m_descriptor, &first, 1, 0) == 1;
    }
    /// Until the server has ended the connection.
    QByteArray readAll(bool &isReset) const
    {
        QByteArray all;
        std::array<char, 4096> piece {};
        ssize_t size = 0;
        while ((size = recv(m_descriptor, piece.data(), piece.size(), 0)) > 0)
            all.append(piece.data(), size);
        isReset = size < 0;
        return all;
    }

private:
    int m_descriptor;
    bool m_isConnected = false;
};

const QByteArray get = "GET /api/products?per_page=45 HTTP/1.1\r\nHost: localhost\r\n";

} // namespace

void tst_PracticeFarewell::aGuestThatSaidAllIsAnsweredAll()
{
    const PlainSocket guest(*m_server);
    QVERIFY(guest.isConnected());
    QVERIFY(guest.send((get + "\r\n").repeated(50)));
    guest.sayNoMore();
    bool isReset = false;
    QCOMPARE(guest.readAll(isReset).count("HTTP/1.1 200 OK"), 50);
    QVERIFY(!isReset);
    QTRY_COMPARE(m_server->stats().connections, 0);
    QCOMPARE(m_server->stats().abandoned, 0);
}

void tst_PracticeFarewell::lastAnswerIsWholeThoughMoreWasSent()
{
    const PlainSocket guest(*m_server);
    QVERIFY(guest.isConnected());
    QVERIFY(guest.send(get + "Connection: close\r\n\r\n" + QByteArray(60'000, 'x')));
    QTRY_COMPARE(m_server->stats().byStatus.value(200), 1);
    bool isReset = false;
    const QByteArray answer = guest.readAll(isReset);
    QVERIFY(!isReset);
    const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
    QVERIFY(QJsonDocument::fromJson(answer.sliced(head)).isObject());
}

void tst_PracticeFarewell::aStalledGuestMaySendALotAndLeave()
{
    Manners stalling = quick();
    stalling.stallRate = 1;
    stalling.latencyMs = 100; // meanwhile it keeps as many further requests as it ever does
    m_server->setManners(stalling);
    {
        const PlainSocket guest(*m_server);
        QVERIFY(guest.isConnected());
        QVERIFY(guest.send((get + "\r\n").repeated(4000)));
        QVERIFY(guest.hasAnswer());
        Guest other(*m_server);
        QCOMPARE(other.get("/practice/stats").json().value(u"in_flight").toInt(), 1);
        QCOMPARE(m_server->stats().abandoned, 0);
    }
    QTRY_COMPARE(m_server->stats().inFlight, 0);
    QCOMPARE(m_server->stats().abandoned, 1);
    QCOMPARE(m_server->stats().requests, 1);
}

void tst_PracticeFarewell::startedProgramsInheritNoSocket()
{
    Guest guest(*m_server);
    QCOMPARE(guest.get("/api/products").status, 200);
    int sockets = 0;
    for (int descriptor = 0; descriptor < 1024; ++descriptor) {
        struct stat kind { };
        if (fstat(descriptor, &kind) != 0 || !S_ISSOCK(kind.st_mode))
            continue;
        sockaddr_in address {};
        socklen_t size = sizeof address;
        getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
        if (address.sin_family != AF_INET || ntohs(address.sin_port) != m_server->port())
            continue;
        ++sockets;
        QVERIFY((fcntl(descriptor, F_GETFD) & FD_CLOEXEC) != 0);
    }
    QCOMPARE(sockets, 2); // the one that listens and the server's end of the connection
}

#else

void tst_PracticeFarewell::aGuestThatSaidAllIsAnsweredAll()
{
    QSKIP("Needs the sockets of Unix.");
}
void tst_PracticeFarewell::lastAnswerIsWholeThoughMoreWasSent()
{
    QSKIP("Needs the sockets of Unix.");
}
void tst_PracticeFarewell::aStalledGuestMaySendALotAndLeave()
{
    QSKIP("Needs the sockets of Unix.");
}
void tst_PracticeFarewell::startedProgramsInheritNoSocket()
{
    QSKIP("Needs the sockets of Unix.");
}

#endif

void tst_PracticeFarewell::stallsThoughTheConnectionIsToClose()
{
    Manners stalling = quick();
    stalling.stallRate = 1;
    m_server->setManners(stalling);
    Guest guest(*m_server);
    guest.send("GET", "/api/products", {}, "Connection: close\r\n");
    QTRY_VERIFY(guest.unread().contains("\r\n\r\n"));
    // Whatever was begun with that answer has been done once another guest was answered.
    Guest other(*m_server);
    QCOMPARE(other.get("/practice/stats").json().value(u"in_flight").toInt(), 1);
    QVERIFY(!guest.socket().waitForDisconnected(50));
    QCOMPARE(guest.socket().state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_server->stats().abandoned, 0);
}

QTEST_GUILESS_MAIN(tst_PracticeFarewell)
#include "tst_practicefarewell.moc"
