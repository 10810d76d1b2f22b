// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/retrypolicy.h"

#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = FetchError::Kind;

class TestRetryPolicy : public QObject {
    Q_OBJECT

    static FetchError error(Kind kind, int status = 0)
    {
        FetchError error;
        error.kind = kind;
        error.status = status;
        return error;
    }

private Q_SLOTS:
    void retried_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("retried");
        const auto row = [](const char *name, Kind kind, int status, bool retried) {
            QTest::newRow(name) << int(kind) << status << retried;
        };
        for (const int status : { 408, 429, 500, 502, 503, 504, 507, 599 })
            row(qPrintable(QString::number(status)), Kind::HttpStatus, status, true);
        for (const int status : { 204, 304, 400, 401, 403, 404, 409, 410, 422, 425, 501, 505, 600 })
            row(qPrintable(QString::number(status)), Kind::HttpStatus, status, false);
        row("connect", Kind::Connect, 0, true);
        row("connection lost", Kind::ConnectionLost, 200, true);
        row("timeout", Kind::Timeout, 0, true);
        row("truncated", Kind::Truncated, 200, true);
        row("not JSON", Kind::NotJson, 200, true);
        row("TLS", Kind::Tls, 0, false);
        row("wrong shape", Kind::WrongShape, 200, false);
        row("too large", Kind::TooLarge, 200, false);
        row("redirect", Kind::RedirectRefused, 302, false);
        row("redirect loop", Kind::RedirectLoop, 302, false);
        row("unknown encoding", Kind::UnknownEncoding, 200, false);
        row("sign-in", Kind::SignIn, 401, false);
        row("invalid request", Kind::InvalidRequest, 0, false);
        row("cancelled", Kind::Cancelled, 0, false);
    }
    void retried()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(bool, retried);
        RetryPolicy policy({}, 1);
        const RetryDecision decision = policy.decide(error(Kind(kind), status), 1, 1, {});
        QCOMPARE(decision.retry, retried);
        QCOMPARE(int(decision.error.kind), kind);
        QCOMPARE(decision.error.status, status);
    }

    void attemptsAreCounted()
    {
        RunSettings settings;
        settings.attempts = 3;
        RetryPolicy policy(settings, 1);
        QVERIFY(policy.decide(error(Kind::Timeout), 1, 0, {}).retry);
        QVERIFY(policy.decide(error(Kind::Timeout), 2, 0, {}).retry);
        QVERIFY(!policy.decide(error(Kind::Timeout), 3, 0, {}).retry);
        settings.attempts = 1;
        QVERIFY(!RetryPolicy(settings, 1).decide(error(Kind::Timeout), 1, 0, {}).retry);
    }

    void notJsonIsTriedAgainTwice()
    {
        RunSettings settings;
        settings.attempts = 10;
        RetryPolicy policy(settings, 1);
        QVERIFY(policy.decide(error(Kind::NotJson, 200), 1, 1, {}).retry);
        QVERIFY(policy.decide(error(Kind::NotJson, 200), 2, 2, {}).retry);
        QVERIFY(!policy.decide(error(Kind::NotJson, 200), 3, 3, {}).retry);
        // other errors between do not count
        QVERIFY(policy.decide(error(Kind::NotJson, 200), 6, 2, {}).retry);
    }

    void jitterIsFull_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("limitMs");
        QTest::newRow("first") << 1 << 1000;
        QTest::newRow("second") << 2 << 2000;
        QTest::newRow("fifth") << 5 << 16'000;
        QTest::newRow("capped") << 6 << 30'000;
        QTest::newRow("hundredth") << 100 << 30'000;
        QTest::newRow("millionth") << 1'000'000 << 30'000;
    }
    void jitterIsFull()
    {
        QFETCH(int, attempt);
        QFETCH(int, limitMs);
        RunSettings settings;
        settings.attempts = 2'000'000;
        RetryPolicy policy(settings, 7);
        milliseconds shortest = milliseconds::max();
        milliseconds longest { 0 };
        milliseconds sum { 0 };
        constexpr int draws = 2000;
        for (int i = 0; i < draws; ++i) {
            const milliseconds delay = policy.decide(error(Kind::Timeout), attempt, 0, {}).delay;
            shortest = std::min(shortest, delay);
            longest = std::max(longest, delay);
            sum += delay;
        }
        QVERIFY(shortest >= 0ms && shortest < milliseconds(limitMs) / 100);
        QVERIFY(longest <= milliseconds(limitMs) && longest > milliseconds(limitMs) * 99 / 100);
        const milliseconds mean = sum / draws;
        QVERIFY(mean > milliseconds(limitMs) * 45 / 100 && mean < milliseconds(limitMs) * 55 / 100);
    }

    void extremeSettingsDoNotOverflow()
    {
        RunSettings settings;
        settings.attempts = 1000;
        settings.backoffBase = milliseconds::max() / 3;
        settings.backoffCap = milliseconds::max();
        RetryPolicy large(settings, 1);
        settings.backoffBase = 0ms;
        RetryPolicy none(settings, 1);
        for (int attempt = 1; attempt < 100; ++attempt) {
            QVERIFY(large.decide(error(Kind::Timeout), attempt, 0, {}).delay >= 0ms);
            QCOMPARE(none.decide(error(Kind::Timeout), attempt, 0, {}).delay, 0ms);
        }
    }

    void retryAfterIsTheLeast()
    {
        RetryPolicy policy({}, 1);
        for (int i = 0; i < 100; ++i) {
            const auto decision = policy.decide(error(Kind::HttpStatus, 429), 1, 0, { true, 600ms });
            QVERIFY(decision.retry);
            QVERIFY(decision.delay >= 600ms && decision.delay <= 1000ms);
        }
        QCOMPARE(policy.decide(error(Kind::HttpStatus, 503), 1, 0, { false, 60s }).delay, 60'000ms);
    }

    void tooLongRetryAfterGivesUp()
    {
        RunSettings settings;
        settings.retryAfterCap = 300s;
        RetryPolicy policy(settings, 1);
        QVERIFY(policy.decide(error(Kind::HttpStatus, 429), 1, 0, { true, 300s }).retry);
        const RetryDecision decision = policy.decide(error(Kind::HttpStatus, 429), 1, 0, { true, 301s });
        QVERIFY(!decision.retry);
        QCOMPARE(decision.error.kind, Kind::RetryAfterTooLong);
        QCOMPARE(decision.error.status, 429);
        QCOMPARE(decision.error.wait, 301'000ms);
        // what is not tried again anyway keeps its own reason
        QCOMPARE(
            policy.decide(error(Kind::HttpStatus, 404), 1, 0, { false, 301s }).error.kind, Kind::HttpStatus);
    }

    void sameSeedSameWaits()
    {
        RetryPolicy one({}, 5);
        RetryPolicy other({}, 5);
        RetryPolicy third({}, 6);
        bool differs = false;
        for (int i = 0; i < 20; ++i) {
            const milliseconds delay = one.decide(error(Kind::Timeout), 1, 0, {}).delay;
            QCOMPARE(other.decide(error(Kind::Timeout), 1, 0, {}).delay, delay);
            differs |= third.decide(error(Kind::Timeout), 1, 0, {}).delay != delay;
        }
        QVERIFY(differs);
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
