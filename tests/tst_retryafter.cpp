// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/retryafter.h"

#include <QLocale>
#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;

class TestRetryAfter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void delay_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("now");
        QTest::addColumn<qint64>("milliseconds"); // -1: counts as absent

        const QString now = QStringLiteral("1994-11-06T08:49:30Z");
        QTest::newRow("seconds") << QByteArray("120") << now << qint64(120'000);
        QTest::newRow("zero") << QByteArray("0") << now << qint64(0);
        QTest::newRow("white space around") << QByteArray(" 2\t") << now << qint64(2000);
        QTest::newRow("leading zeros") << QByteArray("007") << now << qint64(7000);
        QTest::newRow("a century is the most")
            << QByteArray("99999999999") << now << qint64(longestRetryAfter.count());
        QTest::newRow("beyond 64 bits") << QByteArray(60, '9') << now << qint64(longestRetryAfter.count());
        QTest::newRow("twice") << QByteArray("2, 5") << now << qint64(5000);
        QTest::newRow("twice, once in vain") << QByteArray("-1, 3") << now << qint64(3000);
        QTest::newRow("empty") << QByteArray() << now << qint64(-1);
        QTest::newRow("negative") << QByteArray("-5") << now << qint64(-1);
        QTest::newRow("signed") << QByteArray("+5") << now << qint64(-1);
        QTest::newRow("fraction") << QByteArray("1.5") << now << qint64(2000);
        QTest::newRow("fraction of nothing") << QByteArray("2.0") << now << qint64(2000);
        QTest::newRow("fraction twice") << QByteArray("2.0, 4.25") << now << qint64(5000);
        QTest::newRow("two points") << QByteArray("1.5.2") << now << qint64(-1);
        QTest::newRow("nothing but a point") << QByteArray(".5") << now << qint64(-1);
        QTest::newRow("unit") << QByteArray("5s") << now << qint64(-1);
        QTest::newRow("word") << QByteArray("soon") << now << qint64(-1);
        QTest::newRow("other digits") << QByteArray("\xD9\xA3") << now << qint64(-1);

        QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << now << qint64(7000);
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << now << qint64(7000);
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << now << qint64(7000);
        QTest::newRow("asctime, two-digit day")
            << QByteArray("Wed Nov 16 08:49:30 1994") << now << qint64(864'000'000);
        QTest::newRow("now") << QByteArray("Sun, 06 Nov 1994 08:49:30 GMT") << now << qint64(0);
        QTest::newRow("past") << QByteArray("Sun, 06 Nov 1994 08:49:29 GMT") << now << qint64(-1);
        QTest::newRow("other zone of now") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT")
                                           << QStringLiteral("1994-11-06T10:49:30+02:00") << qint64(7000);
        QTest::newRow("leap second") << QByteArray("Sun, 06 Nov 1994 08:49:60 GMT") << now << qint64(30'000);
        QTest::newRow("far future") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << now
                                    << qint64(longestRetryAfter.count());
        QTest::newRow("not GMT") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << now << qint64(-1);
        QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1999 08:49:37 GMT") << now << qint64(-1);
        QTest::newRow("no such hour") << QByteArray("Sun, 06 Nov 1994 25:49:37 GMT") << now << qint64(-1);
        QTest::newRow("German") << QByteArray("Di, 06 Dez 1994 08:49:37 GMT") << now << qint64(-1);
        QTest::newRow("ISO 8601") << QByteArray("1994-11-06T08:49:37Z") << now << qint64(-1);
        QTest::newRow("more behind it")
            << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT\n") + "x" << now << qint64(-1);

        // More than 50 years ahead means the past century, 50 years do not.
        const QString of2026 = QStringLiteral("2026-01-01T00:00:00Z");
        const qint64 day = 86'400'000;
        QTest::newRow("76 is 2076") << QByteArray("Wednesday, 01-Jan-76 00:00:00 GMT") << of2026
                                    << qint64(18262 * day);
        QTest::newRow("77 is 1977") << QByteArray("Saturday, 01-Jan-77 00:00:00 GMT") << of2026 << qint64(-1);
    }
    void delay()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, now);
        QFETCH(qint64, milliseconds);
        QLocale::setDefault(QLocale(QLocale::German));
        const auto delay = retryAfterDelay(value, {}, QDateTime::fromString(now, Qt::ISODate));
        QCOMPARE(delay ? qint64(delay->count()) : qint64(-1), milliseconds);
    }

    /// Retry-After names 08:49:37 of the server's clock; this machine's is an hour behind, or a year ahead.
    void aDateIsOneOfTheServersClock_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("now");
        QTest::addColumn<qint64>("milliseconds");
        const QString behind = QStringLiteral("1994-11-06T07:49:30.500Z");
        const QString ahead = QStringLiteral("1995-11-06T08:49:30Z");
        for (const QString &now : { behind, ahead }) {
            QTest::addRow("IMF-fixdate, %s", qPrintable(now))
                << QByteArray("Sun, 06 Nov 1994 08:49:30 GMT") << now << qint64(7000);
            QTest::addRow("RFC 850, %s", qPrintable(now))
                << QByteArray("Sunday, 06-Nov-94 08:49:35 GMT") << now << qint64(2000);
            QTest::addRow("asctime, %s", qPrintable(now))
                << QByteArray(" Sun Nov  6 08:49:37 1994 ") << now << qint64(0);
            QTest::addRow("past, %s", qPrintable(now))
                << QByteArray("Sun, 06 Nov 1994 08:49:38 GMT") << now << qint64(-1);
        }
        QTest::newRow("no Date") << QByteArray() << behind << qint64(3'606'500);
        QTest::newRow("garbage") << QByteArray("Sun, 06 Nov 1994 08:49:30 CET") << behind
                                 << qint64(3'606'500);
        QTest::newRow("garbage, ahead") << QByteArray("today") << ahead << qint64(-1);
    }
    void aDateIsOneOfTheServersClock()
    {
        QFETCH(QByteArray, date);
        QFETCH(QString, now);
        QFETCH(qint64, milliseconds);
        const auto delay = retryAfterDelay(
            "Sun, 06 Nov 1994 08:49:37 GMT", date, QDateTime::fromString(now, Qt::ISODateWithMs));
        QCOMPARE(delay ? qint64(delay->count()) : qint64(-1), milliseconds);
    }

    void secondsNeedNoClock()
    {
        const QDateTime now = QDateTime::fromString(QStringLiteral("1994-11-06T08:49:30Z"), Qt::ISODate);
        QCOMPARE(retryAfterDelay("2", "Mon, 06 Nov 2034 08:49:30 GMT", now), std::optional(2000ms));
    }

    void wishes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("fields"); // "Name: value" lines
        QTest::addColumn<bool>("isTooMany");
        QTest::addColumn<int>("seconds"); // -1: none
        QTest::addColumn<bool>("isForAll");
        QTest::newRow("429") << 429 << QByteArray() << true << -1 << false;
        QTest::newRow("429, Retry-After") << 429 << QByteArray("Retry-After: 7") << true << 7 << true;
        QTest::newRow("503, Retry-After") << 503 << QByteArray("Retry-After: 7") << false << 7 << true;
        QTest::newRow("500, Retry-After") << 500 << QByteArray("Retry-After: 7") << false << 7 << false;
        QTest::newRow("403") << 403 << QByteArray() << false << -1 << false;
        QTest::newRow("403, Retry-After") << 403 << QByteArray("Retry-After: 7") << true << 7 << true;
        QTest::newRow("403, Retry-After: 0") << 403 << QByteArray("Retry-After: 0") << false << 0 << false;
        QTest::newRow("403, something left")
            << 403 << QByteArray("X-RateLimit-Remaining: 12\nX-RateLimit-Reset: 9") << false << -1 << false;
        // Date says 08:49:37; the reset is nine seconds later
        QTest::newRow("403, nothing left")
            << 403
            << QByteArray("Date: Sun, 06 Nov 2022 08:49:37 GMT\nX-RateLimit-Remaining: 0\n"
                          "X-RateLimit-Reset: 1667724586")
            << true << 9 << true;
        QTest::newRow("429, a reset in seconds")
            << 429 << QByteArray("RateLimit-Reset: 9") << true << 9 << true;
        QTest::newRow("429 with a fraction of a reset")
            << 429 << QByteArray("X-RateLimit-Reset: 8.25") << true << 9 << true;
        QTest::newRow("429, Retry-After and a reset")
            << 429 << QByteArray("Retry-After: 2\nRateLimit-Reset: 9") << true << 2 << true;
        QTest::newRow("429, a reset that is past")
            << 429 << QByteArray("X-RateLimit-Reset: 1000000001") << true << -1 << false;
        // GitHub's second limit: the reset is that of the first, up to an hour away
        QTest::newRow("429, something left")
            << 429 << QByteArray("X-RateLimit-Remaining: 12\nX-RateLimit-Reset: 9") << true << -1 << false;
        QTest::newRow("429, a reset in milliseconds")
            << 429 << QByteArray("Date: Sun, 06 Nov 2022 08:49:37 GMT\nX-RateLimit-Reset: 1667724585500")
            << true << 9 << true;
        QTest::newRow("429, no number")
            << 429 << QByteArray("X-RateLimit-Reset: soon") << true << -1 << false;
        QTest::newRow("200, nothing left")
            << 200 << QByteArray("X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 9") << false << -1 << false;
    }
    void wishes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, fields);
        QFETCH(int, seconds);
        Headers headers;
        for (const QByteArray &line : fields.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                headers.fields.append({ line.left(colon), line.mid(colon + 1) });
        }
        const ServerWish wish = wishOf(status, headers, QDateTime(QDate(2026, 11, 6), QTime(8, 49), Qt::UTC));
        QTEST(wish.isTooMany, "isTooMany");
        QCOMPARE(wish.wait.has_value(), seconds >= 0);
        if (wish.wait)
            QCOMPARE(*wish.wait, std::chrono::milliseconds(std::chrono::seconds(seconds)));
        QTEST(isForAll(wish, status), "isForAll");
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
