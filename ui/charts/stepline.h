// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>

namespace inflight {

/// A step line (the value of a point holds until the next one) without the dips that are shorter than
/// `shortest` on the x axis and end at least where they began. Peaks stay. Pure.
QList<QPointF> withoutBriefDips(const QList<QPointF> &points, double shortest);

} // namespace inflight
