// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/scaledtable.h"

#include "ui/charts/comparisonmodel.h"

#include <QPainter>

namespace inflight {

void ScaledTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    for (int row = 1; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(ComparisonModel::NewScaleRole).toBool())
            painter.fillRect(
                0, rowViewportPosition(row) - 1, viewport()->width(), 2, palette().color(QPalette::Text));
    }
}

} // namespace inflight
