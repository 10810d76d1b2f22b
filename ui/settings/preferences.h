// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practiceserver.h"
#include "records/exportfile.h"
#include "ui/parts/columnmemory.h"
#include "ui/style/theme.h"
#include "values/runsettings.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace inflight {

/// What the window remembers from one day to the next. No secret is among it.
struct Preferences {
    RunSettings run;
    practice::Manners practice;
    QString api; ///< name of the profile used last
    Look look = Look::System;
    QString language; ///< `de`, `zh_CN`; empty: as the system says
    QByteArray geometry;
    QByteArray splitters; ///< between table and tabs
    QByteArray columns; ///< between side panel and the rest
    ColumnLayouts tables; ///< of the records
    bool sidePanel = true;
    ExportOptions exportForm; ///< format, delimiter and byte order mark; formulas are guarded each time anew
    QString exportFolder; ///< where the last export went; empty: none was made
};

/// Values out of range, or of a later version, are left at their defaults.
Preferences loadPreferences(const QSettings &settings);
void savePreferences(const Preferences &preferences, QSettings &settings);

} // namespace inflight
