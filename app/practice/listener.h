// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/duequeue.h"
#include "practice/service.h"

#include <QTcpServer>

namespace practice {

/// Accepts connections on loopback and owns them. Lives in the server's thread.
class Listener : public QTcpServer {
    Q_OBJECT

public:
    explicit Listener(Service &service);
    ~Listener() override;

    bool open(quint16 port); ///< false: errorString() says why

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void catchBreath();

    Service &m_service;
    DueQueue m_queue;
};

} // namespace practice
