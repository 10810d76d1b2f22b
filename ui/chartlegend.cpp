// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartlegend.h"

#include <QPainter>

namespace inflight {

namespace {
constexpr int signWidth = 22;
constexpr int gap = 6;
} // namespace

void ChartLegend::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList texts;
    for (const Entry &entry : entries)
        texts << entry.text;
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    update();
}

QSize ChartLegend::sizeHint() const
{
    return { 200, fontMetrics().height() + 4 };
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QRect line = rect();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(line.adjusted(8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_title);
    int x = 8 + QFontMetrics(bold).horizontalAdvance(m_title) + 3 * gap;
    painter.setFont(font());
    const int middle = line.center().y();
    for (const Entry &entry : std::as_const(m_entries)) {
        const int textWidth = fontMetrics().horizontalAdvance(entry.text);
        if (x + signWidth + gap + textWidth > line.right())
            break; // rather nothing than half a word
        painter.setPen(entry.pen);
        switch (entry.sign) {
        case Sign::Line:
            painter.drawLine(x, middle, x + signWidth, middle);
            break;
        case Sign::Triangle: {
            const QPointF c(x + signWidth / 2.0, middle);
            painter.setPen(Qt::NoPen);
            painter.setBrush(entry.pen.color());
            painter.drawPolygon(QPolygonF { c + QPointF(-5, 4), c + QPointF(5, 4), c + QPointF(0, -5) });
            break;
        }
        case Sign::Shade:
            painter.fillRect(QRect(x, middle - 6, signWidth, 12), entry.pen.color());
            break;
        case Sign::Frame:
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(x + 0.5, middle - 5.5, signWidth - 1, 11));
            break;
        }
        painter.setPen(palette().color(QPalette::WindowText));
        x += signWidth + gap;
        painter.drawText(
            QRect(x, line.top(), textWidth + 4, line.height()), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        x += textWidth + 3 * gap;
    }
}

} // namespace inflight
