// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace inflight {

/// Finds a text in others that may write it in another way, character by character: in capitals or not, as
/// JSON (`\"`, `\/`, `\u00e4`, also JSON within JSON), in an address or a form (`%C3%A4`, `+` for a space),
/// in HTML (`&amp;`, `&#39;`), or with letters beyond ASCII that the way here has damaged. Pure.
class Spelling {
public:
    explicit Spelling(const QString &text);

    const QString &text() const { return m_text; }
    enum class End {
        Whole,
        Cut, ///< the text goes on elsewhere: its end may be the beginning of what is sought
    };
    /// Each place where the text stands in `where` becomes `blot`.
    QString replacedIn(const QString &where, QStringView blot, End end = End::Whole) const;

private:
    /// How many UTF-16 units the text takes there; 0: it does not stand there.
    qsizetype lengthAt(QStringView rest, End end) const;

    QString m_text;
    QList<uint> m_characters; ///< case-folded
};

} // namespace inflight
