// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/connectionpool.h"

#include <QSet>
#include <QTest>

using namespace inflight;

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
};

QTEST_GUILESS_MAIN(TestConnectionPool)
#include "tst_connectionpool.moc"
