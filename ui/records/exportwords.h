// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/runsummary.h"
#include "records/exportresult.h"
#include "ui/runs/runwords.h"

#include <QStringList>

namespace inflight {

/// What a file of that run's records will lack, in sentences.
QStringList missingAtExport(const RunSummary &summary);

struct WrittenWords {
    RunWords words;
    bool lacksNothing = true; ///< that the file should hold; else the words say what
};

/// Of a file that was written without an error.
WrittenWords writtenWords(const ExportResult &result, const RunSummary &summary, const QString &fileName);

} // namespace inflight
