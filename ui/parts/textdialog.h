// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>

class QPlainTextEdit;

namespace inflight {

enum class TextKind {
    Code, ///< every letter as wide as any other
    Sentences,
};

/// A window with text to read and to copy: a record's JSON, an attempt's headers. Long lines are wrapped on
/// show, not in what is copied. Deletes itself when closed.
class TextDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextDialog)
public:
    /// The text as it is, or as an audience may see it.
    using Text = std::function<QString(bool isMasked)>;

    TextDialog(const QString &title, Text text, bool isMasked, TextKind kind, QWidget *parent);

    void setSecretsMasked(bool isMasked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitFont();

    TextKind m_kind;
    Text m_text;
    QString m_shown; ///< letter by letter, which the view does not keep
    QPlainTextEdit *m_view;
};

void showText(QWidget *parent, const QString &title, TextDialog::Text text, bool isMasked,
    TextKind kind = TextKind::Code);
/// A text that has nothing to mask.
void showText(QWidget *parent, const QString &title, const QString &text, TextKind kind = TextKind::Code);

} // namespace inflight
