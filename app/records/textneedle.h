// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <vector>

namespace inflight {

/// Finds a text in UTF-8 without regard to case, without converting what is searched.
/// A character equals its other cases where these take as many bytes (a = A, ö = Ö, but not k = the Kelvin
/// sign).
class TextNeedle {
public:
    /// The bytes that one place of the needle may have.
    using Choices = std::array<char, 3>;

    explicit TextNeedle(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    qsizetype size() const { return m_text.size(); } ///< bytes
    /// The first place at or after `from`; -1 where there is none.
    qsizetype indexIn(QByteArrayView haystack, qsizetype from = 0) const;
    bool isIn(QByteArrayView haystack) const { return indexIn(haystack) >= 0; }

private:
    struct Unit { ///< one character
        std::array<QByteArray, 3> cases; ///< all of the same size; some may be equal
        std::array<char, 3> firstBytes; ///< of the cases
        qsizetype at; ///< bytes into the needle
        qsizetype length; ///< bytes
    };

    bool matchesAt(const char *place) const;
    qsizetype indexOfByte(QByteArrayView haystack, qsizetype from) const;

    QByteArray m_text;
    std::vector<Unit> m_units;
    Choices m_first {};
    Choices m_last {};
};

} // namespace inflight
