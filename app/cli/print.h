// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inflight {

/// To standard output and standard error as they are, at once.
void printOutput(const QString &text);
void printError(const QString &text);
/// `inflight: ` and the sentence, on a line of its own.
void printProblem(const QString &sentence);

} // namespace inflight
