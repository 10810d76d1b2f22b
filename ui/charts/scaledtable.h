// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace inflight {

/// A table of a ComparisonModel with a line between rows whose bars have different scales.
class ScaledTable final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScaledTable)
public:
    using QTableView::QTableView;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace inflight
