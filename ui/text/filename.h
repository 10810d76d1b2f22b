// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inflight {

/// A name of the user's as that of a file, without its ending: letters and digits of every script, small,
/// with a hyphen for all else, which some file system, shell or web address would not take. Empty where
/// nothing is left. Pure.
inline QString asFileName(const QString &name)
{
    constexpr qsizetype longest = 60; // a file system's bound is 255 bytes
    QString file;
    bool isParted = false;
    for (const char32_t c : name.toUcs4()) {
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
            isParted = !file.isEmpty();
            continue;
        }
        const QString next = QString::fromUcs4(&c, 1).toLower();
        if (file.size() + next.size() + 1 > longest)
            break;
        if (isParted)
            file += u'-';
        isParted = false;
        file += next;
    }
    return file;
}

} // namespace inflight
