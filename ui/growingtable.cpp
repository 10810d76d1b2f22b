// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/growingtable.h"

#include <QHeaderView>

namespace inflight {

GrowingTable::GrowingTable(QWidget *parent)
    : QTableView(parent)
{
    // The one way to get between: QTableView made this connection by name, and its slot is not virtual.
    disconnect(
        verticalHeader(), SIGNAL(sectionCountChanged(int, int)), this, SLOT(rowCountChanged(int, int)));
    connect(verticalHeader(), &QHeaderView::sectionCountChanged, this, &GrowingTable::countRows);
}

void GrowingTable::countRows(int before, int now)
{
    const bool isFull = rowAt(viewport()->height() - 1) >= 0;
    if (now > before && isFull)
        updateGeometries();
    else
        rowCountChanged(before, now);
}

} // namespace inflight
