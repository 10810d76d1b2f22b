// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/secretlines.h"

namespace inflight {

SecretLines::SecretLines(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    setLineWrapMode(QPlainTextEdit::NoWrap);
}

void SecretLines::setText(const QString &text)
{
    if (m_isMasked) {
        m_hidden = text;
        setPlainText(masked());
    } else {
        setPlainText(text);
    }
}

QString SecretLines::text() const
{
    return m_isMasked ? m_hidden : toPlainText();
}

void SecretLines::setMasked(bool isMasked)
{
    if (isMasked == m_isMasked)
        return;
    const QString real = text();
    m_isMasked = isMasked;
    m_hidden.clear();
    setReadOnly(isMasked);
    setText(real); // also forgets what undo would bring back
}

QString SecretLines::masked() const
{
    QStringList lines = m_hidden.split(u'\n');
    for (QString &line : lines) {
        // A line without a separator may be a value whose name was not typed yet.
        const qsizetype value = line.indexOf(m_separator) + 1;
        if (!line.isEmpty())
            line = line.left(value) + (value > 0 ? QStringLiteral(" ") : QString()) + QString(8, u'\u2022');
    }
    return lines.join(u'\n');
}

} // namespace inflight
