// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartlegend.h"

#include <QPainter>

namespace inflight {

namespace {
constexpr int signWidth = 22;
constexpr int gap = 6;
constexpr int leftMargin = 8;

void drawSign(QPainter &painter, const ChartLegend::Entry &entry, const QRect &room)
{
    const QPointF middle = QRectF(room).center();
    painter.save();
    painter.setPen(entry.pen);
    switch (entry.sign) {
    case ChartLegend::Sign::Dots:
        painter.drawLine(QPointF(room.left(), middle.y()), QPointF(room.right() + 1, middle.y()));
        painter.setBrush(entry.pen.color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(middle, 4, 4);
        break;
    case ChartLegend::Sign::Line:
        painter.drawLine(QPointF(room.left(), middle.y()), QPointF(room.right() + 1, middle.y()));
        break;
    case ChartLegend::Sign::Triangle:
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.pen.color());
        painter.drawPolygon(
            QPolygonF { middle + QPointF(-5, 4), middle + QPointF(5, 4), middle + QPointF(0, -5) });
        break;
    case ChartLegend::Sign::Shade:
        painter.fillRect(QRectF(room.left(), middle.y() - 6, room.width(), 12), entry.pen.color());
        break;
    case ChartLegend::Sign::Frame:
        painter.drawRect(QRectF(room.left() + 0.5, middle.y() - 5.5, room.width() - 1, 11));
        break;
    case ChartLegend::Sign::Ring:
        painter.drawEllipse(middle, 6, 6);
        break;
    }
    painter.restore();
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    updateGeometry();
    update();
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList texts;
    for (const Entry &entry : entries)
        texts << entry.text;
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    return { 200, heightForWidth(width()) };
}

int ChartLegend::heightForWidth(int width) const
{
    const QList<QPoint> found = places(width);
    return lineHeight() + (found.isEmpty() ? 0 : found.last().y());
}

/// Where each entry begins: its left edge and the top of its line.
QList<QPoint> ChartLegend::places(int width) const
{
    QFont bold = font();
    bold.setBold(true);
    const int first = leftMargin + QFontMetrics(bold).horizontalAdvance(m_title) + 3 * gap;
    QPoint next(first, 0);
    QList<QPoint> result;
    for (const Entry &entry : m_entries) {
        const int entryWidth = signWidth + gap + fontMetrics().horizontalAdvance(entry.text);
        if (next.x() + entryWidth > width && !result.isEmpty())
            next = QPoint(leftMargin, next.y() + lineHeight());
        result.append(next);
        next.rx() += entryWidth + 3 * gap;
    }
    return result;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(leftMargin, 0, width(), lineHeight()), Qt::AlignVCenter | Qt::AlignLeft, m_title);
    painter.setFont(font());
    const QList<QPoint> found = places(width());
    for (int i = 0; i < m_entries.size(); ++i) {
        drawSign(painter, m_entries[i], QRect(found[i], QSize(signWidth, lineHeight())));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(found[i].x() + signWidth + gap, found[i].y(), width(), lineHeight()),
            Qt::AlignVCenter | Qt::AlignLeft, m_entries[i].text);
    }
}

} // namespace inflight
