// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/listener.h"

#include "practice/connection.h"

#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <algorithm>

namespace practice {

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

Listener::Listener(Service &service)
    : m_service(service)
    , m_queue(this)
{
    constexpr int roomForAStampede = 4096;
    setListenBacklogSize(roomForAStampede);
    connect(this, &QTcpServer::acceptError, this, &Listener::catchBreath);
}

Listener::~Listener()
{
    // Before the queue that holds their turns.
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

bool Listener::open(quint16 port)
{
    allowManySockets();
    if (!listen(QHostAddress::LocalHost, port))
        return false;
    m_service.setPort(serverPort());
    return true;
}

void Listener::incomingConnection(qintptr descriptor)
{
    new Connection(descriptor, m_service, m_queue, this);
}

/// Out of descriptors, Qt stops accepting for good: others may have been closed a moment later.
void Listener::catchBreath()
{
    using namespace std::chrono_literals;
    QTimer::singleShot(50ms, this, [this] { resumeAccepting(); });
}

} // namespace practice
