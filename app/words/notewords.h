// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runnote.h"

#include <QString>

namespace inflight {

/// One sentence, translated: what a run's user must know. Never a secret.
QString inWords(const RunNote &note);

} // namespace inflight
