// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bardelegate.h"

#include "ui/charts/comparisonmodel.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace inflight {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double wall = index.data(ComparisonModel::WallRole).toDouble();
    const double ideal = index.data(ComparisonModel::IdealRole).toDouble();
    const double longest = index.data(ComparisonModel::LongestRole).toDouble();
    const bool isSync = index.data(ComparisonModel::SequentialRole).toBool();
    const ChartColours colours = chartColours(option.palette);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor base = option.palette.color(QPalette::Base);
    const QString text = index.data().toString();

    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, option.palette.highlight());
    const int textWidth = option.fontMetrics.horizontalAdvance(text) + 4;
    const int widest
        = option.fontMetrics.horizontalAdvance(index.data(ComparisonModel::WidestTextRole).toString()) + 4;
    const int gap = 6;
    const qreal height = qMin<qreal>(option.rect.height() - 10, option.fontMetrics.height() + 4);
    QRectF room(option.rect.left() + 4, 0, option.rect.width() - widest - gap - 8, height);
    room.moveCenter({ room.center().x(), QRectF(option.rect).center().y() });
    const auto width = [&](double seconds) { return longest > 0 ? room.width() * seconds / longest : 0; };

    QRectF bar = room;
    bar.setWidth(qMax(2.0, width(wall)));
    const QColor colour = isSync ? colours.sync : colours.inFlight;
    if (isSelected) // a bar of the selection's own colour would be gone
        painter->fillRect(bar.adjusted(-2, -2, 2, 2), base);
    painter->fillRect(bar, colour);
    if (isSync)
        painter->fillRect(bar, QBrush(base, Qt::BDiagPattern));
    qreal textLeft = bar.right() + gap;
    const qreal tick = room.left() + width(ideal);
    if (ideal > 0 && tick <= room.right()) {
        const QLineF line(tick, room.top() - 3, tick, room.bottom() + 3);
        painter->setPen(QPen(base, 4));
        painter->drawLine(line);
        painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
        painter->drawLine(line);
        if (tick > bar.right() && tick < textLeft + textWidth) // the time stays beside its bar, and readable
            textLeft = tick + gap;
    }
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRectF(textLeft, option.rect.top(), textWidth, option.rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->restore();
}

} // namespace inflight
