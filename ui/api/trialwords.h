// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/runsummary.h"
#include "plan/apiprofile.h"
#include "values/recordbatch.h"

#include <QString>

namespace inflight {

/// Why nothing came of a try; no error where something did.
FetchError trialError(const RunSummary &summary);

/// What a try of one page found: how many records and columns, and what looks odd about them. `asked`: as the
/// form has it; `recordsLabel`: of its field for the pointer to the records.
QString trialWords(
    const RunSummary &summary, const RecordBatch &page, const ApiProfile &asked, const QString &recordsLabel);

} // namespace inflight
