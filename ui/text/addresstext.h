// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace inflight {

/// An address for people to read. Masked, before an audience, it is the host alone: path and query may hold
/// what opens the door. Pure.
inline QString addressText(const QUrl &address, bool isMasked)
{
    if (!isMasked)
        return address.toDisplayString();
    return address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery)
        + QStringLiteral("/\u2026");
}

/// The address for a narrow place, which it does not widen: lines may end after what parts it, and where it
/// goes on for long without such a place, anywhere. The middle of a very long one is left out. Pure.
inline QString breakable(QString address)
{
    constexpr qsizetype longest = 160;
    constexpr qsizetype longestWord = 14;
    constexpr QChar breakHere(0x200B);
    if (address.size() > longest)
        address.replace(longest / 2, address.size() - longest, QChar(0x2026));
    QString text;
    qsizetype word = 0;
    for (const QChar c : address) {
        text += c;
        const bool parts = QStringLiteral("/?&=,;").contains(c);
        word = parts || word + 1 >= longestWord ? 0 : word + 1;
        if (word == 0 && !c.isHighSurrogate())
            text += breakHere;
    }
    return text;
}

} // namespace inflight
