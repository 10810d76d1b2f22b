// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionreader.h"

#include <cmath>

namespace inflight {

bool OptionReader::isSet(const char *name) const
{
    return m_parser.isSet(QLatin1String(name));
}

std::optional<QString> OptionReader::text(const char *name) const
{
    if (!isSet(name))
        return std::nullopt;
    return m_parser.value(QLatin1String(name));
}

void OptionReader::readInteger(const char *name, qint64 &target, qint64 least, qint64 most)
{
    const std::optional<QString> value = text(name);
    if (!value)
        return;
    bool isNumber = false;
    const qint64 number = value->toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        outOfRange(name, *value, QStringLiteral("a whole number"), double(least), double(most));
    else
        target = number;
}

void OptionReader::readInteger(const char *name, int &target, int least, int most)
{
    qint64 number = target;
    readInteger(name, number, qint64(least), qint64(most));
    target = int(number);
}

void OptionReader::readNumber(const char *name, double &target, double least, double most)
{
    const std::optional<QString> value = text(name);
    if (!value)
        return;
    bool isNumber = false;
    const double number = value->toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < least || number > most)
        outOfRange(name, *value, QStringLiteral("a number"), least, most);
    else
        target = number;
}

void OptionReader::readSeconds(const char *name, std::chrono::milliseconds &target, double least, double most)
{
    double seconds = double(target.count()) / 1000;
    readNumber(name, seconds, least, most);
    target = std::chrono::milliseconds(std::llround(seconds * 1000));
}

void OptionReader::fail(const QString &sentence)
{
    if (!m_problem)
        m_problem = sentence;
}

void OptionReader::outOfRange(
    const char *name, const QString &value, const QString &what, double least, double most)
{
    fail(QStringLiteral("--%1 takes %2 from %3 to %4, not '%5'.")
             .arg(QLatin1String(name), what, QString::number(least, 'g', 10), QString::number(most, 'g', 10),
                 value));
}

} // namespace inflight
