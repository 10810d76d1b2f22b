// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QMessageBox;
class QPushButton;
class QWidget;

namespace inflight {

/// What goes with a window that is closed now.
struct ClosingLoss {
    QString file; ///< being written by an export; empty: none is
    qint64 records = 0; ///< in no file
    QString api; ///< where they are from
    bool isBusy = false; ///< more of them may come, and they cannot be exported before a stop
};

/// Asks before a window takes records with it that are in no file, or an export that is not done. Never in
/// the way of a session's end: who logs out is not held up.
class CloseQuestion final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseQuestion)
public:
    explicit CloseQuestion(QWidget &window);

    /// True when the window may close at once. Else the question is on the screen, once, and the window is
    /// closed anew when that is the answer.
    bool mayClose(const ClosingLoss &loss);
    /// While the question is on the screen: it says what is so now.
    void update(const ClosingLoss &loss);
    /// The question about it goes by itself. Closes the window if it was to wait for this.
    void exportEnded(bool isWritten);
    /// Nobody tries it any more: the window stays.
    void exportAbandoned();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The question is on the screen, or was answered: the records that it is about must stay meanwhile.
    void openChanged(bool isOpen);
    /// The answer is "Export".
    void exportWanted();
    /// The answer is "Export" or "Close when done": the window stays until exportEnded(). Or no longer is.
    void closesAfterExport(bool closes);

private:
    void ask(const ClosingLoss &loss);
    void waitForExport(bool closesThen);

    QWidget &m_window;
    QMessageBox *m_box = nullptr; ///< while it is on the screen
    QPushButton *m_accept = nullptr; ///< its button that loses nothing
    bool m_mayClose = false; ///< the answer was "Close", or the program is told to end
    bool m_isAboutExport = false; ///< the question that is on the screen
    bool m_closesAfterExport = false; ///< the answer was "Export" or "Close when done"
};

} // namespace inflight
