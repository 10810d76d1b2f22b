// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/httpwire.h"

#include <QJsonObject>

namespace practice {

/// `{"error": "..."}` with that status: how this API says no.
Response refusal(int status, const QString &why);
Response jsonAnswer(const QJsonObject &object);
/// 405 naming what is allowed, e.g. "GET, HEAD".
Response methodNotAllowed(const QByteArray &allowed);

} // namespace practice
