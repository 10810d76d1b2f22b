// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/duequeue.h"
#include "practice/service.h"

#include <QTcpSocket>

namespace practice {

/// One guest's connection: reads requests, answers them one after the other (pipelined ones wait their
/// turn), in the way that the service says. Deletes itself when the guest has gone.
class Connection : public QObject {
    Q_OBJECT

public:
    Connection(qintptr descriptor, Service &service, DueQueue &queue, QObject *parent);
    ~Connection() override;

private:
    void serve();
    void begin(const Request &request);
    void finish();
    void send(const Answer &answer, bool keepAlive, bool isHead);
    void leave();

    Service &m_service;
    DueQueue &m_queue;
    QTcpSocket *m_socket;
    RequestParser m_parser;
    std::optional<Answer> m_pending; // being worked on; a stalled one stays
    std::optional<DueQueue::Ticket> m_ticket;
    bool m_keepAlive = true; // as the request being answered asked
    bool m_isHead = false;
    bool m_isVisit = false;
    bool m_hasLeft = false;
};

} // namespace practice
