// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/growingtable.h"

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
    const bool wasFull = before > 0 && before < now
        && rowViewportPosition(before - 1) + rowHeight(before - 1) >= viewport()->height();
    if (!wasFull) {
        rowCountChanged(before, now);
        return;
    }
    // At the very end the last row stood flush with the lower edge; with more rows the first one stands flush
    // with the upper one.
    const int offset = verticalHeader()->offset();
    updateGeometries();
    if (verticalHeader()->offset() != offset)
        viewport()->update();
}

} // namespace inflight
