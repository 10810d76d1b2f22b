// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/humantext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace inflight {

using namespace std::chrono;
using namespace std::chrono_literals;

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

int forPlural(qint64 count)
{
    return int(qMin(count, qint64(1'000'000'000)));
}

namespace {

constexpr double longestInSeconds = 119.5; // more is minutes

QString secondsText(double seconds, int digits)
{
    return QCoreApplication::translate("inflight", "%1 s", "seconds")
        .arg(QLocale().toString(seconds, 'f', digits));
}

} // namespace

QString elapsedText(microseconds duration)
{
    const QLocale locale;
    const double inSeconds = double(duration.count()) / 1e6;
    if (inSeconds < longestInSeconds) {
        const bool isTiny = inSeconds >= 0.0005 && inSeconds < 0.00995;
        return secondsText(inSeconds, isTiny ? 3 : inSeconds < 9.995 ? 2 : inSeconds < 99.5 ? 1 : 0);
    }
    const qint64 whole = std::llround(inSeconds);
    if (whole < 3600) {
        return QCoreApplication::translate("inflight", "%1 min %2 s", "minutes and seconds")
            .arg(locale.toString(whole / 60), locale.toString(whole % 60));
    }
    return QCoreApplication::translate("inflight", "%1 h %2 min", "hours and minutes")
        .arg(locale.toString(whole / 3600), locale.toString(whole % 3600 / 60));
}

QString countdownText(microseconds left)
{
    return elapsedText(std::max<microseconds>(left, 100ms));
}

QString aboutText(microseconds duration)
{
    const double inSeconds = double(duration.count()) / 1e6;
    const bool isRounded = inSeconds >= 0.995 && inSeconds < longestInSeconds;
    return isRounded ? secondsText(inSeconds, inSeconds < 9.95 ? 1 : 0) : elapsedText(duration);
}

QString percentText(double share)
{
    return percentText(QLocale().toString(qRound(share * 1000) / 10.0, 'g', 6));
}

QString percentText(const QString &number)
{
    return QCoreApplication::translate("inflight", "%1 %").arg(number);
}

QString factorText(double factor)
{
    constexpr double roundsToOne = 0.995; // with two digits
    const int digits = factor < roundsToOne ? 2 : factor < 99.5 ? 1 : 0;
    return QLocale().toString(factor, 'f', digits);
}

QString wrappedToolTip(const QString &text)
{
    return text.isEmpty() ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString sentencesText(const QStringList &sentences)
{
    const QString text = sentences.join(u' ');
    // The ideographic full stop and its kin are as wide as a letter, half of it blank.
    static const QRegularExpression wide(QStringLiteral("([\u3002\uff01\uff1f]) "));
    return QString(text).replace(wide, QStringLiteral("\\1"));
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mark(QStringLiteral("\\(&\\w\\)|&|\\.\\.\\.$|\u2026$"));
    return text.remove(mark).trimmed();
}

QString withCount(QString text, qint64 count)
{
    // Not arg(), which complains about a text without a place.
    return text.replace(QLatin1String("%1"), countText(count));
}

} // namespace inflight
