// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/numberbox.h"

#include <QLocale>

#include <algorithm>

namespace inflight {

std::optional<double> numberTyped(const QLocale &locale, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    // "1e9", "inf" and "nan" are numbers to QLocale.
    if (std::any_of(trimmed.begin(), trimmed.end(), [](QChar character) { return character.isLetter(); }))
        return std::nullopt;
    bool isNumber = false;
    const double number = locale.toDouble(trimmed, &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace inflight
