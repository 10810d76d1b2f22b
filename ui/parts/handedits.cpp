// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/handedits.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace inflight {

void HandEdits::watch(QWidget *field)
{
    // Signals that do not say who changed it: the hand is where the focus is.
    const auto tellIfFocused = [this, field] {
        if (field->hasFocus())
            tellBoth();
    };
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::textEdited, this, &HandEdits::edited);
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified())
                Q_EMIT settled();
            line->setModified(false);
        });
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(field)) {
        connect(lines, &QPlainTextEdit::textChanged, this, tellIfFocused);
    } else if (auto *number = qobject_cast<QSpinBox *>(field)) {
        connect(number, &QSpinBox::valueChanged, this, tellIfFocused);
    } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        connect(choice, &QComboBox::activated, this, &HandEdits::tellBoth);
    }
}

void HandEdits::tellBoth()
{
    Q_EMIT edited();
    Q_EMIT settled();
}

} // namespace inflight
