// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/sweepwords.h"

#include <QtTest>

using namespace inflight;

namespace {

/// A whole sweep of the practice server with these speed-ups at 1, 2, 4 ...
SweepResult sweep(int pages, const QList<double> &factors)
{
    SweepResult result;
    result.request.practice = practice::Manners();
    result.request.practice->rateLimit = 25;
    result.isWhole = true;
    result.pages = pages;
    int cap = 1;
    for (const double factor : factors) {
        result.measured.append({ cap, Microseconds(qRound64(1e7 / factor)) });
        cap *= 2;
    }
    return result;
}

} // namespace

class TestSweepWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void headline_data();
    void headline();
    void details_data();
    void details();
    void whatIsSetNowIsToldApart_data();
    void whatIsSetNowIsToldApart();
    void fit();
    void meanings();
};

void TestSweepWords::headline_data()
{
    QTest::addColumn<SweepResult>("result");
    QTest::addColumn<QString>("expected");
    QTest::newRow("knee")
        << sweep(1000, { 1, 2, 4, 8, 15, 24, 24.5, 24 })
        << QStringLiteral("Past 32 at a time more concurrency buys nothing here: 24.0x faster than one at a "
                          "time, measured.");
    QTest::newRow("none") << sweep(1000, { 1, 2, 4, 8, 15, 29, 50, 90 })
                          << QStringLiteral(
                                 "No knee found up to 128 at a time: there it is 90.0x faster than "
                                 "one at a time, measured.");
    QTest::newRow("no speed-up") << sweep(1000,
        { 1, 1.02, 0.9, 0.8 }) << QStringLiteral("More at a time is no faster here: 1.0x at best, measured.");
    SweepResult limited = sweep(1000, { 1, 1.2, 0.93, 1.1, 1.3, 1.2, 1.4, 1.6 });
    limited.first429 = 2;
    QTest::newRow("limited rate, flat") << limited
                                        << QStringLiteral("More at a time buys next to nothing here: 1.6x at "
                                                          "best, measured. The server limits the rate.");
    limited = sweep(1000, { 1, 2, 3.9, 5.2, 4.6, 5, 5.1, 6 });
    limited.first429 = 8;
    QTest::newRow("limited rate") << limited
                                  << QStringLiteral(
                                         "Past 4 at a time more concurrency buys next to nothing here, since "
                                         "the server limits the rate: 3.9x faster than one at a time, "
                                         "measured.");
    QTest::newRow("one page") << sweep(1, { 1 })
                              << QStringLiteral("There is one page only: nothing to fetch at the same time.");
    QTest::newRow("two pages") << sweep(
        2, { 1, 1.9 }) << QStringLiteral("Fewer than three caps were measured: too few to see a knee.");
    QTest::newRow("nothing to relate to")
        << sweep(20, {})
        << QStringLiteral(
               "The run one at a time did not bring every page: there is nothing to relate the others to.");
}

void TestSweepWords::headline()
{
    QFETCH(SweepResult, result);
    QFETCH(QString, expected);
    QCOMPARE(wordsForSweep(result).headline, expected);
}

void TestSweepWords::details_data()
{
    QTest::addColumn<SweepResult>("result");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isSaid");
    const SweepResult plain = sweep(1000, { 1, 2, 4, 8, 15, 24, 24.5, 24 });
    const QString end = QStringLiteral("The sweep did not go to its end; what it measured stays.");
    const QString only = QStringLiteral("Higher caps could not differ: there are only 50 pages.");
    QTest::newRow("pages") << plain
                           << QStringLiteral("Measured with 1000 pages, once for each cap: "
                                             "Practice server, 200 ms, limit 25 per second.")
                           << true;
    SweepResult another = plain;
    another.request.practice.reset();
    another.request.profile.name = QStringLiteral("somebody's");
    another.request.settings.requestsPerSecond = 10;
    QTest::newRow("somebody's") << another
                                << QStringLiteral("once for each cap: somebody's; 10 a second at most.")
                                << true;
    QTest::newRow("best") << plain << QStringLiteral("The highest speed-up is 24.5x, at 64.") << true;
    QTest::newRow("went to its end") << plain << end << false;
    const QString misses = QStringLiteral("The fitted curve is up to ");
    QTest::newRow("no law") << sweep(1000, { 1, 2, 4, 1.3, 1.2, 1.7 }) << misses << true;
    QTest::newRow("a law") << sweep(1000, { 1, 1.9, 3.5, 5.9, 9.1 }) << misses << false;
    SweepResult stopped = plain;
    stopped.isWhole = false;
    QTest::newRow("stopped") << stopped << end << true;
    SweepResult limited = plain;
    limited.first429 = 16;
    limited.status429 = 1240;
    QTest::newRow("429")
        << limited
        << QStringLiteral("From 16 at a time on, the server asked to slow down (429), 1240 times in all.")
        << true;
    SweepResult failed = plain;
    failed.leftOut = { 4, 64 };
    QTest::newRow("failed") << failed
                            << QStringLiteral(
                                   "Left out, because they did not bring every page: 4, 64 at a time.")
                            << true;
    QTest::newRow("few pages") << sweep(50, { 1, 2, 4, 8, 12, 17, 25 }) << only << true;
    SweepResult cut = sweep(50, { 1, 2, 4 });
    cut.isWhole = false;
    QTest::newRow("few pages, stopped") << cut << only << false;
}

void TestSweepWords::details()
{
    QFETCH(SweepResult, result);
    QFETCH(QString, sentence);
    QFETCH(bool, isSaid);
    QCOMPARE(wordsForSweep(result).details.join(u'\n').contains(sentence), isSaid);
}

void TestSweepWords::whatIsSetNowIsToldApart_data()
{
    QTest::addColumn<RunRequest>("now");
    QTest::addColumn<QString>("told"); // empty: nothing
    const RunRequest same = sweep(1000, { 1 }).request;
    QTest::newRow("the same") << same << QString();
    RunRequest now = same;
    now.settings.concurrency = 77;
    QTest::newRow("another cap") << now << QString();
    const QString world = QStringLiteral("Set now: Practice server, 200 ms, limit 25 per second; ");
    const auto manners = [&](const char *row, auto set, const QString &told) {
        now = same;
        set(now.settings);
        QTest::newRow(row) << now << QString(world + told);
    };
    manners(
        "attempts", [](RunSettings &s) { s.attempts = 2; }, QStringLiteral("2 attempts."));
    manners(
        "HTTP/2", [](RunSettings &s) { s.http2 = true; }, QStringLiteral("HTTP/2 asked for."));
    manners(
        "alone", [](RunSettings &s) { s.sharedPause = false; }, QStringLiteral("each waits for itself."));
    now = same;
    now.practice->latencyMs = 0;
    now.practice->rateLimit = 0;
    QTest::newRow("another server") << now << QStringLiteral("Set now: Practice server, 0 ms.");
    now = same;
    now.practice->jitter = 0.7;
    QTest::newRow("what is not told") << now << QStringLiteral("What is set now differs from that.");
    manners(
        "own limit", [](RunSettings &s) { s.requestsPerSecond = 5; }, QStringLiteral("5 a second at most."));
    now = same;
    now.practice.reset();
    now.profile.name = QStringLiteral("somebody's");
    QTest::newRow("another API") << now << QStringLiteral("Set now: somebody's.");
}

void TestSweepWords::whatIsSetNowIsToldApart()
{
    QFETCH(RunRequest, now);
    QFETCH(QString, told);
    const SweepResult result = sweep(1000, { 1, 2, 4, 8, 15, 24, 24.5, 24 });
    const RunWords plain = wordsForSweep(result);
    const RunWords words = wordsForSweep(result, now);
    if (told.isEmpty()) {
        QCOMPARE(words.headline, plain.headline);
        QCOMPARE(words.details, plain.details);
        return;
    }
    QCOMPARE(words.headline, QStringLiteral("Measured with other settings than now: ") + plain.headline);
    QCOMPARE(words.details.first(), plain.details.first());
    QCOMPARE(words.details[1], told);
    QCOMPARE(words.details.size(), plain.details.size() + 1);
}

void TestSweepWords::meanings()
{
    QVERIFY(fitMeaning({ 0.02, 0.0003 }).contains(u"Gunther"));
    QVERIFY(fitMeaning({ 0.02, 0.0003 }).contains(u"kappa:"));
    QVERIFY(fitMeaning({ 0.02, 0 }).contains(u"Amdahl"));
    QVERIFY(!fitMeaning({ 0.02, 0 }).contains(u"kappa"));
    QVERIFY(kneeMeaning({}).contains(u" 95 % "));
    Knee limited;
    limited.isLimited = true;
    QVERIFY(kneeMeaning(limited).contains(u" 60 % "));
}

void TestSweepWords::fit()
{
    QCOMPARE(fitText({ 0.0213, 0.00031 }),
        QStringLiteral("fitted: Universal Scalability Law, sigma = 0.021, kappa = 0.00031"));
    QCOMPARE(fitText({ 0.05, 0 }), QStringLiteral("fitted: Amdahl's law, sigma = 0.050"));
    QCOMPARE(fitText({ 0, 0.00008 }),
        QStringLiteral("fitted: Universal Scalability Law, sigma = 0, kappa = 0.000080"));
    QCOMPARE(fitText({ 1, 0 }), QStringLiteral("fitted: Amdahl's law, sigma = 1.0"));
}

QTEST_GUILESS_MAIN(TestSweepWords)
#include "tst_sweepwords.moc"
