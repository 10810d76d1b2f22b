// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace inflight {

/// Widths in pixels that a column would have, and can do with.
struct WidthNeed {
    int wanted = 0;
    int least = 0;
};

/// What the columns beside the bars get; the bars have the rest of the room.
struct ComparisonWidths {
    int run = 0;
    QList<int> numbers;
};

/// Shares out `room`. Bars have two fifths of what the numbers leave, and more where the runs' words need
/// less; where that leaves words or bars too little, the widest numbers' columns give way, down to their
/// least (their headers are elided then, never their numbers). Pure.
ComparisonWidths sharedOut(int room, WidthNeed run, int barsLeast, const QList<WidthNeed> &numbers);

/// Keeps the comparison's columns and rows as wide and high as the table allows: words that are too long for
/// one line are wrapped.
class ComparisonColumns final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonColumns)
public:
    /// Becomes a child of the table, which is to have its ComparisonModel before it is shown.
    explicit ComparisonColumns(QTableView &table);

    /// After other runs, or in another language; another width or font is seen here.
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WidthNeed need(int column) const;

    QTableView &m_table;
};

} // namespace inflight
