// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace inflight {

/// A sentence in the middle of a view that has nothing to show yet. Takes the room that the view gives it and
/// asks for none: its height for each width, which a label works out by laying out its text many times over,
/// would be asked for at every start, though the view hardly ever is as narrow as that.
class EmptyHint final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyHint)
public:
    explicit EmptyHint(QWidget *parent = nullptr);
    /// Lies over its parent and keeps to its size, where no layout places it.
    void coverParent();

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace inflight
