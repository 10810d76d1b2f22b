// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace inflight {

/// What a person is meant to read of a JSON answer that tells what is wrong: problem details (RFC 9457),
/// OAuth's `error_description` (RFC 6749, section 5.2), JSON:API's `errors` and what else is usual, such as
/// `{"error":{"message":"no such page"}}`. As the server wrote it, control characters and secrets included.
/// Empty where the body is no JSON, is larger than an error's should be (64 KiB), or has no such text.
/// Pure; any thread.
QString serverMessage(const QByteArray &body);

} // namespace inflight
