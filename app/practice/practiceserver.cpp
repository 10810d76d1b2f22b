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
    Service service; // outlives the thread that uses it
    QThread thread;
    QString errorString;
    quint16 port = 0;
};

PracticeServer::PracticeServer(const Options &options)
    : d(std::make_unique<Private>(options))
{
    d->thread.setObjectName(QStringLiteral("practice server"));
}

PracticeServer::~PracticeServer()
{
    d->thread.quit();
    d->thread.wait();
}

bool PracticeServer::start()
{
    if (d->port != 0)
        return true;
    auto listener = std::make_unique<Listener>(d->service);
    // Opened here, where the outcome is known; its sockets begin to work in the thread it moves to.
    if (!listener->open(d->options.port)) {
        d->errorString = listener->errorString();
        return false;
    }
    d->port = listener->serverPort();
    listener->moveToThread(&d->thread);
    QObject::connect(&d->thread, &QThread::finished, listener.get(), &QObject::deleteLater);
    static_cast<void>(listener.release()); // deleted as its thread ends
    if (d->options.onThread)
        QObject::connect(
            &d->thread, &QThread::started, &d->thread, d->options.onThread, Qt::DirectConnection);
    d->thread.start();
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
