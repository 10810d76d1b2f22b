// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/timeticks.h"

#include "ui/text/roundnumber.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace inflight {

namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;

double roundStep(double least)
{
    if (least > hour / 2)
        return hour * roundedUp(least / hour, { 1.0, 2.0, 5.0 });
    if (least > 20 * minute)
        return hour / 2;
    if (least > minute / 2)
        return minute * roundedUp(least / minute, { 1.0, 2.0, 5.0 });
    if (least > 20)
        return minute / 2;
    return roundedUp(least, { 1.0, 2.0, 5.0 });
}

} // namespace

TimeTicks::TimeTicks(double leastStep)
    : m_step(roundStep(leastStep))
{
}

QString TimeTicks::label(double seconds) const
{
    const QLocale locale;
    if (m_step >= hour / 2)
        return QCoreApplication::translate("inflight", "%1 h", "hours")
            .arg(locale.toString(seconds / hour, 'f', m_step < hour ? 1 : 0));
    if (m_step >= minute)
        return QCoreApplication::translate("inflight", "%1 min", "minutes")
            .arg(locale.toString(seconds / minute, 'f', 0));
    const int digits = qBound(0, int(std::ceil(-std::log10(m_step) - 1e-9)), 6);
    return QCoreApplication::translate("inflight", "%1 s", "seconds")
        .arg(locale.toString(seconds, 'f', digits));
}

} // namespace inflight
