// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/remedy.h"
#include "measure/runsummary.h"

#include <QStringList>

namespace inflight {

/// Which pages failed and why, a line for each reason: `  pages 3-7 and 12, 5 attempts each: The server
/// answered 500 ...`. The reasons of the most pages come first, ten at most. English. Pure.
QStringList failureWords(const QList<FailedPage> &failed, const Remedy &remedy);

/// `3-7, 12 and 40`; of very many the first twenty, and how many more there are.
QString rangesText(const QList<PageRange> &ranges);

} // namespace inflight
