// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How close the dispatcher comes to the ideal time ceil(pages / cap) x service time, and how the automatic
// cap fares against a server with a rate limit. Prints figures; judges nothing.

#include "practice/practiceserver.h"
#include "sessionrun.h"

#include <QTest>

using namespace inflight;

namespace {

double seconds(Microseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

class BenchEfficiency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idealOverWall_data()
    {
        QTest::addColumn<int>("cap");
        QTest::addColumn<int>("rounds"); // of 100 ms
        QTest::addColumn<int>("further"); // pages
        QTest::addColumn<bool>("expected"); // the user says how many there are
        for (int cap : { 10, 50, 200 }) {
            for (int rounds : { 20, 30, 100 }) {
                QTest::addRow("cap %d, %d s", cap, rounds / 10) << cap << rounds << 0 << false;
                QTest::addRow("cap %d, %d s and a page", cap, rounds / 10) << cap << rounds << 1 << false;
                QTest::addRow("cap %d, %d s, expected", cap, rounds / 10) << cap << rounds << 0 << true;
            }
        }
    }
    void idealOverWall()
    {
        QFETCH(int, cap);
        QFETCH(int, rounds);
        QFETCH(int, further);
        QFETCH(bool, expected);
        const int pages = cap * rounds + further;
        practice::PracticeServer::Options options;
        options.products = pages * 20;
        options.manners.latencyMs = 100;
        options.manners.jitter = 0;
        practice::PracticeServer server(options);
        QVERIFY(server.start());
        RunSettings settings;
        settings.concurrency = cap;
        settings.pageSize = 20;
        SessionRun run;
        ApiProfile api = practiceProfile(server.url());
        if (expected)
            api.pagination.expectedPages = pages;
        QVERIFY(run.run(api, settings));
        QCOMPARE(run.summary.pagesArrived, pages);
        QList<double> times;
        for (const AttemptRecord &record : std::as_const(run.ended))
            times.append(seconds(record.ended - record.started) * 1000);
        std::sort(times.begin(), times.end());
        // Unless so many are expected the first page comes alone, since it tells how many there are, and what
        // is left takes whole rounds: with a page more than fills them that costs nothing, else no engine
        // gets to 1.
        const auto wholeRounds = [cap](int of) { return (of + cap - 1) / cap; };
        const double ideal = wholeRounds(pages) * 0.1;
        const double reachable = expected ? 1 : ideal / ((1 + wholeRounds(pages - 1)) * 0.1);
        qInfo("cap %3d: a request takes %.1f ms at the median, %.1f at the 99th percentile", cap,
            times[times.size() / 2], times[times.size() * 99 / 100]);
        qInfo("cap %3d: ideal %.2f s, wall %.2f s, efficiency %.3f of %.3f that can be reached", cap, ideal,
            seconds(run.summary.wall), ideal / seconds(run.summary.wall), reachable);
    }

    void automaticAgainstALimit_data()
    {
        QTest::addColumn<int>("burst");
        QTest::addColumn<int>("latencyMs");
        for (int burst : { 1, 10, 50 }) {
            for (int latency : { 20, 100, 400 })
                QTest::addRow("burst %d latency %d ms", burst, latency) << burst << latency;
        }
    }
    void automaticAgainstALimit()
    {
        QFETCH(int, burst);
        QFETCH(int, latencyMs);
        practice::PracticeServer::Options options;
        options.products = 20'000;
        options.manners.latencyMs = latencyMs;
        options.manners.rateLimit = 50;
        options.manners.burst = burst;
        practice::PracticeServer server(options);
        QVERIFY(server.start());
        RunSettings settings;
        settings.automatic = true;
        settings.pageSize = 20;
        SessionRun run;
        QVERIFY(run.run(practiceProfile(server.url()), settings));
        QCOMPARE(run.summary.pagesArrived, 1000);
        const double best = (1000 - burst) / 50.0;
        qInfo("burst %2d, %3d ms: %.2f %% of answers 429, %.3f x the best time, early after 429: %lld", burst,
            latencyMs, 100.0 * run.summary.status429 / run.summary.attempts, seconds(run.summary.wall) / best,
            static_cast<long long>(server.stats().earlyAfter429));
    }
};

QTEST_GUILESS_MAIN(BenchEfficiency)
#include "bench_efficiency.moc"
