// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/manners.h"

#include <QJsonObject>
#include <QString>

namespace practice {

/// latency_ms jitter rate_limit burst error_rate drop_rate truncate_rate stall_rate require_login
/// token_lifetime_s seed.
QJsonObject toJson(const Manners &manners);

/// Changes what the JSON object names and leaves the rest. Empty: done; else why not, and nothing is changed.
QString applyJson(Manners &manners, const QByteArray &json);

} // namespace practice
