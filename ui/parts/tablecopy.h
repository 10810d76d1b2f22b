// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <Qt>

class QTableView;
class QString;

namespace inflight {

/// The selected rows with their visible columns in the order shown, as tab-separated values under a line of
/// headers: what a spreadsheet takes when pasted. Tabs and line breaks within a cell become blanks.
/// @param role which of the model's texts
QString selectionAsTsv(const QTableView &view, int role = Qt::DisplayRole);
/// To the clipboard; where nothing is selected, that keeps what it has.
void copySelection(const QTableView &view, int role = Qt::DisplayRole);

/// The columns that are not hidden, in the order shown.
QList<int> visibleColumns(const QTableView &view);

} // namespace inflight
