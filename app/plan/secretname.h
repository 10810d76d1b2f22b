// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace inflight {

/// Stands for a secret in whatever is told.
inline QString secretStars()
{
    return QStringLiteral("*****");
}

/// Whether a header, or an item of a query or form, with such a name holds a secret: `X-Api-Key`, `sig`,
/// `access_token`. Pure, any thread.
bool namesASecret(const QByteArray &lowerCaseName);
bool namesASecret(const QString &name);

} // namespace inflight
