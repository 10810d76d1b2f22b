// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"
#include "sessionrun.h"
#include "transport/connectionpool.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QSet>
#include <QTest>

#include <optional>

using namespace inflight;
using practice::PracticeServer;

namespace {

PracticeServer::Options prompt(int products)
{
    PracticeServer::Options options;
    options.products = products;
    options.manners.latencyMs = 0;
    options.manners.jitter = 0;
    return options;
}

/// How many times this process has read from a file or socket; nothing where the system does not tell.
std::optional<qint64> readCalls()
{
    QFile file(QStringLiteral("/proc/self/io"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("syscr:"))
            return line.mid(6).trimmed().toLongLong();
    }
    return std::nullopt;
}

/// 127.0.0.1 by another name, since no proxy is ever asked for that one.
QUrl elsewhere(const PracticeServer &server)
{
    return QUrl(QStringLiteral("http://0.0.0.0:%1").arg(server.port()));
}

/// Twice "directly" for URLs, as libproxy says it, and for sockets what it is told to.
class Configuration final : public QNetworkProxyFactory {
public:
    explicit Configuration(int &asked, QNetworkProxy::ProxyType forSockets = QNetworkProxy::NoProxy)
        : m_asked(asked)
        , m_forSockets(forSockets)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.queryType() != QNetworkProxyQuery::UrlRequest)
            return { QNetworkProxy(m_forSockets, QStringLiteral("127.0.0.1"), 1) };
        ++m_asked;
        return { QNetworkProxy::NoProxy, QNetworkProxy::NoProxy };
    }

private:
    int &m_asked;
    QNetworkProxy::ProxyType m_forSockets;
};

} // namespace

class TestConnectionPool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsShareManagers_data()
    {
        QTest::addColumn<int>("streams");
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("managers");
        QTest::addColumn<int>("connections");
        QTest::newRow("HTTP/1.1, 6") << 0 << 6 << 1 << 6;
        QTest::newRow("HTTP/1.1, 7") << 0 << 7 << 2 << 7;
        QTest::newRow("HTTP/2, 100 streams") << 100 << 100 << 1 << 1;
        QTest::newRow("HTTP/2, 1 stream") << 1 << 3 << 3 << 3;
        // As many as HTTP/1.1 has connections, and yet one connection.
        QTest::newRow("HTTP/2, 6 streams") << 6 << 6 << 1 << 1;
        QTest::newRow("HTTP/2, 6 streams, 7 requests") << 6 << 7 << 2 << 2;
    }
    void requestsShareManagers()
    {
        QFETCH(int, streams);
        QFETCH(int, requests);
        ConnectionPool pool(streams);
        QSet<const QNetworkAccessManager *> managers;
        for (int i = 0; i < requests; ++i)
            managers.insert(&pool.acquire());
        QTEST(int(managers.size()), "managers");
        QTEST(pool.peakConnections(), "connections");
        QCOMPARE(pool.isMultiplexed(), streams > 0);
    }

    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }

    /// A head of some 200 bytes, one call for each, would be by far the most that a request costs.
    void headsAreNotReadByteByByte()
    {
        PracticeServer server(prompt(2'000));
        QVERIFY(server.start());
        int asked = 0;
        QNetworkProxyFactory::setApplicationProxyFactory(new Configuration(asked));
        const auto before = readCalls();
        if (!before)
            QSKIP("This system does not count reads.");
        SessionRun run;
        QVERIFY(run.run(practiceProfile(elsewhere(server)), hasty()));
        const qint64 calls = *readCalls() - *before;
        QCOMPARE(run.summary.attempts, 40);
        QVERIFY2(calls < 50LL * run.summary.attempts, qPrintable(QString::number(calls)));
    }

    void theConfigurationIsAskedOnce()
    {
        PracticeServer server(prompt(2'000));
        QVERIFY(server.start());
        int asked = 0;
        QNetworkProxyFactory::setApplicationProxyFactory(new Configuration(asked));
        SessionRun run;
        QVERIFY(run.run(practiceProfile(elsewhere(server)), hasty(20))); // four managers
        QCOMPARE(run.summary.pagesArrived, 40);
        QCOMPARE(asked, 1);
    }

    void aProxyIsTaken()
    {
        PracticeServer server(prompt(200)); // answers as a proxy would
        QVERIFY(server.start());
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), server.port()));
        SessionRun run;
        QVERIFY(run.run(practiceProfile(QUrl(QStringLiteral("http://nowhere.invalid"))), hasty()));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(server.stats().requests, 4);
    }

    void aProxyForSocketsAloneIsNotTaken()
    {
        PracticeServer server(prompt(200));
        QVERIFY(server.start());
        int asked = 0;
        QNetworkProxyFactory::setApplicationProxyFactory(
            new Configuration(asked, QNetworkProxy::Socks5Proxy)); // there is none at that port
        SessionRun run;
        QVERIFY(run.run(practiceProfile(elsewhere(server)), hasty()));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(server.stats().requests, 4);
    }
};

QTEST_GUILESS_MAIN(TestConnectionPool)
#include "tst_connectionpool.moc"
