// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace inflight {

/// Asks before a window takes records with it that are in no file. Never in the way of a session's end: who
/// logs out is not held up.
class CloseQuestion final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseQuestion)
public:
    explicit CloseQuestion(QWidget &window);

    /// True when the window may close at once. Else the question is on the screen, once, and the window is
    /// closed anew when the answer is "Close". `records`: of this API, in no file. `isBusy`: more of them may
    /// come, and they cannot be exported before a stop.
    bool mayClose(qint64 records, const QString &api, bool isBusy);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The question is on the screen, or was answered: the records that it is about must stay meanwhile.
    void openChanged(bool isOpen);
    /// The answer is "Export": the window stays.
    void exportWanted();

private:
    void ask(qint64 records, const QString &api, bool isBusy);

    QWidget &m_window;
    bool m_mayClose = false; ///< the answer was "Close", or the program is told to end
};

} // namespace inflight
