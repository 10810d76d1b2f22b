// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"

#include "practice/listener.h"

#include <QThread>

#include <optional>
#include <system_error>

namespace practice {

struct PracticeServer::Private {
    explicit Private(const Options &given)
        : options(given)
        , service(given.products, given.manners)
    {
    }

    struct Network {
        explicit Network(Service &service)
            : listener(context, service)
        {
        }
        asio::io_context context { 1 }; // one thread runs it
        Listener listener;
    };

    Options options;
    Service service; // outlives the connections that use it
    std::optional<Network> network;
    std::unique_ptr<QThread> thread;
    QString errorString;
    quint16 port = 0;
};

PracticeServer::PracticeServer(const Options &options)
    : d(std::make_unique<Private>(options))
{
}

PracticeServer::~PracticeServer()
{
    if (!d->thread)
        return;
    d->network->context.stop();
    d->thread->wait();
}

bool PracticeServer::start()
{
    if (d->port != 0)
        return true;
    // Here, where the outcome is known; it begins to work in the thread that runs the context.
    try {
        d->network.emplace(d->service);
        d->port = d->network->listener.open(d->options.port);
    } catch (const std::system_error &error) {
        d->errorString = QString::fromLocal8Bit(error.code().message().c_str());
        return false;
    }
    d->errorString.clear();
    d->thread.reset(QThread::create([this] {
        if (d->options.onThread)
            d->options.onThread();
        d->network->context.run();
    }));
    d->thread->setObjectName(QStringLiteral("practice server"));
    d->thread->start();
    return true;
}

QString PracticeServer::errorString() const
{
    return d->errorString;
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
