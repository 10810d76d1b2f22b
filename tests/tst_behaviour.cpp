// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/admission.h"
#include "practice/mannersjson.h"
#include "practice/sessions.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace practice;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint start { 1h };

Manners faulty(double drop, double error, double truncate, double stall)
{
    Manners manners;
    manners.dropRate = drop;
    manners.errorRate = error;
    manners.truncateRate = truncate;
    manners.stallRate = stall;
    return manners;
}

} // namespace

class tst_Behaviour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameFate();
    void latencyStaysWithinItsJitter_data();
    void latencyStaysWithinItsJitter();
    void sharesAreMet_data();
    void sharesAreMet();
    void raisingOneShareKeepsTheOthersVictims();
    void clampsEveryField();
    void bucketGivesItsRate_data();
    void bucketGivesItsRate();
    void bucketSaysHowLong();
    void bucketChangesLive();
    void retryAfterIsRoundedUp_data();
    void retryAfterIsRoundedUp();
    void earlyIsAfterTheGraceAndBeforeTheEnd_data();
    void earlyIsAfterTheGraceAndBeforeTheEnd();
    void admissionLimitsAndStartsAnew();
    void mannersAsJson_data();
    void mannersAsJson();
    void tokensRunOut();
    void tokensAreBounded();
};

void tst_Behaviour::sameSeedSameFate()
{
    Manners manners = faulty(0.1, 0.2, 0.1, 0.1);
    const Manners same = manners;
    manners.jitter = same.jitter;
    Manners other = same;
    other.seed = 2;
    int differences = 0;
    for (quint64 n = 0; n < 1000; ++n) {
        const Fate fate = fateOf(manners, n);
        QCOMPARE(fateOf(same, n).latency, fate.latency);
        QCOMPARE(fateOf(same, n).verdict, fate.verdict);
        differences += fateOf(other, n).latency != fate.latency;
    }
    QVERIFY(differences > 900);
}

void tst_Behaviour::latencyStaysWithinItsJitter_data()
{
    QTest::addColumn<int>("latencyMs");
    QTest::addColumn<double>("jitter");
    QTest::newRow("none") << 100 << 0.0;
    QTest::newRow("a fifth") << 200 << 0.2;
    QTest::newRow("everything") << 50 << 1.0;
    QTest::newRow("no latency") << 0 << 0.5;
}

void tst_Behaviour::latencyStaysWithinItsJitter()
{
    QFETCH(int, latencyMs);
    QFETCH(double, jitter);
    Manners manners;
    manners.latencyMs = latencyMs;
    manners.jitter = jitter;
    const double middle = latencyMs * 1000.0;
    double low = middle;
    double high = middle;
    double sum = 0;
    constexpr int count = 10'000;
    for (quint64 n = 0; n < count; ++n) {
        const auto latency = double(fateOf(manners, n).latency.count());
        low = std::min(low, latency);
        high = std::max(high, latency);
        sum += latency;
    }
    QVERIFY(low >= middle * (1 - jitter) - 1 && low <= middle * (1 - 0.99 * jitter) + 1);
    QVERIFY(high <= middle * (1 + jitter) + 1 && high >= middle * (1 + 0.99 * jitter) - 1);
    QVERIFY(std::abs(sum / count - middle) <= middle * jitter * 0.03);
}

void tst_Behaviour::sharesAreMet_data()
{
    QTest::addColumn<double>("drop");
    QTest::addColumn<double>("error");
    QTest::addColumn<double>("truncate");
    QTest::addColumn<double>("stall");
    QTest::newRow("none") << 0.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("errors") << 0.0 << 0.1 << 0.0 << 0.0;
    QTest::newRow("some of all") << 0.05 << 0.2 << 0.1 << 0.02;
    QTest::newRow("nothing but drops") << 1.0 << 1.0 << 1.0 << 1.0;
}

void tst_Behaviour::sharesAreMet()
{
    QFETCH(double, drop);
    QFETCH(double, error);
    QFETCH(double, truncate);
    QFETCH(double, stall);
    constexpr int count = 20'000;
    QMap<Verdict, int> seen;
    for (quint64 n = 0; n < count; ++n)
        ++seen[fateOf(faulty(drop, error, truncate, stall), n).verdict];
    double left = 1;
    const auto verify = [&](double share, int found) {
        const double expected = std::min(share, left) * count;
        left = std::max(0.0, left - share);
        return std::abs(found - expected) <= 5 * std::sqrt(expected); // five sigma; the seed is fixed
    };
    QVERIFY(verify(drop, seen[Verdict::Drop]));
    QVERIFY(verify(error / 2, seen[Verdict::InternalError]));
    QVERIFY(verify(error / 2, seen[Verdict::Unavailable]));
    QVERIFY(verify(truncate, seen[Verdict::Truncate]));
    QVERIFY(verify(stall, seen[Verdict::Stall]));
}

void tst_Behaviour::raisingOneShareKeepsTheOthersVictims()
{
    for (quint64 n = 0; n < 2000; ++n) {
        const bool dropped = fateOf(faulty(0.1, 0, 0, 0), n).verdict == Verdict::Drop;
        QCOMPARE(fateOf(faulty(0.1, 0.5, 0, 0), n).verdict == Verdict::Drop, dropped);
        QCOMPARE(fateOf(faulty(0.1, 0.5, 0, 0), n).latency, fateOf(faulty(0, 0, 0, 0), n).latency);
    }
}

void tst_Behaviour::clampsEveryField()
{
    Manners wild;
    wild.latencyMs = -5;
    wild.jitter = 7;
    wild.rateLimit = std::numeric_limits<double>::quiet_NaN();
    wild.burst = -1;
    wild.errorRate = -0.5;
    wild.dropRate = std::numeric_limits<double>::infinity();
    wild.tokenLifetimeS = -1;
    const Manners tame = clamped(wild);
    QCOMPARE(tame.latencyMs, 0);
    QCOMPARE(tame.jitter, 1.0);
    QCOMPARE(tame.rateLimit, 0.0);
    QCOMPARE(tame.burst, 0);
    QCOMPARE(tame.errorRate, 0.0);
    QCOMPARE(tame.dropRate, 0.0);
    QCOMPARE(tame.tokenLifetimeS, 0);
    QCOMPARE(clamped(Manners {}), Manners {});
}

void tst_Behaviour::bucketGivesItsRate_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("burst");
    QTest::addColumn<int>("inTenSeconds");
    QTest::newRow("50 a second") << 50.0 << 0 << 50 + 500;
    QTest::newRow("small burst") << 50.0 << 5 << 5 + 500;
    QTest::newRow("one at a time") << 50.0 << 1 << 1 + 500;
    QTest::newRow("every other second") << 0.5 << 0 << 1 + 5;
    QTest::newRow("no limit") << 0.0 << 0 << 10'001;
}

void tst_Behaviour::bucketGivesItsRate()
{
    QFETCH(double, rate);
    QFETCH(int, burst);
    QFETCH(int, inTenSeconds);
    TokenBucket bucket;
    bucket.configure(rate, burst, start);
    int given = 0;
    for (auto at = 0ms; at <= 10s; at += 1ms) {
        do {
            if (bucket.take(start + at))
                break;
            ++given;
        } while (rate > 0);
    }
    QCOMPARE(given, inTenSeconds);
}

void tst_Behaviour::bucketSaysHowLong()
{
    TokenBucket bucket;
    bucket.configure(4, 1, start);
    QVERIFY(!bucket.take(start));
    const auto wait = bucket.take(start + 50ms);
    QVERIFY(wait);
    QCOMPARE(std::chrono::round<std::chrono::milliseconds>(*wait), 200ms);
    QVERIFY(bucket.take(start + 50ms + *wait - 1ms));
    QVERIFY(!bucket.take(start + 50ms + *wait));
}

void tst_Behaviour::bucketChangesLive()
{
    TokenBucket bucket;
    bucket.configure(10, 10, start);
    for (int i = 0; i < 8; ++i)
        QVERIFY(!bucket.take(start));
    bucket.configure(10, 1, start); // two tokens left, room for one
    QVERIFY(!bucket.take(start));
    QVERIFY(bucket.take(start));
    bucket.configure(0, 0, start);
    QVERIFY(!bucket.take(start));
    bucket.configure(10, 3, start); // a new limit starts full
    for (int i = 0; i < 3; ++i)
        QVERIFY(!bucket.take(start));
    QVERIFY(bucket.take(start));
}

void tst_Behaviour::retryAfterIsRoundedUp_data()
{
    QTest::addColumn<qint64>("waitMs");
    QTest::addColumn<int>("seconds");
    QTest::newRow("nearly nothing") << qint64(1) << 1;
    QTest::newRow("nothing") << qint64(0) << 1;
    QTest::newRow("one") << qint64(1000) << 1;
    QTest::newRow("a little more") << qint64(1001) << 2;
    QTest::newRow("a minute") << qint64(60'000) << 60;
}

void tst_Behaviour::retryAfterIsRoundedUp()
{
    QFETCH(qint64, waitMs);
    QTEST(retryAfterSeconds(std::chrono::milliseconds(waitMs)), "seconds");
}

void tst_Behaviour::earlyIsAfterTheGraceAndBeforeTheEnd_data()
{
    using Announcements = QList<std::pair<int, int>>; // at ms, for s
    QTest::addColumn<Announcements>("announced");
    QTest::addColumn<int>("atMs");
    QTest::addColumn<bool>("early");
    const Announcements one { { 0, 1 } };
    QTest::newRow("never announced") << Announcements {} << 500 << false;
    QTest::newRow("on the wire") << one << 100 << false;
    QTest::newRow("early") << one << 101 << true;
    QTest::newRow("still early") << one << 999 << true;
    QTest::newRow("in time") << one << 1000 << false;
    const Announcements longThenShort { { 0, 5 }, { 100, 1 } };
    QTest::newRow("the longer wait counts") << longThenShort << 4000 << true;
    const Announcements extended { { 0, 1 }, { 900, 1 } };
    QTest::newRow("extended") << extended << 1500 << true;
    QTest::newRow("no new grace inside a wait") << extended << 910 << true;
    const Announcements apart { { 0, 1 }, { 990, 1 } };
    QTest::newRow("between two waits") << apart << 1005 << false;
    QTest::newRow("in the second") << apart << 1095 << true;
}

void tst_Behaviour::earlyIsAfterTheGraceAndBeforeTheEnd()
{
    using Announcements = QList<std::pair<int, int>>;
    QFETCH(Announcements, announced);
    QFETCH(int, atMs);
    QFETCH(bool, early);
    RetryAfterWatch watch;
    for (const auto &[at, seconds] : announced)
        watch.announced(start + std::chrono::milliseconds(at), std::chrono::seconds(seconds));
    QCOMPARE(watch.isEarly(start + std::chrono::milliseconds(atMs)), early);
    watch.forget();
    QVERIFY(!watch.isEarly(start + std::chrono::milliseconds(atMs)));
}

void tst_Behaviour::admissionLimitsAndStartsAnew()
{
    Manners manners;
    manners.rateLimit = 0.4;
    manners.burst = 2;
    Admission admission(manners);
    const auto first = admission.arrive(start);
    QVERIFY(!first.retryAfter);
    QVERIFY(!admission.arrive(start).retryAfter);
    const auto limited = admission.arrive(start);
    QVERIFY(limited.retryAfter);
    QCOMPARE(*limited.retryAfter, 3s); // 2.5 s rounded up
    QVERIFY(!limited.early);
    QVERIFY(admission.arrive(start + 1s).early);
    QVERIFY(admission.arrive(start + 1s).fate.latency != first.fate.latency);

    admission.reset();
    const auto again = admission.arrive(start + 1s);
    QVERIFY(!again.retryAfter);
    QVERIFY(!again.early);
    QCOMPARE(again.fate.latency, first.fate.latency);

    manners.burst = 5; // since the last request
    admission.setManners(manners);
    admission.reset();
    for (int i = 0; i < 5; ++i)
        QVERIFY(!admission.arrive(start + 1s).retryAfter);
    QVERIFY(admission.arrive(start + 1s).retryAfter);
}

void tst_Behaviour::mannersAsJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("one field") << QByteArray(R"({"latency_ms":5})") << QString();
    QTest::newRow("empty") << QByteArray("{}") << QString();
    QTest::newRow("no object") << QByteArray("[]") << u"The body must be a JSON object."_qs;
    QTest::newRow("unknown") << QByteArray(R"({"latency_ms":5,"lag":1})")
                             << u"There is no setting named lag."_qs;
    QTest::newRow("out of range") << QByteArray(R"({"error_rate":1.5})")
                                  << u"error_rate must be a number from 0 to 1."_qs;
    QTest::newRow("text") << QByteArray(R"({"latency_ms":"5"})")
                          << u"latency_ms must be a whole number from 0 to 3600000."_qs;
    QTest::newRow("fraction") << QByteArray(R"({"burst":1.5})")
                              << u"burst must be a whole number from 0 to 1000000."_qs;
    QTest::newRow("not a bool") << QByteArray(R"({"require_login":1})")
                                << u"require_login must be true or false."_qs;
}

void tst_Behaviour::mannersAsJson()
{
    QFETCH(QByteArray, json);
    Manners manners;
    manners.seed = 4'000'000'000;
    manners.requireLogin = true;
    const Manners before = manners;
    QTEST(applyJson(manners, json), "error");
    if (json.contains("latency_ms\":5}"))
        QCOMPARE(manners.latencyMs, 5);
    else
        QCOMPARE(manners, before);

    Manners copy;
    QCOMPARE(applyJson(copy, QJsonDocument(toJson(manners)).toJson()), QString());
    QCOMPARE(copy, manners);
}

void tst_Behaviour::tokensRunOut()
{
    Sessions sessions;
    const QByteArray token = sessions.signIn(start, 60s);
    QVERIFY(sessions.isSignedIn(token, start + 59s));
    QVERIFY(!sessions.isSignedIn(token, start + 60s));
    QVERIFY(!sessions.isSignedIn("guessed", start));
    QVERIFY(sessions.signIn(start, 60s) != token);
}

void tst_Behaviour::tokensAreBounded()
{
    Sessions sessions;
    const QByteArray oldest = sessions.signIn(start, 60s);
    QByteArray newest;
    for (int i = 1; i <= Sessions::MaxTokens; ++i)
        newest = sessions.signIn(start + std::chrono::milliseconds(i), 60s);
    QVERIFY(!sessions.isSignedIn(oldest, start + 20s));
    QVERIFY(sessions.isSignedIn(newest, start + 20s));
}

QTEST_GUILESS_MAIN(tst_Behaviour)
#include "tst_behaviour.moc"
