// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPen>
#include <QWidget>

namespace inflight {

/// What the lines of a chart mean, each shown as it is drawn: dash and marker tell as much as colour.
class ChartLegend final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartLegend)
public:
    enum class Sign {
        Line,
        Triangle,
        BarAndTriangle, ///< a bar that ends in a triangle where it is high enough
        Shade,
        Dots,
        Ring,
    };
    struct Entry {
        Sign sign;
        QPen pen;
        QString text;
        QString meaning = {}; ///< tool tip; may be empty
    };

    using QWidget::QWidget;

    void setTitle(const QString &title);
    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }

    QSize sizeHint() const override { return { 200, lineHeight() }; }
    QSize minimumSizeHint() const override { return { 60, lineHeight() }; }
    /// What does not fit in one line goes to the next: each line of the chart stays explained.
    int heightForWidth(int width) const override;
    /// Of the entry at this point, after its text where that is elided; empty beside all of them.
    QString meaningAt(const QPoint &point) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int lineHeight() const { return fontMetrics().height() + 4; }
    void fit();
    QFont titleFont() const;
    /// Where each entry begins in a legend of this width.
    QList<QPoint> places(int width) const;
    int widthOf(const Entry &entry) const;

    QString m_title;
    QList<Entry> m_entries;
    bool m_isLaidOut = false; ///< width() is that of its place
};

} // namespace inflight
