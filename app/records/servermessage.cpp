// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/servermessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inflight {

namespace {

constexpr qsizetype largestMessageBody = 64 * 1024;
constexpr int deepestMessage = 3; ///< {"errors":[{"message":"..."}]}

/// The best for a person comes first: beside a description stands a mere code, beside a detail its title.
const QLatin1String messageNames[] = { QLatin1String("detail"), QLatin1String("message"),
    QLatin1String("error_description"), QLatin1String("msg"), QLatin1String("reason"), QLatin1String("error"),
    QLatin1String("errors"), QLatin1String("title") };

QString textIn(const QJsonValue &value, int depth);

/// `Message` is as usual as `message`.
QString textInObject(const QJsonObject &object, int depth)
{
    for (const QLatin1String name : messageNames) {
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key().compare(name, Qt::CaseInsensitive) != 0)
                continue;
            if (const QString text = textIn(*member, depth); !text.isEmpty())
                return text;
        }
    }
    return {};
}

QString textIn(const QJsonValue &value, int depth)
{
    if (value.isString())
        return value.toString().trimmed();
    if (depth == deepestMessage)
        return {};
    if (value.isArray())
        return textIn(value.toArray().first(), depth + 1);
    return textInObject(value.toObject(), depth + 1);
}

} // namespace

QString serverMessage(const QByteArray &body)
{
    if (body.size() > largestMessageBody)
        return {};
    const bool isText = body.trimmed().startsWith('"'); // JSON, but not to QJsonDocument
    const QJsonDocument json = QJsonDocument::fromJson(isText ? '[' + body + ']' : body);
    // A list of one may be of errors; one of many is of records, whose texts are no message to us.
    if (json.isArray())
        return json.array().size() == 1 ? textIn(json.array().first(), 1) : QString();
    return json.isObject() ? textIn(json.object(), 0) : QString();
}

} // namespace inflight
