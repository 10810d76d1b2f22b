// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cap, judged by the server's own counts.

#include "practice/practiceserver.h"
#include "sessionrun.h"

#include <QTest>

using namespace inflight;
using practice::PracticeServer;

namespace {

PracticeServer::Options calm(int products, int latencyMs)
{
    PracticeServer::Options options;
    options.products = products;
    options.manners.latencyMs = latencyMs;
    options.manners.jitter = 0;
    return options;
}

/// Small pages, so that a modest catalogue has many of them.
RunSettings smallPages(int concurrency)
{
    RunSettings settings;
    settings.concurrency = concurrency;
    settings.pageSize = 10;
    return settings;
}

} // namespace

class TestCap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serverSeesExactlyTheCap_data()
    {
        QTest::addColumn<int>("cap");
        for (int cap : { 1, 6, 7, 50, 200, 500 })
            QTest::addRow("%d", cap) << cap;
    }
    void serverSeesExactlyTheCap()
    {
        QFETCH(int, cap);
        // With sanitizers and on a busy machine, 500 starts take a third of a second and more.
        PracticeServer server(calm(cap * 40, 300 + 3 * cap));
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        SessionRun run;
        QVERIFY(run.run(practiceProfile(server.url()), smallPages(cap)));
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.pagesArrived, cap * 4);
        QCOMPARE(server.stats().peakInFlight, cap);
        QCOMPARE(run.summary.peakInFlight, cap);
        QCOMPARE(server.stats().requests, cap * 4);
    }

    void staysAtTheCapWhileWorkIsQueued()
    {
        constexpr int cap = 50;
        PracticeServer server(calm(cap * 100, 300)); // with sanitizers fifty starts take a while
        QVERIFY(server.start());
        SessionRun run;
        run.begin(practiceProfile(server.url()), smallPages(cap));
        QVERIFY(QTest::qWaitFor([&] { return run.counts.pagesArrived > 2 * cap; }));
        int full = 0;
        int looks = 0;
        while (run.counts.pagesArrived < 8 * cap) {
            QTest::qWait(1);
            ++looks;
            full += server.stats().inFlight >= cap - 2 ? 1 : 0; // one or two may be on their way
        }
        QVERIFY(run.waitForEnd());
        QVERIFY2(full * 10 >= looks * 7, qPrintable(QStringLiteral("%1 of %2 looks").arg(full).arg(looks)));
    }

    void noSlotIsIdleWhileWorkIsQueued_data()
    {
        QTest::addColumn<int>("cap");
        for (int cap : { 10, 50, 200 })
            QTest::addRow("%d", cap) << cap;
    }
    /// Efficiency without the machine's own slowness, which stretches requests as well as the run: the time
    /// that requests took, of the time that the slots were there for them.
    void noSlotIsIdleWhileWorkIsQueued()
    {
        QFETCH(int, cap);
        PracticeServer server(calm(cap * 200, 100 + 2 * cap)); // as above
        QVERIFY(server.start());
        SessionRun run;
        QVERIFY(run.run(practiceProfile(server.url()), smallPages(cap)));
        QCOMPARE(run.summary.pagesArrived, cap * 20);
        QCOMPARE(server.stats().peakInFlight, cap);
        Microseconds busy { 0 };
        Microseconds first { 0 }; // goes alone, as nobody knows yet what follows
        for (const AttemptRecord &record : std::as_const(run.ended)) {
            if (record.page == 0)
                first = record.ended;
            else
                busy += record.ended - record.started;
        }
        const double share = double(busy.count()) / double(cap * (run.summary.wall - first).count());
        QVERIFY2(share > 0.9, qPrintable(QString::number(share)));
    }

    void raisedMidRunActsWithinOneServiceTime()
    {
        PracticeServer server(calm(10'000, 1000));
        QVERIFY(server.start());
        SessionRun run;
        run.begin(practiceProfile(server.url()), smallPages(5));
        QVERIFY(QTest::qWaitFor([&] { return server.stats().inFlight == 5; }));
        const qint64 before = server.stats().requests;
        run.session.setConcurrency(50);
        QVERIFY(QTest::qWaitFor([&] { return server.stats().inFlight == 50; }));
        // 45 more. Had it waited for the first five to end, they would have been replaced as well.
        QVERIFY(server.stats().requests - before < 50);
        run.session.stop();
    }

    void loweredMidRunDrainsWithoutAborting()
    {
        PracticeServer server(calm(4'000, 100));
        QVERIFY(server.start());
        SessionRun run;
        run.begin(practiceProfile(server.url()), smallPages(50));
        QVERIFY(QTest::qWaitFor([&] { return server.stats().inFlight == 50; }));
        run.session.setConcurrency(5);
        QVERIFY(QTest::qWaitFor([&] { return server.stats().inFlight <= 5; }));
        server.reset(); // counts anew: from here on never more than five
        QVERIFY(run.waitForEnd());
        QVERIFY(server.stats().peakInFlight <= 5);
        QCOMPARE(run.summary.ending, RunEnding::Complete);
        QCOMPARE(run.summary.attempts, run.summary.pagesArrived);
        QCOMPARE(run.summary.records, 4'000);
    }

    /// Qt says that a request has ended before it closes the connection, at which the server learns of it.
    void whatTimedOutIsGoneBeforeTheNextOneStarts()
    {
        PracticeServer::Options options = calm(400, 0);
        options.manners.stallRate = 0.5;
        PracticeServer server(options);
        QVERIFY(server.start());
        RunSettings settings = smallPages(1);
        settings.timeout = std::chrono::milliseconds(50);
        settings.attempts = 100;
        settings.backoffBase = settings.backoffCap = std::chrono::milliseconds(1);
        SessionRun run;
        QVERIFY(run.run(practiceProfile(server.url()), settings));
        QCOMPARE(run.summary.pagesArrived, 40);
        QVERIFY2(server.stats().abandoned > 10, qPrintable(QString::number(server.stats().abandoned)));
        QCOMPARE(server.stats().peakInFlight, 1);
    }

    void sequentialKeepsOneConnection()
    {
        PracticeServer server(calm(300, 5));
        QVERIFY(server.start());
        SessionRun run;
        RunSettings settings = smallPages(10);
        settings.sequential = true;
        QVERIFY(run.run(practiceProfile(server.url()), settings));
        QCOMPARE(run.summary.pagesArrived, 30);
        QCOMPARE(server.stats().peakInFlight, 1);
        QCOMPARE(server.stats().peakConnections, 1);
        QCOMPARE(run.summary.connections, 1);
    }

    void pauseStartsNothingMore()
    {
        PracticeServer server(calm(2'000, 50));
        QVERIFY(server.start());
        SessionRun run;
        run.begin(practiceProfile(server.url()), smallPages(10));
        QVERIFY(QTest::qWaitFor([&] { return server.stats().requests > 30; }));
        run.session.pause();
        QVERIFY(QTest::qWaitFor([&] { return server.stats().inFlight == 0; }));
        const qint64 requests = server.stats().requests;
        QTest::qWait(200);
        QCOMPARE(server.stats().requests, requests);
        QCOMPARE(run.finishedCount, 0);
        run.session.resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.records, 2'000);
        QCOMPARE(run.summary.attempts, 200);
    }

    void stopKeepsWhatArrivedAndIsFinal()
    {
        PracticeServer server(calm(100'000, 1500)); // a busy machine keeps 300 of so slow ones in flight
        QVERIFY(server.start());
        SessionRun run;
        run.begin(practiceProfile(server.url()), smallPages(500));
        QVERIFY(QTest::qWaitFor(
            [&] { return run.counts.pagesArrived >= 500 && server.stats().inFlight > 300; }, 30'000));
        run.session.stop();
        QCOMPARE(run.finishedCount, 1); // at once
        QCOMPARE(run.summary.ending, RunEnding::Stopped);
        QCOMPARE(int(run.batches.size()), run.summary.pagesArrived);
        QTest::qWait(300);
        QCOMPARE(run.finishedCount, 1);
        QCOMPARE(run.updatesAfterEnd, 0);
        QVERIFY(QTest::qWaitFor([&] { return server.stats().inFlight == 0; }));
    }

    void rateIsKept()
    {
        PracticeServer server(calm(600, 5));
        QVERIFY(server.start());
        SessionRun run;
        RunSettings settings = smallPages(20);
        settings.requestsPerSecond = 20;
        QVERIFY(run.run(practiceProfile(server.url()), settings)); // 60 pages: just under 3 s
        QList<double> starts;
        for (const AttemptStart &start : std::as_const(run.started))
            starts.append(std::chrono::duration<double>(start.at).count());
        for (qsizetype i = 20; i < starts.size(); ++i) // never more than 21 in a second
            QVERIFY(starts[i] - starts[i - 20] > 0.93);
        QVERIFY(starts.last() < 4.5);
    }
};

QTEST_GUILESS_MAIN(TestCap)
#include "tst_cap.moc"
