// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/runsummary.h"

#include "words/errorwords.h"
#include "words/notewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;

class TestRunSummary : public QObject {
    Q_OBJECT

    static QJsonObject json(const RunSummary &summary)
    {
        return QJsonDocument::fromJson(summaryToJson(summary)).object();
    }

private Q_SLOTS:
    void hasTheContractsKeys()
    {
        // architecture: the command line's summary is a contract
        const QStringList keys = QStringLiteral(
            "pages_planned pages_arrived pages_failed records attempts retries "
            "status_429 peak_in_flight wall_s sync_estimate_s sync_estimate_is_least bytes concurrency "
            "protocol connections duplicates missing failed not_fetched")
                                     .split(u' ');
        const QJsonObject object = json({});
        for (const QString &key : keys)
            QVERIFY2(object.contains(key), qPrintable(key));
    }

    void saysEachNumber()
    {
        QLocale::setDefault(QLocale(QLocale::German)); // 1.234,5 there, never in a file
        RunSummary summary;
        summary.ending = RunEnding::PagesFailed;
        summary.pagesPlanned = 1;
        summary.pagesArrived = 2;
        summary.pagesFailed = 3;
        summary.records = 5'000'000'000;
        summary.attempts = 5;
        summary.retries = 6;
        summary.status429 = 7;
        summary.peakInFlight = 8;
        summary.wall = 1'234'567us;
        summary.syncEstimate = 20s;
        summary.bytes = 9;
        summary.concurrency = 10;
        summary.protocol = Protocol::Http2;
        summary.connections = 11;
        summary.duplicates = 12;
        summary.missing = 13;
        summary.sequential = true;
        summary.notes = { { RunNote::Kind::PageSizeClamped, QStringLiteral("500/100") } };
        FailedPage failed;
        failed.page = 11;
        failed.error.kind = FetchError::Kind::HttpStatus;
        failed.error.status = 404;
        summary.failed = { failed };
        summary.notFetched = { { 11, 12 }, { 15, 15 } };

        const QJsonObject object = json(summary);
        const auto number = [&object](const char *key) { return object[QLatin1String(key)].toDouble(-1); };
        QCOMPARE(number("pages_planned"), 1.0);
        QCOMPARE(number("pages_arrived"), 2.0);
        QCOMPARE(number("pages_failed"), 3.0);
        QCOMPARE(number("records"), 5e9);
        QCOMPARE(number("attempts"), 5.0);
        QCOMPARE(number("retries"), 6.0);
        QCOMPARE(number("status_429"), 7.0);
        QCOMPARE(number("peak_in_flight"), 8.0);
        QCOMPARE(number("wall_s"), 1.234567);
        QCOMPARE(number("sync_estimate_s"), 20.0);
        QCOMPARE(object[u"sync_estimate_is_least"], QJsonValue(true)); // there were retries
        QCOMPARE(json({})[u"sync_estimate_is_least"], QJsonValue(false));
        QCOMPARE(number("bytes"), 9.0);
        QCOMPARE(number("concurrency"), 10.0);
        QCOMPARE(object[u"protocol"].toString(), QStringLiteral("HTTP/2"));
        QCOMPARE(number("connections"), 11.0);
        QCOMPARE(number("duplicates"), 12.0);
        QCOMPARE(number("missing"), 13.0);
        QCOMPARE(object[u"sequential"].toBool(), true);
        QCOMPARE(object[u"automatic"].toBool(true), false);
        QCOMPARE(object[u"ending"].toString(), QStringLiteral("pages_failed"));
        QVERIFY(object[u"error"].isNull());
        const QJsonArray pages = object[u"failed"].toArray();
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages[0][u"page"].toInt(), 12); // people count from one
        QCOMPARE(pages[0][u"reason"].toString(), inWords(failed.error));
        QVERIFY(!pages[0][u"reason"].toString().isEmpty());
        QCOMPARE(
            object[u"not_fetched"].toArray(), (QJsonArray { QStringLiteral("12-13"), QStringLiteral("16") }));
        QCOMPARE(json({})[u"not_fetched"], QJsonValue(QJsonArray()));
        QCOMPARE(object[u"notes"].toArray(), QJsonArray { inWords(summary.notes[0]) });
    }

    void estimatesThatMayBeTold_data()
    {
        QTest::addColumn<int>("wallMs");
        QTest::addColumn<int>("estimateMs");
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("status429");
        QTest::addColumn<bool>("mayBeTold");
        QTest::newRow("faster") << 1'000 << 4'000 << 0 << 0 << true;
        QTest::newRow("no faster") << 4'000 << 4'000 << 0 << 0 << true;
        QTest::newRow("too quick to tell") << 1'000 << 2'000 << 0 << 0 << false;
        // The sync run would have paid for its retries and pauses as well: what is estimated is the least.
        QTest::newRow("faster with retries") << 1'000 << 4'000 << 3 << 0 << true;
        QTest::newRow("no faster with retries") << 4'000 << 4'000 << 3 << 0 << false;
        QTest::newRow("no faster with 429s") << 4'000 << 4'000 << 0 << 1 << false;
        QTest::newRow("slower with retries") << 9'000 << 4'000 << 3 << 1 << false;
    }
    void estimatesThatMayBeTold()
    {
        QFETCH(int, wallMs);
        QFETCH(int, estimateMs);
        QFETCH(int, retries);
        QFETCH(int, status429);
        RunSummary summary;
        summary.pagesArrived = 100;
        summary.wall = std::chrono::milliseconds(wallMs);
        summary.syncEstimate = std::chrono::milliseconds(estimateMs);
        summary.retries = retries;
        summary.status429 = status429;
        summary.concurrency = 10;
        summary.peakInFlight = 10;
        QTEST(canTellSyncEstimate(summary), "mayBeTold");
        // What was one at a time needs no estimate of it.
        summary.concurrency = 1;
        summary.peakInFlight = 1;
        QVERIFY(!canTellSyncEstimate(summary));
    }

    void endings_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<QString>("word");
        QTest::newRow("complete") << int(RunEnding::Complete) << QStringLiteral("complete");
        QTest::newRow("failed") << int(RunEnding::PagesFailed) << QStringLiteral("pages_failed");
        QTest::newRow("gave up") << int(RunEnding::ServerGaveUp) << QStringLiteral("server_gave_up");
        QTest::newRow("nothing") << int(RunEnding::NothingFetched) << QStringLiteral("nothing_fetched");
        QTest::newRow("stopped") << int(RunEnding::Stopped) << QStringLiteral("stopped");
    }
    void endings()
    {
        QFETCH(int, ending);
        QFETCH(QString, word);
        RunSummary summary;
        summary.ending = RunEnding(ending);
        summary.error.kind = FetchError::Kind::Connect;
        const QJsonObject object = json(summary);
        QCOMPARE(object[u"ending"].toString(), word);
        QCOMPARE(object[u"error"].toString(), inWords(summary.error));
        QVERIFY(object[u"protocol"].isNull());
    }
};

QTEST_GUILESS_MAIN(TestRunSummary)
#include "tst_runsummary.moc"
