// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/mannersjson.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <variant>

namespace practice {

namespace {

using Field = std::variant<int Manners::*, double Manners::*, bool Manners::*, quint32 Manners::*>;

struct Entry {
    const char *name;
    Field field;
    double high; // numbers start at 0
};

constexpr double unbounded = std::numeric_limits<int>::max();

const std::array<Entry, 11> entries { {
    { "latency_ms", &Manners::latencyMs, 3'600'000 },
    { "jitter", &Manners::jitter, 1 },
    { "rate_limit", &Manners::rateLimit, 1e6 },
    { "burst", &Manners::burst, 1e6 },
    { "error_rate", &Manners::errorRate, 1 },
    { "drop_rate", &Manners::dropRate, 1 },
    { "truncate_rate", &Manners::truncateRate, 1 },
    { "stall_rate", &Manners::stallRate, 1 },
    { "require_login", &Manners::requireLogin, 0 },
    { "token_lifetime_s", &Manners::tokenLifetimeS, unbounded },
    { "seed", &Manners::seed, std::numeric_limits<quint32>::max() },
} };

QJsonValue valueOf(const Manners &manners, const Entry &entry)
{
    return std::visit(
        [&manners](auto field) -> QJsonValue {
            if constexpr (std::is_same_v<decltype(field), quint32 Manners::*>)
                return static_cast<qint64>(manners.*field);
            else
                return manners.*field;
        },
        entry.field);
}

bool set(Manners &manners, const Entry &entry, const QJsonValue &value)
{
    return std::visit(
        [&](auto field) {
            using Value = std::remove_reference_t<decltype(manners.*field)>;
            if constexpr (std::is_same_v<Value, bool>) {
                manners.*field = value.toBool();
                return value.isBool();
            } else {
                const double number = value.toDouble(-1);
                if (number < 0 || number > entry.high)
                    return false;
                if (std::is_integral_v<Value> && number != std::floor(number))
                    return false;
                manners.*field = static_cast<Value>(number);
                return true;
            }
        },
        entry.field);
}

QString allowed(const Entry &entry)
{
    if (std::holds_alternative<bool Manners::*>(entry.field))
        return QStringLiteral("true or false");
    const bool isShare = std::holds_alternative<double Manners::*>(entry.field);
    return QStringLiteral("%1 from 0 to %2")
        .arg(isShare ? QStringLiteral("a number") : QStringLiteral("a whole number"))
        .arg(entry.high, 0, 'f', 0);
}

} // namespace

QJsonObject toJson(const Manners &manners)
{
    QJsonObject object;
    for (const Entry &entry : entries)
        object.insert(QLatin1String(entry.name), valueOf(manners, entry));
    return object;
}

QString applyJson(Manners &manners, const QByteArray &json)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return QStringLiteral("The body must be a JSON object%1.")
            .arg(error.error ? QStringLiteral(": ") + error.errorString() : QString());
    }
    Manners changed = manners;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto entry = std::find_if(entries.begin(), entries.end(),
            [&it](const Entry &known) { return it.key() == QLatin1String(known.name); });
        if (entry == entries.end())
            return QStringLiteral("There is no setting named %1.").arg(it.key());
        if (!set(changed, *entry, it.value()))
            return QStringLiteral("%1 must be %2.").arg(it.key(), allowed(*entry));
    }
    manners = changed;
    return {};
}

} // namespace practice
