// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bardelegate.h"

#include "ui/comparisonmodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace inflight {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double wall = index.data(ComparisonModel::WallRole).toDouble();
    const double ideal = index.data(ComparisonModel::IdealRole).toDouble();
    const double longest = index.data(ComparisonModel::LongestRole).toDouble();
    const bool isSync = index.data(ComparisonModel::SequentialRole).toBool();
    const ChartColours colours = chartColours(option.palette);

    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    const int textWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("00 min 00 s")) + 8;
    const QRectF room = QRectF(option.rect).adjusted(4, 5, -textWidth, -5);
    const auto width = [&](double seconds) { return longest > 0 ? room.width() * seconds / longest : 0; };

    QRectF bar = room;
    bar.setWidth(qMax(2.0, width(wall)));
    const QColor colour = isSync ? colours.sync : colours.inFlight;
    painter->fillRect(bar, colour);
    if (isSync)
        painter->fillRect(bar, QBrush(option.palette.color(QPalette::Base), Qt::BDiagPattern));
    if (ideal > 0) {
        const double x = room.left() + width(ideal);
        painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
        painter->drawLine(QPointF(x, room.top() - 3), QPointF(x, room.bottom() + 3));
    }
    painter->setPen(option.palette.color(
        option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    const QRectF text(room.left() + qMax(bar.width(), width(ideal)) + 6, option.rect.top(), textWidth,
        option.rect.height());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->restore();
}

} // namespace inflight
