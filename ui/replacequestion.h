// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace inflight {

struct ClosingLoss;

/// Asks before a run takes the place of records that are in no file.
class ReplaceQuestion final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceQuestion)
public:
    explicit ReplaceQuestion(QWidget &window);

    /// Begins at once where no record is lost, or where those of this run (RecordsOrigin::run) were given up
    /// before; else when that is the answer.
    void ask(const ClosingLoss &loss, int run, const std::function<void()> &begin);

Q_SIGNALS:
    /// The answer is "Export": no run begins.
    void exportWanted();

private:
    QWidget &m_window;
    int m_givenUp = 0; ///< the run whose records may go
};

} // namespace inflight
