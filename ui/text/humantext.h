// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace inflight {

/// Numbers as the user's language writes them. For the window only, never for a file.
QString countText(qint64 count);
/// For the plural argument of tr(): the count, or one so large that its form is the same.
int forPlural(qint64 count);
/// `0.004 s`, `0.85 s`, `4.13 s`, `41.3 s`, `75 s`, `3 min 5 s`, `1 h 4 min`.
QString elapsedText(std::chrono::microseconds duration);
/// Of a wait that is not over yet: never less than 0.1 s, as "in 0.00 s" is no time.
QString countdownText(std::chrono::microseconds left);
/// Of an estimate, which bears no more than two digits: `0.85 s`, `4.1 s`, `41 s`.
QString aboutText(std::chrono::microseconds duration);
/// `14 %`, `0.5 %`, in Chinese `14%`: a share from 0 to 1, or the text of a number that is one already.
QString percentText(double share);
QString percentText(const QString &number);
/// `9.7`, `0.85`, `120`: how many times faster, no more digits than the measurement bears.
QString factorText(double factor);

/// Plain text as a tool tip of several lines; without the paragraph a long one runs across the screen. None
/// for no text.
QString wrappedToolTip(const QString &text);

/// One behind the other, with a space between, but for languages whose full stop brings its own.
QString sentencesText(const QStringList &sentences);

/// Without the mark of the letter that a menu underlines (`&Word`, in Chinese `Word(&W)`), and without the
/// dots behind an order that asks first.
QString withoutMnemonic(QString text);

/// `%1` in a text replaced by the count; the form for one may well do without the number.
QString withCount(QString text, qint64 count);

} // namespace inflight
