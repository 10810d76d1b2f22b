// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace/retryafter.h"

#include "values/digits.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace inflight {

namespace {

using std::chrono::milliseconds;

// Not QLocale's names: the header speaks English wherever the program runs.
int monthNumber(QStringView name)
{
    static const QString names = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
    return int(names.indexOf(name)) / 3 + 1;
}

/// RFC 9110: a two-digit year that appears to be more than 50 years ahead is one of the past.
int fullYear(int twoDigits, int thisYear)
{
    const int year = thisYear - thisYear % 100 + twoDigits;
    if (year > thisYear + 50)
        return year - 100;
    return year;
}

QDateTime httpDate(const QString &text, const QDateTime &now)
{
    static const QString time = QStringLiteral("(?<h>\\d\\d):(?<min>\\d\\d):(?<s>\\d\\d)");
    static const QString month = QStringLiteral("(?<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
    static const QRegularExpression forms[] = {
        // IMF-fixdate: Sun, 06 Nov 1994 08:49:37 GMT
        QRegularExpression(
            QStringLiteral("\\A(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<d>\\d\\d) %1 (?<y>\\d{4}) %2 GMT\\z")
                .arg(month, time)),
        // RFC 850: Sunday, 06-Nov-94 08:49:37 GMT
        QRegularExpression(QStringLiteral("\\A(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, "
                                          "(?<d>\\d\\d)-%1-(?<y>\\d\\d) %2 GMT\\z")
                               .arg(month, time)),
        // asctime: Sun Nov  6 08:49:37 1994
        QRegularExpression(
            QStringLiteral("\\A(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) %1 (?<d>[ \\d]\\d) %2 (?<y>\\d{4})\\z")
                .arg(month, time)),
    };
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            continue;
        const auto number
            = [&match](const QString &group) { return match.capturedView(group).trimmed().toInt(); };
        const QString yearText = match.captured(QStringLiteral("y"));
        const int year
            = yearText.size() == 2 ? fullYear(yearText.toInt(), now.toUTC().date().year()) : yearText.toInt();
        const QDate date(
            year, monthNumber(match.capturedView(QStringLiteral("m"))), number(QStringLiteral("d")));
        // A leap second is written 60, which QTime does not know.
        const int second = number(QStringLiteral("s"));
        const QTime clock(number(QStringLiteral("h")), number(QStringLiteral("min")), std::min(second, 59));
        if (!date.isValid() || !clock.isValid() || second > 60)
            return {};
        return QDateTime(date, clock, Qt::UTC).addSecs(second == 60 ? 1 : 0);
    }
    return {};
}

/// A number of seconds in whole ones: a fraction, which the standard does not know and some servers send, is
/// rounded up. Anything else stays as it is.
QByteArray withoutFraction(const QByteArray &text)
{
    const qsizetype point = text.indexOf('.');
    const QByteArray whole = text.left(point);
    const QByteArray fraction = text.mid(point + 1);
    if (point < 0 || !isDigits(whole) || !isDigits(fraction))
        return text;
    bool fits = false;
    const qint64 number = whole.toLongLong(&fits);
    const bool isWhole = std::all_of(fraction.begin(), fraction.end(), [](char c) { return c == '0'; });
    return fits && !isWhole ? QByteArray::number(number + 1) : whole;
}

/// How many requests are allowed yet, as the server counts.
QByteArray remaining(const Headers &headers)
{
    const QByteArray left = headers.value("X-RateLimit-Remaining").trimmed();
    return left.isEmpty() ? headers.value("RateLimit-Remaining").trimmed() : left;
}

std::optional<milliseconds> untilReset(const Headers &headers, const QDateTime &now)
{
    constexpr qint64 firstMoment = 1'000'000'000; // in 2001; as a wait it would be 30 years
    constexpr qint64 firstInMs = 100 * firstMoment; // as seconds it would be the year 5138
    QByteArray text = headers.value("X-RateLimit-Reset").trimmed();
    if (text.isEmpty())
        text = headers.value("RateLimit-Reset").trimmed();
    text = withoutFraction(text);
    bool isNumber = false;
    qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return {};
    if (number >= firstInMs)
        number = (number + 999) / 1000;
    if (number < firstMoment)
        return std::chrono::seconds(number);
    const QDateTime serversNow = httpDate(QString::fromLatin1(headers.value("Date").trimmed()), now);
    const qint64 wait = number - (serversNow.isValid() ? serversNow : now).toSecsSinceEpoch();
    if (wait <= 0)
        return {};
    return std::min<milliseconds>(
        std::chrono::seconds(std::min<qint64>(wait, firstMoment)), longestRetryAfter);
}

} // namespace

std::optional<milliseconds> retryAfterDelay(
    const QByteArray &value, const QByteArray &dateHeader, const QDateTime &now)
{
    const QByteArray text = withoutFraction(value.trimmed());
    if (text.isEmpty())
        return {};
    // Said twice, as where a proxy adds its own: the longer wait counts. Only seconds, dates have commas.
    if (text.contains(',')
        && std::none_of(text.begin(), text.end(), [](char c) { return std::isalpha(uchar(c)); })) {
        std::optional<milliseconds> longest;
        for (const QByteArray &part : text.split(','))
            longest = std::max(longest, retryAfterDelay(part, dateHeader, now));
        return longest;
    }
    if (isDigits(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        if (!fits || seconds > longestRetryAfter / std::chrono::seconds(1))
            return longestRetryAfter;
        return std::chrono::seconds(seconds);
    }
    const QDateTime until = httpDate(QString::fromLatin1(text), now);
    const QDateTime serversNow = httpDate(QString::fromLatin1(dateHeader.trimmed()), now);
    const QDateTime from = serversNow.isValid() ? serversNow : now;
    if (!until.isValid() || until < from)
        return {};
    return std::min<milliseconds>(milliseconds(from.msecsTo(until)), longestRetryAfter);
}

ServerWish wishOf(int status, const Headers &headers, const QDateTime &now)
{
    if (status == 0)
        return {};
    ServerWish wish;
    wish.wait = retryAfterDelay(headers.value("Retry-After"), headers.value("Date"), now);
    const bool asksToWait = wish.wait > milliseconds(0);
    const QByteArray left = remaining(headers);
    wish.isTooMany = status == 429 || (status == 403 && (asksToWait || left == "0"));
    // Where some are left, it was another limit that refused, and the reset is not of that one.
    if (wish.isTooMany && !wish.wait && left.toLongLong() <= 0)
        wish.wait = untilReset(headers, now);
    return wish;
}

} // namespace inflight
