// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

namespace inflight {

/// What may be an address, or a text with some in it, without the user information of any; also where a JSON
/// text writes `\/` for a slash. To be asked of the whole text: of one cut before the `@` nobody can tell.
inline QString textWithoutUserInfo(QString text)
{
    static const QRegularExpression userInfo(QStringLiteral("(?<=//|/\\\\/)[^/?#\\s]*@"));
    return text.remove(userInfo);
}

} // namespace inflight
