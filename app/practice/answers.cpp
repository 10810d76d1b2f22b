// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/answers.h"

#include <QJsonDocument>

namespace practice {

Response refusal(int status, const QString &why)
{
    Response response = jsonAnswer({ { QStringLiteral("error"), why } });
    response.status = status;
    return response;
}

Response jsonAnswer(const QJsonObject &object)
{
    Response response;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return response;
}

Response methodNotAllowed(const QByteArray &allowed)
{
    Response response
        = refusal(405, QStringLiteral("This address takes %1.").arg(QString::fromLatin1(allowed)));
    response.headers = { { "Allow", allowed } };
    return response;
}

} // namespace practice
