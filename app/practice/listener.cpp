// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/listener.h"

#include "practice/connection.h"

#ifdef Q_OS_UNIX
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

} // namespace

Listener::Listener(asio::io_context &context, Service &service)
    : m_service(service)
    , m_acceptor(context)
    , m_breath(context)
{
}

std::optional<quint16> Listener::open(quint16 port)
{
    allowManySockets();
    if (const asio::error_code error = listen(port)) {
        m_acceptor.close(); // to be opened again once the port is free
        m_errorString = QString::fromLocal8Bit(error.message().c_str());
        return {};
    }
    m_errorString.clear();
    const quint16 opened = m_acceptor.local_endpoint().port();
    m_service.setPort(opened);
    accept();
    return opened;
}

asio::error_code Listener::listen(quint16 port)
{
    constexpr int roomForAStampede = 4096;
    asio::error_code error;
    m_acceptor.open(tcp::v4(), error);
#ifdef Q_OS_UNIX // elsewhere this would let two servers have the same port
    if (!error)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
#endif
    if (!error)
        m_acceptor.bind({ asio::ip::address_v4::loopback(), port }, error);
    if (!error)
        m_acceptor.listen(roomForAStampede, error);
    return error;
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
