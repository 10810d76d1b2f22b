// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace inflight {

/// A table whose rows grow while they are looked at. QTableView lays out and paints everything anew for each
/// row more; this one, once it is full of rows, only moves its scroll bar. Set the vertical header's section
/// size before, rows are of one height.
class GrowingTable final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GrowingTable)
public:
    explicit GrowingTable(QWidget *parent = nullptr);

private:
    void countRows(int before, int now);
};

} // namespace inflight
