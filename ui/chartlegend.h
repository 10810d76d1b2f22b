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
    enum class Sign { Line, Triangle, Shade, Frame, Dots, Ring };
    struct Entry {
        Sign sign;
        QPen pen;
        QString text;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }

    /// What does not fit beside the rest goes to a further line.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 60, lineHeight() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QPoint> places(int width) const;
    int lineHeight() const { return fontMetrics().height() + 4; }

    QString m_title;
    QList<Entry> m_entries;
};

} // namespace inflight
