// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"

#include "practice/listener.h"

#include <QThread>

namespace practice {

struct PracticeServer::Private {
    explicit Private(const Options &given)
        : options(given)
        , service(given.products, given.manners)
    {
    }

    Options options;
    Service service; // outlives the connections that use it
    asio::io_context context { 1 }; // one thread runs it
    Listener listener { context, service };
    std::unique_ptr<QThread> thread;
    quint16 port = 0;
};

PracticeServer::PracticeServer(const Options &options)
    : d(std::make_unique<Private>(options))
{
}

PracticeServer::~PracticeServer()
{
    d->context.stop();
    if (d->thread)
        d->thread->wait();
}

bool PracticeServer::start()
{
    if (d->port != 0)
        return true;
    // Here, where the outcome is known; it begins to work in the thread that runs the context.
    const std::optional<quint16> port = d->listener.open(d->options.port);
    if (!port)
        return false;
    d->port = *port;
    d->thread.reset(QThread::create([this] {
        if (d->options.onThread)
            d->options.onThread();
        d->context.run();
    }));
    d->thread->setObjectName(QStringLiteral("practice server"));
    d->thread->start();
    return true;
}

QString PracticeServer::errorString() const
{
    return d->listener.errorString();
}

quint16 PracticeServer::port() const
{
    return d->port;
}

QUrl PracticeServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port));
}

int PracticeServer::products() const
{
    return d->options.products;
}

Manners PracticeServer::manners() const
{
    return d->service.manners();
}

void PracticeServer::setManners(const Manners &manners)
{
    d->service.setManners(manners);
}

Stats PracticeServer::stats() const
{
    return d->service.ledger().stats();
}

void PracticeServer::reset()
{
    d->service.reset();
}

} // namespace practice
