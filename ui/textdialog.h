// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace inflight {

enum class TextKind {
    Code, ///< lines as they are, every letter as wide as any other
    Sentences, ///< wrapped at the window's edge
};

/// A window with text to read and to copy: a record's JSON, an attempt's headers. Deletes itself.
void showText(QWidget *parent, const QString &title, const QString &text, TextKind kind = TextKind::Code);

} // namespace inflight
