// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace inflight {

/// Lines of name, separator and value. Masked, they can be neither read nor edited: each value is dots,
/// always as many, so that nothing of it shows.
class SecretLines final : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretLines)
public:
    explicit SecretLines(QWidget *parent = nullptr);

    void setSeparator(QChar separator) { m_separator = separator; }
    /// What the lines really are, masked or not.
    void setText(const QString &text);
    QString text() const;
    void setMasked(bool masked);

private:
    QString masked() const;

    QChar m_separator = u'=';
    QString m_hidden; ///< the text while masked
    bool m_isMasked = false;
};

} // namespace inflight
