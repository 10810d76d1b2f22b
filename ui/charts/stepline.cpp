// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/stepline.h"

namespace inflight {

QList<QPointF> withoutBriefDips(const QList<QPointF> &points, double shortest)
{
    if (points.isEmpty())
        return {};
    QList<QPointF> starts; // of each stretch of one value
    for (const QPointF &point : points) {
        if (!starts.isEmpty() && starts.last().y() == point.y())
            continue;
        while (starts.size() >= 2) {
            const QPointF &dip = starts.last();
            const bool isDip = dip.y() < starts[starts.size() - 2].y() && dip.y() < point.y();
            if (!isDip || point.x() - dip.x() >= shortest)
                break;
            starts.removeLast();
        }
        if (starts.isEmpty() || starts.last().y() != point.y())
            starts.append(point);
    }
    QList<QPointF> steps;
    for (const QPointF &start : std::as_const(starts)) {
        if (!steps.isEmpty())
            steps.append({ start.x(), steps.last().y() });
        steps.append(start);
    }
    if (steps.last().x() < points.last().x())
        steps.append({ points.last().x(), steps.last().y() });
    return steps;
}

} // namespace inflight
