// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chartlegend.h"

#include "ui/text/humantext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

namespace inflight {

namespace {
constexpr int signWidth = 22;
constexpr int gap = 6;
constexpr int margin = 8;

QString textAndMeaning(const ChartLegend::Entry &entry)
{
    return entry.meaning.isEmpty() ? entry.text : entry.text + QStringLiteral(" - ") + entry.meaning;
}

void drawTriangle(QPainter &painter, const QPointF &middle, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF { middle + QPointF(-5, 4), middle + QPointF(5, 4), middle + QPointF(0, -5) });
}

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
    case ChartLegend::Sign::BarAndTriangle:
        painter.fillRect(QRectF(middle.x() - 8, middle.y() - 6, 4, 12), entry.pen.color());
        drawTriangle(painter, middle + QPointF(4, 0), entry.pen.color());
        break;
    case ChartLegend::Sign::Triangle:
        drawTriangle(painter, middle, entry.pen.color());
        break;
    case ChartLegend::Sign::Shade:
        painter.fillRect(QRectF(room.left(), middle.y() - 6, room.width(), 12), entry.pen.color());
        break;
    case ChartLegend::Sign::Ring:
        painter.drawEllipse(middle, 6, 6);
        break;
    }
    painter.restore();
}

} // namespace

void ChartLegend::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    fit();
    update();
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList texts;
    for (const Entry &entry : entries)
        texts << textAndMeaning(entry);
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    fit();
    update();
}

int ChartLegend::heightForWidth(int width) const
{
    const QList<QPoint> all = places(width);
    return (all.isEmpty() ? 0 : all.constLast().y()) + lineHeight();
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isLaidOut = true;
    fit();
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ChartLegend::fit()
{
    // Not by hasHeightForWidth(): a splitter asks for the least height and would cut the last line off.
    // A tab that was never opened has no width yet to tell lines by, and would ask for more than it needs.
    setFixedHeight(m_isLaidOut ? heightForWidth(width()) : lineHeight());
}

QFont ChartLegend::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QList<QPoint> ChartLegend::places(int width) const
{
    const int behindTitle = margin + QFontMetrics(titleFont()).horizontalAdvance(m_title) + 3 * gap;
    int widest = 0;
    for (const Entry &entry : m_entries)
        widest = qMax(widest, widthOf(entry));
    // Lines stand below each other behind the title, or below it where that is too narrow for one of them.
    const int left = behindTitle + widest <= width ? behindTitle : margin;
    QList<QPoint> places;
    QPoint place(behindTitle, 0);
    for (const Entry &entry : m_entries) {
        const int entryWidth = widthOf(entry);
        if (place.x() > left && place.x() + entryWidth > width)
            place = { left, place.y() + lineHeight() };
        places.append(place);
        place.rx() += entryWidth + 3 * gap;
    }
    return places;
}

int ChartLegend::widthOf(const Entry &entry) const
{
    // Part of a pixel too little, and the text is elided.
    return signWidth + gap + qCeil(QFontMetricsF(font()).horizontalAdvance(entry.text));
}

QString ChartLegend::meaningAt(const QPoint &point) const
{
    const QList<QPoint> all = places(width());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QRect room(all[i], QSize(widthOf(entry), lineHeight()));
        if (room.contains(point))
            return room.right() < width() ? entry.meaning : textAndMeaning(entry);
    }
    return {};
}

bool ChartLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), wrappedToolTip(meaningAt(help->pos())), this);
    return true;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto write = [&](QPoint place, const QString &text) {
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect room(place, QSize(width() - place.x(), lineHeight()));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    painter.setFont(titleFont());
    write({ margin, 0 }, m_title);
    painter.setFont(font());
    const QList<QPoint> all = places(width());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        drawSign(painter, m_entries[i], QRect(all[i], QSize(signWidth, lineHeight())));
        write(all[i] + QPoint(signWidth + gap, 0), m_entries[i].text);
    }
}

} // namespace inflight
