// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QScrollArea;

namespace inflight {

/// Who scrolls a form with the wheel does not want to change what happens to lie under the mouse: sliders,
/// number fields and lists heed the wheel only once they were clicked or reached by Tab.
class WheelGuard final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WheelGuard)
public:
    /// For all that the area's widget holds at this moment. Lives as long as the area.
    explicit WheelGuard(QScrollArea &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace inflight
