// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QAction;

namespace inflight {

/// Sentences over as many lines as they need, up to a number of lines. What does not fit ends in "…", and is
/// there as a whole in the tool tip, for screen readers and for the clipboard.
class FoldedLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoldedLabel)
public:
    explicit FoldedLabel(int mostLines, QWidget *parent = nullptr);

    void setWhole(const QString &text);
    QString whole() const { return m_whole; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    /// As high as the sentences want to be at the present width: what is above and below gives way.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold(int lines);
    void copy();
    void retranslate();
    int linesThatFit() const;

    int m_mostLines;
    QString m_whole;
    QAction *m_copy;
};

} // namespace inflight
