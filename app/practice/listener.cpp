// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/listener.h"

#include "practice/connection.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#endif

#include <algorithm>

namespace practice {

using asio::ip::tcp;

namespace {

/// The usual soft limit of 1024 open files would refuse the thousandth guest.
void allowManySockets()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t enough = 16'384;
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < enough) {
        limit.rlim_cur = std::min(enough, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

/// Else a program that is started meanwhile would keep port and connections.
template <typename Socket> void keepFromChildren([[maybe_unused]] Socket &socket)
{
#ifdef Q_OS_UNIX
    fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
#endif
}

} // namespace

Listener::Listener(asio::io_context &context, Service &service)
    : m_service(service)
    , m_acceptor(context)
    , m_breath(context)
{
}

quint16 Listener::open(quint16 port)
{
    constexpr int roomForAStampede = 4096;
    allowManySockets();
    m_acceptor.open(tcp::v4());
    keepFromChildren(m_acceptor);
#ifdef Q_OS_UNIX // elsewhere this would let two servers have the same port
    m_acceptor.set_option(tcp::acceptor::reuse_address(true));
#endif
    m_acceptor.bind({ asio::ip::address_v4::loopback(), port });
    m_acceptor.listen(roomForAStampede);
    const quint16 opened = m_acceptor.local_endpoint().port();
    m_service.setPort(opened);
    accept();
    return opened;
}

void Listener::accept()
{
    m_acceptor.async_accept([this](asio::error_code error, tcp::socket socket) {
        if (error == asio::error::operation_aborted)
            return;
        if (error) {
            catchBreath();
            return;
        }
        keepFromChildren(socket);
        std::make_shared<Connection>(std::move(socket), m_service)->start();
        accept();
    });
}

/// Out of descriptors: others may have been closed a moment later.
void Listener::catchBreath()
{
    m_breath.expires_after(std::chrono::milliseconds(50));
    m_breath.async_wait([this](asio::error_code error) {
        if (!error)
            accept();
    });
}

} // namespace practice
